import type {
  ExpressionSpecification,
  GeoJSONSourceSpecification,
  LayerSpecification,
  LineLayerSpecification,
  SourceSpecification,
} from "maplibre-gl";
import { WORLDVIEWS, type Worldview } from "../core/view.ts";
import type { BasemapPalette } from "../scene/palette.ts";
import { BOUNDARY_DASH, RIVER_OPACITY, RIVERS_FROM, WORLD_WIDTHS, type Stops } from "../scene/world-style.ts";
import { HATCH } from "./basemap-images.ts";
import { DETAIL_FROM } from "./tile-supply.ts";

/** Name of the style's global state that says whose boundaries are drawn. */
export const WORLDVIEW = "worldview";
export const SHAPES = "basemap-shapes";
/** The towns come by a source of their own: a font that hangs then holds up no land. */
export const PLACES = "basemap-places";
/** The layer of all disputed areas, to be pointed at; it draws nothing. */
export const AREAS = "basemap-areas";

/** The sources of shapes and towns: the same tiles, of which each uses its own layers. */
export function shapeSources(address: string): Record<string, SourceSpecification> {
  const tiles = { type: "vector" as const, tiles: [address], maxzoom: 6 };
  return { [SHAPES]: tiles, [PLACES]: { ...tiles, minzoom: DETAIL_FROM } };
}

/** Land, water and lines, bottom to top, over a background layer of the sea. */
export function shapeLayers(palette: BasemapPalette): LayerSpecification[] {
  return [
    {
      id: "basemap-land",
      ...shapes("land"),
      type: "fill",
      paint: { "fill-color": palette.land },
    },
    {
      id: "basemap-disputed",
      ...shapes("disputed"),
      type: "fill",
      filter: ["!=", ["get", "class"], "partially-recognised"],
      paint: { "fill-pattern": HATCH, "fill-antialias": false, "fill-opacity": onlyIn("neutral") },
    },
    { id: AREAS, ...shapes("disputed"), type: "fill", paint: { "fill-opacity": 0 } },
    { id: "basemap-lakes", ...shapes("lakes"), type: "fill", paint: { "fill-color": palette.sea } },
    {
      id: "basemap-rivers",
      ...shapes("rivers"),
      type: "line",
      minzoom: RIVERS_FROM,
      paint: {
        "line-color": palette.river,
        "line-width": byZoom(...WORLD_WIDTHS.rivers),
        "line-opacity": byZoom(...RIVER_OPACITY),
      },
    },
    {
      id: "basemap-coast",
      ...shapes("coast"),
      type: "line",
      layout: { "line-join": "round" },
      paint: { "line-color": palette.coast, "line-width": byZoom(...WORLD_WIDTHS.coast) },
    },
    boundary("basemap-boundary", palette, undefined, ["all", ...WORLDVIEWS.map((view) => is(view, "line"))]),
    ...WORLDVIEWS.flatMap((view) => [
      boundary(`basemap-boundary-${view}`, palette, view, [
        "all",
        is(view, "line"),
        ["any", ...WORLDVIEWS.map((other): ExpressionSpecification => ["!", is(other, "line")])],
      ]),
      dashed(boundary(`basemap-dashed-${view}`, palette, view, is(view, "dashed")), palette),
    ]),
  ];
}

/**
 * Boundaries on which the worldviews differ are a layer for each of them, all drawn but for their opacity: another
 * worldview is then another frame, and no tile is made anew. What all agree on is one layer more.
 */
function boundary(
  id: string,
  { boundary: colour }: BasemapPalette,
  view: Worldview | undefined,
  filter: ExpressionSpecification,
): LineLayerSpecification {
  return {
    id,
    ...shapes("lines"),
    type: "line",
    filter,
    paint: {
      "line-color": colour,
      "line-width": byZoom(...WORLD_WIDTHS.boundary),
      ...(view && { "line-opacity": onlyIn(view) }),
    },
  };
}

function dashed(layer: LineLayerSpecification, { disputed: colour }: BasemapPalette): LineLayerSpecification {
  const width = byZoom(...WORLD_WIDTHS.dashed);
  const paint = {
    ...layer.paint,
    "line-color": colour,
    "line-width": width,
    "line-dasharray": [...BOUNDARY_DASH],
  };
  return { ...layer, paint };
}

function is(view: Worldview, kind: "line" | "dashed"): ExpressionSpecification {
  return ["==", ["get", view], kind];
}

function onlyIn(view: Worldview): ExpressionSpecification {
  return ["case", ["==", ["global-state", WORLDVIEW], view], 1, 0];
}

/** As MapLibre says it. */
export function byZoom(...stops: Stops): ExpressionSpecification {
  return ["interpolate", ["linear"], ["zoom"], ...stops.flat()] as ExpressionSpecification;
}

function shapes(layer: string) {
  return { source: SHAPES, "source-layer": layer };
}

/** A source with nothing in it yet. */
export const emptySource: GeoJSONSourceSpecification = {
  type: "geojson",
  data: { type: "FeatureCollection", features: [] },
};
