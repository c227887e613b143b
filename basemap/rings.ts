import type { Position } from "geojson";

/** A closed ring in degrees, WGS 84, longitude first; the last position repeats the first. */
export type Ring = Position[];

/** The area a ring encloses on a flat map, in square degrees; its direction doesn't matter. */
export function areaOf(ring: Ring): number {
  return Math.abs(signedAreaOf(ring));
}

/** As {@link areaOf}, but below zero for a ring that runs clockwise. */
export function signedAreaOf(ring: Ring): number {
  return edgesOf(ring).reduce((sum, [[x0, y0], [x1, y1]]) => sum + (x0 * y1 - x1 * y0), 0) / 2;
}

/** The longitudes at which a parallel crosses a ring, from west to east. */
export function crossingsAt(ring: Ring, latitude: number): number[] {
  return edgesOf(ring)
    .filter(([[, y0], [, y1]]) => y0 > latitude !== y1 > latitude)
    .map(([[x0, y0], [x1, y1]]) => x0 + ((x1 - x0) * (latitude - y0)) / (y1 - y0))
    .sort((a, b) => a - b);
}

/**
 * Whether a position lies inside a polygon (even-odd rule; positions on the very edge may go either way).
 *
 * @param polygon - the outer ring and its holes, cut at the antimeridian
 */
export function polygonHolds(polygon: readonly Ring[], [longitude = 0, latitude = 0]: Position): boolean {
  const toTheEast = polygon.flatMap((ring) => crossingsAt(ring, latitude)).filter((x) => x > longitude);
  return toTheEast.length % 2 === 1;
}

type Point = readonly [x: number, y: number];

function edgesOf(ring: Ring): [from: Point, to: Point][] {
  return ring.slice(1).map(([x1 = 0, y1 = 0], index) => {
    const [x0 = 0, y0 = 0] = ring[index] ?? [];
    return [
      [x0, y0],
      [x1, y1],
    ];
  });
}
