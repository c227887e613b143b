import type { Day } from "../core/day.ts";
import type { When } from "../core/when.ts";

/** Days, spans, numbers and lists in a language, all by `Intl`; days are formatted as what they are, in UTC. */
export interface Format {
  /** `21 October 2025` */
  readonly day: (day: Day) => string;
  /** `Tuesday 21 October 2025` */
  readonly fullDay: (day: Day) => string;
  /** `21 Oct`, with the year where it is not the given one */
  readonly shortDay: (day: Day, year?: string) => string;
  /** `Oct 2025` */
  readonly month: (day: Day) => string;
  /** The span of days that a date names: `15 August 2025`, `16–31 October 2025`, `October 2025`. */
  readonly span: (when: When) => string;
  readonly number: (value: number) => string;
  /** `a, b and c` */
  readonly list: (items: readonly string[]) => string;
}

/** @param language - BCP 47 */
export function createFormat(language: string): Format {
  const dates = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, { ...options, timeZone: "UTC" });
  const long = dates({ day: "numeric", month: "long", year: "numeric" });
  const full = dates({ weekday: "long", day: "numeric", month: "long", year: "numeric" });
  const short = dates({ day: "numeric", month: "short" });
  const shortYear = dates({ day: "numeric", month: "short", year: "numeric" });
  const longMonth = dates({ month: "long", year: "numeric" });
  const shortMonth = dates({ month: "short", year: "numeric" });
  const year = dates({ year: "numeric" });
  const numbers = new Intl.NumberFormat(language);
  const lists = new Intl.ListFormat(language, { type: "conjunction" });
  return {
    day: (day) => long.format(toTime(day)),
    fullDay: (day) => full.format(toTime(day)),
    shortDay: (day, given) => (given === day.slice(0, 4) ? short : shortYear).format(toTime(day)),
    month: (day) => shortMonth.format(toTime(day)),
    span: ({ earliest, latest, precision }) => {
      // A month or a year is said as such, not as its first and last day.
      const dates = { day: long, month: longMonth, year }[precision];
      if (earliest && latest) return dates.formatRange(toTime(earliest), toTime(latest));
      const end = earliest ?? latest;
      return end ? dates.format(toTime(end)) : "";
    },
    number: (value) => numbers.format(value),
    list: (items) => lists.format(items),
  };
}

/** Midnight UTC: with `timeZone: "UTC"` a formatter gives the same day back in every reader's zone. */
function toTime(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`);
}
