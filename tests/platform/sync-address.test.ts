// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { day } from "../../src/core/day.ts";
import { syncAddress } from "../../src/platform/sync-address.ts";
import { createAppStore } from "../../src/store/store.ts";
import { aStory } from "../builders.ts";

describe("the address of the page", () => {
  beforeEach(() => {
    vi.useFakeTimers();
    history.replaceState(null, "", "/story/?utm_source=mail&childId=7#?secret=x");
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it("follows the reader once they rest, without adding to the history", () => {
    const store = createAppStore(aStory());
    const stop = syncAddress(store);
    const entries = history.length;
    for (const text of ["2025-10-16", "2025-10-17", "2025-10-18"]) store.getState().showDay(day(text));
    store.getState().open({ kind: "event", id: "budapest-summit" });
    expect(location.search).toContain("utm_source");
    vi.advanceTimersByTime(1000);
    expect(location.search).toBe("?asof=2025-10-18&event=budapest-summit");
    expect(history.length).toBe(entries);
    stop();
  });

  it("passes on neither what a host page appended nor its fragment", () => {
    const store = createAppStore(aStory());
    const stop = syncAddress(store);
    store.getState().showTheme("dark");
    vi.advanceTimersByTime(1000);
    expect(location.href).toBe(`${location.origin}/story/?theme=dark`);
    stop();
  });

  it("keeps naming the dataset that it named", () => {
    const store = createAppStore(aStory(), {}, [], { file: "dataset.json", data: "other/dataset.json" });
    const stop = syncAddress(store);
    store.getState().showTheme("dark");
    vi.advanceTimersByTime(1000);
    expect(new URLSearchParams(location.search).get("data")).toBe("other/dataset.json");
    stop();
  });

  it("names no day while the newest is shown, so that the link goes on showing the newest", () => {
    const store = createAppStore(aStory());
    const stop = syncAddress(store);
    store.getState().showDay(day("2025-10-16"));
    store.getState().showDay(day("2025-10-23"));
    vi.advanceTimersByTime(1000);
    expect(location.search).toBe("");
    stop();
  });
});
