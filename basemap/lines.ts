import type { Position } from "geojson";
import { isOnSeam } from "./antimeridian.ts";
import { CONTESTED_LINES, CRIMEA, type ContestedLine } from "./reviewed.ts";
import type { Ring } from "./rings.ts";
import type { Unit } from "./units.ts";

/** What a shared or outer arc of the political units is. */
export type LineKind = "coast" | "seam" | "boundary" | "disputed" | "crimea";

/**
 * Pieces of the units' rings that a line of another kind will follow, given to the topology as lines of
 * their own: arcs end where lines part, so no arc is half coast and half antimeridian, or half agreed.
 */
export function linesToPartAt(units: readonly Unit[]): Position[][] {
  return units.flatMap((unit) => {
    const rings = unit.geometry.coordinates.flat();
    const boxes = CONTESTED_LINES.flatMap(({ between, within }) =>
      within && between.includes(unit.properties.id) ? [within] : [],
    );
    return rings.flatMap((ring) => [
      ...stretches(ring, isOnSeam),
      ...boxes.flatMap((box) => stretches(ring, (position) => isWithin(position, box))),
    ]);
  });
}

/**
 * Sorts the arcs of the units by what they are.
 *
 * @param arcs - the positions of each arc of the topology
 * @param units - each unit's id and the arcs of its polygons, `~arc` where it runs the other way (TopoJSON)
 */
export function arcsByKind(
  arcs: readonly Position[][],
  units: readonly { readonly id: string; readonly arcs: number[][][] }[],
): Record<LineKind, number[]> {
  const sides = new Map<number, string[]>();
  for (const unit of units) {
    for (const arc of unit.arcs.flat(2).map(arcIndex)) sides.set(arc, [...(sides.get(arc) ?? []), unit.id]);
  }
  const byKind: Record<LineKind, number[]> = { coast: [], seam: [], boundary: [], disputed: [], crimea: [] };
  for (const [arc, ids] of sides) byKind[kindOf(arcs[arc] ?? [], ids)].push(arc);
  return byKind;
}

/** Which arc a TopoJSON reference means, whichever way it runs. */
function arcIndex(reference: number): number {
  return reference < 0 ? ~reference : reference;
}

function kindOf(arc: readonly Position[], [one, other]: readonly string[]): LineKind {
  if (one === undefined || other === undefined || one === other)
    return arc.every(isOnSeam) ? "seam" : "coast";
  if (one === CRIMEA.id || other === CRIMEA.id) return "crimea";
  const isContested = ({ between, within }: ContestedLine) =>
    between.includes(one) &&
    between.includes(other) &&
    (!within || arc.every((position) => isWithin(position, within)));
  return CONTESTED_LINES.some(isContested) ? "disputed" : "boundary";
}

/** The runs of at least two positions in a row for which something holds. */
function stretches(ring: Ring, holds: (position: Position) => boolean): Position[][] {
  const runs: Position[][] = [];
  let run: Position[] = [];
  for (const position of ring) {
    if (holds(position)) {
      if (run.push(position) === 2) runs.push(run);
    } else run = [];
  }
  return runs;
}

function isWithin([x = 0, y = 0]: Position, [west, south, east, north]: readonly number[]): boolean {
  return x >= (west ?? 0) && x <= (east ?? 0) && y >= (south ?? 0) && y <= (north ?? 0);
}
