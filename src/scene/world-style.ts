import type { Camera } from "../core/view.ts";

/*
 * How the basemap is drawn, zoom by zoom, whatever draws it. Sizes in CSS pixels; between two stops a value runs evenly.
 */

export type Stops = readonly (readonly [zoom: number, value: number])[];

/** From this zoom on there is room for rivers. */
export const RIVERS_FROM = 2;

export const WORLD_WIDTHS = {
  rivers: [
    [2, 0.4],
    [5, 1],
    [7, 1.5],
  ],
  coast: [
    [1, 0.5],
    [6, 1.1],
  ],
  boundary: [
    [0, 0.8],
    [4, 1.1],
    [7, 1.6],
  ],
  dashed: [
    [0, 1],
    [4, 1.3],
    [7, 1.8],
  ],
} as const satisfies Record<string, Stops>;

/** A dash and the gap after it, in widths of the line. */
export const BOUNDARY_DASH = [3, 2] as const;

/** From 0 to 1. Their detail ends before the land's does. */
export const RIVER_OPACITY: Stops = [
  [2, 0.5],
  [4, 1],
  [6.3, 1],
  [8, 0],
];

export type WorldNameKind = "country" | "capital" | "disputed";

export const WORLD_NAME_SIZES = {
  country: [
    [1, 10],
    [6, 13],
  ],
  capital: [
    [3, 11],
    [6, 13.5],
  ],
  disputed: [
    [4, 11],
    [6, 13],
  ],
} as const satisfies Record<WorldNameKind, Stops>;

/** From which scale and up to which a kind of name stands on the map. */
export const WORLD_NAME_ZOOMS = { countryTo: 7, capitalFrom: 3 } as const;
/** Em: a longer name goes on in another line. */
export const WORLD_NAME_WIDEST = { country: 7, disputed: 12 } as const;
/** Em from the point of a capital to its name. */
export const CAPITAL_OFFSET = 0.5;
/** Radius of a capital's dot. */
export const CAPITAL_DOT_RADIUS = 1.9;
/** Tiles are made for whole zooms, so a name may come half a zoom before there is quite room for it. */
export const NAME_EARLY = 0.5;
/** Metres. A place this near to a capital takes the capital's label: GeoNames' points are city centres. */
export const SAME_CITY = 30_000;

/** Em between the letters of a country's name. Letters that join, as in Arabic, are torn apart by spacing. */
export function countrySpacing(language: string): number {
  return language === "ar" ? 0 : 0.12;
}

/** Degrees: where most of the basemap's names are. */
const LATITUDE_OF_NAMES = 50;

/**
 * By how many zooms, in halves, a globe is closer where the names are than its zoom says: that holds in its middle alone,
 * and towards a pole is far below the scale at which the rest is drawn (at 82 degrees north, zoom 0.6 draws Europe as
 * large as zoom 2.8 does elsewhere).
 */
export function closerThanZoom([, latitude]: Camera["center"]): number {
  const cosine = (degrees: number) => Math.cos((degrees * Math.PI) / 180);
  return Math.round(Math.max(0, Math.log2(cosine(LATITUDE_OF_NAMES) / cosine(latitude))) * 2) / 2;
}

/** The value at a zoom; beyond the stops as at the nearest. */
export function byZoom(zoom: number, stops: Stops): number {
  const next = stops.findIndex(([at]) => at > zoom);
  const [to, before] = [stops.at(next), stops[next - 1]];
  if (next < 0 || !to || !before) return (next < 0 ? stops.at(-1) : stops[0])?.[1] ?? 0;
  return before[1] + ((zoom - before[0]) / (to[0] - before[0])) * (to[1] - before[1]);
}
