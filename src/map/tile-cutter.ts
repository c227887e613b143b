import { GeoJSONVT } from "@maplibre/geojson-vt";
import { fromGeojsonVt } from "@maplibre/vt-pbf";
import { feature } from "topojson-client";
import type { WorldShapes } from "../scene/basemap-data.ts";

/** Cuts vector tiles out of shapes, here in the page. */
export interface TileCutter {
  /** A tile (Mapbox Vector Tile 2.1), with a layer for each object of the shapes; empty where there is nothing. */
  readonly cut: (z: number, x: number, y: number) => Uint8Array<ArrayBuffer>;
}

/** The deepest tile that is ever asked for. */
const MAX_TILE_ZOOM = 6;
const EXTENT = 4096;
/** In tile units, an eighth of a CSS pixel each: lines need a margin as wide as they are drawn. */
const BUFFER = 64;
/**
 * In tile units. Small, because on a globe seen from near a pole the tiles of a low zoom are drawn several times as
 * large as they are meant for.
 */
const TOLERANCE = 2;

export function createTileCutter(shapes: WorldShapes): TileCutter {
  const indexes = Object.entries(shapes.objects).map(([name, object]) => {
    const options = { maxZoom: MAX_TILE_ZOOM, extent: EXTENT, buffer: BUFFER, tolerance: TOLERANCE };
    return { name, index: new GeoJSONVT(feature(shapes, object), { ...options, indexMaxZoom: 0 }) };
  });
  return {
    cut(z, x, y) {
      const layers = indexes.flatMap(({ name, index }) => {
        const tile = index.getTile(z, x, y);
        return tile && tile.features.length > 0 ? [[name, tile] as const] : [];
      });
      const bytes = fromGeojsonVt(Object.fromEntries(layers), { version: 2, extent: EXTENT });
      return bytes.slice();
    },
  };
}
