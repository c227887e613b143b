import { NAME_GAP } from "../scene/drawing.ts";
import { placeLabels, type LabelPlace, type LabelWish, type Rectangle } from "../scene/label-places.ts";
import type { Size } from "../scene/lens.ts";
import {
  inNamingOrder,
  isInRoom,
  labelOf,
  obstaclesOf,
  radiusOf,
  worthNaming,
  type LabelText,
  type SeenPin,
} from "../scene/pin-labels.ts";
import type { Pin } from "../scene/pins.ts";
import type { ToScreen } from "./screen.ts";
import type { MapWords } from "../scene/words.ts";

/** A label where it is drawn. */
export interface Label extends LabelText {
  readonly pin: Pin;
  readonly place: LabelPlace;
}

export interface Labels {
  /** Shows the names of these pins, in the same task as the pins themselves: both are in the next frame. */
  readonly show: (pins: readonly Pin[]) => void;
  /** Puts the names where their pins are now. */
  readonly place: (toScreen: ToScreen, room: Rectangle) => void;
  /** The names that have a place. */
  readonly placed: () => readonly Label[];
  readonly remove: () => void;
}

/**
 * Names beside the pins, as elements above the canvas.
 *
 * MapLibre's own labels come out of its worker some frames later: beside a pin that already shows another day's status
 * they would tell the old one. These change in the same frame, and are there even if the worker never starts.
 *
 * @param container - the map's
 */
export function createLabels(container: HTMLElement, words: MapWords): Labels {
  const board = container.ownerDocument.createElement("div");
  board.className = "map-labels";
  board.setAttribute("aria-hidden", "true"); // the list says the same, in words
  container.append(board);
  const measure = createMeasure(board);
  const elements = new Map<string, LabelElement>();
  let pins: readonly Pin[] = [];
  let places = new Map<string, LabelPlace>();

  const elementOf = (pin: Pin): LabelElement => {
    const known = elements.get(pin.key);
    if (known) return known;
    const made = makeElement(board);
    elements.set(pin.key, made);
    return made;
  };

  /** Writes and measures the names worth a place. */
  const wishesFor = (seen: readonly SeenPin[]): LabelWish[] =>
    worthNaming(seen).flatMap(({ pin, at }) => {
      const element = elementOf(pin);
      element.write(labelOf(pin, words), pin);
      const size = measure(element.text);
      return size.width > 0 ? { key: pin.key, at, size, gap: radiusOf(pin) + NAME_GAP } : [];
    });
  const forgetAllBut = (keys: ReadonlySet<string>) => {
    for (const [key, element] of elements) {
      if (keys.has(key)) continue;
      element.root.remove();
      elements.delete(key);
    }
  };

  return {
    show(shown) {
      pins = inNamingOrder(shown);
    },
    place(toScreen, room) {
      const seen = pins.flatMap((pin) => {
        const at = toScreen(pin.position);
        return at && isInRoom({ pin, at }, room) ? { pin, at } : [];
      });
      const wishes = wishesFor(seen);
      places = placeLabels(wishes, obstaclesOf(seen), room, places);
      forgetAllBut(new Set(wishes.map(({ key }) => key)));
      for (const [key, element] of elements) element.move(places.get(key));
    },
    placed: () =>
      pins.flatMap((pin) => {
        const place = places.get(pin.key);
        return place ? { pin, place, ...elementOf(pin).text } : [];
      }),
    remove() {
      board.remove();
    },
  };
}

interface LabelElement {
  readonly root: HTMLElement;
  readonly text: LabelText;
  readonly write: (text: LabelText, pin: Pin) => void;
  readonly move: (place: LabelPlace | undefined) => void;
}

function makeElement(board: HTMLElement): LabelElement {
  const document = board.ownerDocument;
  const root = document.createElement("div");
  const name = document.createElement("span");
  const status = document.createElement("span");
  root.className = "map-label";
  name.className = "map-label-name";
  status.className = "map-label-status";
  root.dir = "auto";
  root.hidden = true;
  root.append(name, status);
  board.append(root);
  let text: LabelText = { name: "", status: "" };
  return {
    root,
    get text() {
      return text;
    },
    write(next, pin) {
      if (next.name !== text.name) name.textContent = next.name;
      if (next.status !== text.status) status.textContent = next.status;
      text = next;
      root.classList.toggle("map-label-capital", !pin.item);
      root.classList.toggle("map-label-selected", pin.isSelected);
    },
    move(place) {
      root.hidden = !place;
      if (!place) return;
      root.dataset.side = place.side;
      root.style.transform = `translate(${Math.round(place.left)}px, ${Math.round(place.top)}px)`;
      root.style.width = `${Math.round(place.right - place.left)}px`;
    },
  };
}

/** Measures without a layout of the page: by the fonts that the style sheet gives to a name and a status. */
function createMeasure(board: HTMLElement): (text: LabelText) => Size {
  const sample = makeElement(board);
  sample.root.hidden = false;
  const [name, status] = [...sample.root.children].map((part) => {
    const { font, lineHeight } = getComputedStyle(part);
    return { font, lineHeight: Number.parseFloat(lineHeight) || 16 };
  });
  sample.root.remove();
  const pen = board.ownerDocument.createElement("canvas").getContext("2d");
  const widths = new Map<string, number>();
  const widthOf = (words: string, font: string | undefined): number => {
    if (!pen || font === undefined || words === "") return 0;
    const key = `${font} ${words}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    pen.font = font;
    const width = Math.ceil(pen.measureText(words).width) + 1;
    widths.set(key, width);
    return width;
  };
  return (text) => ({
    width: Math.max(widthOf(text.name, name?.font), widthOf(text.status, status?.font)),
    height: (name?.lineHeight ?? 16) + (text.status === "" ? 0 : (status?.lineHeight ?? 14)),
  });
}
