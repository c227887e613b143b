import type { Camera, Projection } from "../core/view.ts";
import {
  dot,
  fromMercator,
  toMercator,
  toPosition,
  toVector,
  wrapLongitude,
  type Position,
  type Vector,
} from "./sphere.ts";

export type { Projection } from "../core/view.ts";

/** CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** CSS pixels along each edge of the map that panels cover. */
export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** A point in CSS pixels from the top left corner of the map. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Everything that says where on the screen a place is, in plain values: what MapLibre draws, without MapLibre.
 * North is up, and the map is seen from straight above.
 */
export interface Lens {
  readonly projection: Projection;
  /** Its centre is drawn in the middle of the room that the padding leaves. */
  readonly camera: Camera;
  readonly size: Size;
  readonly padding: Padding;
}

export const NO_PADDING: Padding = { top: 0, right: 0, bottom: 0, left: 0 };
/** CSS pixels of the whole world at zoom 0. */
export const WORLD = 512;
/** MapLibre's eye stands 1.5 map heights above the surface (its field of view is 36.87 degrees). */
export const EYE_HEIGHT = 1.5;
/** How far inside the horizon a place must stand to be read at all, as a share of the globe's radius. */
const HORIZON_ROOM = 0.1;
/** Beyond it Web Mercator ends and MapLibre does not centre. */
const MOST_LATITUDE = 85;
const DEGREE = Math.PI / 180;

/** Radius of the drawn globe in CSS pixels: grows towards the poles, as Web Mercator does. */
export function globeRadius({ center, zoom }: Camera): number {
  return (WORLD * 2 ** zoom) / (2 * Math.PI * Math.cos(center[1] * DEGREE));
}

/** The zoom at which the globe has this radius in CSS pixels. */
export function globeZoom(center: Position, radius: number): number {
  return Math.log2((radius * 2 * Math.PI * Math.cos(center[1] * DEGREE)) / WORLD);
}

/** Radians of the earth that one CSS pixel covers in the middle of the map. */
export function radiansOfPixel({ center, zoom }: Camera): number {
  return (Math.cos(center[1] * DEGREE) * 2 * Math.PI) / (WORLD * 2 ** zoom);
}

/** Where the centre of the camera is drawn: in the middle of the room that the padding leaves. */
export function middleOfRoom({ size, padding }: Pick<Lens, "size" | "padding">): Point {
  return {
    x: (size.width + padding.left - padding.right) / 2,
    y: (size.height + padding.top - padding.bottom) / 2,
  };
}

/** Where a place is drawn, and whether it is on the side of the globe that faces the reader. */
export function project(lens: Lens, position: Position): Point & { readonly isNear: boolean } {
  const { camera, size } = lens;
  const { x: middleX, y: middleY } = middleOfRoom(lens);
  if (lens.projection === "mercator") {
    const scale = WORLD * 2 ** camera.zoom;
    const [x, y] = toMercator(position);
    const [centerX, centerY] = toMercator(camera.center);
    const nearest = x - centerX - Math.round(x - centerX);
    return { x: middleX + nearest * scale, y: middleY + (y - centerY) * scale, isNear: true };
  }
  const radius = globeRadius(camera);
  const eye = EYE_HEIGHT * size.height;
  const { right, up, towards } = axesAt(camera.center);
  const vector = toVector(position);
  const depth = dot(vector, towards);
  const scale = (radius * eye) / (eye + radius * (1 - depth));
  return {
    x: middleX + scale * dot(vector, right),
    y: middleY - scale * dot(vector, up),
    isNear: depth > horizonDepth(lens),
  };
}

/** How large things are drawn at a place, as a share of those in the middle: on a globe what is farther off is smaller. */
export function perspective({ projection, camera, size }: Lens, place: Position): number {
  if (projection === "mercator") return 1;
  const eye = EYE_HEIGHT * size.height;
  const depth = dot(toVector(place), toVector(camera.center));
  return eye / (eye + globeRadius(camera) * (1 - depth));
}

/** On the near side, and not so close to the horizon that the place is seen edge-on. */
export function isReadable(lens: Lens, place: Position): boolean {
  if (lens.projection === "mercator") return true;
  return dot(toVector(place), toVector(lens.camera.center)) >= readableDepth(lens);
}

/** The cosine of the largest angle from the centre at which a place is well inside the horizon. */
export function readableDepth(lens: Lens): number {
  return Math.min(0.95, horizonDepth(lens) + HORIZON_ROOM);
}

/** The cosine of the angle from the centre to the horizon: what is farther is behind the globe. */
export function horizonDepth({ camera, size }: Lens): number {
  const radius = globeRadius(camera);
  return radius / (radius + EYE_HEIGHT * size.height);
}

/** Moves the camera so that what was `dx` CSS pixels right of the middle, and `dy` below it, comes to the middle. */
export function panned(lens: Lens, dx: number, dy: number): Lens {
  const { camera } = lens;
  if (lens.projection === "mercator") {
    const scale = WORLD * 2 ** camera.zoom;
    const [x, y] = toMercator(camera.center);
    const [longitude, latitude] = fromMercator([x + dx / scale, Math.min(1, Math.max(0, y + dy / scale))]);
    return { ...lens, camera: { ...camera, center: [wrapLongitude(longitude), latitude] } };
  }
  const radius = globeRadius(camera);
  const { right, up, towards } = axesAt(camera.center);
  const moved: Vector = [
    towards[0] + (right[0] * dx - up[0] * dy) / radius,
    towards[1] + (right[1] * dx - up[1] * dy) / radius,
    towards[2] + (right[2] * dx - up[2] * dy) / radius,
  ];
  return turnedTo(lens, toPosition(moved));
}

/** Another centre for the globe at the same size, which is another zoom where the latitude changes. */
export function turnedTo(lens: Lens, [longitude, latitude]: Position): Lens {
  const center: Position = [longitude, Math.max(-MOST_LATITUDE, Math.min(MOST_LATITUDE, latitude))];
  return { ...lens, camera: { center, zoom: globeZoom(center, globeRadius(lens.camera)) } };
}

/** The directions of the screen as vectors in the globe's axes. */
export function axesAt(center: Position): {
  readonly right: Vector;
  readonly up: Vector;
  readonly towards: Vector;
} {
  const [longitude, latitude] = [center[0] * DEGREE, center[1] * DEGREE];
  return {
    right: [Math.cos(longitude), 0, -Math.sin(longitude)],
    up: [
      -Math.sin(latitude) * Math.sin(longitude),
      Math.cos(latitude),
      -Math.sin(latitude) * Math.cos(longitude),
    ],
    towards: toVector(center),
  };
}
