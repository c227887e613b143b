import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import type { Feature, Geometry, MultiPolygon } from "geojson";
import { cutAtAntimeridian } from "./antimeridian.ts";
import { CRIMEA } from "./reviewed.ts";
import { polygonHolds, type Ring } from "./rings.ts";

/** world-atlas (npm, ISC): Natural Earth 4.1 (public domain) as TopoJSON, one geometry for each country. */
export type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>;

/** One piece of the political map; `id` is Natural Earth's name, or "crimea". */
export type Unit = Feature<MultiPolygon, { readonly id: string }>;

/**
 * The countries as flat-map polygons, with Crimea as a unit of its own.
 *
 * Natural Earth shows who holds the ground and so counts Crimea to Russia. There it is a separate polygon
 * that shares its northern line with Ukraine point by point, so it can be lifted out without a new line.
 *
 * @throws Error if no polygon of Russia holds Simferopol: then the atlas changed and must be read again
 */
export function politicalUnits(atlas: Atlas): Unit[] {
  const countries = feature(atlas, atlas.objects.countries).features.map((country) =>
    unit(country.properties.name, polygonsOf(country.geometry)),
  );
  const russia = countries.find((country) => country.properties.id === CRIMEA.countedTo);
  const isCrimea = (polygon: Ring[]) => polygonHolds(polygon, [...CRIMEA.holds]);
  const crimea = russia?.geometry.coordinates.find(isCrimea);
  if (!russia || !crimea) throw new Error(`world-atlas: no polygon of ${CRIMEA.countedTo} holds Simferopol`);
  const rest = russia.geometry.coordinates.filter((polygon) => polygon !== crimea);
  return [
    ...countries.map((country) => (country === russia ? unit(CRIMEA.countedTo, rest) : country)),
    unit(CRIMEA.id, [crimea]),
  ];
}

function unit(id: string, polygons: Ring[][]): Unit {
  return { type: "Feature", properties: { id }, geometry: { type: "MultiPolygon", coordinates: polygons } };
}

function polygonsOf(geometry: Geometry): Ring[][] {
  switch (geometry.type) {
    case "Polygon":
      return cutAtAntimeridian(geometry.coordinates);
    case "MultiPolygon":
      return geometry.coordinates.flatMap(cutAtAntimeridian);
    default:
      throw new Error(`world-atlas: a country is a ${geometry.type}`);
  }
}
