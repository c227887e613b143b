import type { Map as MapLibreMap } from "maplibre-gl";
import { panned, type Projection } from "../scene/lens.ts";
import { lensOf, type CameraPort } from "./screen.ts";

type KeysPort = CameraPort & Pick<MapLibreMap, "getCanvas" | "easeTo">;

/** CSS pixels that an arrow key moves the map. */
const STEP = 100;
/** Milliseconds. */
const DURATION = 300;

/** What a key does: CSS pixels to the right and down, and zooms closer. */
const MOVES: Readonly<
  Record<string, { readonly dx?: number; readonly dy?: number; readonly closer?: number }>
> = {
  ArrowLeft: { dx: -STEP },
  ArrowRight: { dx: STEP },
  ArrowUp: { dy: -STEP },
  ArrowDown: { dy: STEP },
  "+": { closer: 1 },
  "=": { closer: 1 },
  "-": { closer: -1 },
};

/**
 * Moves the map by the keyboard while its canvas has the focus.
 *
 * MapLibre's own keys do not move a globe sideways that is seen from near a pole, as a story about the Arctic is.
 *
 * @returns the undoing of it
 */
export function listenForKeys(map: KeysPort, projection: Projection): () => void {
  const canvas = map.getCanvas();
  const onKeyDown = (event: KeyboardEvent) => {
    const move = MOVES[event.key];
    if (!move || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const { camera } = panned(lensOf(map, projection), move.dx ?? 0, move.dy ?? 0);
    const [longitude, latitude] = camera.center;
    map.easeTo(
      { center: [longitude, latitude], zoom: camera.zoom + (move.closer ?? 0), duration: DURATION },
      { originalEvent: event },
    );
  };
  canvas.addEventListener("keydown", onKeyDown);
  return () => {
    canvas.removeEventListener("keydown", onKeyDown);
  };
}
