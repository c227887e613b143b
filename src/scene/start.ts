import { linesOf } from "../core/lines.ts";
import { rootPlace } from "../core/places.ts";
import type { Camera } from "../core/view.ts";
import { selectSelectedEvent } from "../store/selectors.ts";
import type { AppState } from "../store/store.ts";
import { cameraToShow, homeCamera, MAX_ZOOM, projectionFor, smallestZoom } from "./camera.ts";
import { homePositions } from "./home.ts";
import {
  globeRadius,
  globeZoom,
  WORLD,
  type Lens,
  type Padding,
  type Projection,
  type Size,
} from "./lens.ts";
import { fromMercator, toMercator, type Position } from "./sphere.ts";

/** The reader's choice, else what suits the dataset. */
export function projectionOf(state: AppState): Projection {
  return state.projection ?? projectionFor(homePositions(state));
}

/** How close the map can go: as far as there is detail, of our own or of the publisher's street tiles. */
export function closestZoom(streets?: { readonly maxZoom: number }): number {
  return streets?.maxZoom ?? MAX_ZOOM;
}

/** What a map of the state begins with: the camera that the state has, else the whole story with what is selected. */
export function startLens(state: AppState, size: Size, padding: Padding, closest = MAX_ZOOM): Lens {
  const frame = { projection: projectionOf(state), size, padding };
  return settled({ ...frame, camera: state.camera ?? homeWithSelection(state, frame) }, closest);
}

/** The camera for the whole story, moved as far as it takes to see what is selected. */
export function homeWithSelection(state: AppState, frame: Omit<Lens, "camera">): Camera {
  const { camera } = homeCamera(homePositions(state), frame.size, frame.padding);
  return cameraToSelection(state, { ...frame, camera }) ?? camera;
}

/**
 * The nearest lens that MapLibre would show: no closer than there is detail, and no room beyond the map's edges.
 *
 * @param closest - zoom, as {@link closestZoom} says
 */
export function settled(lens: Lens, closest = MAX_ZOOM): Lens {
  const { projection, camera, size, padding } = lens;
  const height = Math.max(1, size.height - padding.top - padding.bottom);
  if (projection === "globe") {
    const least = globeRadius({ center: [0, 0], zoom: smallestZoom(projection, size, padding) ?? 0 });
    const zoom = Math.max(Math.min(camera.zoom, closest), globeZoom(camera.center, least));
    return { ...lens, camera: { ...camera, zoom } };
  }
  const zoom = Math.max(Math.min(camera.zoom, closest), Math.log2(height / WORLD));
  const half = height / (2 * WORLD * 2 ** zoom);
  const [x, y] = toMercator(camera.center);
  const [, latitude] = fromMercator([x, Math.max(half, Math.min(1 - half, y))]);
  return { ...lens, camera: { center: [camera.center[0], latitude], zoom } };
}

/** The nearest camera in which the selection can be seen; nothing where it is seen already, or has no place. */
export function cameraToSelection(state: AppState, lens: Lens): Camera | undefined {
  const [place, ...also] = selectedPositions(state);
  return place && cameraToShow(lens, place, also);
}

/** Where the selection is: the place first, then the other ends of its lines; nothing for a person. */
function selectedPositions(state: AppState): Position[] {
  const { dataset, selection } = state;
  if (selection?.kind === "place") {
    const place = dataset.places.get(selection.id);
    return place ? [rootPlace(dataset.places, place).position] : [];
  }
  const known = selectSelectedEvent(state);
  if (!known) return [];
  const place = known.where === undefined ? undefined : dataset.places.get(known.where);
  const ends = linesOf(dataset, known).flatMap(({ from, to }) => [from.position, to.position]);
  return place ? [rootPlace(dataset.places, place).position, ...ends] : ends;
}
