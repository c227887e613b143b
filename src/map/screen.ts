import type { Map as MapLibreMap } from "maplibre-gl";
import { horizonDepth, type Lens, type Point, type Projection } from "../scene/lens.ts";
import { dot, toVector, type Position } from "../scene/sphere.ts";

/** Where a place is drawn, in CSS pixels from the map's top left corner; nothing for one behind the globe. */
export type ToScreen = (position: Position) => Point | undefined;

/** The few questions about the camera that we ask MapLibre, so that a test can answer them. */
export type CameraPort = Pick<MapLibreMap, "getCenter" | "getZoom" | "getPadding" | "getContainer">;

/** What MapLibre takes for the size of a map that is not displayed. */
const UNSEEN = { width: 400, height: 300 };

/** What the map shows now, in plain values. */
export function lensOf(map: CameraPort, projection: Projection): Lens {
  const { lng, lat } = map.getCenter();
  const { top = 0, right = 0, bottom = 0, left = 0 } = map.getPadding();
  const { clientWidth, clientHeight } = map.getContainer();
  const size = { width: clientWidth || UNSEEN.width, height: clientHeight || UNSEEN.height };
  return {
    projection,
    camera: { center: [lng, lat], zoom: map.getZoom() },
    size,
    padding: { top, right, bottom, left },
  };
}

/** MapLibre's own projection, which also knows of a movement under way, less what is behind the globe. */
export function toScreen(map: CameraPort & Pick<MapLibreMap, "project">, lens: Lens): ToScreen {
  const { center } = lens.camera;
  if (lens.projection === "mercator") {
    return ([longitude, latitude]) => {
      const nearest = longitude + 360 * Math.round((center[0] - longitude) / 360);
      return map.project([nearest, latitude]);
    };
  }
  const towards = toVector(center);
  const horizon = horizonDepth(lens);
  return (position) => (dot(toVector(position), towards) > horizon ? map.project([...position]) : undefined);
}
