import type { Position } from "../../src/scene/sphere.ts";

/** Real places, longitude first. */
export const PLACES = {
  washington: [-77.03637, 38.89511],
  anchorage: [-149.90028, 61.21806],
  moscow: [37.61556, 55.75222],
  kyiv: [30.5234, 50.45466],
  budapest: [19.04045, 47.49835],
  suva: [178.4419, -18.1416],
  apia: [-171.7667, -13.8333],
} as const satisfies Record<string, Position>;
