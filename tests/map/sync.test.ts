import { describe, expect, it } from "vitest";
import { day } from "../../src/core/day.ts";
import { NO_PADDING } from "../../src/scene/lens.ts";
import type { Pin } from "../../src/scene/pins.ts";
import type { Route } from "../../src/scene/routes.ts";
import { keepInSync } from "../../src/map/sync.ts";
import { createAppStore } from "../../src/store/store.ts";
import { aStory } from "../builders.ts";

describe("the map and the store", () => {
  it("show the new day before the call that chose it returns, once", () => {
    const { store, shown } = aSyncedMap();
    shown.draws = 0;
    store.getState().showDay(day("2025-10-22"));
    expect(shown.pins.find(({ key }) => key === "budapest")?.mark).toBe("cancelled");
    expect(shown.routes.filter(({ status }) => status === "cancelled")).toHaveLength(2);
    expect(shown.draws).toBe(1);
  });

  it("follow the selection and what is pointed at", () => {
    const { store, shown } = aSyncedMap();
    store.getState().open({ kind: "event", id: "anchorage-summit" });
    expect(shown.pins.find(({ isSelected }) => isSelected)?.key).toBe("anchorage");
    store.getState().pointAt("moscow");
    expect(shown.pins.find(({ isPointedAt }) => isPointedAt)?.key).toBe("moscow");
  });

  it("do not draw for what the map does not show", () => {
    const { store, shown } = aSyncedMap();
    shown.draws = 0;
    store.getState().play();
    store.getState().showTheme("dark");
    store.getState().moveCamera({ center: [0, 0], zoom: 1 });
    expect(shown.draws).toBe(0);
  });

  it("part when the map goes", () => {
    const { store, shown, sync } = aSyncedMap();
    sync.remove();
    shown.draws = 0;
    store.getState().showDay(day("2025-10-22"));
    expect(shown.draws).toBe(0);
  });
});

function aSyncedMap() {
  const store = createAppStore(aStory(), { asOf: day("2025-10-16") });
  const shown: { pins: readonly Pin[]; routes: readonly Route[]; draws: number } = {
    pins: [],
    routes: [],
    draws: 0,
  };
  const sync = keepInSync(store, {
    showPins: (pins) => {
      shown.pins = pins;
    },
    showRoutes: (routes) => {
      shown.routes = routes;
    },
    draw: () => {
      shown.draws += 1;
    },
    lens: () => ({
      projection: "globe",
      camera: { center: [0, 0], zoom: 0 },
      size: { width: 100, height: 100 },
      padding: NO_PADDING,
    }),
  });
  return { store, shown, sync };
}
