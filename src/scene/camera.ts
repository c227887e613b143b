import type { Camera } from "../core/view.ts";
import {
  globeZoom,
  isReadable,
  NO_PADDING,
  panned,
  project,
  readableDepth,
  turnedTo,
  type Lens,
  type Padding,
  type Point,
  type Projection,
  type Size,
} from "./lens.ts";
import { angleBetween, middleOf, toPosition, toVector, type Position } from "./sphere.ts";

/** Detail of the built-in basemap ends here: its finest tiles are made for zoom 6. */
export const MAX_ZOOM = 7.5;
/** Zooms that a click on a pin of several places goes closer. */
export const CLOSER = 2;
/** MapLibre allows no smaller one. */
const MIN_ZOOM = -2;
/** Degrees of great circle beyond which a flat map would mislead: a globe then. */
const GLOBE_SPAN = 60;
/** Degrees from the middle beyond which a place would be behind the globe, or too near its edge to be read. */
const GLOBE_REACH = 75;
/** Zooms at the equator between which the home camera is sought: the globe's own grow towards the poles. */
const HOME_ZOOMS = [-3, 5] as const;
/** Share of the free room at each edge that a place brought into view stays off: it lands in sight, not on the brink. */
const LANDING = 0.18;
/** Shown where a dataset has no place. */
const NOWHERE: Camera = { center: [0, 20], zoom: 0.5 };
/** CSS pixels around a place that its pin and its name need. */
const PIN_ROOM: Padding = { top: 22, right: 34, bottom: 24, left: 34 };
/** Share of the free room that the home camera leaves empty at each edge, so that a story has surroundings. */
const SURROUNDINGS = 0.1;
/** More than any search below needs: each halves what is left, or stops. */
const STEPS = 40;
const DEGREE = Math.PI / 180;

/** Globe for places that span more than 60 degrees and yet are all on one side of the earth; else flat. */
export function projectionFor(positions: readonly Position[]): Projection {
  const middle = middleOf(positions);
  const outermost = farthestFrom(middle, positions);
  const span = angleBetween(outermost, farthestFrom(outermost, positions));
  return span > GLOBE_SPAN && angleBetween(middle, outermost) < GLOBE_REACH ? "globe" : "mercator";
}

function farthestFrom(from: Position, positions: readonly Position[]): Position {
  return positions.reduce(
    (farthest, position) =>
      angleBetween(from, position) > angleBetween(from, farthest) ? position : farthest,
    from,
  );
}

/**
 * The camera for a whole dataset: every place inside the free room and none near the horizon, as large as that allows.
 *
 * @param positions - of every place that ever has a pin
 */
export function homeCamera(
  positions: readonly Position[],
  size: Size,
  padding: Padding = NO_PADDING,
): { readonly projection: Projection; readonly camera: Camera } {
  const places = thinned(positions);
  const projection = projectionFor(places);
  if (places.length === 0) return { projection, camera: NOWHERE };
  let lens: Lens = { projection, camera: { center: middleOf(places), zoom: 0 }, size, padding };
  const room = pinRoomOf(lens, SURROUNDINGS);
  for (let step = 0; step < STEPS; step++) {
    lens = fitted(lens, places, room);
    if (!places.every((place) => isReadable(lens, place))) break; // all around the world: the middle is as good as any
    const bounds = boundsOf(lens, places);
    const dx = (bounds.left + bounds.right - room.left - room.right) / 2;
    const dy = (bounds.top + bounds.bottom - room.top - room.bottom) / 2;
    if (Math.hypot(dx, dy) < 0.25) break;
    lens = panned(lens, dx / 2, dy / 2);
  }
  return { projection, camera: lens.camera };
}

/**
 * Where to move so that a place can be seen: only as far as needed, at the same scale; `undefined` where it is already
 * in the free room and on the near side.
 *
 * @param also - places to bring along if there is room for all, such as the other ends of the lines
 */
export function cameraToShow(
  lens: Lens,
  place: Position,
  also: readonly Position[] = [],
): Camera | undefined {
  if (isShown(lens, [place], pinRoomOf(lens))) return undefined;
  const room = pinRoomOf(lens, LANDING);
  const together = broughtInto(lens, [place, ...also], room);
  const isTogether = isShown(together, [place, ...also], room);
  return (isTogether ? together : broughtInto(lens, [place], room)).camera;
}

/**
 * The zoom at the equator at which the world is as small as it need be: farther out a globe is a marble.
 * A flat map needs none: MapLibre keeps it as high as the screen.
 */
export function smallestZoom(projection: Projection, size: Size, padding: Padding): number | undefined {
  if (projection === "mercator") return undefined;
  const width = size.width - padding.left - padding.right;
  const height = size.height - padding.top - padding.bottom;
  return Math.max(MIN_ZOOM, globeZoom([0, 0], Math.max(1, 0.3 * Math.min(width, height))));
}

