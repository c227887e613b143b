import type { RasterLayerSpecification, RasterSourceSpecification } from "maplibre-gl";

/** Tiles of the publisher's own, for the scales at which the built-in map has no more to show. */
export interface StreetTiles {
  /** With `{z}`, `{x}` and `{y}`: raster tiles in Web Mercator. */
  readonly url: string;
  /** Where their detail ends. */
  readonly maxZoom: number;
}

export const STREETS = "street-tiles";
/** The zooms between which they appear over the built-in map. */
const FADE_IN = [7, 8] as const;

export function streetSource({ url, maxZoom }: StreetTiles): RasterSourceSpecification {
  return { type: "raster", tiles: [url], tileSize: 256, minzoom: FADE_IN[0], maxzoom: maxZoom };
}

export const streetLayer: RasterLayerSpecification = {
  id: STREETS,
  type: "raster",
  source: STREETS,
  minzoom: FADE_IN[0],
  paint: { "raster-opacity": ["interpolate", ["linear"], ["zoom"], FADE_IN[0], 0, FADE_IN[1], 1] },
};
