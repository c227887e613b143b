import { toDayNumber } from "../core/day.ts";
import { linesOf } from "../core/lines.ts";
import { eventOn } from "../core/replay.ts";
import { NOWHERE, type Rows } from "../core/rows.ts";
import { EVENT_KINDS, phaseOf, STATUSES, type Status } from "../core/vocabulary.ts";
import { derive } from "../store/derive.ts";
import { selectRows, selectSelectedEvent } from "../store/selectors.ts";
import type { AppState } from "../store/store.ts";
import { LINE_DASH, LINE_OPACITY, LINE_WIDTH } from "./drawing.ts";
import type { Position } from "./sphere.ts";

/** A line between two places: one for all that took place along it, and one for all that did not. */
export interface Route {
  /** The same for the same two places in either direction, and for what took place or did not. */
  readonly key: string;
  readonly from: Position;
  readonly to: Position;
  readonly status: Status;
  /** Drawn solid; else dashed. */
  readonly tookPlace: boolean;
  /** Runs a little aside, because another between the same places tells the opposite. */
  readonly isBeside: boolean;
  /** Of the selected event. */
  readonly isSelected: boolean;
}

const HELD = " held";
const PLANNED = " not held";

/** More lines than this are no longer lines but a texture. */
const MOST_ROUTES = 150;

/**
 * The lines of all events known on the day, those of the selected one last, on top.
 *
 * Calls have no place, so theirs are drawn only while selected. Where events share a line it is the selected one's,
 * else of the most prominent kind, as with pins. A visit that took place does not hide a meeting that did not.
 */
export function routesOf(state: AppState): Route[] {
  const { dataset, asOf } = state;
  const selected = selectSelectedEvent(state);
  const rows = selectRows(state);
  const inOrder = bestRows(rows, selectGroups(state), toDayNumber(asOf)).flatMap((row) => {
    const event = rows.events[rows.event[row] ?? NOWHERE];
    const known = event && event !== selected?.event ? eventOn(event, asOf) : undefined;
    return known ?? [];
  });
  const routes = new Map<string, Route>();
  for (const entry of selected ? [selected, ...inOrder] : inOrder) {
    for (const { from, to, tookPlace } of linesOf(dataset, entry)) {
      const key = [from.id, to.id].sort().join(" ") + (tookPlace ? HELD : PLANNED);
      if (routes.has(key) || routes.size >= MOST_ROUTES) continue;
      const { status } = entry;
      const isSelected = entry === selected;
      const [a, b] = [from.position, to.position];
      routes.set(key, { key, from: a, to: b, status, tookPlace, isBeside: false, isSelected });
    }
  }
  const all = [...routes.values()].map((route) => ({
    ...route,
    isBeside: !route.tookPlace && routes.has(`${route.key.slice(0, -PLANNED.length)}${HELD}`),
  }));
  return all.sort((a, b) => Number(a.isSelected) - Number(b.isSelected));
}

/** How thick a line is (CSS pixels), and how opaque (0 to 1): a selected one makes the others recede. */
export function strokeAmong(
  routes: readonly Route[],
): (route: Route) => { readonly width: number; readonly opacity: number } {
  const quiet = routes.some((route) => route.isSelected) ? LINE_OPACITY.receding : LINE_OPACITY.quiet;
  return ({ isSelected }) => ({
    width: LINE_WIDTH[isSelected ? "selected" : "quiet"],
    opacity: isSelected ? LINE_OPACITY.selected : quiet,
  });
}

/**
 * The length of a dash and its gap, in radians: a whole number of them makes the line.
 *
 * @param length - of the line, in radians
 * @param pixel - radians that a CSS pixel covers
 */
export function dashPeriod(length: number, pixel: number): number {
  return length / Math.max(1, Math.round(length / (LINE_DASH * pixel)));
}

/** For each event the number of its set of parties: events of the same parties at the same place share their lines. */
const selectGroups = derive([selectRows], (rows) => {
  const numbers = new Map<string, number>();
  return Uint32Array.from(rows.events, ({ parties }) => {
    const key = parties.join(" ");
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  });
});

/** Of the rows that hold on a day and share their lines the one to draw, the most prominent first. */
function bestRows(rows: Rows, groups: Uint32Array, day: number): number[] {
  const best = new Map<number, number>();
  for (let row = 0; row < rows.event.length; row++) {
    const place = rows.place[row] ?? NOWHERE;
    if (place === NOWHERE || (rows.from[row] ?? 0) > day || (rows.to[row] ?? 0) <= day) continue;
    const line = (groups[rows.event[row] ?? 0] ?? 0) * rows.places.length + place;
    const key = line * 2 + (TOOK_PLACE.has(rows.status[row] ?? 0) ? 1 : 0);
    const other = best.get(key);
    if (other === undefined || prominence(rows, row) < prominence(rows, other)) best.set(key, row);
  }
  return [...best.values()].sort((a, b) => prominence(rows, a) - prominence(rows, b)).slice(0, MOST_ROUTES);
}

/** Smaller is more prominent: what took place before what did not, then by kind. */
function prominence(rows: Rows, row: number): number {
  const kind = rows.events[rows.event[row] ?? NOWHERE]?.kind;
  return (TOOK_PLACE.has(rows.status[row] ?? 0) ? 0 : 100) + (kind ? EVENT_KINDS.indexOf(kind) : 0);
}

const TOOK_PLACE: ReadonlySet<number> = new Set(
  [...STATUSES.keys()].filter((index) => phaseOf(STATUSES[index] ?? "recorded") === "took-place"),
);