/** The largest scale at which the places take no more than the room, wherever its middle is. */
function fitted(lens: Lens, places: readonly Position[], room: Room): Lens {
  const shift = lens.projection === "globe" ? Math.log2(Math.cos(lens.camera.center[1] * DEGREE)) : 0;
  let [low, high] = [HOME_ZOOMS[0] + shift, HOME_ZOOMS[1] + shift];
  const at = (zoom: number): Lens => ({ ...lens, camera: { ...lens.camera, zoom } });
  const fits = (zoom: number) => {
    const bounds = boundsOf(at(zoom), places);
    return (
      bounds.right - bounds.left <= room.right - room.left &&
      bounds.bottom - bounds.top <= room.bottom - room.top &&
      places.every((place) => isReadable(at(zoom), place))
    );
  };
  if (!fits(low)) return at(wholeGlobeZoom(lens, room));
  if (fits(high)) return at(high);
  for (let step = 0; step < STEPS; step++) {
    const middle = (low + high) / 2;
    if (fits(middle)) low = middle;
    else high = middle;
  }
  return at(low);
}

/** The zoom at which the disc of the globe fills the room: for places all around the world. */
function wholeGlobeZoom({ camera }: Lens, room: Room): number {
  return globeZoom(camera.center, Math.min(room.right - room.left, room.bottom - room.top) / 2);
}

/** Moves in small steps until the places are in the room; ends somewhere where they do not fit. */
function broughtInto(lens: Lens, places: readonly Position[], room: Room): Lens {
  let moved = turnedTowards(lens, middleOf(places));
  for (let step = 0; step < STEPS; step++) {
    const bounds = boundsOf(moved, places);
    const dx = Math.min(0, bounds.left - room.left) || Math.max(0, bounds.right - room.right);
    const dy = Math.min(0, bounds.top - room.top) || Math.max(0, bounds.bottom - room.bottom);
    if (dx === 0 && dy === 0) break;
    // A hair more than needed, so that the last step ends inside.
    moved = panned(moved, dx + Math.sign(dx) * 0.1, dy + Math.sign(dy) * 0.1);
  }
  return moved;
}

/** A place beyond the horizon has no point on the screen to pan by: turns the globe until it has. */
function turnedTowards(lens: Lens, place: Position): Lens {
  if (isReadable(lens, place)) return lens;
  const angle = angleBetween(lens.camera.center, place);
  const readable = Math.acos(readableDepth(lens)) / DEGREE;
  return turnedTo(lens, between(lens.camera.center, place, (angle - readable * 0.9) / angle));
}

/** The place a share of the way along the great circle. */
function between(from: Position, to: Position, share: number): Position {
  const angle = angleBetween(from, to) * DEGREE;
  if (Math.sin(angle) < 1e-6) return from;
  const [a, b] = [toVector(from), toVector(to)];
  const [ofA, ofB] = [Math.sin((1 - share) * angle), Math.sin(share * angle)];
  return toPosition([a[0] * ofA + b[0] * ofB, a[1] * ofA + b[1] * ofB, a[2] * ofA + b[2] * ofB]);
}

/** A part of the screen, in CSS pixels. */
interface Room {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

function isShown(lens: Lens, places: readonly Position[], room: Room): boolean {
  const bounds = boundsOf(lens, places);
  return (
    bounds.left >= room.left &&
    bounds.top >= room.top &&
    bounds.right <= room.right &&
    bounds.bottom <= room.bottom &&
    places.every((place) => isReadable(lens, place))
  );
}

/**
 * What the padding leaves free, less a margin for pins, of which no edge takes more than a fifth of a small room.
 *
 * @param share - of the room, that the margin takes at least
 */
function pinRoomOf({ size, padding }: Lens, share = 0): Room {
  const width = Math.max(1, size.width - padding.left - padding.right);
  const height = Math.max(1, size.height - padding.top - padding.bottom);
  const margin = (least: number, whole: number) => Math.min(Math.max(least, whole * share), whole / 5);
  return {
    left: padding.left + margin(PIN_ROOM.left, width),
    top: padding.top + margin(PIN_ROOM.top, height),
    right: padding.left + width - margin(PIN_ROOM.right, width),
    bottom: padding.top + height - margin(PIN_ROOM.bottom, height),
  };
}

function boundsOf(lens: Lens, places: readonly Position[]): Room {
  const points: Point[] = places.map((place) => project(lens, place));
  return points.reduce<Room>(
    (room, { x, y }) => ({
      left: Math.min(room.left, x),
      top: Math.min(room.top, y),
      right: Math.max(room.right, x),
      bottom: Math.max(room.bottom, y),
    }),
    { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity },
  );
}

/** One place for each square degree: enough to fit a camera to, however large the dataset. */
function thinned(positions: readonly Position[]): Position[] {
  const byDegree = new Map(
    positions.map((position) => [`${Math.round(position[0])} ${Math.round(position[1])}`, position]),
  );
  return [...byDegree.values()];
}
