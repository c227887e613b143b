import { NAME_GAP } from "../../scene/drawing.ts";
import { nameRoom, placeLabels, type LabelPlace, type Rectangle } from "../../scene/label-places.ts";
import { project, type Lens } from "../../scene/lens.ts";
import {
  inNamingOrder,
  isInRoom,
  labelOf,
  obstaclesOf,
  radiusOf,
  worthNaming,
  type LabelText,
  type SeenPin,
} from "../../scene/pin-labels.ts";
import type { Pin } from "../../scene/pins.ts";
import type { MapWords } from "../../scene/words.ts";
import { sizeOf, type Measure } from "./measure.ts";

/** The name of a pin where it is drawn. */
export interface NameArt extends LabelText {
  readonly pin: Pin;
  readonly place: LabelPlace;
}

/** CSS pixels beyond the edges in which a pin still reaches into the picture. */
const MARGIN = 24;

/** The pins that can be seen, in their order: the last lies on top. */
export function placePins(pins: readonly Pin[], lens: Lens): SeenPin[] {
  const { width, height } = lens.size;
  return pins.flatMap((pin) => {
    const { x, y, isNear } = project(lens, pin.position);
    const isSeen = isNear && x > -MARGIN && x < width + MARGIN && y > -MARGIN && y < height + MARGIN;
    return isSeen ? { pin, at: { x, y } } : [];
  });
}

/** Gives the names of the pins their places, as the map's `createLabels` does. */
export function placeNames(
  pins: readonly SeenPin[],
  lens: Lens,
  words: MapWords,
  measure: Measure,
): readonly NameArt[] {
  const room = nameRoom(lens);
  const byPin = new Map(pins.map((seen) => [seen.pin, seen]));
  const seen = inNamingOrder(pins.map(({ pin }) => pin))
    .flatMap((pin) => byPin.get(pin) ?? [])
    .filter((each) => isInRoom(each, room));
  const texts = worthNaming(seen)
    .map(({ pin, at }) => ({ pin, at, text: labelOf(pin, words) }))
    .filter(({ text }) => text.name !== "" || text.status !== "");
  const places = placeLabels(
    texts.map(({ pin, at, text }) => ({
      key: pin.key,
      at,
      size: sizeOf(text, measure),
      gap: radiusOf(pin) + NAME_GAP,
    })),
    obstaclesOf(seen),
    room,
    new Map(),
  );
  return texts.flatMap(({ pin, text }) => {
    const place = places.get(pin.key);
    return place ? { pin, place, ...text } : [];
  });
}

/** What basemap names keep off: the pins and their names. */
export function takenBy(pins: readonly SeenPin[], names: readonly NameArt[]): Rectangle[] {
  return [
    ...pins.map(({ pin, at: { x, y } }) => {
      const radius = radiusOf(pin);
      return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
    }),
    ...names.map(({ place }) => place),
  ];
}
