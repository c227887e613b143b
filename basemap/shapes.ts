import { merge, mesh, quantize } from "topojson-client";
import { topology } from "topojson-server";
import type { Feature, FeatureCollection, Geometry, MultiLineString, MultiPolygon, Position } from "geojson";
import type { Topology, Transform } from "topojson-specification";
import type { DisputedClass, LineViews, WorldShapes } from "../src/scene/basemap-data.ts";
import type { Waters } from "./load.ts";
import { arcIndex, type Network } from "./network.ts";
import { riverSystems, type River } from "./river-systems.ts";
import { areaOf } from "./rings.ts";
import { thin, weigh, type WeightedLine } from "./thin.ts";

/** How much of the shapes is kept; all in degrees and square degrees. */
export interface Detail {
  /** See {@link thin}. */
  readonly smallestTriangle: number;
  readonly smallestIsland: number;
  readonly smallestLake: number;
  /** Of all that flows together. */
  readonly smallestRiverSystem: number;
}

/** The shapes of one scale, as GeoJSON. */
export interface Shapes {
  readonly land: MultiPolygon;
  readonly coast: MultiLineString;
  readonly lakes: MultiPolygon;
  readonly rivers: MultiLineString;
  readonly lines: readonly Feature<MultiLineString, LineViews>[];
  readonly disputed: readonly Feature<MultiPolygon, { id: string; class: DisputedClass }>[];
}

/** Everything that shapes of any scale are made from. */
export interface ShapeSource {
  readonly network: Network;
  readonly weights: readonly WeightedLine[];
  readonly lakes: { readonly topology: Topology; readonly weights: readonly WeightedLine[] };
  readonly rivers: readonly River<WeightedLine>[];
  readonly classOf: (unit: string) => DisputedClass;
}

export function shapeSource(
  network: Network,
  waters: Waters,
  classOf: (unit: string) => DisputedClass,
): ShapeSource {
  const lakes = topology({ lakes: { type: "MultiPolygon", coordinates: [...waters.lakes] } as MultiPolygon });
  const rivers = topology({
    rivers: { type: "MultiLineString", coordinates: [...waters.rivers] } as MultiLineString,
  });
  return {
    network,
    weights: weigh(network.topology),
    lakes: { topology: lakes, weights: weigh(lakes) },
    rivers: riverSystems(weigh(rivers)),
    classOf,
  };
}

/** The shapes at one scale. Lines that meet at one scale meet at every other, and land ends where its coast runs. */
export function shapesAt({ network, weights, ...source }: ShapeSource, detail: Detail): Shapes {
  const thinned: Topology = {
    ...network.topology,
    arcs: weights.map((arc, index) =>
      network.seams.has(index) ? all(arc) : thin(arc, detail.smallestTriangle),
    ),
  };
  const isKept = (reference: number) =>
    (network.islands.get(arcIndex(reference)) ?? Infinity) >= detail.smallestIsland;
  const units = network.units.map((unit) => ({
    ...unit,
    arcs: unit.arcs.filter(([[first = 0] = []]) => isKept(first)),
  }));
  const linesOf = (arcs: readonly number[]) =>
    mesh(thinned, { type: "MultiLineString", arcs: arcs.filter(isKept).map((arc) => [arc]) });
  return {
    land: merge(thinned, units),
    coast: linesOf(network.coast),
    lines: network.lines.map(({ views, arcs }) => withProperties(linesOf(arcs), views)),
    disputed: units
      .filter(({ disputed }) => disputed)
      .map((unit) => withProperties(merge(thinned, [unit]), { id: unit.id, class: source.classOf(unit.id) })),
    lakes: lakesAt(source.lakes, detail),
    rivers: {
      type: "MultiLineString",
      coordinates: source.rivers
        .filter(({ system }) => system >= detail.smallestRiverSystem)
        .map(({ line }) => thin(line, detail.smallestTriangle)),
    },
  };
}

/** One scale's shapes as TopoJSON. The same input gives the same text. */
export function asTopology(shapes: Shapes, grid: Transform): WorldShapes {
  const { land, coast, lakes, rivers } = shapes;
  const lines = collect(shapes.lines);
  const world = topology({ land, coast, lakes, rivers, lines, disputed: collect(shapes.disputed) });
  // What was put in is what comes out; the package's types only know "some objects".
  return quantize(world as WorldShapes, grid);
}

function lakesAt(
  { topology: { objects, ...rest }, weights }: ShapeSource["lakes"],
  detail: Detail,
): MultiPolygon {
  const arcs = weights.map((arc) => thin(arc, detail.smallestTriangle));
  const [all] = Object.values(objects);
  if (all?.type !== "MultiPolygon") return { type: "MultiPolygon", coordinates: [] };
  const single = all.arcs.map((polygon) => ({ type: "Polygon" as const, arcs: polygon }));
  const { coordinates } = merge({ ...rest, objects, arcs }, single);
  return {
    type: "MultiPolygon",
    coordinates: coordinates.filter(([outer = []]) => areaOf(outer) >= detail.smallestLake),
  };
}

function all(line: WeightedLine): Position[] {
  return line.map(([x, y]) => [x, y]);
}

function withProperties<G extends Geometry, P>(geometry: G, properties: P): Feature<G, P> {
  return { type: "Feature", properties, geometry };
}

function collect(features: readonly Feature[]): FeatureCollection {
  return { type: "FeatureCollection", features: [...features] };
}
