import edtf from "edtf";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromDayNumber } from "../../src/core/day.ts";
import { parseWhen } from "../../src/core/when.ts";

describe("when something happens", () => {
  it("is a day, a month or a year, from its first to its last day", () => {
    expect(parseWhen("2025-10-16")).toMatchObject({ earliest: "2025-10-16", latest: "2025-10-16" });
    expect(parseWhen("2025-10")).toMatchObject({ earliest: "2025-10-01", latest: "2025-10-31" });
    expect(parseWhen("2024-02")).toMatchObject({ earliest: "2024-02-01", latest: "2024-02-29" });
    expect(parseWhen("2025")).toMatchObject({ earliest: "2025-01-01", latest: "2025-12-31" });
  });

  it("may be a range, open or unknown at either end", () => {
    expect(parseWhen("2025-10-16/2025-10-31")).toMatchObject({
      earliest: "2025-10-16",
      latest: "2025-10-31",
    });
    expect(parseWhen("../2025-10-31")).not.toHaveProperty("earliest");
    expect(parseWhen("2025-10-16/")).not.toHaveProperty("latest");
  });

  it("keeps what is approximate and what is uncertain apart", () => {
    expect(parseWhen("2025-10~")).toMatchObject({ approximate: true, uncertain: false });
    expect(parseWhen("2025?")).toMatchObject({ approximate: false, uncertain: true });
    expect(parseWhen("2025-10-16%")).toMatchObject({ approximate: true, uncertain: true });
  });

  it.each([
    "",
    "..",
    "../..",
    "2025-21",
    "2025-1X",
    "16 October",
    "2025-10-31/2025-10-16",
    "2025-02-30",
    "a/b/c",
  ])("is refused, not guessed, where we do not read it: %s", (text) => {
    expect(parseWhen(text)).toBeUndefined();
  });

  it("agrees with the edtf library on the days that a date spans", () => {
    const point = fc
      .tuple(fc.integer({ min: -50_000, max: 100_000 }).map(fromDayNumber), fc.constantFrom(4, 7, 10))
      .map(([day, length]) => day.slice(0, length));
    fc.assert(
      fc.property(point, fc.constantFrom("", "~", "?", "%"), (date, mark) => {
        const ours = parseWhen(date + mark);
        const theirs = edtf(date + mark);
        expect(ours?.earliest).toBe(dayOf(theirs.min));
        expect(ours?.latest).toBe(dayOf(theirs.max));
      }),
    );
  });
});

function dayOf(time: number): string {
  return fromDayNumber(Math.floor(time / 86_400_000));
}
