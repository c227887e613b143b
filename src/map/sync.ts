import { WORLD, type Box } from "../core/rows.ts";
import { selectRows } from "../store/selectors.ts";
import type { AppState, AppStore } from "../store/store.ts";
import type { Lens } from "../scene/lens.ts";
import { pinsOf, type Pin, type Scope } from "../scene/pins.ts";
import { routesOf, type Route } from "../scene/routes.ts";

/** What draws a state. Everything it is given belongs to the same day. */
export interface Stage {
  readonly showPins: (pins: readonly Pin[]) => void;
  readonly showRoutes: (routes: readonly Route[]) => void;
  /** Called once after all of the above. */
  readonly draw: () => void;
  /** What the map shows now, for datasets too large to draw whole. */
  readonly lens: () => Lens;
}

export interface Sync {
  /** Shows the state once more, such as after the camera moved. */
  readonly refresh: () => void;
  readonly remove: () => void;
}

/** A dataset with more places is drawn only where the camera looks. */
const MOST_WHOLE = 1000;

/**
 * Keeps the map to the store, by a subscription of its own: a change of the day, the selection or the place pointed at is
 * on the stage before the call that made it returns, and so in the very next frame.
 */
export function keepInSync(store: AppStore, stage: Stage): Sync {
  const show = (state: AppState, before?: AppState) => {
    const isOther = before?.dataset !== state.dataset || before.asOf !== state.asOf;
    const isOtherSelection = before?.selection !== state.selection;
    if (!isOther && !isOtherSelection && before.pointedAt === state.pointedAt) return;
    stage.showPins(pinsOf(state, scopeOf(state, stage.lens)));
    if (isOther || isOtherSelection) stage.showRoutes(routesOf(state));
    stage.draw();
  };
  const unsubscribe = store.subscribe(show);
  show(store.getState());
  return {
    refresh() {
      show(store.getState());
    },
    remove: unsubscribe,
  };
}

/** Whether what is drawn depends on where the camera looks. */
export function isScoped(state: AppState): boolean {
  return selectRows(state).places.length > MOST_WHOLE;
}

function scopeOf(state: AppState, lens: () => Lens): Scope | undefined {
  if (!isScoped(state)) return undefined;
  const now = lens();
  return { box: boxOf(now), zoom: now.camera.zoom };
}

/** The box around what the camera shows, half a screen larger on each side, so that a small move stays inside. */
function boxOf({ projection, camera, size }: Lens): Box {
  const [longitude, latitude] = camera.center;
  const scale = 360 / (512 * 2 ** camera.zoom);
  const wide = size.width * scale;
  // A degree of latitude is never drawn smaller than one of longitude at the equator.
  const high = size.height * scale;
  if (projection === "globe" || wide >= 180) return WORLD;
  const wrap = (degrees: number) => ((((degrees + 180) % 360) + 360) % 360) - 180;
  return [
    wrap(longitude - wide),
    Math.max(-90, latitude - high),
    wrap(longitude + wide),
    Math.min(90, latitude + high),
  ];
}
