import type { FilterSpecification, LayerSpecification, Map as MapLibreMap } from "maplibre-gl";
import { closerThanZoom } from "../scene/world-style.ts";

/*
 * MapLibre's globe has its zoom in the middle of the map alone: towards a pole it is far below the scale at which the
 * rest is drawn (at 82 degrees north, zoom 0.6 draws Europe as large as zoom 2.8 does elsewhere).
 */

/** Name of the style's global state that says by how many zooms the map is closer than its zoom says. */
const CLOSER = "closer";

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
  const { lng, lat } = map.getCenter();
  const closer = closerThanZoom([lng, lat]);
  if (map.getGlobalState()[CLOSER] !== closer) map.setGlobalStateProperty(CLOSER, closer);
}

function replaceZoom(expression: unknown, scale: unknown): unknown {
  if (!Array.isArray(expression)) return expression;
  if (expression.length === 1 && expression[0] === "zoom") return scale;
  return expression.map((part: unknown) => replaceZoom(part, scale));
}
