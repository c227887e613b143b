import { MOST_NAMES, NAME_CLEARANCE, NAME_CROWD } from "./drawing.ts";
import type { Rectangle } from "./label-places.ts";
import type { Point } from "./lens.ts";
import type { Pin } from "./pins.ts";
import type { MapWords } from "./words.ts";

/** What stands beside a pin: the place, and below it the status and how many events there are. */
export interface LabelText {
  readonly name: string;
  /** Empty for a capital without events. */
  readonly status: string;
}

/** The words beside a pin. */
export function labelOf({ place, mark, item, isDisputed }: Pin, words: MapWords): LabelText {
  const name = place ? words.text(place.name) : "";
  if (!item || mark === "capital") return { name, status: "" };
  const word = words.status(item.lead.kind, mark);
  const status = isDisputed ? `${word}, ${words.disputed}` : word;
  return { name, status: item.count > 1 ? `${status} · ${words.events(item.count)}` : status };
}

/** Half the width of what is drawn, its number included, in CSS pixels: no name covers it. */
export function radiusOf(pin: Pin): number {
  if (pin.isSelected) return 22;
  if (!pin.item) return 9;
  return pin.item.count > 1 ? 19 : 12;
}

/** The pins in the order in which their names get a place: of two as important the upper one first. */
export function inNamingOrder(pins: readonly Pin[]): Pin[] {
  return [...pins].reverse().sort((a, b) => importance(b) - importance(a));
}

/** A pin that can be seen, and where. */
export interface SeenPin {
  readonly pin: Pin;
  /** CSS pixels. */
  readonly at: Point;
}

/** Whether a pin stands where names may be: else it gets none, and is in nobody's way. */
export function isInRoom({ at: { x, y } }: SeenPin, room: Rectangle): boolean {
  return x > room.left && x < room.right && y > room.top && y < room.bottom;
}

/** Those worth seeking a place for their name. In a crowd a name says little, and none would find room. */
export function worthNaming(seen: readonly SeenPin[]): readonly SeenPin[] {
  const named = seen.length > NAME_CROWD ? seen.filter(({ pin }) => pin.isSelected || pin.isPointedAt) : seen;
  return named.slice(0, MOST_NAMES);
}

/** What names keep off, as `placeLabels` takes it. */
export function obstaclesOf(seen: readonly SeenPin[]): { readonly at: Point; readonly radius: number }[] {
  return seen.map(({ pin, at }) => ({ at, radius: radiusOf(pin) + NAME_CLEARANCE }));
}

/** The larger, the sooner a pin's name gets a place. */
function importance(pin: Pin): number {
  const isCapital = pin.place?.kind === "capital";
  const events = pin.item?.count ?? 0;
  return (pin.isSelected ? 8 : 0) + (pin.isPointedAt ? 4 : 0) + (isCapital ? 2 : 0) + events / (events + 1);
}
