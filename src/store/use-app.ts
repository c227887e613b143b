import { createContext, use } from "react";
import { useStore } from "zustand";
import type { AppState, AppStore } from "./store.ts";

/** The store of the page that a component is in. */
export const StoreContext = createContext<AppStore | undefined>(undefined);

/** @throws Error outside a {@link StoreContext}: that is our bug */
export function useAppStore(): AppStore {
  const store = use(StoreContext);
  if (!store) throw new Error("useApp outside a StoreContext");
  return store;
}

/**
 * A part of the state; renders again when it changes.
 *
 * @param selector - one of selectors.ts, or one that returns a value that is already in the state
 */
export function useApp<T>(selector: (state: AppState) => T): T {
  return useStore(useAppStore(), selector);
}
