import type { Lens, Point } from "../../scene/lens.ts";
import { createFlatDrawer } from "./flat.ts";
import { createGlobeDrawer } from "./globe.ts";
import type { Grain } from "./pen.ts";
import type { Stroke } from "./shapes.ts";

/** Draws strokes as a lens shows them, as the data of an SVG path in CSS pixels. */
export interface Drawer {
  /** To be filled by the even-odd rule. */
  readonly areas: (rings: readonly Stroke[]) => string;
  readonly lines: (lines: readonly Stroke[]) => string;
  /** The outline of the globe; absent on the flat map, where the sea has no end. */
  readonly disc: { readonly center: Point; readonly radius: number } | undefined;
}

/** @param lens - of the projection that the strokes were made for */
export function createDrawer(lens: Lens, grain: Grain): Drawer {
  return lens.projection === "globe" ? createGlobeDrawer(lens, grain) : createFlatDrawer(lens, grain);
}
