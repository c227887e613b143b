import type { BasemapPalette } from "../../src/scene/palette.ts";
import type { Picture } from "./pixels.ts";

/** How far apart, in pixels, two pictures are tried to be laid on each other. */
const MOST_SHIFT = 2;

interface Comparison {
  /** Share of the pixels that are land in one picture and something else in the other. */
  readonly mismatch: number;
  /** By how many pixels the second picture lies best on the first. */
  readonly shift: readonly [right: number, down: number];
}

/** Compares where two pictures of a map have land, pixel by pixel. */
export function compareGround(
  a: Picture,
  b: Picture,
  palette: Pick<BasemapPalette, "land" | "sea" | "space">,
): Comparison {
  const [inA, inB] = [landOf(a, palette), landOf(b, palette)];
  let best: Comparison = { mismatch: 1, shift: [0, 0] };
  for (let down = -MOST_SHIFT; down <= MOST_SHIFT; down++) {
    for (let right = -MOST_SHIFT; right <= MOST_SHIFT; right++) {
      const share = differing(inA, inB, a, right, down);
      if (share < best.mismatch) best = { mismatch: share, shift: [right, down] };
    }
  }
  return { mismatch: differing(inA, inB, a, 0, 0), shift: best.shift };
}

function differing(
  a: Uint8Array,
  b: Uint8Array,
  { width, height }: Picture,
  right: number,
  down: number,
): number {
  let [different, all] = [0, 0];
  for (let y = MOST_SHIFT; y < height - MOST_SHIFT; y++) {
    for (let x = MOST_SHIFT; x < width - MOST_SHIFT; x++) {
      if (a[y * width + x] !== b[(y + down) * width + x + right]) different += 1;
      all += 1;
    }
  }
  return different / all;
}

/** 1 for each pixel that is nearer to the land's colour than to that of the sea or of what is behind the globe. */
function landOf(
  { data, width, height }: Picture,
  { land, sea, space }: Pick<BasemapPalette, "land" | "sea" | "space">,
): Uint8Array {
  const [toLand, ...toOthers] = [land, sea, space].map(distanceTo);
  return Uint8Array.from({ length: width * height }, (_, pixel) => {
    const [red = 0, green = 0, blue = 0] = data.subarray(pixel * 4, pixel * 4 + 3);
    const distance = toLand?.(red, green, blue) ?? 0;
    return toOthers.every((other) => distance < other(red, green, blue)) ? 1 : 0;
  });
}

function distanceTo(colour: string): (red: number, green: number, blue: number) => number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return (red, green, blue) => Math.hypot(red - r, green - g, blue - b);
}
