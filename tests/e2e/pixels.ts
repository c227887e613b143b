import { PNG } from "pngjs";

/** A colour as `#rrggbb`. */
type Hex = string;

/** Pixels of a picture as it was taken: with device pixel ratio 1 they are CSS pixels. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

export interface Spot {
  readonly x: number;
  readonly y: number;
  /** How many pixels of the colour lie within the size of a pin around it. */
  readonly pixels: number;
}

/** Largest difference in each of red, green and blue at which two pixels count as of one colour. */
const TOLERANCE = 12;
/** CSS pixels: the side of the square that a pin's mark fills. */
const PIN = 26;

export function readPicture(png: Buffer): Picture {
  return PNG.sync.read(png);
}

/** How many pixels have the colour, within the tolerance of smoothed edges. */
export function countPixels(picture: Picture, colour: Hex): number {
  return [...matches(picture, colour)].filter(Boolean).length;
}

/** How many different colours there are, up to `most`: a blank map has one or two. */
export function countColours({ data }: Picture, most = 50): number {
  const seen = new Set<number>();
  for (let at = 0; at < data.length && seen.size < most; at += 4) {
    seen.add(((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0));
  }
  return seen.size;
}

/**
 * The spot with the most of a colour in the size of a pin: lines of the same colour are thin, so pins win.
 *
 * @returns the centre of that square
 */
export function findPin(picture: Picture, colour: Hex): Spot {
  const { width, height } = picture;
  const match = matches(picture, colour);
  // Sums over all pixels above and to the left, so that each square is four look-ups.
  const sums = new Uint32Array((width + 1) * (height + 1));
  const sum = (x: number, y: number) => sums[y * (width + 1) + x] ?? 0;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      sums[(y + 1) * (width + 1) + x + 1] =
        (match[y * width + x] ?? 0) + sum(x, y + 1) + sum(x + 1, y) - sum(x, y);
    }
  }
  let best: Spot = { x: 0, y: 0, pixels: 0 };
  for (let y = 0; y + PIN <= height; y++) {
    for (let x = 0; x + PIN <= width; x++) {
      const pixels = sum(x + PIN, y + PIN) - sum(x, y + PIN) - sum(x + PIN, y) + sum(x, y);
      if (pixels > best.pixels) best = { x: x + PIN / 2, y: y + PIN / 2, pixels };
    }
  }
  return best;
}

function matches({ data, width, height }: Picture, colour: Hex): Uint8Array {
  const wanted = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  const found = new Uint8Array(width * height);
  for (let pixel = 0; pixel < found.length; pixel++) {
    found[pixel] = wanted.every((value, part) => Math.abs((data[pixel * 4 + part] ?? 0) - value) <= TOLERANCE)
      ? 1
      : 0;
  }
  return found;
}
