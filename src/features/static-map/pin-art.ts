import { NAME_CLEARANCE, NAME_CROWD, NAME_EDGE, NAME_GAP, MOST_NAMES } from "../../scene/drawing.ts";
import { placeLabels, type LabelPlace, type Rectangle } from "../../scene/label-places.ts";
import { project, type Lens, type Point } from "../../scene/lens.ts";
import { importance, labelOf, radiusOf, type LabelText } from "../../scene/pin-labels.ts";
import type { Pin } from "../../scene/pins.ts";
import type { MapWords } from "../../scene/words.ts";
import { sizeOf, type Measure } from "./measure.ts";

/** A pin where it is drawn. */
export interface PinArt {
  readonly pin: Pin;
  /** On whole pixels, so that its edges are sharp. */
  readonly at: Point;
}

/** The name of a pin where it is drawn. */
export interface NameArt extends LabelText {
  readonly pin: Pin;
  readonly place: LabelPlace;
}

/** The pins that can be seen, in their order: the last lies on top. */
export function placePins(pins: readonly Pin[], lens: Lens): PinArt[] {
  const { width, height } = lens.size;
  return pins.flatMap((pin) => {
    const { x, y, isNear } = project(lens, pin.position);
    const isSeen = isNear && x > -MARGIN && x < width + MARGIN && y > -MARGIN && y < height + MARGIN;
    return isSeen ? { pin, at: { x: Math.round(x), y: Math.round(y) } } : [];
  });
}

/** CSS pixels beyond the edges in which a pin still reaches into the picture. */
const MARGIN = 24;

/** What the padding leaves free, less a little. */
export function nameRoom({ size, padding }: Lens): Rectangle {
  return {
    left: padding.left + NAME_EDGE,
    top: padding.top + NAME_EDGE,
    right: size.width - padding.right - NAME_EDGE,
    bottom: size.height - padding.bottom - NAME_EDGE,
  };
}

/** Gives the names of the pins their places, as the map's `createLabels` does. */
export function placeNames(
  pins: readonly PinArt[],
  lens: Lens,
  words: MapWords,
  measure: Measure,
): readonly NameArt[] {
  const room = nameRoom(lens);
  const seen = [...pins]
    .reverse()
    .sort((a, b) => importance(b.pin) - importance(a.pin))
    .filter(({ at }) => at.x > room.left && at.x < room.right && at.y > room.top && at.y < room.bottom);
  const named = seen.length > NAME_CROWD ? seen.filter(({ pin }) => pin.isSelected || pin.isPointedAt) : seen;
  const texts = named.slice(0, MOST_NAMES).map(({ pin, at }) => ({ pin, at, text: labelOf(pin, words) }));
  const places = placeLabels(
    texts
      .filter(({ text }) => text.name !== "" || text.status !== "")
      .map(({ pin, at, text }) => ({
        key: pin.key,
        at,
        size: sizeOf(text, measure),
        gap: radiusOf(pin) + NAME_GAP,
      })),
    seen.map(({ pin, at }) => ({ at, radius: radiusOf(pin) + NAME_CLEARANCE })),
    room,
    new Map(),
  );
  return texts.flatMap(({ pin, text }) => {
    const place = places.get(pin.key);
    return place ? { pin, place, ...text } : [];
  });
}

/** What basemap names keep off: the pins and their names. */
export function takenBy(pins: readonly PinArt[], names: readonly NameArt[]): Rectangle[] {
  return [
    ...pins.map(({ pin, at: { x, y } }) => {
      const radius = radiusOf(pin);
      return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
    }),
    ...names.map(({ place }) => place),
  ];
}
