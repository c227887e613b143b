import { topology } from "topojson-server";
import type { FeatureCollection, GeoJsonProperties, MultiLineString, Position } from "geojson";
import type { GeometryObject, MultiPolygon, Topology } from "topojson-specification";
import type { LineViews } from "../src/scene/basemap-data.ts";
import { isOnSeam } from "./antimeridian.ts";
import { contestedBoxes, isWithin, lineViews, type OwnerOf, type Side } from "./boundaries.ts";
import type { Unit } from "./partition.ts";
import { areaOf, type Ring } from "./rings.ts";

export interface NetworkUnit extends MultiPolygon, Side {
  readonly id: string;
}

/** The units with every line between two of them stored once, and sorted by what it is. */
export interface Network {
  /** The positions of each line, as they are in the atlas. */
  readonly topology: Topology;
  readonly units: readonly NetworkUnit[];
  /** Arcs that only one unit has. */
  readonly coast: readonly number[];
  /** Arcs that the cut at the antimeridian made. */
  readonly seams: ReadonlySet<number>;
  /** Arcs between two units, by how they are drawn; those drawn in no worldview are left out. */
  readonly lines: readonly { readonly views: LineViews; readonly arcs: readonly number[] }[];
  /**
   * Islands that are one arc of one unit, with their area in square degrees; not a unit's largest piece, so that no
   * country disappears.
   */
  readonly islands: ReadonlyMap<number, number>;
}

export function network(units: readonly Unit[], ownerOf: OwnerOf): Network {
  const features: FeatureCollection = { type: "FeatureCollection", features: [...units] };
  const parts: MultiLineString = { type: "MultiLineString", coordinates: linesToPartAt(units) };
  const joined = topology({ units: features, parts });
  const arcsOf = multiPolygonArcs(joined.objects.units);
  const netUnits = units.map(({ properties: { id, disputed } }, index): NetworkUnit => {
    return { type: "MultiPolygon", id, disputed, arcs: arcsOf[index] ?? [] };
  });
  const sorted = sortArcs(joined.arcs, netUnits, ownerOf);
  const coast = new Set(sorted.coast);
  const islands = netUnits.flatMap((unit) => islandsOf(unit, joined.arcs)).filter(([arc]) => coast.has(arc));
  return { topology: joined, units: netUnits, ...sorted, islands: new Map(islands) };
}

/** Which arc a TopoJSON reference means, whichever way it runs. */
export function arcIndex(reference: number): number {
  return reference < 0 ? ~reference : reference;
}

/**
 * Pieces of the units' rings that a line of another kind will follow, given to the topology as lines of their own:
 * arcs end where lines part, so no arc is half coast and half antimeridian, or half agreed.
 */
function linesToPartAt(units: readonly Unit[]): Position[][] {
  return units.flatMap(({ properties: { id }, geometry }) =>
    geometry.coordinates
      .flat()
      .flatMap((ring) => [
        ...stretches(ring, isOnSeam),
        ...contestedBoxes(id).flatMap((box) => stretches(ring, (position) => isWithin(position, box))),
      ]),
  );
}

/** The runs of at least two positions in a row for which something holds. */
function stretches(ring: Ring, holds: (position: Position) => boolean): Position[][] {
  const runs: Position[][] = [];
  let run: Position[] = [];
  for (const position of ring) {
    if (holds(position)) {
      if (run.push(position) === 2) runs.push(run);
    } else run = [];
  }
  return runs;
}

function sortArcs(
  arcs: readonly Position[][],
  units: readonly NetworkUnit[],
  ownerOf: OwnerOf,
): Pick<Network, "coast" | "seams" | "lines"> {
  // A unit may have an arc twice, and rounding laid one edge at the Dead Sea on three: then the disputed one counts.
  const sides = new Map<number, Set<NetworkUnit>>();
  for (const unit of units.toSorted((a, b) => Number(b.disputed) - Number(a.disputed))) {
    for (const arc of unit.arcs.flat(2).map(arcIndex))
      sides.set(arc, (sides.get(arc) ?? new Set()).add(unit));
  }
  const uses = countOf(units.flatMap(({ arcs }) => arcs.flat(2).map(arcIndex)));
  const coast: number[] = [];
  const seams = new Set<number>();
  const lines = new Map<string, { views: LineViews; arcs: number[] }>();
  for (const [arc, [one, other]] of sides) {
    const positions = arcs[arc] ?? [];
    if (one === undefined || positions.every(isOnSeam)) seams.add(arc);
    else if (other === undefined) {
      // Both sides the same unit's: inland.
      if (uses.get(arc) === 1) coast.push(arc);
    } else {
      const views = lineViews(one, other, positions, ownerOf);
      const group = lines.get(JSON.stringify(views)) ?? { views, arcs: [] };
      group.arcs.push(arc);
      lines.set(JSON.stringify(views), group);
    }
  }
  return { coast, seams, lines: [...lines.values()].filter(({ views }) => Object.keys(views).length > 0) };
}

function countOf(numbers: readonly number[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return counts;
}

function islandsOf({ arcs }: NetworkUnit, positions: readonly Position[][]): [arc: number, area: number][] {
  const pieces = arcs.map(([outline = [], ...holes]) => {
    const [arc = 0] = outline;
    const ring = outline.flatMap((reference) => positions[arcIndex(reference)] ?? []);
    return { arc: arcIndex(arc), area: areaOf(ring), isIsland: outline.length === 1 && holes.length === 0 };
  });
  const largest = Math.max(...pieces.map(({ area }) => area));
  return pieces.flatMap(({ arc, area, isIsland }) => (isIsland && area < largest ? [[arc, area]] : []));
}

function multiPolygonArcs(object: GeometryObject<GeoJsonProperties> | undefined): MultiPolygon["arcs"][] {
  const members = object?.type === "GeometryCollection" ? object.geometries : [];
  return members.map((member) => (member.type === "MultiPolygon" ? member.arcs : []));
}
