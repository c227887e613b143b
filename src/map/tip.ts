import { labelOf } from "../scene/pin-labels.ts";
import type { Point, Size } from "../scene/lens.ts";
import type { Pin } from "../scene/pins.ts";
import { markOf } from "../scene/status-marks.ts";
import type { MapWords } from "../scene/words.ts";

/** A few words about the pin that is pointed at, by mouse, keyboard or the list. */
export interface Tip {
  /** @param at - middle of the pin in CSS pixels; nothing where it is out of sight */
  readonly show: (pin: Pin | undefined, at: Point | undefined, map: Size) => void;
  readonly remove: () => void;
}

/** CSS pixels between the middle of a pin and its tip. */
const GAP = 20;
/** CSS pixels that a tip keeps from the map's edges. */
const MARGIN = 6;

/** Makes the tip. Its text is text: it is built of elements, never of markup. */
export function createTip(container: HTMLElement, words: MapWords): Tip {
  const document = container.ownerDocument;
  const root = document.createElement("div");
  const name = document.createElement("strong");
  const title = document.createElement("span");
  const status = document.createElement("span");
  root.className = "map-tip";
  name.className = "map-tip-name";
  title.className = "map-tip-title";
  status.className = "map-tip-status";
  root.setAttribute("aria-hidden", "true"); // the list says the same, in words
  root.hidden = true;
  root.append(name, title, status);
  container.append(root);
  /** Key of the pin whose tip the reader sent away. */
  let dismissed: string | undefined;
  let key: string | undefined;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || root.hidden) return;
    event.preventDefault(); // it closes this, not what lies below
    dismissed = key;
    root.hidden = true;
  };
  document.addEventListener("keydown", onKeyDown, { capture: true });

  return {
    show(pin, at, map) {
      key = pin?.key;
      if (key !== dismissed) dismissed = undefined;
      root.hidden = !pin || !at || dismissed !== undefined;
      if (!pin || !at || root.hidden) return;
      const label = labelOf(pin, words);
      // Of several events none is named: the reader may be pointing at another than the pin shows.
      const event = pin.item?.count === 1 ? words.text(pin.item.lead.title) : "";
      name.textContent = label.name;
      title.textContent = event;
      title.hidden = event === "";
      status.textContent = label.status || words.capital;
      status.style.setProperty("--mark-light", markOf(pin.mark).colour.light);
      status.style.setProperty("--mark-dark", markOf(pin.mark).colour.dark);
      const { offsetWidth: width, offsetHeight: height } = root;
      const left = Math.max(MARGIN, Math.min(map.width - width - MARGIN, at.x - width / 2));
      const above = at.y - GAP - height;
      const top = above < MARGIN ? at.y + GAP : above;
      root.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
    },
    remove() {
      document.removeEventListener("keydown", onKeyDown, { capture: true });
      root.remove();
    },
  };
}
