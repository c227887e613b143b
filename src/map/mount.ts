import { selectCapitals, selectRows } from "../store/selectors.ts";
import type { AppStore } from "../store/store.ts";
import { awaitBasemap } from "./await-basemap.ts";
import { smallestZoom } from "../scene/camera.ts";
import { createMap } from "./create-map.ts";
import { watchFaults, type MapFault } from "./faults.ts";
import { listenForKeys } from "./keys.ts";
import type { Padding } from "../scene/lens.ts";
import { paletteFor } from "../scene/palette.ts";
import { createLinesLayer } from "./lines-layer.ts";
import "./map.css";
import { createPilot, type Pilot } from "./pilot.ts";
import { createPinsLayer } from "./pins-layer.ts";
import { pinPositions } from "../scene/pins.ts";
import { isScoped } from "../scene/scope.ts";
import { projectionOf } from "../scene/start.ts";
import { listenForPointer, reactions } from "./pointing.ts";
import { createScenery } from "./scenery.ts";
import { createStage } from "./stage.ts";
import type { StreetTiles } from "./street-tiles.ts";
import { keepInSync } from "./sync.ts";
import type { MapWords } from "../scene/words.ts";

export { MapUnavailableError, type MapFault } from "./faults.ts";

export interface MapOptions {
  readonly words: MapWords;
  /** For embeds: the wheel and one finger scroll the host page. */
  readonly cooperative: boolean;
  readonly padding: Padding;
  readonly reducedMotion: boolean;
  readonly dark: boolean;
  /** Of the map's own names: one of `NAME_LANGUAGES`. */
  readonly language: string;
  /** The publisher's own tiles, where there are any. */
  readonly streets?: StreetTiles | undefined;
  readonly onFault: (fault: MapFault) => void;
  /** Called once: the map is painted, with its basemap, or with what there is of it when none comes. */
  readonly onShown: () => void;
}

/** A map on the page. Another language or projection is another map: remove it and mount it again, all its state is in the store. */
export interface MapHandle {
  readonly setPadding: (padding: Padding) => void;
  readonly setDark: (isDark: boolean) => void;
  readonly remove: () => void;
}

/**
 * Puts a map of the store's dataset into an element and keeps it to the store.
 *
 * The pins need neither the basemap nor a worker: they are there in the first frame.
 *
 * @throws MapUnavailableError where the browser draws no WebGL 2
 */
export function mountMap(container: HTMLElement, store: AppStore, options: MapOptions): MapHandle {
  const state = store.getState();
  const own = pinPositions(selectRows(state), selectCapitals(state));
  const projection = projectionOf(state);
  const { words, language, streets, dark: isDark } = options;
  let { padding } = options;
  let pilot: Pilot | undefined;

  const map = createMap(container, { ...options, projection, onHome: () => pilot?.goHome() });
  const faults = watchFaults(map, (fault) => {
    container.classList.toggle("map-room-lost", fault === "context-lost");
    options.onFault(fault);
  });
  const layers = { pins: createPinsLayer(isDark), lines: createLinesLayer(isDark) };
  const scenery = createScenery(map, layers, {
    projection,
    language,
    worldview: state.worldview,
    isDark,
    own,
    streets,
  });
  const stage = createStage(map, scenery, { words, projection, padding });
  const undo = [
    stage.remove,
    awaitBasemap(map, scenery, language, { tell: faults.tellBasemap, onShown: options.onShown }),
    store.subscribe(({ worldview }, before) => {
      if (worldview !== before.worldview) scenery.setWorldview(worldview);
    }),
  ];

  const dress = (dark: boolean) => {
    container.classList.toggle("map-room-dark", dark);
    container.style.setProperty("--map-space", paletteFor(dark).space);
  };
  const fit = () => {
    const { size } = stage.lens();
    if (size.width === 0 || size.height === 0) return; // hidden, or about to be removed
    const zoom = smallestZoom(projection, size, padding);
    if (zoom !== undefined) map.setMinZoom(zoom);
    container.style.setProperty("--map-top", `${padding.top}px`);
    container.style.setProperty("--map-right", `${padding.right}px`);
  };
  const start = () => {
    fit();
    pilot = createPilot(map, store, { projection, padding, reducedMotion: options.reducedMotion });
    const sync = keepInSync(store, stage);
    undo.push(pilot.remove, sync.remove, listenForKeys(map, projection));
    undo.push(listenForPointer(map, reactions(map, store, stage)));
    scenery.follow(); // the pilot has moved the map already
    map.on("move", stage.follow);
    map.on("resize", fit);
    map.on("moveend", () => {
      scenery.follow();
      if (isScoped(store.getState())) sync.refresh();
    });
  };
  container.classList.add("map-room");
  dress(isDark);
  // The style is there one frame later, and again each time the graphics context has come back.
  map.on("style.load", () => {
    try {
      scenery.set();
      if (!pilot) start();
    } catch (error) {
      reportError(error); // MapLibre would keep it to itself
    }
  });

  return {
    setPadding(next) {
      padding = next;
      fit();
      stage.setPadding(next);
      pilot?.setPadding(next);
    },
    setDark(dark) {
      dress(dark);
      scenery.setDark(dark);
      map.triggerRepaint();
    },
    remove() {
      for (const step of undo.reverse()) step();
      map.remove();
      container.classList.remove("map-room", "map-room-dark", "map-room-lost");
    },
  };
}
