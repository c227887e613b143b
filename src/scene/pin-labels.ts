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

/** The larger, the sooner a pin's name gets a place. */
export function importance(pin: Pin): number {
  const isCapital = pin.place?.kind === "capital";
  const events = pin.item?.count ?? 0;
  return (pin.isSelected ? 8 : 0) + (pin.isPointedAt ? 4 : 0) + (isCapital ? 2 : 0) + events / (events + 1);
}
