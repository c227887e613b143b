import { linesOf } from "../core/lines.ts";
import type { KnownEvent } from "../core/replay.ts";
import { EVENT_KINDS, type Status } from "../core/vocabulary.ts";
import { selectKnown, selectSelectedEvent } from "../store/selectors.ts";
import type { AppState } from "../store/store.ts";
import type { Position } from "./sphere.ts";

/** A line between two places: one, however many events run along it. */
export interface Route {
  /** The same for the same two places in either direction. */
  readonly key: string;
  readonly from: Position;
  readonly to: Position;
  readonly status: Status;
  /** Drawn solid; else dashed. */
  readonly tookPlace: boolean;
  /** Of the selected event. */
  readonly isSelected: boolean;
}

/** More lines than this are no longer lines but a texture. */
const MOST_ROUTES = 300;

/**
 * The lines of all events known on the day, those of the selected one last, on top.
 *
 * Calls have no place, so theirs are drawn only while selected. Where events share a line it is the selected one's,
 * else that of one that took place, else of the most prominent kind, as with pins.
 */
export function routesOf(state: AppState): Route[] {
  const selected = selectSelectedEvent(state);
  const placed = selectKnown(state).filter((entry) => entry.where !== undefined && entry !== selected);
  const inOrder = placed.sort((a, b) => prominence(a) - prominence(b));
  const routes = new Map<string, Route>();
  for (const entry of selected ? [selected, ...inOrder] : inOrder) {
    for (const { from, to, tookPlace } of linesOf(state.dataset, entry)) {
      const key = [from.id, to.id].sort().join(" ");
      const other = routes.get(key);
      if (other ? other.isSelected || other.tookPlace || !tookPlace : routes.size >= MOST_ROUTES) continue;
      const { status } = entry;
      const isSelected = entry === selected;
      routes.set(key, { key, from: from.position, to: to.position, status, tookPlace, isSelected });
    }
  }
  return [...routes.values()].sort((a, b) => Number(a.isSelected) - Number(b.isSelected));
}

function prominence({ event }: KnownEvent): number {
  return EVENT_KINDS.indexOf(event.kind);
}
