// @vitest-environment jsdom
import { act, fireEvent, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { day } from "../../src/core/day.ts";
import { changeMarks, axisDays, plannedSpans, reportsPerDay } from "../../src/features/timeline/marks.ts";
import { Timeline } from "../../src/features/timeline/Timeline.tsx";
import { knownOn, replayRange } from "../../src/core/replay.ts";
import { toRows } from "../../src/core/rows.ts";
import { aDataset, anEvent, aReport, aStory } from "../builders.ts";
import { renderInApp } from "../app.tsx";

const story = aStory();
const rows = toRows(story);
const range = replayRange(story);

beforeEach(() => {
  vi.stubGlobal("matchMedia", () => ({
    matches: false,
    addEventListener: vi.fn(),
    removeEventListener: vi.fn(),
  }));
  vi.stubGlobal(
    "ResizeObserver",
    class {
      observe = vi.fn();
      disconnect = vi.fn();
    },
  );
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe("the timeline", () => {
  it("is a native slider over the days of the dataset", () => {
    renderInApp(<Timeline />);
    const slider = screen.getByRole("slider", { name: "Known as of" });
    expect(slider.getAttribute("min")).toBe("0");
    expect(slider.getAttribute("max")).toBe("69");
  });

  it("says the day and what it shows in words", () => {
    renderInApp(<Timeline />, {
      asOf: day("2025-10-20"),
      selection: { kind: "event", id: "budapest-summit" },
    });
    expect(screen.getByRole("slider").getAttribute("aria-valuetext")).toEqual(
      expect.stringMatching(/^Monday,? 20 October 2025: 4 events known\. Budapest summit: on hold$/),
    );
  });

  it("moves the day when the slider moves", () => {
    const { store } = renderInApp(<Timeline />);
    fireEvent.change(screen.getByRole("slider"), { target: { value: "62" } });
    expect(store.getState().asOf).toBe("2025-10-16");
    expect(screen.getByText("16 October 2025")).toBeDefined();
  });

  it("goes to the previous and the next change", async () => {
    const { store, user } = renderInApp(<Timeline />, { asOf: day("2025-10-19") });
    await user.click(screen.getByRole("button", { name: "Next change" }));
    expect(store.getState().asOf).toBe("2025-10-20");
    await user.click(screen.getByRole("button", { name: "Previous change" }));
    expect(store.getState().asOf).toBe("2025-10-18");
  });

  it("names the day of the next change, but not what it will be", () => {
    renderInApp(<Timeline />, { asOf: day("2025-10-20") });
    expect(screen.getByText("Next change: 22 Oct")).toBeDefined();
    expect(screen.queryByText(/cancelled/i)).toBeNull();
  });

  it("plays day by day, can be paused, and stops at the end", () => {
    vi.useFakeTimers();
    const { store } = renderInApp(<Timeline />, { asOf: day("2025-10-17") });
    fireEvent.click(screen.getByRole("button", { name: "Play" }));
    for (let tick = 0; tick < 2; tick++)
      act(() => {
        vi.advanceTimersByTime(1500);
      });
    const reached = store.getState().asOf;
    expect(reached > "2025-10-17").toBe(true);
    fireEvent.click(screen.getByRole("button", { name: "Pause" }));
    act(() => {
      vi.advanceTimersByTime(5000);
    });
    expect(store.getState().asOf).toBe(reached);
    fireEvent.click(screen.getByRole("button", { name: "Play" }));
    for (let tick = 0; tick < 12; tick++)
      act(() => {
        vi.advanceTimersByTime(1500);
      });
    expect(store.getState()).toMatchObject({ playing: false, asOf: "2025-10-23" });
  });
});

describe("what the timeline draws", () => {
  it("counts the reports of each day", () => {
    expect(reportsPerDay(rows).get(day("2025-10-16"))).toBe(2);
  });

  it("shows no change of status before it was known", () => {
    const marks = changeMarks(rows, range, day("2025-10-20"), 0, undefined);
    expect(marks.map((mark) => mark.status)).not.toContain("cancelled");
  });

  it("shows every mark of the selected event, however close", () => {
    const marks = changeMarks(rows, range, day("2025-10-23"), 0.5, "budapest-summit");
    expect(marks.filter((mark) => mark.selected).map((mark) => mark.status)).toEqual([
      "proposed",
      "on-hold",
      "cancelled",
    ]);
  });

  it("keeps the past as it is while the day goes on", () => {
    const on = (text: string) => changeMarks(rows, range, day(text), 0.04, undefined);
    for (const mark of on("2025-10-20")) expect(on("2025-10-23")).toContainEqual(mark);
  });

  it("writes every day of a short range", () => {
    expect(axisDays({ first: day("2025-10-21"), last: day("2025-10-24") }, 12)).toHaveLength(4);
  });

  it("leaves out marks that would lie on a more prominent one", () => {
    const marks = changeMarks(rows, range, day("2025-10-23"), 0.02, "a-call");
    expect(marks.some((mark) => mark.event === "a-call")).toBe(true);
    for (const mark of marks)
      for (const other of marks) expect(mark === other || Math.abs(mark.at - other.at) >= 0.02).toBe(true);
  });

  it("hatches what is planned as known on the day, to the end where the end is open", () => {
    const dataset = aDataset({
      events: [
        anEvent("e", [
          aReport("2025-10-01", "proposed", { when: "2025-10-11/.." }),
          aReport("2025-10-21", "held", { when: "2025-10-20" }),
        ]),
      ],
    });
    const spans = (text: string) => plannedSpans(knownOn(dataset, day(text)), replayRange(dataset));
    expect(spans("2025-10-05")).toEqual([{ event: "e", status: "proposed", from: 0.5, to: 1 }]);
    expect(spans("2025-10-21")).toEqual([]);
  });

  it("writes as many days below as have room, at even steps", () => {
    expect(axisDays(range, 4)).toEqual(["2025-09-01", "2025-10-01"]);
    expect(axisDays(range, 12)).toContain("2025-08-18");
    expect(axisDays({ first: day("1943-01-01"), last: day("2025-12-31") }, 10)[0]).toBe("1950-01-01");
  });
});
