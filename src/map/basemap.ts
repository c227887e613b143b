import { feature } from "topojson-client";
import type {
  ExpressionFilterSpecification,
  GeoJSONSourceSpecification,
  LayerSpecification,
  SourceSpecification,
  SymbolLayerSpecification,
} from "maplibre-gl";
import { CAPITAL_DOT, HATCH } from "./basemap-images.ts";
import type { BasemapPalette } from "../scene/palette.ts";
import type { WorldTopology } from "../scene/world.ts";

/** To be shown wherever the basemap is shown: GeoNames' licence asks for it, Natural Earth's does not. */
export const basemapAttribution = "Natural Earth, GeoNames (CC BY 4.0)";

/** In metres. A place this near to a capital takes the capital's label: GeoNames' points are city centres. */
const SAME_CITY = 30_000;

type Positions = readonly (readonly [longitude: number, latitude: number])[];
type Objects = WorldTopology["objects"];
type Name = keyof Objects;
const sourceId = (name: Name) => `basemap-${name}`;

/**
 * The basemap's sources, by the ids that {@link basemapLayers} uses. Nothing is fetched.
 *
 * @param world - `basemap/generated/world.json`
 */
export function basemapSources(world: WorldTopology): Record<string, SourceSpecification> {
  const names = Object.keys(world.objects) as Name[];
  return Object.fromEntries(names.map((name) => [sourceId(name), source(world, world.objects[name])]));
}

function source(world: WorldTopology, object: Objects[Name]): GeoJSONSourceSpecification {
  // The data is meant for zoom 5; tiles beyond 8 would only say the same in larger numbers.
  return { type: "geojson", data: feature(world, object), maxzoom: 8, attribution: basemapAttribution };
}

/**
 * The basemap's layers, bottom to top. They need {@link basemapSources} and the images of `basemapImages`,
 * and no glyphs, no sprite: text is drawn with the reader's own fonts.
 *
 * @param without - positions that the dataset marks itself (degrees, longitude first): capitals within
 *   30 kilometres of one of them are left to it
 */
export function basemapLayers(palette: BasemapPalette, without: Positions = []): LayerSpecification[] {
  return [...groundLayers(palette), ...lineLayers(palette), ...nameLayers(palette, without)];
}

function groundLayers({ sea, land }: BasemapPalette): LayerSpecification[] {
  return [
    { id: "basemap-sea", type: "background", paint: { "background-color": sea } },
    { id: "basemap-land", type: "fill", source: sourceId("land"), paint: { "fill-color": land } },
    {
      id: "basemap-disputed",
      type: "fill",
      source: sourceId("disputed"),
      paint: { "fill-pattern": HATCH, "fill-antialias": false },
    },
  ];
}

function lineLayers({ coast, boundary, disputed }: BasemapPalette): LayerSpecification[] {
  return [
    {
      id: "basemap-coast",
      type: "line",
      source: sourceId("coast"),
      layout: { "line-join": "round" },
      paint: { "line-color": coast, "line-width": ["interpolate", ["linear"], ["zoom"], 1, 0.4, 6, 1] },
    },
    {
      id: "basemap-boundary",
      type: "line",
      source: sourceId("boundaries"),
      filter: ["==", ["get", "class"], "boundary"],
      layout: { "line-join": "round" },
      paint: { "line-color": boundary, "line-width": ["interpolate", ["linear"], ["zoom"], 1, 0.5, 6, 1.3] },
    },
    {
      id: "basemap-boundary-disputed",
      type: "line",
      source: sourceId("boundaries"),
      filter: ["==", ["get", "class"], "disputed"],
      paint: {
        "line-color": disputed,
        "line-width": ["interpolate", ["linear"], ["zoom"], 1, 0.6, 6, 1.3],
        "line-dasharray": [3, 2],
      },
    },
  ];
}

function nameLayers(palette: BasemapPalette, without: Positions): LayerSpecification[] {
  // What comes last is placed first: a capital gives way to a country's name, and both to a pin's.
  return [
    {
      id: "basemap-capital",
      type: "symbol",
      source: sourceId("capitals"),
      minzoom: 3,
      filter: ["all", hasRoom, farFrom(without)],
      layout: {
        ...names,
        "text-field": ["get", "name"],
        "text-size": ["interpolate", ["linear"], ["zoom"], 3, 11, 6, 13],
        "text-variable-anchor": ["left", "right", "top", "bottom"],
        "text-radial-offset": 0.5,
        "text-justify": "auto",
        "icon-image": CAPITAL_DOT,
        "symbol-sort-key": ["get", "rank"],
      },
      paint: { "text-color": palette.capitalName, ...halo(palette) },
    },
    {
      id: "basemap-country",
      type: "symbol",
      source: sourceId("countries"),
      maxzoom: 7,
      filter: hasRoom,
      layout: {
        ...names,
        "text-field": ["get", "name"],
        "text-transform": "uppercase",
        "text-letter-spacing": 0.12,
        "text-size": ["interpolate", ["linear"], ["zoom"], 1, 10, 6, 13],
        "text-max-width": 7,
        "symbol-sort-key": ["get", "rank"],
      },
      paint: { "text-color": palette.countryName, ...halo(palette) },
    },
    {
      id: "basemap-disputed-name",
      type: "symbol",
      source: sourceId("disputedNames"),
      minzoom: 4,
      layout: {
        ...names,
        "text-field": [
          "step",
          ["zoom"],
          ["get", "name"],
          5,
          ["format", ["get", "name"], {}, "\n", {}, ["get", "note"], { "font-scale": 0.85 }],
        ],
        "text-size": ["interpolate", ["linear"], ["zoom"], 4, 11, 6, 13],
        "text-anchor": "top",
        "text-max-width": 30,
      },
      paint: { "text-color": palette.disputedName, ...halo(palette) },
    },
  ];
}

/** System fonts: no font of ours to load, and every script that the reader's machine can write. */
const names: SymbolLayerSpecification["layout"] = { "text-font": ["system-ui"] };

/** Tiles are made for whole zooms, so a name may come half a zoom before there is quite room for it. */
const hasRoom: ExpressionFilterSpecification = ["<=", ["get", "rank"], ["+", ["zoom"], 0.5]];

function farFrom(positions: Positions): ExpressionFilterSpecification {
  if (positions.length === 0) return true;
  const coordinates = positions.map((position) => [...position]);
  return [">", ["distance", { type: "MultiPoint", coordinates }], SAME_CITY];
}

function halo(palette: BasemapPalette) {
  return { "text-halo-color": palette.halo, "text-halo-width": 1.2, "text-halo-blur": 0.4 };
}
