import { addDays, day, parseDay, type Day } from "./day.ts";

/**
 * When something happens, read from EDTF (ISO 8601-2, level 1): a day, month or year, a range of them,
 * open or unknown at either end, approximate (`~`), uncertain (`?`) or both (`%`).
 *
 * Parts of EDTF that we do not read (seasons, unspecified digits, times of day) are refused, never guessed.
 */
export interface When {
  /** As written in the dataset. */
  readonly edtf: string;
  /** The first day it can fall on; absent where the start is open or unknown. */
  readonly earliest?: Day;
  /** The last day it can fall on; absent where the end is open or unknown. */
  readonly latest?: Day;
  /** How finely it is known: the coarser of its two ends. */
  readonly precision: Precision;
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

const PRECISIONS = ["day", "month", "year"] as const;
export type Precision = (typeof PRECISIONS)[number];

const MARK = /[?~%]$/;

/** Reads an EDTF text, or returns `undefined` for one that is not EDTF or that we do not read. */
export function parseWhen(edtf: string): When | undefined {
  const [start = "", end, ...rest] = edtf.split("/");
  if (rest.length > 0) return undefined;
  const first = readPoint(start);
  const last = end === undefined ? first : readPoint(end);
  if (first === undefined || last === undefined) return undefined;
  if (first.span === undefined && last.span === undefined) return undefined;
  if (first.span && last.span && first.span.from > last.span.to) return undefined;
  return {
    edtf,
    ...(first.span && { earliest: first.span.from }),
    ...(last.span && { latest: last.span.to }),
    precision: coarser(first.span?.precision ?? "day", last.span?.precision ?? "day"),
    approximate: first.approximate || last.approximate,
    uncertain: first.uncertain || last.uncertain,
  };
}

interface Span {
  readonly from: Day;
  readonly to: Day;
  readonly precision: Precision;
}

interface Point {
  /** Absent for an open (`..`) or unknown (empty) end. */
  readonly span?: Span;
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

function readPoint(text: string): Point | undefined {
  if (text === ".." || text === "") return { approximate: false, uncertain: false };
  const mark = MARK.exec(text)?.[0];
  const span = readSpan(text.replace(MARK, ""));
  return (
    span && {
      span,
      approximate: mark === "~" || mark === "%",
      uncertain: mark === "?" || mark === "%",
    }
  );
}

function readSpan(text: string): Span | undefined {
  const whole = parseDay(text);
  if (whole) return { from: whole, to: whole, precision: "day" };
  const month = /^\d{4}-\d{2}$/.test(text) ? parseDay(`${text}-01`) : undefined;
  if (month) {
    // 31 days on from the first of a month is always in the next one.
    const next = day(`${addDays(month, 31).slice(0, 7)}-01`);
    return { from: month, to: addDays(next, -1), precision: "month" };
  }
  if (!/^\d{4}$/.test(text)) return undefined;
  return { from: day(`${text}-01-01`), to: day(`${text}-12-31`), precision: "year" };
}

function coarser(a: Precision, b: Precision): Precision {
  return PRECISIONS.indexOf(a) > PRECISIONS.indexOf(b) ? a : b;
}
