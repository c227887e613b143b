import { mercatorY } from "../core/rows.ts";

/** Degrees, WGS 84, longitude first. */
export type Position = readonly [longitude: number, latitude: number];
/** A point of the unit sphere in MapLibre's axes: y towards the north pole, z towards 0° N 0° E, x towards 0° N 90° E. */
export type Vector = readonly [x: number, y: number, z: number];

const DEGREE = Math.PI / 180;

export function toVector([longitude, latitude]: Position): Vector {
  const ring = Math.cos(latitude * DEGREE);
  return [
    ring * Math.sin(longitude * DEGREE),
    Math.sin(latitude * DEGREE),
    ring * Math.cos(longitude * DEGREE),
  ];
}

export function toPosition(vector: Vector): Position {
  const [x, y, z] = normalise(vector);
  return [Math.atan2(x, z) / DEGREE, Math.asin(Math.max(-1, Math.min(1, y))) / DEGREE];
}

export function dot(a: Vector, b: Vector): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

/** The vector with length 1; the one towards 0° N 0° E for a vector without direction. */
export function normalise(vector: Vector): Vector {
  const length = Math.hypot(...vector);
  return length === 0 ? [0, 0, 1] : [vector[0] / length, vector[1] / length, vector[2] / length];
}

/** The middle of the places on the sphere: the direction of the sum of their vectors. */
export function middleOf(positions: readonly Position[]): Position {
  let sum: Vector = [0, 0, 0];
  for (const position of positions) {
    const [x, y, z] = toVector(position);
    sum = [sum[0] + x, sum[1] + y, sum[2] + z];
  }
  return toPosition(sum);
}

/** The angle between two places seen from the middle of the earth, in degrees. */
export function angleBetween(a: Position, b: Position): number {
  return Math.acos(Math.max(-1, Math.min(1, dot(toVector(a), toVector(b))))) / DEGREE;
}

/** Web Mercator, the world from 0 to 1, y growing to the south. */
export function toMercator([longitude, latitude]: Position): readonly [x: number, y: number] {
  return [longitude / 360 + 0.5, mercatorY(latitude)];
}

export function fromMercator([x, y]: readonly [x: number, y: number]): Position {
  return [(x - 0.5) * 360, Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) / DEGREE];
}

/** The longitude from -180 to 180. */
export function wrapLongitude(longitude: number): number {
  return ((((longitude + 180) % 360) + 360) % 360) - 180;
}
