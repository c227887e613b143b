import type { Position } from "geojson";
import type { Ring } from "./rings.ts";

/**
 * Makes a loose end a position of the nearest boundary, in every ring that has it: neighbours go on sharing all of it.
 *
 * @param rings - all rings near the position; those with the edge that it moors to grow by one position
 * @returns the nearest position of the boundary
 */
export function moor(end: Position, rings: readonly Ring[]): Position {
  let nearest = { distance: Infinity, at: end, edge: [end, end] };
  for (const ring of rings) {
    for (const [index, to] of ring.entries()) {
      const from = ring[index - 1];
      if (!from) continue;
      const at = nearestOn(from, to, end);
      const distance = distanceOf(at, end);
      if (distance < nearest.distance) nearest = { distance, at, edge: [from, to] };
    }
  }
  const { at, edge } = nearest;
  const [one = [], other = []] = edge;
  if (isSame(at, one)) return one;
  if (isSame(at, other)) return other;
  for (const ring of rings) {
    const index = ring.findIndex((to, n) => {
      const from = ring[n - 1];
      return from && ((isSame(from, one) && isSame(to, other)) || (isSame(from, other) && isSame(to, one)));
    });
    if (index > 0) ring.splice(index, 0, at);
  }
  return at;
}

/** On a flat map. */
function nearestOn(
  [x0 = 0, y0 = 0]: Position,
  [x1 = 0, y1 = 0]: Position,
  [x = 0, y = 0]: Position,
): Position {
  const squared = (x1 - x0) ** 2 + (y1 - y0) ** 2;
  const along = squared === 0 ? 0 : ((x - x0) * (x1 - x0) + (y - y0) * (y1 - y0)) / squared;
  const share = Math.min(1, Math.max(0, along));
  return [x0 + share * (x1 - x0), y0 + share * (y1 - y0)];
}

function distanceOf([x0 = 0, y0 = 0]: Position, [x1 = 0, y1 = 0]: Position): number {
  return Math.hypot(x1 - x0, y1 - y0);
}

function isSame(one: Position, other: Position): boolean {
  return one[0] === other[0] && one[1] === other[1];
}
