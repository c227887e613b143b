import type { Dataset, DatedEvent, Delegation, Dispute, Quote, Report } from "./dataset.ts";
import { fromDayNumber, type Day } from "./day.ts";
import type { Status } from "./vocabulary.ts";
import type { When } from "./when.ts";

/** An event as it was publicly known at the end of a day. */
export interface KnownEvent {
  readonly event: DatedEvent;
  /** Every report published by then, oldest first. */
  readonly reports: readonly Report[];
  /** The report that the status comes from: the newest that the editors follow and that gives one. */
  readonly leading: Report;
  readonly status: Status;
  /** Reports by those who say otherwise, oldest first. */
  readonly dissenting: readonly Report[];
  /** The newest of them that gives another status and is not older than the leading report: the status is disputed. */
  readonly otherwise: Report | undefined;
  /** When it happens; absent where no date was known. */
  readonly when: When | undefined;
  /** Id of the place; absent where none was known, as for calls. */
  readonly where: string | undefined;
  readonly delegations: readonly Delegation[];
  readonly quotes: readonly KnownQuote[];
  /** Questions on which at least two accounts were known. */
  readonly disputes: readonly Dispute[];
}

export interface KnownQuote extends Quote {
  readonly published: Day;
}

/**
 * What was publicly known about every event at the end of a day.
 *
 * Goes by the day a report was published, never by the day it speaks of:
 * a replay that used later knowledge would show readers a past that nobody lived.
 *
 * @param dataset - a checked dataset
 * @param day - the last day whose reports count (UTC)
 * @returns one entry for each event already reported, in dataset order
 */
export function knownOn(dataset: Pick<Dataset, "events">, day: Day): KnownEvent[] {
  return [...dataset.events.values()].flatMap((event) => eventOn(event, day) ?? []);
}

/** What was publicly known about one event at the end of a day, or `undefined` before its first report. */
export function eventOn(event: DatedEvent, day: Day): KnownEvent | undefined {
  const reports = event.reports.filter((report) => report.published <= day);
  const followed = reports.filter((report) => report.leading);
  const leading =
    followed.findLast((report) => report.status !== undefined) ?? followed.at(-1) ?? reports.at(-1);
  if (!leading) return undefined;
  const dissenting = reports.filter((report) => !report.leading);
  return {
    event,
    reports,
    leading,
    status: leading.status ?? "recorded",
    dissenting,
    otherwise: dissenting.findLast(
      ({ status, published }) =>
        status !== undefined && status !== leading.status && published >= leading.published,
    ),
    when: followed.findLast((report) => report.when)?.when,
    where: followed.findLast((report) => report.where !== undefined)?.where,
    delegations: event.delegations.filter((delegation) => delegation.published <= day),
    quotes: reports.flatMap((report) =>
      report.quotes.map((quote) => ({ ...quote, published: report.published })),
    ),
    disputes: event.disputes.flatMap((dispute) => {
      const accounts = dispute.accounts.filter((account) => account.published <= day);
      return accounts.length > 1 ? [{ ...dispute, accounts }] : [];
    }),
  };
}

/** The days on which something became known, sorted, each once. */
export function changeDays(dataset: Pick<Dataset, "events">): Day[] {
  const days = [...dataset.events.values()].flatMap((event) => [
    ...event.reports.map((report) => report.published),
    ...event.delegations.map((delegation) => delegation.published),
    ...event.disputes.flatMap((dispute) => dispute.accounts.map((account) => account.published)),
  ]);
  return [...new Set(days)].sort();
}

/** The first and the last day on which something became known: the ends of the slider. */
export function replayRange(dataset: Pick<Dataset, "events" | "asOf">): { first: Day; last: Day } {
  const days = changeDays(dataset);
  const only = dataset.asOf ?? fromDayNumber(0);
  return { first: days[0] ?? only, last: days.at(-1) ?? only };
}
