import { WORLD as WHOLE, type Box } from "../core/rows.ts";
import { selectRows } from "../store/selectors.ts";
import type { AppState } from "../store/store.ts";
import { WORLD, type Lens } from "./lens.ts";
import type { Scope } from "./pins.ts";
import { wrapLongitude } from "./sphere.ts";

/** A dataset with more places is drawn only where the camera looks. */
const MOST_WHOLE = 1000;

/** Whether what is drawn depends on where the camera looks. */
export function isScoped(state: AppState): boolean {
  return selectRows(state).places.length > MOST_WHOLE;
}

/** The part of the world to draw. @returns nothing for a dataset that is drawn whole */
export function scopeOf(state: AppState, lens: () => Lens): Scope | undefined {
  if (!isScoped(state)) return undefined;
  const now = lens();
  return { box: boxOf(now), zoom: now.camera.zoom };
}

/** The box around what the camera shows, half a screen larger on each side, so that a small move stays inside. */
function boxOf({ projection, camera, size }: Lens): Box {
  const [longitude, latitude] = camera.center;
  const scale = 360 / (WORLD * 2 ** camera.zoom);
  const wide = size.width * scale;
  // A degree of latitude is never drawn smaller than one of longitude at the equator.
  const high = size.height * scale;
  if (projection === "globe" || wide >= 180) return WHOLE;
  return [
    wrapLongitude(longitude - wide),
    Math.max(-90, latitude - high),
    wrapLongitude(longitude + wide),
    Math.min(90, latitude + high),
  ];
}
