import { NAME_EDGE } from "./drawing.ts";
import type { Lens, Point, Size } from "./lens.ts";

/** A name that wants a place beside its pin. */
export interface LabelWish {
  readonly key: string;
  /** Of the pin. */
  readonly at: Point;
  readonly size: Size;
  /** From the middle of the pin to the name, in CSS pixels; not less than the pin's own radius. */
  readonly gap: number;
}

export const SIDES = ["right", "left", "below", "above"] as const;
export type Side = (typeof SIDES)[number];

/** A rectangle in CSS pixels from the map's top left corner. */
export interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface LabelPlace extends Rectangle {
  readonly side: Side;
}

/** Where names of pins may be: what the padding leaves free, less a little. */
export function nameRoom({ size, padding }: Pick<Lens, "size" | "padding">): Rectangle {
  return {
    left: padding.left + NAME_EDGE,
    top: padding.top + NAME_EDGE,
    right: size.width - padding.right - NAME_EDGE,
    bottom: size.height - padding.bottom - NAME_EDGE,
  };
}

/**
 * Gives names their places: none covers a pin, another name or the map's edge; a name without room is left out.
 *
 * @param wishes - the most important first
 * @param pins - every pin on the screen: its middle, and half its size in CSS pixels
 * @param room - where names may be
 * @param before - the sides they had: a name stays on its side while it can, so that it does not hop about
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  pins: readonly { readonly at: Point; readonly radius: number }[],
  room: Rectangle,
  before: ReadonlyMap<string, LabelPlace>,
): Map<string, LabelPlace> {
  const taken: Rectangle[] = pins.map(({ at: { x, y }, radius }) => ({
    left: x - radius,
    top: y - radius,
    right: x + radius,
    bottom: y + radius,
  }));
  const placed = new Map<string, LabelPlace>();
  for (const wish of wishes) {
    const last = before.get(wish.key)?.side;
    const sides = last === undefined ? SIDES : [last, ...SIDES.filter((side) => side !== last)];
    const place = sides
      .map((side) => placeOn(side, wish, room))
      .find((candidate) => isInside(candidate, room) && !taken.some((other) => overlap(candidate, other)));
    if (!place) continue;
    placed.set(wish.key, place);
    taken.push(place);
  }
  return placed;
}

function placeOn(side: Side, { at, size, gap }: LabelWish, room: Rectangle): LabelPlace {
  // Near an edge a name above or below its pin moves in from it.
  const centred = Math.max(room.left, Math.min(room.right - size.width, at.x - size.width / 2));
  const left = {
    right: at.x + gap,
    left: at.x - gap - size.width,
    below: centred,
    above: centred,
  }[side];
  const top = {
    right: at.y - size.height / 2,
    left: at.y - size.height / 2,
    below: at.y + gap,
    above: at.y - gap - size.height,
  }[side];
  return { side, left, top, right: left + size.width, bottom: top + size.height };
}

function isInside(inner: Rectangle, outer: Rectangle): boolean {
  return (
    inner.left >= outer.left &&
    inner.top >= outer.top &&
    inner.right <= outer.right &&
    inner.bottom <= outer.bottom
  );
}

export function overlap(a: Rectangle, b: Rectangle): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
