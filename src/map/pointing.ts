import type { Map as MapLibreMap, MapMouseEvent } from "maplibre-gl";
import type { AppStore } from "../store/store.ts";
import type { Point } from "../scene/lens.ts";
import { AREAS } from "./basemap.ts";
import { CLOSER } from "../scene/camera.ts";
import { HIT_RADIUS } from "../scene/drawing.ts";
import { openedBy, type Pin } from "../scene/pins.ts";
import type { MapStage } from "./stage.ts";

type PointingPort = Pick<MapLibreMap, "getCanvas" | "getCanvasContainer" | "on" | "off">;

interface Reactions {
  /** The pin at a point of the map, in CSS pixels. */
  readonly pinAt: (point: Point, radius: number) => Pin | undefined;
  /** The pointer came to another pin, or left it. */
  readonly onPoint: (pin: Pin | undefined) => void;
  readonly onOpen: (pin: Pin) => void;
  /** A click where no pin is. */
  readonly onGround: (point: Point) => void;
}

/** What pins do: they light up in every part of the page, and open their events one by one. */
export function reactions(
  map: Pick<MapLibreMap, "getZoom" | "getMaxZoom" | "easeTo" | "getLayer" | "queryRenderedFeatures">,
  store: AppStore,
  stage: Pick<MapStage, "pinAt" | "hover">,
): Reactions {
  return {
    pinAt: stage.pinAt,
    onPoint(pin) {
      stage.hover(pin);
      store.getState().pointAt(pin?.place?.id);
    },
    onOpen(pin) {
      if (!pin.place && map.getZoom() < map.getMaxZoom()) {
        const [longitude, latitude] = pin.position;
        const closer = { center: [longitude, latitude] as [number, number], zoom: map.getZoom() + CLOSER };
        map.easeTo(closer, { originalEvent: pin });
        return;
      }
      const selection = openedBy(pin, store.getState());
      if (selection) store.getState().open(selection);
    },
    onGround({ x, y }) {
      if (!map.getLayer(AREAS)) return;
      const [area] = map.queryRenderedFeatures([x, y], { layers: [AREAS] });
      const id: unknown = area?.properties.id;
      store.getState().openArea(typeof id === "string" ? id : undefined);
    },
  };
}

/** Turns what mouse and finger do on the canvas into pins pointed at and opened. @returns the undoing of it */
export function listenForPointer(map: PointingPort, reactions: Reactions): () => void {
  const canvas = map.getCanvas();
  let pointed: string | undefined;

  const point = (pin: Pin | undefined) => {
    if (pin?.key === pointed) return;
    pointed = pin?.key;
    map.getCanvasContainer().classList.toggle("map-on-pin", pin !== undefined);
    reactions.onPoint(pin);
  };
  // A finger points at nothing: what it touches it opens, and nothing is left hanging about afterwards.
  const onMove = (event: PointerEvent) => {
    if (event.pointerType === "touch" || event.buttons !== 0) return;
    point(reactions.pinAt({ x: event.offsetX, y: event.offsetY }, HIT_RADIUS.mouse));
  };
  const onLeave = () => {
    point(undefined);
  };
  const onClick = (event: MapMouseEvent) => {
    const pin = reactions.pinAt(
      event.point,
      isTouch(event.originalEvent) ? HIT_RADIUS.touch : HIT_RADIUS.mouse,
    );
    if (pin) reactions.onOpen(pin);
    else reactions.onGround(event.point);
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
