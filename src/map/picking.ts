import type { Point } from "../scene/lens.ts";
import type { Pin } from "../scene/pins.ts";
import type { ToScreen } from "./screen.ts";

/** The pin nearest to a point of the map, of those within the radius; of two at the same distance the upper one. */
export function pinAt(
  pins: readonly Pin[],
  toScreen: ToScreen,
  { x, y }: Point,
  radius: number,
): Pin | undefined {
  let nearest: { readonly pin: Pin; readonly distance: number } | undefined;
  for (const pin of pins) {
    const at = toScreen(pin.position);
    if (!at) continue;
    const distance = Math.hypot(at.x - x, at.y - y);
    // Pins are in drawing order: a later one lies on top.
    if (distance <= (nearest?.distance ?? radius)) nearest = { pin, distance };
  }
  return nearest?.pin;
}
