import type { Map as MapLibreMap, MapMouseEvent } from "maplibre-gl";
import type { Point } from "./lens.ts";
import { HIT_RADIUS } from "./picking.ts";
import type { Pin } from "./pins.ts";

type PointingPort = Pick<MapLibreMap, "getCanvas" | "getCanvasContainer" | "on" | "off" | "isMoving">;

interface PointingOptions {
  /** The pin at a point of the map, in CSS pixels. */
  readonly pinAt: (point: Point, radius: number) => Pin | undefined;
  /** The pointer came to another pin, or left it. */
  readonly onPoint: (pin: Pin | undefined) => void;
  readonly onOpen: (pin: Pin) => void;
}

/** Turns what mouse and finger do on the canvas into pins pointed at and opened. @returns the undoing of it */
export function listenForPointer(map: PointingPort, options: PointingOptions): () => void {
  const canvas = map.getCanvas();
  let pointed: string | undefined;

  const point = (pin: Pin | undefined) => {
    if (pin?.key === pointed) return;
    pointed = pin?.key;
    map.getCanvasContainer().classList.toggle("map-on-pin", pin !== undefined);
    options.onPoint(pin);
  };
  // A finger points at nothing: what it touches it opens, and nothing is left hanging about afterwards.
  const onMove = (event: PointerEvent) => {
    if (event.pointerType === "touch" || event.buttons !== 0) return;
    point(options.pinAt({ x: event.offsetX, y: event.offsetY }, HIT_RADIUS.mouse));
  };
  const onLeave = () => {
    point(undefined);
  };
  const onClick = (event: MapMouseEvent) => {
    const pin = options.pinAt(
      event.point,
      isTouch(event.originalEvent) ? HIT_RADIUS.touch : HIT_RADIUS.mouse,
    );
    if (pin) options.onOpen(pin);
  };

  canvas.addEventListener("pointermove", onMove);
  canvas.addEventListener("pointerleave", onLeave);
  map.on("click", onClick);
  return () => {
    canvas.removeEventListener("pointermove", onMove);
    canvas.removeEventListener("pointerleave", onLeave);
    map.off("click", onClick);
    point(undefined);
  };
}

/** A click is a `PointerEvent` in today's browsers, whatever its type says. */
function isTouch(event: MouseEvent): boolean {
  return "pointerType" in event && event.pointerType === "touch";
}
