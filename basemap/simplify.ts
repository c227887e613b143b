import type { Position } from "geojson";

/**
 * Leaves out the positions of a line that change its shape least: those whose triangle with their two
 * neighbours is small (after Visvalingam and Whyatt 1993). It goes in rounds with a rising limit instead of
 * keeping a queue, so that the smallest still go first. The ends stay, so lines that meet go on meeting.
 *
 * @param smallestTriangle - in square degrees of latitude (1 is about 12,360 square kilometres)
 */
export function simplifyLine(line: readonly Position[], smallestTriangle: number): Position[] {
  let kept = [...line];
  for (let limit = smallestTriangle / 64; limit <= smallestTriangle; limit *= 2) {
    let before: number;
    do {
      before = kept.length;
      kept = oneRound(kept, limit);
    } while (kept.length < before);
  }
  return kept;
}

/** Leaves out small triangles, but never two neighbours at once: the second is measured again next round. */
function oneRound(line: readonly Position[], limit: number): Position[] {
  let justLeftOut = false;
  return line.filter((position, index) => {
    const [before, after] = [line[index - 1], line[index + 1]];
    justLeftOut = !justLeftOut && !!before && !!after && triangle(before, position, after) < limit;
    return !justLeftOut;
  });
}

/** In square degrees of latitude: longitudes count for less towards the poles, as they do on the ground. */
function triangle(
  [ax = 0, ay = 0]: Position,
  [bx = 0, by = 0]: Position,
  [cx = 0, cy = 0]: Position,
): number {
  const doubled = Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay));
  return (doubled / 2) * Math.cos((by * Math.PI) / 180);
}
