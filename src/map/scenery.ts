import type { Map as MapLibreMap, StyleSpecification } from "maplibre-gl";
import { addBackground, backgroundOf, paletteFor } from "./background.ts";
import { setScale } from "./globe-background.ts";
import { addSpace, SPACE_LAYER } from "./label-space.ts";
import type { Projection } from "../scene/lens.ts";
import { LINES_LAYER, type LinesLayer } from "./lines-layer.ts";
import { PINS_LAYER, type PinsLayer } from "./pins-layer.ts";
import type { Position } from "../scene/sphere.ts";
import type { WorldTopology } from "../scene/world.ts";

/** Everything in the map's style: what is there from the start, the basemap when it has come, pins and lines above it. */
export interface Scenery {
  readonly pins: PinsLayer;
  readonly lines: LinesLayer;
  /** Puts in place what is missing: at the start, and after the graphics context was lost and made anew. */
  readonly set: () => void;
  readonly setWorld: (world: WorldTopology) => void;
  readonly setDark: (isDark: boolean) => void;
  /** Keeps the basemap's names to the scale of the map, after the camera moved. */
  readonly follow: () => void;
}

/** The style that needs no file and no worker: the pins can be drawn on it at once. */
export function emptyStyle(projection: Projection, isDark: boolean): StyleSpecification {
  const { sea } = paletteFor(isDark);
  return {
    version: 8,
    projection: { type: projection },
    sources: {},
    layers: [{ id: "basemap-sea", type: "background", paint: { "background-color": sea } }],
  };
}

export function createScenery(
  map: MapLibreMap,
  layers: { readonly pins: PinsLayer; readonly lines: LinesLayer },
  start: { readonly projection: Projection; readonly isDark: boolean; readonly own: readonly Position[] },
): Scenery {
  const { pins, lines } = layers;
  let { isDark } = start;
  let world: WorldTopology | undefined;
  /** While the graphics context is lost there is no style to change; all is put in place when it is back. */
  const hasStyle = () => map.getLayer(PINS_LAYER) !== undefined;

  const setBackground = () => {
    if (world) addBackground(map, backgroundOf(world, start.projection, isDark, start.own), LINES_LAYER);
    else map.setPaintProperty("basemap-sea", "background-color", paletteFor(isDark).sea);
  };
  const follow = () => {
    if (start.projection === "globe" && hasStyle()) setScale(map);
  };
  return {
    pins,
    lines,
    follow,
    set() {
      if (!map.getLayer(PINS_LAYER)) map.addLayer(pins);
      addSpace(map, PINS_LAYER);
      if (!map.getLayer(LINES_LAYER)) map.addLayer(lines, SPACE_LAYER);
      setBackground();
      follow();
    },
    setWorld(given) {
      world = given;
      if (hasStyle()) setBackground();
    },
    setDark(dark) {
      isDark = dark;
      pins.setDark(dark);
      lines.setDark(dark);
      if (hasStyle()) setBackground();
    },
  };
}
