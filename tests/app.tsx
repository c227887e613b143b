import { render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ReactNode } from "react";
import type { View } from "../src/core/view.ts";
import { createAppStore } from "../src/store/store.ts";
import { StoreContext } from "../src/store/use-app.ts";
import { aStory } from "./builders.ts";

/** Renders a part of the page over a store of its own. */
export function renderInApp(part: ReactNode, view: View = {}, dataset = aStory()) {
  const store = createAppStore(dataset, view);
  render(<StoreContext value={store}>{part}</StoreContext>);
  return { store, user: userEvent.setup() };
}
