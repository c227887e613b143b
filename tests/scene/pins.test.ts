import { describe, expect, it } from "vitest";
import { day } from "../../src/core/day.ts";
import { WORLD } from "../../src/core/rows.ts";
import { openedBy, pinsOf, type Pin } from "../../src/scene/pins.ts";
import { routesOf } from "../../src/scene/routes.ts";
import { createAppStore, type AppStore } from "../../src/store/store.ts";
import { aReport, anEvent, aStory } from "../builders.ts";

const SCOPE = { box: WORLD, zoom: 0 };

describe("the pins of a day", () => {
  it("show what was known on it, and nothing that was not", () => {
    expect(marksOn("2025-10-15")).toEqual({
      washington: "capital",
      moscow: "capital",
      budapest: "capital",
      anchorage: "held",
    });
    expect(marksOn("2025-10-16").budapest).toBe("proposed");
    expect(marksOn("2025-10-21").budapest).toBe("on-hold");
    expect(marksOn("2025-10-22").budapest).toBe("cancelled");
  });

  it("give a capital a ring where no event is, and only there", () => {
    const pins = pinsOf(storeOn("2025-10-22").getState(), SCOPE);
    expect(pins.map(({ key }) => key).sort()).toEqual(["anchorage", "budapest", "moscow", "washington"]);
  });

  it("have no pin for a call, which has no place", () => {
    expect(Object.values(marksOn("2025-10-16")).filter((mark) => mark === "held")).toHaveLength(1);
  });

  it("put the selected pin on top, and events over capitals", () => {
    const store = storeOn("2025-10-21");
    store.getState().open({ kind: "event", id: "anchorage-summit" });
    const pins = pinsOf(store.getState(), SCOPE);
    expect(pins.at(-1)).toMatchObject({ key: "anchorage", isSelected: true });
    expect(pins.at(-2)?.key).toBe("budapest");
  });

  it("light up at the city when a venue in it is pointed at", () => {
    const store = storeOn("2025-10-21");
    store.getState().pointAt("palace");
    expect(pinOf(store, "budapest").isPointedAt).toBe(true);
  });
});

describe("a click on a pin", () => {
  it("opens its event", () => {
    const store = storeOn("2025-10-21");
    expect(openedBy(pinOf(store, "budapest"), store.getState())).toEqual({
      kind: "event",
      id: "budapest-summit",
    });
  });

  it("opens the place for a capital without events", () => {
    const store = storeOn("2025-10-21");
    expect(openedBy(pinOf(store, "moscow"), store.getState())).toEqual({ kind: "place", id: "moscow" });
  });

  it("goes on to the next event at the place, around and around", () => {
    const store = storeOn("2025-10-21", {
      events: [
        anEvent("first", [aReport("2025-10-01", "held", { where: "budapest" })]),
        anEvent("second", [aReport("2025-10-02", "announced", { where: "palace" })], { kind: "meeting" }),
      ],
    });
    const opened = Array.from({ length: 3 }, () => {
      const selection = openedBy(pinOf(store, "budapest"), store.getState());
      if (selection) store.getState().open(selection);
      return selection?.id;
    });
    expect(opened).toEqual(["first", "second", "first"]);
  });
});

describe("the lines of a day", () => {
  it("are solid for what took place and dashed for what is planned or off", () => {
    const routes = routesOf(storeOn("2025-10-21").getState());
    expect(routes.map(({ key, tookPlace }) => [key, tookPlace])).toEqual([
      ["anchorage washington held", true],
      ["anchorage moscow held", true],
      ["budapest washington not held", false],
      ["budapest moscow not held", false],
    ]);
  });

  it("are those of a call only while it is selected", () => {
    const store = storeOn("2025-10-21");
    const joins = () => routesOf(store.getState()).some(({ key }) => key === "moscow washington held");
    expect(joins()).toBe(false);
    store.getState().open({ kind: "event", id: "a-call" });
    expect(joins()).toBe(true);
  });

  it("put the selected event's last, on top", () => {
    const store = storeOn("2025-10-21");
    store.getState().open({ kind: "event", id: "anchorage-summit" });
    expect(routesOf(store.getState()).map(({ isSelected }) => isSelected)).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });

  it("never hide what did not take place behind what did: both are drawn, one a little aside", () => {
    const places = { parties: ["us", "ru"] };
    const store = storeOn("2025-10-21", {
      events: [
        anEvent("planned", [aReport("2025-10-01", "announced", { where: "budapest" })], places),
        anEvent("held", [aReport("2025-10-02", "held", { where: "budapest" })], { ...places, kind: "visit" }),
      ],
    });
    const routes = routesOf(store.getState()).map(({ status, isBeside }) => [status, isBeside]);
    expect(routes).toEqual([
      ["held", false],
      ["held", false],
      ["announced", true],
      ["announced", true],
    ]);
  });
});

function storeOn(text: string, more = {}): AppStore {
  return createAppStore(aStory(more), { asOf: day(text) });
}

function pinOf(store: AppStore, key: string): Pin {
  const pin = pinsOf(store.getState(), SCOPE).find((candidate) => candidate.key === key);
  if (!pin) throw new Error(`No pin ${key}`);
  return pin;
}

function marksOn(text: string): Record<string, string> {
  const pins = pinsOf(storeOn(text).getState(), SCOPE);
  return Object.fromEntries(pins.map(({ key, mark }) => [key, mark]));
}
