import { describe, expect, it } from "vitest";
import { day } from "../../src/core/day.ts";
import type { Camera } from "../../src/core/view.ts";
import { homeCamera } from "../../src/scene/camera.ts";
import { NO_PADDING, project } from "../../src/scene/lens.ts";
import { createPilot } from "../../src/map/pilot.ts";
import { homePositions } from "../../src/scene/home.ts";
import { createAppStore } from "../../src/store/store.ts";
import { aStory } from "../builders.ts";
import { PLACES } from "../scene/places.ts";

const SIZE = { width: 700, height: 450 };

describe("the camera", () => {
  it("shows the whole story first, and does not tell the store", () => {
    const { store, map } = aPilotedMap();
    const { camera } = homeCamera(homePositions(store.getState()), SIZE);
    expect(map.camera()).toEqual(camera);
    expect(store.getState().camera).toBeUndefined();
  });

  it("shows the store's where it has one, such as a link's", () => {
    const camera: Camera = { center: [19, 47], zoom: 3 };
    const { map } = aPilotedMap({ camera });
    expect(map.camera()).toEqual(camera);
  });

  it("is told to the store when the reader moved it, rounded", () => {
    const { store, map } = aPilotedMap();
    map.readerMoves({ center: [19.123456, 47.987654], zoom: 3.14159 });
    expect(store.getState().camera).toEqual({ center: [19.1235, 47.9877], zoom: 3.14 });
  });

  it("fits the story anew when the map is resized, until the reader moved it", () => {
    const { map } = aPilotedMap();
    map.resizes({ width: 390, height: 380 });
    const fitted = map.camera();
    expect(project({ ...map.lens(), camera: fitted }, PLACES.washington).x).toBeGreaterThan(0);
    map.readerMoves({ center: [19, 47], zoom: 3 });
    map.resizes(SIZE);
    expect(map.camera()).toEqual({ center: [19, 47], zoom: 3 });
  });

  it("stays where it is for a selection that can be seen", () => {
    const { store, map } = aPilotedMap();
    const before = map.camera();
    store.getState().open({ kind: "event", id: "anchorage-summit" });
    expect(map.camera()).toEqual(before);
  });

  it("goes to a selection that cannot, and tells the store if the reader had moved before", () => {
    const { store, map } = aPilotedMap({ camera: { center: [100, -20], zoom: 3 } });
    store.getState().open({ kind: "event", id: "anchorage-summit" });
    expect(project(map.lens(), PLACES.anchorage).isNear).toBe(true);
    expect(store.getState().camera?.center[0]).toBeCloseTo(map.camera().center[0], 3);
  });

  it("goes where the store says", () => {
    const { store, map } = aPilotedMap();
    store.getState().moveCamera({ center: [10, 50], zoom: 2 });
    expect(map.camera()).toEqual({ center: [10, 50], zoom: 2 });
  });

  it("makes room for a panel", () => {
    const { pilot, map } = aPilotedMap();
    pilot.setPadding({ ...NO_PADDING, bottom: 200 });
    expect(project(map.lens(), PLACES.washington).y).toBeLessThan(250);
  });
});

function aPilotedMap(view: { readonly camera?: Camera } = {}) {
  const store = createAppStore(aStory(), { asOf: day("2025-10-22"), ...view });
  const map = aMap();
  const pilot = createPilot(map.port, store, {
    projection: "globe",
    padding: NO_PADDING,
    reducedMotion: true,
  });
  return { store, map, pilot };
}

type PilotPort = Parameters<typeof createPilot>[0];

/** What of MapLibre's map the pilot uses, without MapLibre. */
function aMap() {
  let camera: Camera = { center: [0, 0], zoom: 0 };
  let size = SIZE;
  let padding = NO_PADDING;
  const listeners = new Map<string, ((event: object) => void)[]>();
  const fire = (name: string, event: object = {}) => {
    for (const listener of listeners.get(name) ?? []) listener(event);
  };
  const jumpTo = (to: { center: [number, number]; zoom: number; padding?: typeof padding }) => {
    camera = { center: to.center, zoom: to.zoom };
    padding = to.padding ?? padding;
    fire("moveend");
  };
  const port = {
    getCenter: () => ({ lng: camera.center[0], lat: camera.center[1] }),
    getZoom: () => camera.zoom,
    getPadding: () => padding,
    getContainer: () => ({ clientWidth: size.width, clientHeight: size.height }),
    jumpTo,
    easeTo: jumpTo,
    on: (name: string, listener: (event: object) => void) => {
      listeners.set(name, [...(listeners.get(name) ?? []), listener]);
    },
    off: () => undefined,
  } as unknown as PilotPort;
  return {
    port,
    camera: () => camera,
    lens: () => ({ projection: "globe" as const, camera, size, padding }),
    readerMoves(to: Camera) {
      const event = { originalEvent: {} };
      fire("movestart", event);
      camera = to;
      fire("moveend", event);
    },
    resizes(to: typeof SIZE) {
      size = to;
      fire("resize");
    },
  };
}
