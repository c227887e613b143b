import { topology } from "topojson-server";
import type { FeatureCollection, GeoJsonProperties, MultiLineString } from "geojson";
import type { GeometryObject, MultiPolygon, Topology } from "topojson-specification";
import { isOnSeam } from "./antimeridian.ts";
import { linesToPartAt } from "./lines.ts";
import { simplifyLine } from "./simplify.ts";
import type { Unit } from "./units.ts";

export interface JoinedUnit extends MultiPolygon {
  readonly id: string;
}

/** The political units with every line between two of them stored once. */
export interface JoinedUnits {
  /** Arcs as they are in the atlas. */
  readonly exact: Topology;
  /** The same arcs with fewer positions; they still meet where the exact ones meet. */
  readonly simple: Topology;
  /** In the order in which they were given. */
  readonly units: readonly JoinedUnit[];
}

/** @param smallestTriangle - see {@link simplifyLine} */
export function joinUnits(units: readonly Unit[], smallestTriangle: number): JoinedUnits {
  const features: FeatureCollection = { type: "FeatureCollection", features: [...units] };
  const parts: MultiLineString = { type: "MultiLineString", coordinates: linesToPartAt(units) };
  const exact = topology({ units: features, parts });
  const arcs = exact.arcs.map((arc) => (arc.every(isOnSeam) ? arc : simplifyLine(arc, smallestTriangle)));
  const simple = { ...exact, arcs };
  const arcsOf = multiPolygonArcs(exact.objects.units);
  const joined = units.map(({ properties: { id } }, index): JoinedUnit => {
    return { type: "MultiPolygon", id, arcs: arcsOf[index] ?? [] };
  });
  return { exact, simple, units: joined };
}

function multiPolygonArcs(object: GeometryObject<GeoJsonProperties> | undefined): MultiPolygon["arcs"][] {
  const members = object?.type === "GeometryCollection" ? object.geometries : [];
  return members.map((member) => (member.type === "MultiPolygon" ? member.arcs : []));
}
