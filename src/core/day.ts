/**
 * A calendar day written `YYYY-MM-DD`, always a real one; such days sort correctly as text.
 *
 * A day is a value, not a moment: no clock, no zone, no local-time `Date`. Days of publication are days in UTC.
 */
export type Day = string & { readonly __day: true };

const MILLISECONDS_A_DAY = 86_400_000;

/** Reads a day, or returns `undefined` for text that names no real day (`2025-02-30`). */
export function parseDay(text: string): Day | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  // Some engines roll 30 February over to 2 March, so compare with what was written.
  return toText(toTime(text)) === text ? (text as Day) : undefined;
}

/** A day written in our own code. @throws RangeError if no such day exists: that is our bug, not bad input. */
export function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === undefined) throw new RangeError(`Not a calendar day: ${text}`);
  return parsed;
}

/** The number of days since 1970-01-01, negative before it. */
export function toDayNumber(value: Day): number {
  return toTime(value) / MILLISECONDS_A_DAY;
}

/** The day with this number (see {@link toDayNumber}). @throws RangeError outside the years 0000 to 9999. */
export function fromDayNumber(number: number): Day {
  return day(toText(number * MILLISECONDS_A_DAY));
}

/** The day so many days later, or earlier where `count` is negative. */
export function addDays(value: Day, count: number): Day {
  return fromDayNumber(toDayNumber(value) + count);
}

/** How many days later `to` is than `from`; negative where it is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return toDayNumber(to) - toDayNumber(from);
}

/** The day nearest to `value` from `first` to `last`. */
export function clampDay(value: Day, first: Day, last: Day): Day {
  return value < first ? first : value > last ? last : value;
}

function toTime(text: string): number {
  return Date.parse(`${text}T00:00:00Z`);
}

function toText(time: number): string {
  const moment = new Date();
  moment.setTime(time);
  return Number.isNaN(moment.getTime()) ? "" : moment.toISOString().slice(0, 10);
}
