import type { View } from "../core/view.ts";
import { selectRange } from "../store/selectors.ts";
import { defaultWorldview, type AppState, type AppStore } from "../store/store.ts";
import { addressOfView } from "./address.ts";

/** Milliseconds of rest before the address follows: browsers limit how often it may change, and scrubbing is not rest. */
const REST = 400;

/**
 * Keeps the address in step with the store, so that a copied link shows what the reader sees.
 *
 * Replaces the entry and never adds one: in a frame, an added entry would break the host page's back button.
 * Only Parley's own parameters are written, so what a host page appended is not passed on.
 *
 * @returns stops following
 */
export function syncAddress(store: AppStore): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = () => {
    const query = queryFor(store.getState());
    if (query !== location.search) history.replaceState(null, "", pageAddress() + query);
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

/** The address of the full page that shows what an embed shows now. */
export function fullPageAddress(state: AppState): string {
  return pageAddress() + queryFor(state, "full");
}

/** The query that shows the same view again. */
function queryFor(state: AppState, layout = state.layout): string {
  const query = addressOfView(viewOf(state, layout));
  const { data } = state.origin;
  if (data === undefined) return query;
  return `${query}${query ? "&" : "?"}data=${encodeURIComponent(data)}`;
}

/** The page's own address without query and fragment. Whole: a path alone that begins with `//` names another host. */
function pageAddress(): string {
  return location.href.replace(/[?#].*$/s, "");
}

function viewOf(state: AppState, layout: AppState["layout"]): View {
  const { dataset, asOf, selection, camera, theme, worldview, projection, language } = state;
  return {
    // Without a day a link shows the newest: what is known then, not what was known when it was copied.
    ...(asOf !== selectRange(state).last && { asOf }),
    ...(selection && { selection }),
    ...(camera && { camera }),
    layout,
    theme,
    ...(worldview !== defaultWorldview(dataset) && { worldview }),
    ...(projection && { projection }),
    ...(language !== undefined && { language }),
  };
}
