import type { Position } from "../src/scene/sphere.ts";
import type { Unit } from "./partition.ts";
import { areaOf, crossingsAt, type Ring } from "./rings.ts";

/** The zoom at which the largest capitals appear. */
export const FIRST_CAPITALS = 3;

/** A stretch of land from west to east. */
export interface Stretch {
  /** Its middle, in degrees. */
  readonly x: number;
  readonly y: number;
  /** In degrees of longitude. */
  readonly width: number;
}

/**
 * A stretch of a unit's largest land on which a name sits well: long, also a little above and below, near the middle
 * of the land, and away from the capital.
 *
 * @param name - in one language: the place is the same in all, only the zoom differs
 */
export function spotFor({ geometry }: Unit, name: string, capital?: Position): Stretch {
  return bestStretch(largest(geometry.coordinates), name, capital);
}

/**
 * The zoom at which a name in small capitals is a little wider than the land it names.
 *
 * @param width - in degrees of longitude; at zoom 0 the world's 360 are 512 pixels
 */
export function zoomThatFits(name: string, width: number, last: number): number {
  return Math.min(last, Math.log2((0.8 * textWidth(name) * 360) / (512 * width)));
}

/** In pixels: of the longest word, or of half the name, since long names take two lines. */
export function textWidth(name: string): number {
  const longestWord = Math.max(...name.split(" ").map((word) => word.length));
  return 9 * Math.max(longestWord, name.length / 2);
}

/** Degrees of latitude that a number of pixels is at a zoom. */
export function latitudesFor(pixels: number, latitude: number, zoom: number): number {
  return ((pixels * 360) / (512 * 2 ** zoom)) * Math.cos((latitude * Math.PI) / 180);
}

function largest(polygons: readonly Ring[][]): Ring {
  const [first = []] = polygons.map(([outer = []]) => outer).sort((a, b) => areaOf(b) - areaOf(a));
  return first;
}

function bestStretch(ring: Ring, name: string, capital?: Position): Stretch {
  const latitudes = ring.map(([, y = 0]) => y);
  const south = latitudes.reduce((a, b) => Math.min(a, b), 90);
  const north = latitudes.reduce((a, b) => Math.max(a, b), -90);
  const rows = Array.from({ length: 64 }, (_, index) => south + ((north - south) * (index + 0.5)) / 64).map(
    (y) => stretchesAt(ring, y),
  );
  const worth = ({ y, width }: Stretch) => {
    const fromMiddle = Math.abs((y - south) / (north - south) - 0.5);
    const clear = capital === undefined ? 1 : Math.abs(y - capital[1]) / clearance(y, name, width);
    return width * (1 - fromMiddle) * Math.min(1, clear);
  };
  const [best] = rows
    .flatMap((row, index) => row.map((stretch) => narrowed(stretch, rows[index - 4], rows[index + 4])))
    .sort((a, b) => worth(b) - worth(a));
  if (!best) throw new Error(`there is no land to write ${name} on`);
  return best;
}

/** In degrees of latitude: a line of text and a half, at the first zoom that shows the name and the capital. */
function clearance(latitude: number, name: string, width: number): number {
  return latitudesFor(22, latitude, Math.max(zoomThatFits(name, width, 5), FIRST_CAPITALS) + 0.5);
}

function stretchesAt(ring: Ring, y: number): Stretch[] {
  const crossings = crossingsAt(ring, y);
  return crossings.flatMap((west, index) => {
    const east = crossings[index + 1];
    return index % 2 === 1 || east === undefined ? [] : [{ x: (west + east) / 2, y, width: east - west }];
  });
}

/** The part of a stretch that the rows above and below reach too, or half of it where they don't. */
function narrowed(stretch: Stretch, ...rows: (readonly Stretch[] | undefined)[]): Stretch {
  return rows.reduce<Stretch>((part, row = []) => {
    const shared = row.map((other) => {
      const west = Math.max(part.x - part.width / 2, other.x - other.width / 2);
      const east = Math.min(part.x + part.width / 2, other.x + other.width / 2);
      return { ...part, x: (west + east) / 2, width: east - west };
    });
    const [widest] = shared.sort((a, b) => b.width - a.width);
    return widest && widest.width > part.width / 2 ? widest : { ...part, width: part.width / 2 };
  }, stretch);
}
