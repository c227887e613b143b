import { useRef, type PointerEvent } from "react";
import { panned, type Lens } from "../../scene/lens.ts";
import { openedBy } from "../../scene/pins.ts";
import { closer } from "./move.ts";
import { settled } from "../../scene/start.ts";
import { useAppStore } from "../../store/use-app.ts";
import type { PinArt } from "./pin-art.ts";

/** Zooms that a click on a pin of several places goes closer. */
const CLOSER = 2;
/** CSS pixels: a press that moves less is a click. */
const STILL = 4;

interface Drag {
  readonly x: number;
  readonly y: number;
  readonly lens: Lens;
  hasMoved: boolean;
}

/** What mouse and finger do on the picture: point at pins, open them, and with the mouse move the map. */
export function usePointer(lens: Lens, pins: readonly PinArt[]) {
  const store = useAppStore();
  const drag = useRef<Drag>(undefined);
  const pinUnder = (target: EventTarget) => {
    const key =
      target instanceof Element ? target.closest("[data-pin]")?.getAttribute("data-pin") : undefined;
    return pins.find(({ pin }) => pin.key === key)?.pin;
  };

  return {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      // A finger scrolls the page.
      if (event.pointerType === "touch" || event.button !== 0) return;
      drag.current = { x: event.clientX, y: event.clientY, lens, hasMoved: false };
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      if (event.pointerType === "touch") return;
      const { current } = drag;
      if (!current || event.buttons === 0) {
        drag.current = undefined;
        store.getState().pointAt(pinUnder(event.target)?.place?.id);
        return;
      }
      const [dx, dy] = [event.clientX - current.x, event.clientY - current.y];
      if (!current.hasMoved && Math.hypot(dx, dy) < STILL) return;
      current.hasMoved = true;
      event.currentTarget.setPointerCapture(event.pointerId);
      store.getState().moveCamera(settled(panned(current.lens, -dx, -dy)).camera);
    },
    onPointerLeave() {
      store.getState().pointAt(undefined);
    },
    onClick(event: { readonly target: EventTarget }) {
      const wasDrag = drag.current?.hasMoved === true;
      drag.current = undefined;
      const pin = wasDrag ? undefined : pinUnder(event.target);
      if (!pin) return;
      const state = store.getState();
      const selection = openedBy(pin, state);
      if (!pin.place)
        state.moveCamera(closer({ ...lens, camera: { ...lens.camera, center: pin.position } }, CLOSER));
      else if (selection) state.open(selection);
    },
  };
}
