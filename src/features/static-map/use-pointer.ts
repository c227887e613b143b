import { useRef, type PointerEvent } from "react";
import { CLOSER } from "../../scene/camera.ts";
import { panned, type Lens } from "../../scene/lens.ts";
import type { SeenPin } from "../../scene/pin-labels.ts";
import { openedBy, type Pin } from "../../scene/pins.ts";
import { settled } from "../../scene/start.ts";
import { useAppStore } from "../../store/use-app.ts";
import { closer } from "./move.ts";

/** CSS pixels: a press that moves less is a click. A finger is never quite still. */
const STILL = { mouse: 4, touch: 8 } as const;

interface Drag {
  readonly pointer: number;
  readonly x: number;
  readonly y: number;
  readonly lens: Lens;
  hasMoved: boolean;
}

/**
 * What mouse and finger do on the picture: point at pins, open them and disputed areas, and move the map.
 *
 * @param closest - zoom: as close as the map can go
 */
export function usePointer(lens: Lens, pins: readonly SeenPin[], closest: number) {
  const store = useAppStore();
  const drag = useRef<Drag>(undefined);
  const pinUnder = (target: EventTarget) => {
    const key = named(target, "data-pin");
    return pins.find(({ pin }) => pin.key === key)?.pin;
  };
  const openPin = (pin: Pin) => {
    const state = store.getState();
    if (!pin.place && lens.camera.zoom < closest) {
      const around = { ...lens, camera: { ...lens.camera, center: pin.position } };
      state.moveCamera(closer(around, CLOSER, closest));
      return;
    }
    const selection = openedBy(pin, state);
    if (selection) state.open(selection);
  };

  return {
    onPointerDown({ pointerType, isPrimary, button, pointerId, clientX, clientY }: PointerEvent) {
      // In another page a finger scrolls that page.
      const isForPage = pointerType === "touch" && store.getState().layout === "embed";
      const isDrag = !isForPage && isPrimary && button === 0;
      drag.current = isDrag
        ? { pointer: pointerId, x: clientX, y: clientY, lens, hasMoved: false }
        : undefined;
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      const { current } = drag;
      if (!current || event.buttons === 0) {
        drag.current = undefined;
        // A finger points at nothing: what it touches it opens.
        if (event.pointerType !== "touch") store.getState().pointAt(pinUnder(event.target)?.place?.id);
        return;
      }
      if (event.pointerId !== current.pointer) return;
      const [dx, dy] = [event.clientX - current.x, event.clientY - current.y];
      const still = event.pointerType === "touch" ? STILL.touch : STILL.mouse;
      if (!current.hasMoved && Math.hypot(dx, dy) < still) return;
      current.hasMoved = true;
      event.currentTarget.setPointerCapture(event.pointerId);
      store.getState().moveCamera(settled(panned(current.lens, -dx, -dy), closest).camera);
    },
    /** The browser took the finger over, such as for a second one that zooms the page. */
    onPointerCancel() {
      drag.current = undefined;
    },
    onPointerLeave() {
      store.getState().pointAt(undefined);
    },
    onClick({ target }: { readonly target: EventTarget }) {
      const wasDrag = drag.current?.hasMoved === true;
      drag.current = undefined;
      if (wasDrag) return;
      const pin = pinUnder(target);
      if (pin) openPin(pin);
      else store.getState().openArea(named(target, "data-area"));
    },
  };
}

/** What the nearest element around the target says in an attribute. */
function named(target: EventTarget, attribute: string): string | undefined {
  const element = target instanceof Element ? target.closest(`[${attribute}]`) : null;
  return element?.getAttribute(attribute) ?? undefined;
}
