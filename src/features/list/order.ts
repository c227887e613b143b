import type { KnownEvent } from "../../core/replay.ts";
import { EVENT_KINDS } from "../../core/vocabulary.ts";

/** The events whose status is the newest first; of one day, the most prominent kind first. */
export function newestFirst(known: readonly KnownEvent[]): KnownEvent[] {
  return known.toSorted((a, b) => compare(b.leading.published, a.leading.published) || rankOf(a) - rankOf(b));
}

function rankOf({ event }: KnownEvent): number {
  return EVENT_KINDS.indexOf(event.kind);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
