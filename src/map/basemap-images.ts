import type { StyleImageMetadata } from "maplibre-gl";
import { CAPITAL_DOT_RADIUS } from "../scene/world-style.ts";
import type { BasemapPalette, Rgba } from "../scene/palette.ts";

/** Made for `map.addImage(id, pixels, options)`. */
export interface BasemapImage {
  readonly id: string;
  /** RGBA, 8 bits each, not premultiplied, row by row. */
  readonly pixels: { readonly width: number; readonly height: number; readonly data: Uint8ClampedArray };
  readonly options: Pick<StyleImageMetadata, "pixelRatio">;
}

export const HATCH = "basemap-hatch";
export const CAPITAL_DOT = "basemap-capital-dot";
export const PLACE_DOT = "basemap-place-dot";

/** Image pixels to a pixel of the screen, so that strokes stay sharp on dense screens. */
const PIXEL_RATIO = 2;

/** Diagonal strokes on nothing: the land's own colour shows between them. Repeats without a seam. */
export function hatchImage(palette: BasemapPalette): BasemapImage {
  const [every, width] = [14, 2]; // in image pixels
  return image(HATCH, every, palette.hatch, (x, y) => {
    const fromStroke = Math.abs(((x + y) % every) - every / 2) / Math.SQRT2;
    return width / 2 - fromStroke;
  });
}

/** The dot of a capital, or the smaller one of a town. */
export function dotImage(id: typeof CAPITAL_DOT | typeof PLACE_DOT, palette: BasemapPalette): BasemapImage {
  const [size, radius] = id === CAPITAL_DOT ? [12, CAPITAL_DOT_RADIUS * PIXEL_RATIO] : [10, 2.6]; // in image pixels
  return image(id, size, palette.capitalDot, (x, y) => radius - Math.hypot(x - size / 2, y - size / 2));
}

/** @param inside - how far a point lies inside the shape, in image pixels; negative outside */
function image(
  id: string,
  size: number,
  [red, green, blue, opacity]: Rgba,
  inside: (x: number, y: number) => number,
): BasemapImage {
  const data = new Uint8ClampedArray(size * size * 4);
  for (let pixel = 0; pixel < size * size; pixel++) {
    const depth = inside((pixel % size) + 0.5, Math.floor(pixel / size) + 0.5);
    const covered = Math.min(1, Math.max(0, depth + 0.5));
    data.set([red, green, blue, covered * opacity * 255], pixel * 4);
  }
  return { id, pixels: { width: size, height: size, data }, options: { pixelRatio: PIXEL_RATIO } };
}

/** All images that the basemap's layers name. Add them when the style has loaded, and again for another palette. */
export function basemapImages(palette: BasemapPalette): readonly BasemapImage[] {
  return [hatchImage(palette), dotImage(CAPITAL_DOT, palette), dotImage(PLACE_DOT, palette)];
}
