import type { FilterSpecification, LayerSpecification, Map as MapLibreMap } from "maplibre-gl";

/*
 * MapLibre's globe has its zoom in the middle of the map alone: towards a pole it is far below the scale at which the
 * rest is drawn (at 82 degrees north, zoom 0.6 draws Europe as large as zoom 2.8 does elsewhere).
 */

/** Name of the style's global state that says by how many zooms the map is closer than its zoom says. */
const CLOSER = "closer";
/** Degrees: where most of the basemap's names are. */
const LATITUDE_OF_NAMES = 50;

/** The layer with its filter, and the zooms from and to which it is drawn, by the scale instead of the zoom. */
export function byScale(layer: LayerSpecification): LayerSpecification {
  if (layer.type !== "symbol") return layer;
  const { minzoom, maxzoom, filter = true, ...rest } = layer;
  const scale = ["+", ["zoom"], ["coalesce", ["global-state", CLOSER], 0]];
  const conditions = [
    replaceZoom(filter, scale),
    ...(minzoom === undefined ? [] : [[">=", scale, minzoom]]),
    ...(maxzoom === undefined ? [] : [["<", scale, maxzoom]]),
  ];
  return { ...rest, filter: ["all", ...conditions] as FilterSpecification };
}

/** Tells the names how close the map is. Costs a new layout of the names where it changed by half a zoom. */
export function setScale(map: MapLibreMap): void {
  const cosine = (degrees: number) => Math.cos((degrees * Math.PI) / 180);
  const closer = Math.max(0, Math.log2(cosine(LATITUDE_OF_NAMES) / cosine(map.getCenter().lat)));
  const rounded = Math.round(closer * 2) / 2;
  if (map.getGlobalState()[CLOSER] !== rounded) map.setGlobalStateProperty(CLOSER, rounded);
}

function replaceZoom(expression: unknown, scale: unknown): unknown {
  if (!Array.isArray(expression)) return expression;
  if (expression.length === 1 && expression[0] === "zoom") return scale;
  return expression.map((part: unknown) => replaceZoom(part, scale));
}
