import { feature } from "topojson-client";
import type { Transform } from "topojson-specification";
import type { Feature, Geometry, MultiPolygon, Position } from "geojson";
import { cutAtAntimeridian, isOnSeam } from "./antimeridian.ts";
import { CUT_OUTS, MORE_CLAIMS, PART_OF, WHOLE_COUNTRIES, WHOLE_POLYGONS, type Box } from "./areas.ts";
import { countryId } from "./countries.ts";
import { cutAlong } from "./cut.ts";
import { onGrid, type Atlas10m, type ClaimLine } from "./load.ts";
import { moor } from "./moor.ts";
import { polygonHolds, type Ring } from "./rings.ts";

/**
 * One piece of the political map. `id` is ISO 3166-1 alpha-2 for a country, a disputed area's own id, or a name in
 * lower case for the few that have neither.
 */
export type Unit = Feature<
  MultiPolygon,
  { readonly id: string; readonly name: string; readonly disputed: boolean }
>;

/** A country on its way to becoming units; polygons are taken from it. */
interface Country {
  readonly name: string;
  readonly id: string;
  polygons: Ring[][];
}

/**
 * The world's land as units that don't overlap: every country of the atlas, less the disputed areas in it, which are
 * units of their own. What two units share, they share position by position.
 *
 * @param claims - on the atlas' grid
 * @throws Error if an area can't be found: then the data changed, and must be read again
 */
export function partition(atlas: Atlas10m, claims: readonly ClaimLine[]): Unit[] {
  if (!atlas.transform) throw new Error("world-atlas is not on a grid");
  const countries = countriesOf(atlas, atlas.transform);
  const find = (name: string) => {
    const country = countries.find((each) => each.name === name);
    if (!country) throw new Error(`world-atlas has no ${name}`);
    return country;
  };
  const disputed = [
    ...WHOLE_POLYGONS.map((area) => disputedUnit(area, takeWithin(find(area.of), area.within))),
    ...cutOutAll(countries, [...claims, ...moreClaims(countries)]),
    ...WHOLE_COUNTRIES.map((area) => disputedUnit(area, find(area.country).polygons.splice(0))),
  ];
  for (const [name, whole] of Object.entries(PART_OF)) {
    find(whole).polygons.push(...find(name).polygons.splice(0));
  }
  const agreed = countries
    .filter(({ polygons }) => polygons.length > 0)
    .map(({ id, name, polygons }) => unit(id, name, false, polygons));
  return [...agreed, ...disputed];
}

/** Cuts each country once, along the lines of all areas in it, and hands out the faces. */
function cutOutAll(countries: readonly Country[], claims: readonly ClaimLine[]): Unit[] {
  const units: Unit[] = [];
  for (const country of countries) {
    const areas = CUT_OUTS.filter(({ of }) => of === country.name);
    if (areas.length === 0) continue;
    const lines = areas.flatMap(({ along: [name, code] }) =>
      claims.filter((claim) => claim.name === name && claim.country === code).flatMap((claim) => claim.lines),
    );
    country.polygons = country.polygons.flatMap((polygon) =>
      areas.some(({ around }) => holdsAny(polygon, around)) ? cutAlong(polygon, lines) : [polygon],
    );
    for (const area of areas) {
      units.push(
        disputedUnit(
          area,
          take(country, (polygon) => holdsAny(polygon, area.around)),
        ),
      );
    }
  }
  return units;
}

/** The lines that Natural Earth lacks, their ends made positions of the boundaries around. */
function moreClaims(countries: readonly Country[]): ClaimLine[] {
  const rings = countries.flatMap(({ polygons }) => polygons.flat());
  return MORE_CLAIMS.map((claim) => ({
    ...claim,
    lines: claim.lines.map((line) =>
      line.map((position, index) => (line[index - 1] && line[index + 1] ? position : moor(position, rings))),
    ),
  }));
}

function holdsAny(polygon: readonly Ring[], positions: readonly Position[]): boolean {
  return positions.some((position) => polygonHolds(polygon, position));
}

function takeWithin(country: Country, [west, south, east, north]: Box): Ring[][] {
  return take(country, ([outer = []]) =>
    outer.every(([x = NaN, y = NaN]) => x >= west && x <= east && y >= south && y <= north),
  );
}

function take(country: Country, isTaken: (polygon: Ring[]) => boolean): Ring[][] {
  const taken = country.polygons.filter(isTaken);
  country.polygons = country.polygons.filter((polygon) => !taken.includes(polygon));
  return taken;
}

function countriesOf(atlas: Atlas10m, grid: Transform): Country[] {
  return feature(atlas, atlas.objects.countries).features.map(({ id, properties: { name }, geometry }) => ({
    name,
    id: countryId(name in PART_OF ? undefined : id, name),
    polygons: polygonsOf(geometry).flatMap((polygon) => flat(polygon, grid)),
  }));
}

function polygonsOf(geometry: Geometry): Ring[][] {
  switch (geometry.type) {
    case "Polygon":
      return [geometry.coordinates];
    case "MultiPolygon":
      return geometry.coordinates;
    default:
      throw new Error(`world-atlas: a country is a ${geometry.type}`);
  }
}

/**
 * Cut at the antimeridian, and put back on the grid: going round the world and back costs a position its last bits, and
 * then it is no longer the neighbour's.
 */
function flat(polygon: Ring[], grid: Transform): Ring[][] {
  return cutAtAntimeridian(polygon).map((rings) =>
    rings.map((ring) => ring.map((position) => (isOnSeam(position) ? position : onGrid(position, grid)))),
  );
}

function disputedUnit(
  { id, name }: { readonly id: string; readonly name: string },
  polygons: Ring[][],
): Unit {
  if (polygons.length === 0) throw new Error(`nothing in the atlas is ${name}`);
  return unit(id, name, true, polygons);
}

function unit(id: string, name: string, disputed: boolean, polygons: Ring[][]): Unit {
  return {
    type: "Feature",
    properties: { id, name, disputed },
    geometry: { type: "MultiPolygon", coordinates: polygons },
  };
}
