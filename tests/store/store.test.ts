import { describe, expect, it } from "vitest";
import { day } from "../../src/core/day.ts";
import {
  knownEvent,
  selectKnown,
  selectNextChange,
  selectPreviousChange,
  selectSelectedEvent,
  selectWorldItems,
} from "../../src/store/selectors.ts";
import { createAppStore } from "../../src/store/store.ts";
import { aStory } from "../builders.ts";

const story = aStory();
const opened = (view: Parameters<typeof createAppStore>[1] = {}) => createAppStore(story, view);

describe("the store of a page", () => {
  it("starts at the last day, with nothing selected", () => {
    const state = opened().getState();
    expect(state.asOf).toBe("2025-10-23");
    expect(state.selection).toBeUndefined();
  });

  it("starts where a view says", () => {
    const state = opened({
      asOf: day("2025-10-20"),
      selection: { kind: "event", id: "budapest-summit" },
      camera: { center: [-40, 70], zoom: 1.6 },
      layout: "embed",
      theme: "dark",
    }).getState();
    expect(state).toMatchObject({ asOf: "2025-10-20", layout: "embed", theme: "dark" });
    expect(selectSelectedEvent(state)?.status).toBe("on-hold");
  });

  it("ignores a selection that the dataset does not have", () => {
    expect(opened({ selection: { kind: "event", id: "__proto__" } }).getState().selection).toBeUndefined();
  });

  it("keeps the day within what the dataset reaches", () => {
    const store = opened({ asOf: day("1999-01-01") });
    expect(store.getState().asOf).toBe("2025-08-15");
    store.getState().showDay(day("2030-01-01"));
    expect(store.getState().asOf).toBe("2025-10-23");
  });

  it("plays from the start when the replay is at its end, else from where it is", () => {
    const store = opened();
    store.getState().play();
    expect(store.getState()).toMatchObject({ playing: true, asOf: "2025-08-15" });
    store.getState().pause();
    store.getState().showDay(day("2025-10-17"));
    store.getState().play();
    expect(store.getState().asOf).toBe("2025-10-17");
  });

  it("is another one for each page", () => {
    const [one, other] = [opened(), opened()];
    one.getState().showDay(day("2025-10-16"));
    expect(other.getState().asOf).toBe("2025-10-23");
  });
});

describe("selectors", () => {
  it("give the same answer back until what they are made of changes", () => {
    const store = opened();
    const known = selectKnown(store.getState());
    store.getState().open({ kind: "place", id: "budapest" });
    expect(selectKnown(store.getState())).toBe(known);
    store.getState().showDay(day("2025-10-16"));
    expect(selectKnown(store.getState())).not.toBe(known);
  });

  it("know the previous and the next change of a day", () => {
    const state = opened({ asOf: day("2025-10-19") }).getState();
    expect(selectPreviousChange(state)).toBe("2025-10-18");
    expect(selectNextChange(state)).toBe("2025-10-20");
  });

  it("do not know an event before its first report", () => {
    expect(knownEvent(opened({ asOf: day("2025-10-15") }).getState(), "budapest-summit")).toBeUndefined();
  });

  it("show the selected event at its place, even where another is more prominent", () => {
    const state = opened({ selection: { kind: "event", id: "advisers-meeting" } }).getState();
    expect(selectWorldItems(state).find((item) => item.key === "budapest")?.lead.id).toBe("advisers-meeting");
  });
});
