import { linesOf } from "../core/lines.ts";
import { eventOn } from "../core/replay.ts";
import { selectCapitals, selectRange, selectRows } from "../store/selectors.ts";
import type { AppState } from "../store/store.ts";
import { pointsBetween } from "./great-circle.ts";
import { pinPositions } from "./pins.ts";
import type { Position } from "./sphere.ts";

/** More events than these say enough by their places; their lines would take long to compute. */
const MOST_LINED = 100;

/** The positions that the home camera shows: every place that ever has a pin, and the way of the lines. */
export function homePositions(state: AppState): Position[] {
  const { dataset } = state;
  const lines = [...dataset.events.values()].slice(0, MOST_LINED).flatMap((event) => {
    const known = eventOn(event, selectRange(state).last);
    return known ? linesOf(dataset, known) : [];
  });
  const ways = new Map(lines.map(({ from, to }) => [`${from.id} ${to.id}`, { from, to }]));
  return [
    ...pinPositions(selectRows(state), selectCapitals(state)),
    ...[...ways.values()].flatMap(({ from, to }) => pointsBetween(from.position, to.position)),
  ];
}
