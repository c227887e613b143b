import { describe, expect, it } from "vitest";
import { day } from "../../src/core/day.ts";
import { linesOf } from "../../src/core/lines.ts";
import { knownOn } from "../../src/core/replay.ts";
import { aStory, anEvent, aReport } from "../builders.ts";

const ends = (dataset: ReturnType<typeof aStory>, id: string, asOf: string) => {
  const known = knownOn(dataset, day(asOf)).find(({ event }) => event.id === id);
  return known ? linesOf(dataset, known).map(({ from, to, tookPlace }) => [from.id, to.id, tookPlace]) : [];
};

describe("the lines of an event", () => {
  it("run from the capitals of its parties to the place, as what was held or only planned", () => {
    expect(ends(aStory(), "anchorage-summit", "2025-08-15")).toEqual([
      ["washington", "anchorage", true],
      ["moscow", "anchorage", true],
    ]);
    expect(ends(aStory(), "budapest-summit", "2025-10-22").map(([, , tookPlace]) => tookPlace)).toEqual([
      false,
      false,
    ]);
  });

  it("end at the pin: for a venue at its city", () => {
    const story = aStory({
      events: [anEvent("talks", [aReport("2025-10-01", "held", { where: "palace" })], { parties: ["ru"] })],
    });
    expect(ends(story, "talks", "2025-10-01")).toEqual([["moscow", "budapest", true]]);
  });

  it("join the capitals for a call, and nothing for another event without a place", () => {
    expect(ends(aStory(), "a-call", "2025-10-16")).toEqual([["washington", "moscow", true]]);
    const story = aStory({
      events: [anEvent("talks", [aReport("2025-10-01", "proposed")], { parties: ["us", "ru"] })],
    });
    expect(ends(story, "talks", "2025-10-01")).toEqual([]);
  });
});
