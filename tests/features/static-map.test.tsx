// @vitest-environment jsdom
import { act, fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { mapWords } from "../../src/app/map-words.ts";
import { day } from "../../src/core/day.ts";
import type { View } from "../../src/core/view.ts";
import { estimate } from "../../src/features/static-map/measure.ts";
import { StaticMap } from "../../src/features/static-map/StaticMap.tsx";
import { placeWorldNames, type WorldNames } from "../../src/features/static-map/world-names.ts";
import { en } from "../../src/i18n/en.ts";
import type { Rectangle } from "../../src/scene/label-places.ts";
import { NO_PADDING, type Lens } from "../../src/scene/lens.ts";
import { createAppStore } from "../../src/store/store.ts";
import { StoreContext } from "../../src/store/use-app.ts";
import { aStory } from "../builders.ts";

const SIZE = { width: 900, height: 600 };

function showsMap(view: View = {}, size = SIZE) {
  vi.spyOn(HTMLElement.prototype, "clientWidth", "get").mockReturnValue(size.width);
  vi.spyOn(HTMLElement.prototype, "clientHeight", "get").mockReturnValue(size.height);
  const dataset = aStory();
  const store = createAppStore(dataset, view);
  const { container } = render(
    <StoreContext value={store}>
      <StaticMap
        words={mapWords(en, dataset)}
        language="en"
        theme="light"
        closest={7.5}
        paddingFor={() => NO_PADDING}
      />
    </StoreContext>,
  );
  const pin = (key: string) => container.querySelector(`[data-pin="${key}"]`) ?? container;
  return { store, container, pin, user: userEvent.setup() };
}

beforeEach(() => {
  vi.stubGlobal(
    "ResizeObserver",
    class {
      observe = vi.fn();
      disconnect = vi.fn();
    },
  );
  // The world's shapes never come: what is tested here does not wait for them.
  vi.stubGlobal("fetch", () => new Promise(() => undefined));
  vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue(null);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe("the static map", () => {
  it("is a picture with a name, and shows pins before the world's shapes have come", () => {
    const { pin } = showsMap({ asOf: day("2025-10-21") });
    expect(screen.getByRole("img", { name: "Map of the events" })).toBeDefined();
    expect(pin("budapest").classList).toContain("picture-waiting");
    expect(screen.getByText("Budapest")).toBeDefined();
    expect(screen.getByText(/^On hold/)).toBeDefined();
  });

  it("follows the day", () => {
    const { store, pin } = showsMap({ asOf: day("2025-10-21") });
    act(() => {
      store.getState().showDay(day("2025-10-22"));
    });
    expect(pin("budapest").classList).toContain("picture-off");
    expect(screen.getByText(/Cancelled/)).toBeDefined();
  });

  it("keeps its camera while the day changes", () => {
    const { store, pin } = showsMap({ asOf: day("2025-10-21") });
    const before = pin("budapest").getAttribute("transform");
    act(() => {
      store.getState().showDay(day("2025-10-16"));
    });
    expect(pin("budapest").getAttribute("transform")).toBe(before);
  });

  it("opens the event of a pin that is clicked, lights it up, and draws it last", () => {
    const { store, container, pin } = showsMap({ asOf: day("2025-10-21") });
    fireEvent.click(pin("budapest"));
    expect(store.getState().selection).toEqual({ kind: "event", id: "budapest-summit" });
    expect(pin("budapest").querySelector(".picture-halo")).not.toBeNull();
    expect([...container.querySelectorAll("g[transform][data-pin]")].at(-1)).toBe(pin("budapest"));
  });

  it("tells the page which place the mouse is on", () => {
    const { store, pin } = showsMap({ asOf: day("2025-10-21") });
    fireEvent.pointerMove(pin("budapest"), { pointerType: "mouse" });
    expect(store.getState().pointedAt).toBe("budapest");
    expect(pin("budapest").querySelector(".picture-halo-rim")).not.toBeNull();
  });

  it("is moved by its buttons, and shows the whole story again", async () => {
    const { store, user } = showsMap();
    await user.click(screen.getByRole("button", { name: "Zoom in" }));
    const zoom = store.getState().camera?.zoom ?? 0;
    await user.click(screen.getByRole("button", { name: "Zoom out" }));
    expect(store.getState().camera?.zoom).toBeCloseTo(zoom - 1);
    await user.click(screen.getByRole("button", { name: "Show the whole story" }));
    expect(store.getState().camera).toBeUndefined();
  });

  it("brings what is selected into view where the reader has moved the map", () => {
    const { store, pin } = showsMap({ camera: { center: [150, -30], zoom: 3 }, projection: "mercator" });
    act(() => {
      store.getState().open({ kind: "place", id: "moscow" });
    });
    expect(pin("moscow").querySelector(".picture-halo")).not.toBeNull();
  });

  it("is nothing in a frame without size", () => {
    const { container } = showsMap({}, { width: 0, height: 0 });
    expect(container.querySelector("svg")).toBeNull();
  });

  it("is dragged by mouse and finger, and by no finger in another page", () => {
    for (const [layout, pointerType, isMoved] of [
      ["full", "mouse", true],
      ["full", "touch", true],
      ["embed", "mouse", true],
      ["embed", "touch", false],
    ] as const) {
      const { store, container } = showsMap({ layout });
      const picture = container.querySelector(".static-map-picture") ?? container;
      picture.setPointerCapture = vi.fn();
      const at = { pointerType, isPrimary: true, pointerId: 1, button: 0, buttons: 1, clientY: 200 };
      fireEvent.pointerDown(picture, { ...at, clientX: 200 });
      fireEvent.pointerMove(picture, { ...at, clientX: 260 });
      fireEvent.click(picture);
      expect(store.getState().camera !== undefined).toBe(isMoved);
    }
  });

  it("closes the note of a disputed area when the ground is clicked", () => {
    const { store, container } = showsMap();
    act(() => {
      store.getState().openArea("crimea");
    });
    fireEvent.click(container.querySelector("svg") ?? container);
    expect(store.getState().area).toBeUndefined();
  });

  it("has no room for buttons in a small frame", () => {
    showsMap({}, { width: 200, height: 150 });
    expect(screen.queryByRole("button")).toBeNull();
  });
});

describe("the world's names on the static map", () => {
  const lens: Lens = {
    projection: "mercator",
    camera: { center: [19, 48], zoom: 4 },
    size: SIZE,
    padding: NO_PADDING,
  };
  const names: WorldNames = {
    language: "en",
    countries: [
      { name: "Hungary", at: [19.4, 47.2], rank: 2 },
      { name: "Elsewhere", at: [19.4, 47.3], rank: 3 },
      { name: "Claimed land", at: [30, 52], rank: 2, views: ["ru"] },
      { name: "Tiny", at: [10, 45], rank: 6 },
    ],
    capitals: [
      { name: "Budapest", at: [19.04, 47.5], rank: 2 },
      { name: "Vienna", at: [16.37, 48.2], rank: 2 },
    ],
    disputed: [],
  };
  const placed = () =>
    placeWorldNames(names, lens, "neutral", [[19.04045, 47.49835]], [], estimate).map(({ lines }) =>
      lines.join(" "),
    );

  it("keep off each other, and off places that the dataset names itself", () => {
    expect(placed()).toEqual(["HUNGARY", "Vienna"]);
  });

  it("give way to pins", () => {
    const taken = [{ left: 0, top: 0, right: 900, bottom: 600 }];
    expect(placeWorldNames(names, lens, "neutral", [], taken, estimate)).toEqual([]);
  });

  it("stand beside the dot of a capital, on whichever side there is room", () => {
    const vienna = (taken: readonly Rectangle[]) =>
      placeWorldNames(names, lens, "neutral", [], taken, estimate).find(({ lines }) => lines[0] === "Vienna");
    const first = vienna([]);
    const dot = first?.dot ?? { x: 0, y: 0 };
    expect(first?.at.x).toBeGreaterThan(dot.x);
    const right = { left: dot.x + 20, top: dot.y - 5, right: dot.x + 25, bottom: dot.y + 5 };
    expect(vienna([right])?.at.x).toBeLessThan(dot.x);
    expect(vienna([{ ...right, left: dot.x - 25 }])).toBeUndefined();
  });

  it("keep four pixels off whatever is taken", () => {
    const free = placeWorldNames(names, lens, "neutral", [], [], estimate).find(
      ({ kind }) => kind === "country",
    );
    const { x, y } = free?.at ?? { x: 0, y: 0 };
    const below = (gap: number) => ({ left: x, right: x, top: y + 7 + gap, bottom: y + 20 });
    const isPlaced = (gap: number) =>
      placeWorldNames(names, lens, "neutral", [], [below(gap)], estimate).some(({ lines }) =>
        lines.includes("HUNGARY"),
      );
    expect(isPlaced(2)).toBe(false);
    expect(isPlaced(6)).toBe(true);
  });

  it("are those of the worldview", () => {
    const drawn = placeWorldNames(names, lens, "ru", [], [], estimate).map(({ lines }) => lines.join(" "));
    expect(drawn).toContain("CLAIMED LAND");
  });
});
