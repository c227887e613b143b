import type { KnownEvent } from "../../core/replay.ts";

/** The events with the newest news first; those of one day stay in the order of the dataset. */
export function newestFirst(known: readonly KnownEvent[]): KnownEvent[] {
  return known.toSorted((a, b) => compare(newest(b), newest(a)));
}

function newest({ reports, leading }: KnownEvent): string {
  return reports.at(-1)?.published ?? leading.published;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
