import type { FeatureCollection } from "geojson";
import type { GeoJSONSource, Map as MapLibreMap, StyleSpecification } from "maplibre-gl";
import type { Worldview } from "../core/view.ts";
import type { LabelsFile } from "../scene/basemap-data.ts";
import type { Projection } from "../scene/lens.ts";
import { paletteFor } from "../scene/palette.ts";
import type { Position } from "../scene/sphere.ts";
import { addBackground, backgroundOf } from "./background.ts";
import { fontFaces, NAMES, namesData } from "./basemap-names.ts";
import { WORLDVIEW } from "./basemap.ts";
import { setScale } from "./globe-names.ts";
import { addSpace, SPACE_LAYER } from "./label-space.ts";
import { LINES_LAYER, type LinesLayer } from "./lines-layer.ts";
import { PINS_LAYER, type PinsLayer } from "./pins-layer.ts";
import type { StreetTiles } from "./street-tiles.ts";

/** Everything in the map's style: what is there from the start, the basemap, pins and lines above it. */
export interface Scenery {
  readonly pins: PinsLayer;
  readonly lines: LinesLayer;
  /** Puts in place what is missing: at the start, and after the graphics context was lost and made anew. */
  readonly set: () => void;
  readonly setNames: (names: LabelsFile) => void;
  readonly setDark: (isDark: boolean) => void;
  readonly setWorldview: (worldview: Worldview) => void;
  /** Keeps the basemap's names to the scale of the map, after the camera moved. */
  readonly follow: () => void;
}

interface Start {
  readonly projection: Projection;
  readonly isDark: boolean;
  readonly worldview: Worldview;
  /** Of the names. */
  readonly language: string;
  readonly own: readonly Position[];
  readonly streets?: StreetTiles | undefined;
}

/** The style that needs no file and no worker: the pins can be drawn on it at once. */
export function emptyStyle(projection: Projection, isDark: boolean): StyleSpecification {
  const { sea } = paletteFor(isDark);
  return {
    version: 8,
    projection: { type: projection },
    "font-faces": fontFaces,
    // Another theme or worldview is there at once: halfway between two of them there is nothing to see.
    transition: { duration: 0, delay: 0 },
    sources: {},
    layers: [{ id: "basemap-sea", type: "background", paint: { "background-color": sea } }],
  };
}

export function createScenery(
  map: MapLibreMap,
  layers: { readonly pins: PinsLayer; readonly lines: LinesLayer },
  start: Start,
): Scenery {
  const { pins, lines } = layers;
  let { isDark, worldview } = start;
  let names: FeatureCollection | undefined;
  /** While the graphics context is lost there is no style to change; all is put in place when it is back. */
  const hasStyle = () => map.getLayer(PINS_LAYER) !== undefined;

  const setBackground = () => {
    const palette = paletteFor(isDark);
    map.setPaintProperty("basemap-sea", "background-color", palette.sea);
    map.setGlobalStateProperty(WORLDVIEW, worldview);
    addBackground(map, backgroundOf(palette, start), LINES_LAYER);
  };
  const fillNames = () => {
    if (names) void map.getSource<GeoJSONSource>(NAMES)?.setData(names); // failures arrive as the map's own "error" event
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
      fillNames();
      follow();
    },
    setNames(given) {
      names = namesData(given);
      if (hasStyle()) fillNames();
    },
    setDark(dark) {
      isDark = dark;
      pins.setDark(dark);
      lines.setDark(dark);
      if (hasStyle()) setBackground();
    },
    setWorldview(view) {
      worldview = view;
      if (hasStyle()) map.setGlobalStateProperty(WORLDVIEW, view);
    },
  };
}
