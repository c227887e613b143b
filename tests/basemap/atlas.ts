import type { Position } from "geojson";
import { loadAtlas, loadClaimLines } from "../../basemap/load.ts";
import { partition, type Unit } from "../../basemap/partition.ts";
import { polygonHolds, type Ring } from "../../basemap/rings.ts";

export function unitsOfAtlas(): Unit[] {
  const atlas = loadAtlas();
  if (!atlas.transform) throw new Error("world-atlas is not on a grid");
  return partition(atlas, loadClaimLines(atlas.transform));
}

/** Tells the ids of all units that hold a position. */
export function finder(units: readonly Unit[]): (position: Position) => string[] {
  const pieces = units.flatMap(({ properties: { id }, geometry }) =>
    geometry.coordinates.map((polygon) => ({ id, polygon, box: boxOf(polygon[0] ?? []) })),
  );
  return (position) => {
    const [x = NaN, y = NaN] = position;
    const near = pieces.filter(({ box: [west, south, east, north] }) => {
      return x >= west && x <= east && y >= south && y <= north;
    });
    return near.filter(({ polygon }) => polygonHolds(polygon, position)).map(({ id }) => id);
  };
}

function boxOf(ring: Ring): [west: number, south: number, east: number, north: number] {
  return ring.reduce<[number, number, number, number]>(
    ([west, south, east, north], [x = NaN, y = NaN]) => [
      Math.min(west, x),
      Math.min(south, y),
      Math.max(east, x),
      Math.max(north, y),
    ],
    [Infinity, Infinity, -Infinity, -Infinity],
  );
}
