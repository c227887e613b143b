import type { Transform } from "topojson-specification";
import type { Detail } from "./shapes.ts";

/** Degrees of longitude of a CSS pixel, in a world of 512 pixels at zoom 0. */
function pixelAt(zoom: number): number {
  return 360 / (512 * 2 ** zoom);
}

/** Up to zoom 3, the first thing a reader sees: what can be left out is. */
export const OVERVIEW: Detail = {
  // About half a pixel off a coast that is drawn in steps of six.
  smallestTriangle: 1.8 * pixelAt(3) ** 2,
  smallestIsland: 3.5 * pixelAt(3) ** 2,
  smallestLake: 25 * pixelAt(3) ** 2,
  smallestRiverSystem: 40,
};
/** A third of a pixel at zoom 3. */
export const OVERVIEW_GRID: Transform = { scale: [360 / 12_000, 180 / 9000], translate: [-180, -90] };

/** All scales, for hosts that can't send a part of a file. */
export const WHOLE: Detail = {
  smallestTriangle: 2 * pixelAt(6) ** 2,
  smallestIsland: 1.7 * pixelAt(6) ** 2,
  smallestLake: 20 * pixelAt(6) ** 2,
  smallestRiverSystem: 0,
};
/** Half a pixel at zoom 6. */
export const WHOLE_GRID: Transform = { scale: [360 / 64_000, 180 / 48_000], translate: [-180, -90] };

/** Below them the overview is drawn. */
export const TILE_ZOOMS = [3, 4, 5, 6] as const;
/** The zoom to which the tiles of the last zoom are stretched. */
const LAST_ZOOM_SHOWN = 7.5;

/** What the tiles of a zoom show: it has to look right until the next zoom's take over. */
export function tileDetail(zoom: (typeof TILE_ZOOMS)[number]): Detail {
  const pixel = pixelAt(zoom === 6 ? LAST_ZOOM_SHOWN : zoom + 0.5);
  return {
    smallestTriangle: 0.7 * pixel ** 2,
    smallestIsland: pixel ** 2,
    smallestLake: 8 * pixel ** 2,
    smallestRiverSystem: { 3: 20, 4: 8, 5: 3, 6: 0 }[zoom],
  };
}
