import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  clampDay,
  day,
  daysBetween,
  fromDayNumber,
  parseDay,
  toDayNumber,
} from "../../src/core/day.ts";

const anyDay = fc.integer({ min: -700_000, max: 2_900_000 }).map(fromDayNumber);

describe("a calendar day", () => {
  it("is read from YYYY-MM-DD", () => {
    expect(parseDay("2025-10-16")).toBe("2025-10-16");
  });

  it.each([
    "2025-02-30",
    "2025-13-01",
    "2025-00-10",
    "2025-10-1",
    "16.10.2025",
    "2025-10-16T12:00",
    "",
    "0000-02-30",
  ])("is refused where no such day is written: %s", (text) => {
    expect(parseDay(text)).toBeUndefined();
  });

  it("knows leap years", () => {
    expect(parseDay("2024-02-29")).toBe("2024-02-29");
    expect(parseDay("2025-02-29")).toBeUndefined();
    expect(parseDay("1900-02-29")).toBeUndefined();
  });

  it("keeps the years 0 to 99 apart from 1900 to 1999", () => {
    expect(parseDay("0045-05-08")).toBe("0045-05-08");
  });

  it("is our bug where our own code writes none", () => {
    expect(() => day("2025-02-30")).toThrow(RangeError);
  });

  it("n days on and n days back is the same day", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (start, count) => {
        expect(addDays(addDays(start, count), -count)).toBe(start);
        expect(daysBetween(start, addDays(start, count))).toBe(count);
      }),
    );
  });

  it("sorts as text as it does in time", () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(a < b).toBe(toDayNumber(a) < toDayNumber(b));
      }),
    );
  });

  it("is moved to the nearest day of a range", () => {
    const [first, last] = [day("2025-10-01"), day("2025-10-31")];
    expect(clampDay(day("2025-09-01"), first, last)).toBe(first);
    expect(clampDay(day("2025-12-01"), first, last)).toBe(last);
    expect(clampDay(day("2025-10-16"), first, last)).toBe("2025-10-16");
  });
});
