import { bearing, distance } from "@turf/turf";

export const DIRECTIONS = ["N", "NE", "E", "SE", "S", "SW", "W", "NW"] as const;
export type Direction = (typeof DIRECTIONS)[number];

type Position = readonly [longitude: number, latitude: number];

/** Great-circle distance in whole kilometres (haversine on a sphere of 6,371,008.8 m, by turf). */
export function kilometresBetween(a: Position, b: Position): number {
  return Math.round(distance([...a], [...b], { units: "kilometers" }));
}

/** The compass direction in which one sets out along the great circle from `a` to `b`, to an eighth. */
export function directionFrom(a: Position, b: Position): Direction {
  const eighth = Math.round(bearing([...a], [...b]) / 45);
  return DIRECTIONS[(eighth + DIRECTIONS.length) % DIRECTIONS.length] ?? "N";
}
