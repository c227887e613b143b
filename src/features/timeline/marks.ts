import { daysBetween, fromDayNumber, toDayNumber, type Day } from "../../core/day.ts";
import type { KnownEvent } from "../../core/replay.ts";
import { FOREVER, type Rows } from "../../core/rows.ts";
import { EVENT_KINDS, phaseOf, STATUSES, type Status } from "../../core/vocabulary.ts";

/** The days that a timeline spans. */
export interface Range {
  readonly first: Day;
  readonly last: Day;
}

/** Where a day lies between the ends of a range, from 0 to 1 (beyond them for days outside). */
export function shareOf(day: Day, { first, last }: Range): number {
  return daysBetween(first, day) / Math.max(1, daysBetween(first, last));
}

/** A change of an event's status, drawn on the day on which it became known. */
export interface ChangeMark {
  readonly event: string;
  readonly status: Status;
  readonly day: Day;
  /** Share of the range, 0 to 1. */
  readonly at: number;
  readonly selected: boolean;
}

/**
 * The changes of status known by a day, without those too close to a more prominent one to be told apart. Which ones
 * have room is settled for all days at once, so that the past stays as it is while the reader scrubs.
 *
 * @param gap - share of the range that a mark needs for itself
 * @param selected - id of the event whose marks are all shown
 */
export function changeMarks(
  rows: Rows,
  range: Range,
  asOf: Day,
  gap: number,
  selected: string | undefined,
): ChangeMark[] {
  const first = toDayNumber(range.first);
  const span = Math.max(1, toDayNumber(range.last) - first);
  const all = [...rows.from.keys()].flatMap((row) => {
    const from = rows.from[row] ?? FOREVER;
    const event = rows.events[rows.event[row] ?? -1];
    const status = STATUSES[rows.status[row] ?? -1];
    if (!event || !status) return [];
    const isSelected = event.id === selected;
    const rank = isSelected ? -1 : EVENT_KINDS.indexOf(event.kind);
    const at = (from - first) / span;
    return { rank, mark: { event: event.id, status, day: fromDayNumber(from), at, selected: isSelected } };
  });
  const kept: ChangeMark[] = [];
  for (const { mark } of all.sort((a, b) => a.rank - b.rank || a.mark.at - b.mark.at)) {
    if (mark.selected || kept.every((other) => Math.abs(other.at - mark.at) >= gap)) kept.push(mark);
  }
  return kept.filter((mark) => mark.day <= asOf);
}

/** How many reports were published on each day that had any. */
export function reportsPerDay(rows: Pick<Rows, "events">): Map<Day, number> {
  const counts = new Map<Day, number>();
  for (const event of rows.events) {
    for (const { published } of event.reports) counts.set(published, (counts.get(published) ?? 0) + 1);
  }
  return counts;
}

/** A stretch for which something is planned, as known on a day. */
export interface PlannedSpan {
  readonly event: string;
  readonly status: Status;
  readonly from: number;
  readonly to: number;
}

/** The planned stretches longer than a day, cut off at the ends of the range; an open end runs on to it. */
export function plannedSpans(known: readonly KnownEvent[], range: Range): PlannedSpan[] {
  return known.flatMap(({ event, status, when }) => {
    if (phaseOf(status) !== "planned" || !when) return [];
    const from = Math.max(0, when.earliest === undefined ? 0 : shareOf(when.earliest, range));
    const to = Math.min(1, when.latest === undefined ? 1 : shareOf(when.latest, range));
    return to > from ? [{ event: event.id, status, from, to }] : [];
  });
}

/**
 * The days to write below a timeline: every day, Mondays, or the firsts of months, years or decades as the range grows.
 *
 * @param most - how many have room
 */
export function axisDays({ first, last }: Range, most: number): Day[] {
  const start = toDayNumber(first);
  const days = Array.from({ length: toDayNumber(last) - start + 1 }, (_, index) =>
    fromDayNumber(start + index),
  );
  // 1970-01-01 was a Thursday, so a Monday's number leaves 4 when divided by 7.
  const rules: ((day: Day) => boolean)[] = [
    () => true,
    (day) => ((toDayNumber(day) % 7) + 7) % 7 === 4,
    (day) => day.endsWith("-01") || day.endsWith("-15"),
    (day) => day.endsWith("-01"),
    (day) => day.endsWith("-01-01") || day.endsWith("-07-01"),
    (day) => day.endsWith("-01-01"),
    (day) => day.endsWith("0-01-01"),
  ];
  const fitting = rules.map((rule) => days.filter(rule)).find((list) => list.length <= most);
  return fitting ?? [];
}
