import type { Map as MapLibreMap } from "maplibre-gl";
import type { Camera } from "../core/view.ts";
import type { AppStore } from "../store/store.ts";
import type { Padding, Projection } from "../scene/lens.ts";
import { cameraToSelection, homeWithSelection } from "../scene/start.ts";
import { lensOf } from "./screen.ts";
import type { Position } from "../scene/sphere.ts";

/** Moves the camera: to the whole story at first, then to what is selected, and tells the store where the reader went. */
export interface Pilot {
  readonly setPadding: (padding: Padding) => void;
  /** Shows the whole story again, and keeps to it. */
  readonly goHome: () => void;
  readonly remove: () => void;
}

/** Milliseconds. */
const LONGEST_MOVE = 600;

type PilotPort = Pick<
  MapLibreMap,
  "getCenter" | "getZoom" | "getPadding" | "getContainer" | "jumpTo" | "easeTo" | "on" | "off"
>;

/** Takes the camera, and shows the store's, or the whole story without one. */
export function createPilot(
  map: PilotPort,
  store: AppStore,
  options: { readonly projection: Projection; readonly padding: Padding; readonly reducedMotion: boolean },
): Pilot {
  const { projection } = options;
  let { padding } = options;
  /** What we told the store, or it told us: any other camera in it is a wish. */
  let known = store.getState().camera;
  /** Until the reader moves the map, it keeps fitting the story to whatever room there is. */
  let isHome = known === undefined;
  /** Where a movement under way will end. */
  let target: Camera | undefined;

  const lens = () => {
    const now = lensOf(map, projection);
    return { ...now, padding, camera: target ?? now.camera };
  };
  const home = () => homeWithSelection(store.getState(), lens());
  const shown = () => cameraToSelection(store.getState(), lens());
  const go = (camera: Camera, isAtOnce = options.reducedMotion) => {
    const to = { center: toLngLat(camera.center), zoom: camera.zoom, padding: { ...padding } };
    target = isAtOnce ? undefined : camera;
    if (isAtOnce) map.jumpTo(to);
    else map.easeTo({ ...to, duration: LONGEST_MOVE });
  };
  const report = () => {
    const { camera } = lensOf(map, projection);
    known = rounded(camera);
    store.getState().moveCamera(known);
  };

  const onMoveEnd = (event: { readonly originalEvent?: unknown }) => {
    target = undefined;
    if (event.originalEvent !== undefined) isHome = false;
    // Once the reader has moved, the camera is theirs, and our own moves go on from it.
    if (event.originalEvent !== undefined || known) report();
  };
  const onMoveStart = (event: { readonly originalEvent?: unknown }) => {
    if (event.originalEvent === undefined) return;
    target = undefined;
    isHome = false;
  };
  const onResize = () => {
    if (isHome) go(home(), true);
  };

  if (known) go(known, true);
  else go(home(), true);
  map.on("movestart", onMoveStart);
  map.on("moveend", onMoveEnd);
  map.on("resize", onResize);
  const unsubscribe = store.subscribe((state, before) => {
    if (state.camera !== known && state.camera) {
      known = state.camera;
      isHome = false;
      go(known);
    } else if (state.selection !== before.selection) {
      const camera = shown();
      if (camera) go(camera);
    }
  });

  return {
    setPadding(next) {
      padding = next;
      go(isHome ? home() : (shown() ?? lens().camera));
    },
    goHome() {
      known = undefined;
      isHome = true;
      store.getState().moveCamera(undefined);
      go(home());
    },
    remove() {
      unsubscribe();
      map.off("movestart", onMoveStart);
      map.off("moveend", onMoveEnd);
      map.off("resize", onResize);
    },
  };
}

/** Rounded as an address carries it: about ten metres, and a hundredth of a zoom. */
function rounded({ center, zoom }: Camera): Camera {
  const [longitude, latitude] = center;
  return { center: [round(longitude, 1e4), round(latitude, 1e4)], zoom: round(zoom, 100) };
}

function round(value: number, steps: number): number {
  return Math.round(value * steps) / steps;
}

function toLngLat([longitude, latitude]: Position): [number, number] {
  return [longitude, latitude];
}
