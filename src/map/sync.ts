import type { AppState, AppStore } from "../store/store.ts";
import type { Lens } from "../scene/lens.ts";
import { pinsOf, type Pin } from "../scene/pins.ts";
import { routesOf, type Route } from "../scene/routes.ts";
import { scopeOf } from "../scene/scope.ts";

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
