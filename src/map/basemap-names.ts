import type { FeatureCollection } from "geojson";
import type {
  ExpressionFilterSpecification,
  ExpressionSpecification,
  FontFacesSpecification,
  SymbolLayerSpecification,
} from "maplibre-gl";
import fonts from "../../basemap/generated/fonts.json";
import { WORLDVIEWS } from "../core/view.ts";
import type { LabelsFile, MapName } from "../scene/basemap-data.ts";
import type { BasemapPalette } from "../scene/palette.ts";
import type { Position } from "../scene/sphere.ts";
import {
  CAPITAL_OFFSET,
  countrySpacing,
  NAME_EARLY,
  SAME_CITY,
  WORLD_NAME_SIZES,
  WORLD_NAME_WIDEST,
  WORLD_NAME_ZOOMS,
} from "../scene/world-style.ts";
import { CAPITAL_DOT, PLACE_DOT } from "./basemap-images.ts";
import { byZoom, PLACES, WORLDVIEW } from "./basemap.ts";

/** The source of countries, capitals and disputed areas. */
export const NAMES = "basemap-names";
const FONT = "Noto Sans";

const FONT_URLS = import.meta.glob<string>("../../basemap/generated/*.woff2", {
  query: "?url",
  import: "default",
  eager: true,
});

/** Our own font files by the characters that they hold: MapLibre fetches one when it first draws such a character. */
export const fontFaces: FontFacesSpecification = {
  [FONT]: fonts.flatMap(({ file, unicodeRange }) => {
    const url = FONT_URLS[`../../basemap/generated/${file}`];
    return url === undefined ? [] : [{ url, "unicode-range": unicodeRange.split(/,\s*/) }];
  }),
};

/** The names of one language, as the {@link NAMES} source takes them. */
export function namesData({ countries, capitals, disputed }: LabelsFile): FeatureCollection {
  const features = [
    ...countries.map((name) => ({ ...shown(name), kind: "country" })),
    ...capitals.map((name) => ({ ...shown(name), kind: "capital" })),
    ...disputed.map((name) => ({ ...shown(name), kind: "disputed", short: name.short ?? "" })),
  ];
  return {
    type: "FeatureCollection",
    features: features.map(({ at, ...properties }) => ({
      type: "Feature",
      properties,
      geometry: { type: "Point", coordinates: [...at] },
    })),
  };
}

function shown({ name, at, rank, views = WORLDVIEWS }: MapName) {
  // With spaces around each, so that one word is not found inside another.
  return { name, at, rank, hidden: ` ${WORLDVIEWS.filter((view) => !views.includes(view)).join(" ")} ` };
}

/**
 * The names' layers, bottom to top. What comes last is placed first: a town gives way to a disputed area, that to a
 * capital and a country, and all to a pin's.
 *
 * @param language - of the towns, whose names come in several
 * @param without - positions that the dataset marks itself (degrees, longitude first): capitals and towns within 30
 *   kilometres of one of them are left to it
 */
export function nameLayers(
  palette: BasemapPalette,
  language: string,
  without: readonly Position[],
): SymbolLayerSpecification[] {
  const isElsewhere = farFrom(without);
  return [
    {
      id: "basemap-place",
      type: "symbol",
      source: PLACES,
      "source-layer": "places",
      minzoom: 3.5,
      filter: ["all", hasRoom, isElsewhere],
      layout: {
        ...dotted(PLACE_DOT),
        "text-field": ["coalesce", ["get", `name_${language}`], ["get", "name"]],
        "text-size": byZoom([3, 10], [7, 12]),
      },
      paint: { "text-color": palette.placeName, "icon-opacity": 0.8, ...halo(palette) },
    },
    {
      id: "basemap-disputed-name",
      type: "symbol",
      source: NAMES,
      filter: ["all", isKind("disputed"), hasRoom, isInWorldview],
      layout: {
        ...inFont,
        "text-field": disputedText,
        "text-size": byZoom(...WORLD_NAME_SIZES.disputed),
        "text-max-width": WORLD_NAME_WIDEST.disputed,
        "symbol-sort-key": ["get", "rank"],
      },
      // It stands on the hatch, or on the line around it.
      paint: { "text-color": palette.disputedName, ...halo(palette), "text-halo-width": 2 },
    },
    {
      id: "basemap-capital",
      type: "symbol",
      source: NAMES,
      minzoom: WORLD_NAME_ZOOMS.capitalFrom,
      filter: ["all", isKind("capital"), hasRoom, isElsewhere],
      layout: {
        ...dotted(CAPITAL_DOT),
        "text-field": ["get", "name"],
        "text-size": byZoom(...WORLD_NAME_SIZES.capital),
      },
      paint: { "text-color": palette.capitalName, ...halo(palette) },
    },
    {
      id: "basemap-country",
      type: "symbol",
      source: NAMES,
      maxzoom: WORLD_NAME_ZOOMS.countryTo,
      filter: ["all", isKind("country"), hasRoom, isInWorldview],
      layout: {
        ...inFont,
        "text-field": ["get", "name"],
        "text-transform": "uppercase",
        "text-letter-spacing": countrySpacing(language),
        "text-size": byZoom(...WORLD_NAME_SIZES.country),
        "text-max-width": WORLD_NAME_WIDEST.country,
        "symbol-sort-key": ["get", "rank"],
      },
      paint: { "text-color": palette.countryName, ...halo(palette) },
    },
  ];
}

const inFont: SymbolLayerSpecification["layout"] = { "text-font": [FONT] };

/** A name beside a dot, on whichever side there is room. */
function dotted(image: string): SymbolLayerSpecification["layout"] {
  return {
    ...inFont,
    "text-variable-anchor": ["left", "right", "top", "bottom"],
    "text-radial-offset": CAPITAL_OFFSET,
    "text-justify": "auto",
    "icon-image": image,
    "symbol-sort-key": ["get", "rank"],
  };
}

/** Closer up, with who holds it and since when; one side's view has no need to say so. */
const disputedText: ExpressionSpecification = [
  "step",
  ["zoom"],
  ["get", "name"],
  5,
  [
    "case",
    ["all", ["==", ["global-state", WORLDVIEW], "neutral"], ["!=", ["get", "short"], ""]],
    [
      "format",
      ["get", "name"],
      {},
      "\n(",
      { "font-scale": 0.85 },
      ["get", "short"],
      { "font-scale": 0.85 },
      ")",
      { "font-scale": 0.85 },
    ],
    ["get", "name"],
  ],
];

const hasRoom: ExpressionSpecification = ["<=", ["get", "rank"], ["+", ["zoom"], NAME_EARLY]];

const isInWorldview: ExpressionSpecification = [
  "!",
  ["in", ["concat", " ", ["global-state", WORLDVIEW], " "], ["get", "hidden"]],
];

function isKind(kind: string): ExpressionSpecification {
  return ["==", ["get", "kind"], kind];
}

function farFrom(positions: readonly Position[]): ExpressionFilterSpecification {
  if (positions.length === 0) return true;
  const coordinates = positions.map((position) => [...position]);
  return [">", ["distance", { type: "MultiPoint", coordinates }], SAME_CITY];
}

function halo(palette: BasemapPalette) {
  return { "text-halo-color": palette.halo, "text-halo-width": 1.4, "text-halo-blur": 0.4 };
}
