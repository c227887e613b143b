import { GPUInitializationError, Map as MapLibreMap, NavigationControl, setWorkerUrl } from "maplibre-gl";
import "maplibre-gl/dist/maplibre-gl.css";
import worldUrl from "../../basemap/generated/world.json?url";
import { selectRows } from "../store/selectors.ts";
import type { AppStore } from "../store/store.ts";
import { fetchWorld, paletteFor } from "./background.ts";
import { basemapAttribution } from "./basemap.ts";
import { MAX_ZOOM, projectionFor, smallestZoom } from "./camera.ts";
import { MapUnavailableError, watchFaults, type MapFault } from "./faults.ts";
import { listenForKeys } from "./keys.ts";
import type { Padding, Point, Projection } from "./lens.ts";
import { createLinesLayer } from "./lines-layer.ts";
import "./map.css";
import { HIT_RADIUS } from "./picking.ts";
import { createPilot, homePositions } from "./pilot.ts";
import { createPinsLayer } from "./pins-layer.ts";
import { openedBy, pinPositions, rootIdOf, selectCapitals, type Pin } from "./pins.ts";
import { listenForPointer } from "./pointing.ts";
import { createScenery, emptyStyle, type Scenery } from "./scenery.ts";
import type { Position } from "./sphere.ts";
import { createStage } from "./stage.ts";
import { isScoped, keepInSync } from "./sync.ts";
import { installTrustedTypes } from "./trusted-types.ts";
import { toLocale, type MapWords } from "./words.ts";
import { workerUrl } from "./worker-url.ts";

export { MapUnavailableError, type MapFault } from "./faults.ts";
export type { Padding, Point } from "./lens.ts";
export type { MapWords } from "./words.ts";

export interface MapOptions {
  readonly words: MapWords;
  /** For embeds: the wheel and one finger scroll the host page. */
  readonly cooperative: boolean;
  readonly padding: Padding;
  readonly reducedMotion: boolean;
  readonly dark: boolean;
  readonly onFault: (fault: MapFault) => void;
}

/** A map on the page. Another language is another map: remove it and mount it again, all its state is in the store. */
export interface MapHandle {
  readonly setPadding: (padding: Padding) => void;
  readonly setDark: (isDark: boolean) => void;
  readonly setCooperative: (isCooperative: boolean) => void;
  /** The key of the pin at a point, in CSS pixels from the map's top left corner: for tests. */
  readonly pickAt: (point: Point) => string | undefined;
  /** Where the pin of a place is, in CSS pixels; nothing behind the globe. */
  readonly project: (placeId: string) => Point | undefined;
  readonly remove: () => void;
}

/** To be shown wherever the map is shown. */
export const mapAttribution = `${basemapAttribution}, MapLibre`;

/** CSS pixels: a smaller map has no room for buttons. */
const SMALLEST_WITH_BUTTONS = { width: 280, height: 200 };
/** Milliseconds. After them the reader is told that the basemap does not come; it is still shown if it does. */
const BASEMAP_DEADLINE = 5000;
/** Zooms that a click on a pin of several places goes closer. */
const CLOSER = 2;

/**
 * Puts a map of the store's dataset into an element and keeps it to the store.
 *
 * The pins need neither the basemap nor a worker: they are there in the first frame.
 *
 * @throws MapUnavailableError where the browser draws no WebGL 2
 */
