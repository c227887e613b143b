import type { Position } from "geojson";
import type { Ring } from "./rings.ts";

/**
 * In degrees. Web Mercator tiles end at 85.05, and a globe draws what lies at their end on to the pole: a bay of
 * the Ross Sea that reaches 85.19 south would become a slit of water all the way.
 */
const SOUTHERNMOST_COAST = -85;

/**
 * Cuts a polygon along the antimeridian, so that every longitude lies in -180..180 and no edge jumps
 * from one side of the map to the other.
 *
 * world-atlas stores rings as they lie on the sphere: Chukotka steps from 180 to -180, and Antarctica
 * goes round the pole without ever closing on a flat map. Drawn as they are, both tear bars across it.
 *
 * @param rings - the outer ring and its holes, edges shorter than 180 degrees of longitude
 * @returns one polygon for each side that the outer ring reaches; most polygons come back as they were
 */
export function cutAtAntimeridian(rings: readonly Ring[]): Ring[][] {
  const unrolled = rings.map(unroll);
  const polar = unrolled.filter(goesRoundPole).sort((a, b) => northernmost(b) - northernmost(a));
  if (polar[0]) return [[closeOverSouthPole(polar[0]), ...unrolled.filter((ring) => !goesRoundPole(ring))]];
  return [-360, 0, 360].flatMap((worldOffset) => {
    const [outline, ...holes] = unrolled.map((ring) => clipToWorld(ring, worldOffset));
    return outline && isArea(outline) ? [[outline, ...holes.filter(isArea)]] : [];
  });
}

/** Whether a position lies on an edge that the cut made: the antimeridian, or the map's lower edge. */
export function isOnSeam([longitude = 0, latitude = 0]: Position): boolean {
  return Math.abs(longitude) === 180 || latitude === -90;
}

/** Lets longitudes run on past 180 instead of jumping, so that neighbours stay neighbours. */
function unroll(ring: Ring): Ring {
  let turns = 0;
  return ring.map(([longitude = 0, latitude = 0], index) => {
    const before = ring[index - 1]?.[0] ?? longitude;
    if (longitude - before > 180) turns -= 1;
    if (longitude - before < -180) turns += 1;
    return [longitude + 360 * turns, latitude];
  });
}

function goesRoundPole(ring: Ring): boolean {
  return Math.abs((ring.at(-1)?.[0] ?? 0) - (ring[0]?.[0] ?? 0)) > 180;
}

/** Antarctica on a flat map: from the antimeridian along its coast, then home along the lower edge. */
function closeOverSouthPole(ring: Ring): Ring {
  const step = Math.sign((ring.at(-1)?.[0] ?? 0) - (ring[0]?.[0] ?? 0)) * 360;
  // Twice the round trip, so that one whole passage between two antimeridians lies inside.
  const twice = [...ring, ...ring.slice(1).map(([x = 0, y = 0]): Position => [x + step, y])];
  const eastward = step > 0 ? twice : twice.reverse();
  const start = (Math.floor(((eastward[0]?.[0] ?? 0) + 180) / 360) + 1) * 360;
  const passage = clip(clip(eastward, start - 180, 1, false), start + 180, -1, false);
  const coast = passage.map(([x = 0, y = 0]): Position => [x - start, Math.max(y, SOUTHERNMOST_COAST)]);
  const [west, east] = [coast[0]?.[1] ?? -90, coast.at(-1)?.[1] ?? -90];
  return [...coast, [180, east], [180, -90], [-180, -90], [-180, west]].filter(isNews);
}

function clipToWorld(ring: Ring, worldOffset: number): Ring {
  const moved = ring.map(([x = 0, y = 0]): Position => [x - worldOffset, y]);
  const inside = clip(clip(moved, -180, 1, true), 180, -1, true);
  const [first] = inside;
  return first === undefined ? [] : [...inside, [...first]].filter(isNews);
}

/**
 * Keeps what lies on one side of a meridian (Sutherland and Hodgman's clipping, one edge).
 *
 * @param side - 1 to keep what lies east of the meridian, -1 for west
 * @param closed - whether the last position leads back to the first
 */
function clip(line: Ring, meridian: number, side: 1 | -1, closed: boolean): Ring {
  const depth = ([x = 0]: Position) => (x - meridian) * side;
  return line.flatMap((here, index): Position[] => {
    const before = line[index - 1] ?? (closed ? line.at(-1) : undefined) ?? here;
    const crosses = depth(before) * depth(here) < 0;
    const share = depth(before) / (depth(before) - depth(here));
    const [, y0 = 0] = before;
    const [, y1 = 0] = here;
    const crossing: Position[] = crosses ? [[meridian, y0 + (y1 - y0) * share]] : [];
    return depth(here) >= 0 ? [...crossing, here] : crossing;
  });
}

function isArea(ring: Ring): boolean {
  return ring.length >= 4 && !ring.every(isOnSeam);
}

function northernmost(ring: Ring): number {
  return ring.reduce((north, [, latitude = -90]) => Math.max(north, latitude), -90);
}

function isNews(position: Position, index: number, line: Ring): boolean {
  const before = line[index - 1];
  return before === undefined || before[0] !== position[0] || before[1] !== position[1];
}
