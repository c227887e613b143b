import type {
  GeoJSONSource,
  GeoJSONSourceSpecification,
  Map as MapLibreMap,
  SymbolLayerSpecification,
} from "maplibre-gl";
import type { FeatureCollection } from "geojson";
import type { Side } from "../scene/label-places.ts";
import type { Label } from "./labels.ts";
import type { Pin } from "../scene/pins.ts";

export const SPACE_LAYER = "parley-space";
const SPACE_SOURCE = "parley-space";
const SPACE_IMAGE = "parley-space";
/** CSS pixels: about a pin. */
const PIN_SPACE = 26;
/** CSS pixels; a little more than the names themselves, so that there is air around them. */
const TEXT_SIZE = 13.5;

/**
 * Room kept free among the basemap's own names: an invisible symbol under each pin and each name beside one.
 * MapLibre places symbols from the top layer down, so a country's name gives way.
 */
export const spaceSource: GeoJSONSourceSpecification = {
  type: "geojson",
  data: { type: "FeatureCollection", features: [] },
};

export const spaceLayer: SymbolLayerSpecification = {
  id: SPACE_LAYER,
  type: "symbol",
  source: SPACE_SOURCE,
  layout: {
    "icon-image": SPACE_IMAGE,
    "icon-allow-overlap": true,
    "text-field": ["get", "text"],
    "text-font": ["system-ui"],
    "text-size": TEXT_SIZE,
    "text-anchor": ["get", "anchor"],
    "text-offset": ["get", "offset"],
    "text-max-width": 100,
    "text-allow-overlap": true,
    "text-optional": true,
  },
  paint: { "text-opacity": 0, "icon-opacity": 0 },
};

/** For each side of a pin that a name can stand on: which end of the name is at the pin, and how far off, in ems. */
const ANCHORS: Readonly<Record<Side, { anchor: string; offset: [number, number] }>> = {
  right: { anchor: "left", offset: [1.1, 0] },
  left: { anchor: "right", offset: [-1.1, 0] },
  below: { anchor: "top", offset: [0, 1] },
  above: { anchor: "bottom", offset: [0, -1] },
};

/** The features of the invisible symbols. */
export function toSpace(pins: readonly Pin[], labels: readonly Label[]): FeatureCollection {
  const byKey = new Map(labels.map((label) => [label.pin.key, label]));
  return {
    type: "FeatureCollection",
    features: pins.map((pin) => {
      const label = byKey.get(pin.key);
      return {
        type: "Feature",
        geometry: { type: "Point", coordinates: [...pin.position] },
        properties: {
          text: label ? [label.name, label.status].filter(Boolean).join("\n") : "",
          ...ANCHORS[label?.place.side ?? "right"],
        },
      };
    }),
  };
}

/** Adds the layer, below the given one. */
export function addSpace(map: MapLibreMap, below: string): void {
  if (!map.hasImage(SPACE_IMAGE)) {
    const data = new Uint8ClampedArray(PIN_SPACE * PIN_SPACE * 4);
    map.addImage(SPACE_IMAGE, { width: PIN_SPACE, height: PIN_SPACE, data });
  }
  if (!map.getSource(SPACE_SOURCE)) map.addSource(SPACE_SOURCE, spaceSource);
  if (!map.getLayer(SPACE_LAYER)) map.addLayer(spaceLayer, below);
}

/** Keeps room for these pins and names, some frames later: the worker places symbols. */
export function keepSpace(map: Pick<MapLibreMap, "getSource">, space: FeatureCollection): void {
  const source = map.getSource<GeoJSONSource>(SPACE_SOURCE);
  void source?.setData(space); // failures arrive as the map's own "error" event
}
