import type { Position } from "geojson";
import { presimplify } from "topojson-simplify";
import type { Topology } from "topojson-specification";

/**
 * A line of which every position knows its weight: the area of the smallest triangle, in square degrees, that leaving
 * it out would change (Visvalingam and Whyatt 1993); infinite at the ends, so lines that meet go on meeting.
 */
export type WeightedLine = readonly (readonly [x: number, y: number, weight: number])[];

export function weigh({ arcs }: Pick<Topology, "arcs">): WeightedLine[] {
  return presimplify({ type: "Topology", objects: {}, arcs }).arcs.map((arc) =>
    arc.map(([x = NaN, y = NaN, weight = Infinity]): [number, number, number] => [x, y, weight]),
  );
}

/** Leaves out the positions that change a line's shape least; a closed line keeps an inside. */
export function thin(line: WeightedLine, smallestTriangle: number): Position[] {
  const limit = Math.min(smallestTriangle, isClosed(line) ? thirdWeight(line) : Infinity);
  return line.filter(([, , weight]) => weight >= limit).map(([x, y]) => [x, y]);
}

/** With positions down to this weight a closed line has three corners. */
function thirdWeight(line: WeightedLine): number {
  const inner = line.slice(1, -1).map(([, , weight]) => weight);
  return inner.sort((a, b) => b - a)[1] ?? 0;
}

function isClosed(line: WeightedLine): boolean {
  const [first, last] = [line[0], line.at(-1)];
  return first?.[0] === last?.[0] && first?.[1] === last?.[1];
}
