import { feature } from "topojson-client";
import type { Geometry } from "geojson";
import type { Worldview } from "../../core/view.ts";
import type { WorldShapes } from "../../scene/basemap-data.ts";
import type { Projection } from "../../scene/lens.ts";
import { toMercator, toVector, type Position } from "../../scene/sphere.ts";

/** A line or a ring of the world, ready to be drawn in one projection. */
export interface Stroke {
  /** Flat: x, y in Web Mercator from 0 to 1. Globe: x, y, z on the unit sphere. */
  readonly points: Float64Array;
  readonly count: number;
  /** Flat: the least and the greatest x. */
  readonly span: readonly [west: number, east: number];
  /** A ring's corners in degrees, longitude first; empty for a line. */
  readonly corners: readonly Position[];
}

/** The world's shapes in the form in which a projection draws them. */
export interface World {
  readonly projection: Projection;
  readonly land: readonly Stroke[];
  readonly lakes: readonly Stroke[];
  /** The disputed areas, each by itself; the neutral worldview hatches some of them. */
  readonly disputed: readonly {
    readonly id: string;
    readonly isHatched: boolean;
    readonly rings: readonly Stroke[];
  }[];
  readonly rivers: readonly Stroke[];
  readonly coast: readonly Stroke[];
  readonly lines: (worldview: Worldview, kind: "line" | "dashed") => readonly Stroke[];
}

/** Degrees: a longer edge gets points in between, for on a globe it is no straight line. */
const LONGEST_EDGE = 1.5;
/** Degrees: Web Mercator ends at the poles, where its y has no number. */
const MOST_LATITUDE = 89.9;

/** Takes the shapes apart once, so that each drawing of them is only arithmetic. */
export function prepareWorld(shapes: WorldShapes, projection: Projection): World {
  const { land, coast, lakes, rivers, lines, disputed } = shapes.objects;
  const strokesOf = (geometry: Geometry) => cornersOf(geometry).map((line) => toStroke(line, projection));
  const rings = (geometry: Geometry) =>
    cornersOf(geometry).map((corners) => ({ ...toStroke(corners, projection), corners }));
  const boundaries = feature(shapes, lines).features.map(({ geometry, properties }) => ({
    views: properties,
    strokes: strokesOf(geometry),
  }));
  return {
    projection,
    land: rings(feature(shapes, land).geometry),
    lakes: rings(feature(shapes, lakes).geometry),
    disputed: feature(shapes, disputed).features.map(({ geometry, properties }) => ({
      id: properties.id,
      isHatched: properties.class !== "partially-recognised",
      rings: rings(geometry),
    })),
    rivers: strokesOf(feature(shapes, rivers).geometry),
    coast: strokesOf(feature(shapes, coast).geometry),
    lines: (worldview, kind) =>
      boundaries.filter(({ views }) => views[worldview] === kind).flatMap(({ strokes }) => strokes),
  };
}

/** The lines or rings of a geometry. */
function cornersOf(geometry: Geometry): Position[][] {
  switch (geometry.type) {
    case "LineString":
      return [toPositions(geometry.coordinates)];
    case "MultiLineString":
    case "Polygon":
      return geometry.coordinates.map(toPositions);
    case "MultiPolygon":
      return geometry.coordinates.flat().map(toPositions);
    case "GeometryCollection":
      return geometry.geometries.flatMap(cornersOf);
    default:
      return [];
  }
}

function toPositions(coordinates: readonly (readonly number[])[]): Position[] {
  return coordinates.map(([longitude = 0, latitude = 0]) => [longitude, latitude]);
}

function toStroke(corners: readonly Position[], projection: Projection): Stroke {
  return projection === "globe" ? toRoundStroke(corners) : toFlatStroke(corners);
}

function toFlatStroke(corners: readonly Position[]): Stroke {
  const points = new Float64Array(corners.length * 2);
  let [west, east] = [Infinity, -Infinity];
  corners.forEach(([longitude, latitude], index) => {
    const [x, y] = toMercator([longitude, Math.max(-MOST_LATITUDE, Math.min(MOST_LATITUDE, latitude))]);
    points[index * 2] = x;
    points[index * 2 + 1] = y;
    west = Math.min(west, x);
    east = Math.max(east, x);
  });
  return { points, count: corners.length, span: [west, east], corners: [] };
}

/** With points along each long edge, evenly in degrees: an edge along a parallel then follows it, as MapLibre draws it. */
function toRoundStroke(corners: readonly Position[]): Stroke {
  const points: number[] = [];
  const add = (longitude: number, latitude: number) => {
    const [x, y, z] = toVector([longitude, latitude]);
    points.push(x, y, z);
  };
  corners.forEach(([longitude, latitude], index) => {
    const [lastLongitude, lastLatitude] = corners[index - 1] ?? [longitude, latitude];
    const dx = longitude - lastLongitude;
    const dy = latitude - lastLatitude;
    const steps = Math.ceil(Math.max(Math.abs(dx), Math.abs(dy)) / LONGEST_EDGE);
    for (let step = 1; step < steps; step++)
      add(lastLongitude + (dx * step) / steps, lastLatitude + (dy * step) / steps);
    add(longitude, latitude);
  });
  return { points: Float64Array.from(points), count: points.length / 3, span: [0, 1], corners: [] };
}
