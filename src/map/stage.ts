import type { Map as MapLibreMap } from "maplibre-gl";
import { keepSpace, toSpace } from "./label-space.ts";
import { nameRoom, type Rectangle } from "../scene/label-places.ts";
import { createLabels } from "./labels.ts";
import type { Padding, Point, Projection } from "../scene/lens.ts";
import { pinAt } from "./picking.ts";
import type { Pin } from "../scene/pins.ts";
import type { Route } from "../scene/routes.ts";
import type { Scenery } from "./scenery.ts";
import { lensOf, toScreen } from "./screen.ts";
import type { Stage } from "./sync.ts";
import { createTip } from "./tip.ts";
import type { MapWords } from "../scene/words.ts";

/** The pins that are shown, with all that goes with them: lines, names and the tip, drawn together in one frame. */
export interface MapStage extends Stage {
  readonly pins: () => readonly Pin[];
  /** The pin at a point, or the one whose name stands there. */
  readonly pinAt: (point: Point, radius: number) => Pin | undefined;
  /** @returns nothing behind the globe */
  readonly whereIs: (pin: Pin) => Point | undefined;
  /** Shows the tip of a pin that no place of the store stands for. */
  readonly hover: (pin: Pin | undefined) => void;
  /** Puts names and tip where the camera now has their pins. */
  readonly follow: () => void;
  readonly setPadding: (padding: Padding) => void;
  readonly remove: () => void;
}

/** Milliseconds of quiet before the basemap's names make room for ours. */
const QUIET = 120;

function isWithin({ x, y }: Point, { left, top, right, bottom }: Rectangle): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}

export function createStage(
  map: MapLibreMap,
  scenery: Scenery,
  options: { readonly words: MapWords; readonly projection: Projection; readonly padding: Padding },
): MapStage {
  const container = map.getContainer();
  const labels = createLabels(container, options.words);
  const tip = createTip(container, options.words);
  let { padding } = options;
  let pins: readonly Pin[] = [];
  let hovered: string | undefined;
  let quiet: ReturnType<typeof setTimeout> | undefined;
  /** The room that was last asked for. */
  let kept = "";

  const lens = () => lensOf(map, options.projection);
  const whereIs = (pin: Pin) => toScreen(map, lens())(pin.position);
  // As the element is, not as the lens takes it to be: in a hidden map there is no room for names.
  const size = () => ({ width: container.clientWidth, height: container.clientHeight });
  const makeRoom = () => {
    clearTimeout(quiet);
    quiet = setTimeout(() => {
      const space = toSpace(pins, labels.placed());
      const text = JSON.stringify(space);
      if (text !== kept) keepSpace(map, space);
      kept = text;
    }, QUIET);
  };
  const follow = () => {
    labels.place(toScreen(map, lens()), nameRoom({ size: size(), padding }));
    const pointed = pins.find((pin) => pin.isPointedAt) ?? pins.find((pin) => pin.key === hovered);
    tip.show(pointed, pointed && whereIs(pointed), size());
    makeRoom();
  };

  return {
    lens,
    whereIs,
    follow,
    pins: () => pins,
    pinAt: (point, radius) =>
      pinAt(pins, toScreen(map, lens()), point, radius) ??
      labels.placed().find(({ place }) => isWithin(point, place))?.pin,
    showPins(shown) {
      pins = shown;
      scenery.pins.show(shown);
      labels.show(shown);
    },
    showRoutes(routes: readonly Route[]) {
      scenery.lines.show(routes);
    },
    draw() {
      follow();
      map.triggerRepaint();
    },
    hover(pin) {
      hovered = pin?.key;
      follow();
    },
    setPadding(next) {
      padding = next;
      follow();
    },
    remove() {
      clearTimeout(quiet);
      labels.remove();
      tip.remove();
    },
  };
}
