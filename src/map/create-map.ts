import { GPUInitializationError, Map as MapLibreMap, NavigationControl, setWorkerUrl } from "maplibre-gl";
import "maplibre-gl/dist/maplibre-gl.css";
import { SMALLEST_WITH_BUTTONS } from "../scene/drawing.ts";
import { closestZoom } from "../scene/start.ts";
import { MapUnavailableError } from "./faults.ts";
import { addHomeButton } from "./home-button.ts";
import type { Projection } from "../scene/lens.ts";
import { emptyStyle } from "./scenery.ts";
import type { StreetTiles } from "./street-tiles.ts";
import { installTrustedTypes } from "./trusted-types.ts";
import { toLocale, type MapWords } from "../scene/words.ts";
import { workerUrl } from "./worker-url.ts";

/** Milliseconds in which the basemap's names come and go. */
const FADE = 150;

interface Start {
  readonly projection: Projection;
  readonly words: MapWords;
  readonly cooperative: boolean;
  readonly reducedMotion: boolean;
  readonly dark: boolean;
  readonly streets?: StreetTiles | undefined;
  /** The reader wants to see the whole story again. */
  readonly onHome: () => void;
}

/**
 * Makes MapLibre's map: north up, seen from straight above, without a file to wait for.
 *
 * @throws MapUnavailableError where the browser draws no WebGL 2
 */
export function createMap(container: HTMLElement, start: Start): MapLibreMap {
  installTrustedTypes();
  setWorkerUrl(workerUrl);
  const map = construct(container, start);
  map.touchZoomRotate.disableRotation();
  const { clientWidth, clientHeight } = container;
  if (clientWidth >= SMALLEST_WITH_BUTTONS.width && clientHeight >= SMALLEST_WITH_BUTTONS.height) {
    map.addControl(new NavigationControl({ showCompass: false }), "top-right");
    addHomeButton(map, start.words.showAll, start.onHome);
  }
  describe(map, start.words);
  return map;
}

function construct(container: HTMLElement, start: Start): MapLibreMap {
  try {
    return new MapLibreMap({
      container,
      style: emptyStyle(start.projection, start.dark),
      locale: toLocale(start.words),
      attributionControl: false, // the app shows it, and this one would parse markup
      cooperativeGestures: start.cooperative,
      maxZoom: closestZoom(start.streets),
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      keyboard: false, // keys.ts
      fadeDuration: start.reducedMotion ? 0 : FADE,
      reduceMotion: start.reducedMotion,
    });
  } catch (error) {
    if (error instanceof GPUInitializationError) throw new MapUnavailableError("no-webgl", { cause: error });
    throw error;
  }
}

let descriptions = 0;

/** Says how to use the canvas to those who come to it by keyboard. It goes when the canvas goes. */
function describe(map: MapLibreMap, { instructions }: MapWords): void {
  const text = document.createElement("p");
  text.className = "map-instructions";
  text.id = `map-instructions-${++descriptions}`;
  text.textContent = instructions;
  map.getCanvasContainer().append(text);
  map.getCanvas().setAttribute("aria-describedby", text.id);
}
