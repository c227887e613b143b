import { GeoJSONVT, type GeoJSONVTTile } from "@maplibre/geojson-vt";
import { fromGeojsonVt } from "@maplibre/vt-pbf";
import type { Feature, FeatureCollection, Point, Position } from "geojson";
import type { PlaceProperties } from "../src/scene/basemap-data.ts";
import { compress, type Tile } from "./pmtiles-writer.ts";
import type { Shapes } from "./shapes.ts";

export type Place = Feature<Point, PlaceProperties>;

/** Tile units along a tile's side of 512 CSS pixels: an eighth of a pixel each. */
const EXTENT = 4096;
/** In tile units: what a tile draws beyond its edges, so that wide lines are whole. */
const BUFFER = 64;

/**
 * The tiles of one zoom, a layer for each object of the shapes, and `places`. Tiles without anything are left out: they
 * are sea.
 *
 * @param shapes - made for this zoom: nothing is simplified here, so that land ends where its coast runs
 */
export function tilesAt(zoom: number, shapes: Shapes, places: readonly Place[]): Tile[] {
  const layers = Object.entries(
    featuresOf(
      shapes,
      places.filter(({ properties: { rank } }) => rank <= zoom + 1),
    ),
  );
  const indexes = layers.map(([name, features]) => [name, indexOf(features, zoom)] as const);
  const side = 2 ** zoom;
  return Array.from({ length: side * side }, (_, index) => ({
    x: index % side,
    y: Math.floor(index / side),
  })).flatMap(({ x, y }) => {
    const filled = indexes.flatMap(([name, index]): [string, GeoJSONVTTile][] => {
      const tile = index.getTile(zoom, x, y);
      return tile && tile.features.length > 0 ? [[name, tile]] : [];
    });
    if (filled.length === 0) return [];
    const bytes = fromGeojsonVt(Object.fromEntries(filled), { version: 2, extent: EXTENT });
    return [{ z: zoom, x, y, data: compress(bytes) }];
  });
}

function indexOf(features: Feature[], zoom: number): GeoJSONVT {
  const collection: FeatureCollection = { type: "FeatureCollection", features };
  return new GeoJSONVT(collection, {
    maxZoom: zoom,
    indexMaxZoom: zoom,
    indexMaxPoints: 0,
    tolerance: 0,
    extent: EXTENT,
    buffer: BUFFER,
  });
}

/** Land piece by piece, so that a tile is cut from what is near it only. */
function featuresOf(shapes: Shapes, places: readonly Place[]): Record<string, Feature[]> {
  return {
    land: shapes.land.coordinates.map(polygon),
    coast: shapes.coast.coordinates.map(line),
    lakes: shapes.lakes.coordinates.map(polygon),
    rivers: shapes.rivers.coordinates.map(line),
    lines: [...shapes.lines],
    disputed: [...shapes.disputed],
    places: [...places],
  };
}

function polygon(coordinates: Position[][]): Feature {
  return { type: "Feature", properties: {}, geometry: { type: "Polygon", coordinates } };
}

function line(coordinates: Position[]): Feature {
  return { type: "Feature", properties: {}, geometry: { type: "LineString", coordinates } };
}
