import type { Feature, FeatureCollection } from "geojson";
import type {
  FilterSpecification,
  GeoJSONSourceSpecification,
  LayerSpecification,
  Map as MapLibreMap,
  SourceSpecification,
} from "maplibre-gl";
import type { Background } from "./background.ts";

/*
 * Two things differ on MapLibre's globe. Its zoom holds in the middle of the map alone: towards a pole it is far below
 * the scale at which the rest is drawn (at 82 degrees north, zoom 0.6 draws Europe as large as zoom 2.8 does elsewhere).
 * And each source is masked by a fine mesh of its tiles' outlines, several times a frame: the dearest thing to draw.
 */

/** Name of the style's global state that says by how many zooms the map is closer than its zoom says. */
const CLOSER = "closer";
/** Degrees: where most of the basemap's names are. */
const LATITUDE_OF_NAMES = 50;
/** Pixels of a tile that its shapes may be off by: tiles of a low zoom are drawn large, and must bear it. */
const FINE = 0.25;
const SHAPES = "basemap-shapes";
/** Says which of the sources, made one, a feature is from. */
const PART = "part";

/** The background as it should be on a globe: names by the scale, and all shapes in one source. */
export function forGlobe({ sources, layers, images }: Background): Background {
  const shapes = layers.filter((layer) => layer.type === "fill" || layer.type === "line");
  const parts = new Set(shapes.map((layer) => layer.source));
  const others = Object.entries(sources).filter(([id]) => !parts.has(id));
  return {
    sources: {
      [SHAPES]: join([...parts].map((id) => [id, sources[id]])),
      ...Object.fromEntries(others),
    },
    layers: layers.map((layer) =>
      layer.type === "symbol" ? byScale(layer) : layer.type === "background" ? layer : fromShapes(layer),
    ),
    images,
  };
}

/** Tells the names how close the map is. Costs a new layout of the names where it changed by half a zoom. */
export function setScale(map: MapLibreMap): void {
  const cosine = (degrees: number) => Math.cos((degrees * Math.PI) / 180);
  const closer = Math.max(0, Math.log2(cosine(LATITUDE_OF_NAMES) / cosine(map.getCenter().lat)));
  const rounded = Math.round(closer * 2) / 2;
  if (map.getGlobalState()[CLOSER] !== rounded) map.setGlobalStateProperty(CLOSER, rounded);
}

function join(
  sources: readonly (readonly [id: string, SourceSpecification | undefined])[],
): SourceSpecification {
  const features = sources.flatMap(([id, source]) =>
    source?.type === "geojson" ? featuresOf(source).map((feature) => named(feature, id)) : [],
  );
  const first = sources[0]?.[1];
  const data: FeatureCollection = { type: "FeatureCollection", features };
  return { ...(first?.type === "geojson" ? first : { type: "geojson" }), data, tolerance: FINE };
}

function featuresOf({ data }: GeoJSONSourceSpecification): Feature[] {
  if (typeof data === "string") return [];
  if (data.type === "FeatureCollection") return data.features;
  return data.type === "Feature" ? [data] : [];
}

function named(feature: Feature, part: string): Feature {
  return { ...feature, properties: { ...feature.properties, [PART]: part } };
}

function fromShapes(layer: LayerSpecification): LayerSpecification {
  if (layer.type !== "fill" && layer.type !== "line") return layer;
  const filter = ["all", ["==", ["get", PART], layer.source], layer.filter ?? true] as FilterSpecification;
  if (layer.type === "fill") return { ...layer, source: SHAPES, filter };
  // Round joins, which no one sees on lines this thin, would be a third of all that is drawn.
  return { ...layer, source: SHAPES, filter, layout: { ...layer.layout, "line-join": "bevel" } };
}

/** The layer with its filter, and the zooms from and to which it is drawn, by the scale instead of the zoom. */
function byScale(layer: LayerSpecification): LayerSpecification {
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

function replaceZoom(expression: unknown, scale: unknown): unknown {
  if (!Array.isArray(expression)) return expression;
  if (expression.length === 1 && expression[0] === "zoom") return scale;
  return expression.map((part: unknown) => replaceZoom(part, scale));
}
