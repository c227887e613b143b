import type { View } from "../core/view.ts";
import { selectRange } from "../store/selectors.ts";
import type { AppState, AppStore } from "../store/store.ts";
import { addressOfView } from "./address.ts";

/** Milliseconds of rest before the address follows: browsers limit how often it may change, and scrubbing is not rest. */
const REST = 400;

/**
 * Keeps the address in step with the store, so that a copied link shows what the reader sees.
 *
 * Replaces the entry and never adds one: in a frame, an added entry would break the host page's back button.
 * Only Parley's own parameters are written, so what a host page appended is not passed on.
 *
 * @param data - the `data` parameter that chose the dataset, kept as it was
 * @returns stops following
 */
export function syncAddress(store: AppStore, data: string | undefined): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = () => {
    const address = addressFor(store.getState(), data);
    if (address !== location.search) history.replaceState(null, "", location.pathname + address);
  };
  const stop = store.subscribe(() => {
    clearTimeout(timer);
    timer = setTimeout(write, REST);
  });
  return () => {
    clearTimeout(timer);
    stop();
  };
}

/** The query that shows the same view again. */
export function addressFor(state: AppState, data: string | undefined, layout = state.layout): string {
  const address = addressOfView(viewOf(state, layout));
  if (data === undefined) return address;
  return `${address}${address ? "&" : "?"}data=${encodeURIComponent(data)}`;
}

function viewOf(state: AppState, layout: AppState["layout"]): View {
  const { asOf, selection, camera, theme } = state;
  return {
    // Without a day a link shows the newest: what is known then, not what was known when it was copied.
    ...(asOf !== selectRange(state).last && { asOf }),
    ...(selection && { selection }),
    ...(camera && { camera }),
    layout,
    theme,
  };
}