export function mountMap(container: HTMLElement, store: AppStore, options: MapOptions): MapHandle {
  installTrustedTypes();
  setWorkerUrl(workerUrl);
  const state = store.getState();
  const own = pinPositions(selectRows(state), selectCapitals(state));
  const projection = projectionFor(homePositions(state));
  const map = createMap(container, projection, options);
  const dress = (isDark: boolean) => {
    container.classList.toggle("map-room-dark", isDark);
    container.style.setProperty("--map-space", paletteFor(isDark).space);
  };
  container.classList.add("map-room");
  dress(options.dark);
  watchFaults(map, options.onFault);

  const scenery = createScenery(
    map,
    { pins: createPinsLayer(options.dark), lines: createLinesLayer(options.dark) },
    { projection, isDark: options.dark, own },
  );
  const stage = createStage(map, scenery, { words: options.words, projection, padding: options.padding });
  const undo: (() => void)[] = [stage.remove];
  let { padding } = options;
  const room = () => {
    const { clientWidth: width, clientHeight: height } = container;
    const zoom = smallestZoom(projection, { width, height }, padding);
    if (zoom !== undefined) map.setMinZoom(zoom);
    container.style.setProperty("--map-top", `${padding.top}px`);
    container.style.setProperty("--map-right", `${padding.right}px`);
  };
  let steer: ((padding: Padding) => void) | undefined;
  // The style is there one frame later, and again each time the graphics context has come back.
  map.on("style.load", () => {
    scenery.set();
    if (steer) return;
    room();
    const pilot = createPilot(map, store, { projection, padding, reducedMotion: options.reducedMotion });
    const sync = keepInSync(store, stage);
    steer = pilot.setPadding;
    undo.push(pilot.remove, sync.remove, listenForKeys(map, projection));
    undo.push(listenForPointer(map, pointing(map, store, stage)));
    map.on("move", stage.follow);
    map.on("moveend", () => {
      scenery.follow();
      if (isScoped(store.getState())) sync.refresh();
    });
    map.on("resize", room);
  });
  undo.push(awaitBasemap(map, scenery, options.onFault));

  return {
    setPadding(next) {
      padding = next;
      room();
      stage.setPadding(next);
      steer?.(next);
    },
    setDark(isDark) {
      dress(isDark);
      scenery.setDark(isDark);
      map.triggerRepaint();
    },
    setCooperative(isCooperative) {
      if (isCooperative) map.cooperativeGestures.enable();
      else map.cooperativeGestures.disable();
    },
    pickAt: (point) => stage.pinAt(point, HIT_RADIUS.mouse)?.key,
    project(placeId) {
      const key = rootIdOf(store.getState().dataset, placeId);
      const pin = stage.pins().find((shown) => shown.place?.id === key);
      return pin && stage.whereIs(pin);
    },
    remove() {
      for (const step of undo.reverse()) step();
      map.remove();
      container.classList.remove("map-room", "map-room-dark");
    },
  };
}

/** @throws MapUnavailableError where the browser draws no WebGL 2 */
function createMap(container: HTMLElement, projection: Projection, options: MapOptions): MapLibreMap {
  try {
    const map = new MapLibreMap({
      container,
      style: emptyStyle(projection, options.dark),
      locale: toLocale(options.words),
      attributionControl: false,
      cooperativeGestures: options.cooperative,
      maxZoom: MAX_ZOOM,
      dragRotate: false,
      keyboard: false, // keys.ts
      touchPitch: false,
      pitchWithRotate: false,
      fadeDuration: options.reducedMotion ? 0 : 150,
      reduceMotion: options.reducedMotion,
    });
    (globalThis as unknown as { dbgmap: unknown }).dbgmap = map; // DEBUG
    map.touchZoomRotate.disableRotation();
    const { clientWidth, clientHeight } = container;
    if (clientWidth >= SMALLEST_WITH_BUTTONS.width && clientHeight >= SMALLEST_WITH_BUTTONS.height)
      map.addControl(new NavigationControl({ showCompass: false }), "top-right");
    describe(map, options.words);
    return map;
  } catch (error) {
    if (error instanceof GPUInitializationError) throw new MapUnavailableError("no-webgl", { cause: error });
    throw error;
  }
}

let descriptions = 0;

/** Says how to use the canvas to those who come to it by keyboard. It goes when the canvas goes. */
function describe(map: MapLibreMap, { instructions }: MapWords): void {
  if (instructions === undefined) return;
  const text = document.createElement("p");
  text.className = "map-instructions";
  text.id = `map-instructions-${++descriptions}`;
  text.textContent = instructions;
  map.getCanvasContainer().append(text);
  map.getCanvas().setAttribute("aria-describedby", text.id);
}

type MapStage = ReturnType<typeof createStage>;

function pointing(map: MapLibreMap, store: AppStore, stage: MapStage) {
  return {
    pinAt: stage.pinAt,
    onPoint(pin: Pin | undefined) {
      stage.hover(pin);
      store.getState().pointAt(pin?.place?.id);
    },
    onOpen(pin: Pin) {
      if (!pin.place && map.getZoom() < MAX_ZOOM - 0.01) {
        map.easeTo({ center: toLngLat(pin.position), zoom: map.getZoom() + CLOSER }, { originalEvent: pin });
        return;
      }
      const selection = openedBy(pin, store.getState());
      if (selection) store.getState().open(selection);
    },
  };
}

/** Fetches the basemap and shows it below the pins. @returns the giving up of it */
function awaitBasemap(map: MapLibreMap, scenery: Scenery, onFault: (fault: MapFault) => void): () => void {
  const abort = new AbortController();
  let isTold = false;
  const tell = () => {
    if (!isTold && !abort.signal.aborted) onFault("basemap");
    isTold = true;
  };
  const deadline = setTimeout(tell, BASEMAP_DEADLINE);
  fetchWorld(worldUrl, abort.signal).then((world) => {
    if (abort.signal.aborted) return;
    scenery.setWorld(world);
    map.once("idle", () => {
      clearTimeout(deadline);
    });
  }, tell);
  return () => {
    clearTimeout(deadline);
    abort.abort();
  };
}

function toLngLat([longitude, latitude]: Position): [number, number] {
  return [longitude, latitude];
}
