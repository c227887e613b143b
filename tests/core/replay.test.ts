import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, day, fromDayNumber, toDayNumber } from "../../src/core/day.ts";
import { changeDays, eventOn, knownOn, replayRange } from "../../src/core/replay.ts";
import { STATUSES } from "../../src/core/vocabulary.ts";
import { aDataset, anEvent, aReport, aStory } from "../builders.ts";

const story = aStory();
const on = (text: string) => knownOn(story, day(text)).find(({ event }) => event.id === "budapest-summit");

describe("what was known on a day", () => {
  it("shows nothing of an event before its first report", () => {
    expect(on("2025-10-15")).toBeUndefined();
  });

  it("counts a report from the day it was published", () => {
    expect(on("2025-10-16")?.status).toBe("proposed");
  });

  it("counts a report from its published day, not from the day it speaks of", () => {
    const dataset = aDataset({
      events: [anEvent("talks", [aReport("2025-10-20", "scheduled", { when: "2025-10-10" })])],
    });
    expect(knownOn(dataset, day("2025-10-12"))).toEqual([]);
    expect(knownOn(dataset, day("2025-10-20"))).toHaveLength(1);
  });

  it("keeps the last status until a newer report", () => {
    expect(on("2025-10-19")?.status).toBe("proposed");
    expect(on("2025-10-20")?.status).toBe("on-hold");
    expect(on("2025-10-21")?.status).toBe("on-hold");
    expect(on("2025-10-22")?.status).toBe("cancelled");
  });

  it("shows a dissenting account beside the leading report, not instead of it", () => {
    const known = on("2025-10-23");
    expect(known?.status).toBe("cancelled");
    expect(known?.leading.accordingTo.person).toBe("trump");
    expect(known?.dissenting.map((report) => report.status)).toEqual(["postponed"]);
  });

  it("takes a report without a status as news that leaves the status as it was", () => {
    const dataset = aDataset({
      events: [anEvent("summit", [aReport("2025-10-22", "cancelled"), aReport("2025-11-07")])],
    });
    const known = knownOn(dataset, day("2025-11-07"))[0];
    expect(known?.status).toBe("cancelled");
    expect(known?.leading.published).toBe("2025-10-22");
    expect(known?.reports).toHaveLength(2);
  });

  it("takes the later of two reports of one day, in the order of the file", () => {
    const dataset = aDataset({
      events: [anEvent("summit", [aReport("2025-10-22", "on-hold"), aReport("2025-10-22", "cancelled")])],
    });
    expect(knownOn(dataset, day("2025-10-22"))[0]?.status).toBe("cancelled");
  });

  it("remembers where and when from the newest report that says so", () => {
    expect(on("2025-10-22")?.where).toBe("budapest");
    expect(on("2025-10-22")?.when).toBeUndefined();
  });

  it("shows delegations and quotes from the day they were published", () => {
    expect(on("2025-10-16")?.delegations).toEqual([]);
    expect(on("2025-10-17")?.delegations).toHaveLength(1);
    expect(on("2025-10-16")?.quotes.map((quote) => quote.published)).toEqual(["2025-10-16"]);
  });

  it("shows a dispute once two accounts of it are known", () => {
    expect(on("2025-10-22")?.disputes).toEqual([]);
    expect(on("2025-10-23")?.disputes[0]?.accounts).toHaveLength(2);
  });

  it("calls an event recorded where no report gives a status", () => {
    const dataset = aDataset({ events: [anEvent("imported", [aReport("2025-10-16")])] });
    expect(knownOn(dataset, day("2025-10-16"))[0]?.status).toBe("recorded");
  });
});

const anyReports = fc.array(
  fc.record({
    published: fc.integer({ min: 20_000, max: 20_100 }).map(fromDayNumber),
    status: fc.option(fc.constantFrom(...STATUSES), { nil: undefined }),
    leading: fc.boolean(),
  }),
  { minLength: 1, maxLength: 12 },
);
const anyEvent = anyReports.map((reports) =>
  anEvent(
    "any",
    reports.map(({ published, status, leading }) => aReport(published, status, { leading })),
  ),
);
const anyStory = anyEvent.map((event) => aDataset({ events: [event] }));
const someDay = fc.integer({ min: 19_990, max: 20_110 }).map(fromDayNumber);

describe("replay, whatever the reports", () => {
  it("never hides on a later day what was known on an earlier one", () => {
    fc.assert(
      fc.property(anyStory, someDay, fc.nat(60), (dataset, earlier, count) => {
        const before = knownOn(dataset, earlier)[0]?.reports ?? [];
        const after = knownOn(dataset, addDays(earlier, count))[0]?.reports ?? [];
        expect(after.slice(0, before.length)).toEqual(before);
      }),
    );
  });

  it("never shows a report before the day it was published", () => {
    fc.assert(
      fc.property(anyStory, someDay, (dataset, asOf) => {
        for (const report of knownOn(dataset, asOf)[0]?.reports ?? [])
          expect(report.published <= asOf).toBe(true);
      }),
    );
  });

  it("gives every status an author: the leading report is one of those known", () => {
    fc.assert(
      fc.property(anyStory, someDay, (dataset, asOf) => {
        const known = knownOn(dataset, asOf)[0];
        if (known) expect(known.reports).toContain(known.leading);
      }),
    );
  });

  it("changes only on the days that it names", () => {
    fc.assert(
      fc.property(anyStory, someDay, (dataset, asOf) => {
        if (changeDays(dataset).includes(asOf)) return;
        const event = [...dataset.events.values()][0];
        if (event) expect(eventOn(event, asOf)).toEqual(eventOn(event, addDays(asOf, -1)));
      }),
    );
  });
});

describe("the days of a replay", () => {
  it("run from the first to the last day on which something became known", () => {
    expect(replayRange(story)).toEqual({ first: "2025-08-15", last: "2025-10-23" });
  });

  it("are the dataset's own day where it has no report", () => {
    const { first, last } = replayRange(aDataset({ events: [] }));
    expect(toDayNumber(first)).toBe(toDayNumber(last));
  });
});
