import { greatCircle } from "@turf/turf";
import { angleBetween, toMercator, toVector, type Position } from "./sphere.ts";

/** A line on the sphere, ready for the graphics card. */
export interface Path {
  /**
   * Six numbers a point: x, y, z on the unit sphere; x, y in Web Mercator, x running on across the antimeridian;
   * and the way come so far, in radians.
   */
  readonly points: Float32Array;
  readonly count: number;
  /** Radians. */
  readonly length: number;
}

/** Numbers a point of a {@link Path}. */
export const PATH_STRIDE = 6;
/** A point every 1.4 degrees on the longest line: no corner to be seen at any zoom at which the line fits the screen. */
const POINTS = 129;
/** Degrees; nearer points are one. */
const SAME_SPOT = 1e-5;

/**
 * The points of the shortest line between two places, first to last. Moscow to Anchorage passes 88 degrees north.
 *
 * @returns nothing for places on opposite sides of the earth, between which every line is the shortest
 */
export function greatCirclePoints(from: Position, to: Position): Position[] {
  const angle = angleBetween(from, to);
  if (angle > 179.9 || angle < SAME_SPOT) return [];
  const { geometry } = greatCircle([...from], [...to], { npoints: POINTS });
  // turf cuts the line where it crosses the antimeridian, and says that point twice; on the sphere there is no cut.
  const parts = geometry.type === "LineString" ? [geometry.coordinates] : geometry.coordinates;
  const points = parts.flat().map(([longitude = 0, latitude = 0]): Position => [longitude, latitude]);
  return points.filter((point, index) => {
    const before = points[index - 1];
    return !before || angleBetween(before, point) > SAME_SPOT;
  });
}

/** Some points on the way between two places, for a camera that should show the whole line. */
export function pointsBetween(from: Position, to: Position): Position[] {
  const line = greatCirclePoints(from, to);
  return [0.25, 0.5, 0.75].flatMap((share) => line.slice(Math.round(share * line.length), -1).slice(0, 1));
}

/** The same line in the form in which it is drawn. */
export function pathBetween(from: Position, to: Position): Path {
  const line = greatCirclePoints(from, to);
  const points = new Float32Array(line.length * PATH_STRIDE);
  let [lastX] = toMercator(from);
  let length = 0;
  line.forEach((position, index) => {
    const before = line[index - 1];
    if (before) length += (angleBetween(before, position) * Math.PI) / 180;
    const [x, y] = toMercator(position);
    lastX = x - Math.round(x - lastX);
    points.set([...toVector(position), lastX, y, length], index * PATH_STRIDE);
  });
  return { points, count: line.length, length };
}
