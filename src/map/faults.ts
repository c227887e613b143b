import type { Map as MapLibreMap } from "maplibre-gl";

/** What can go wrong with the map while list, dossier and timeline go on. */
export type MapFault = "no-webgl" | "worker" | "context-lost" | "context-restored" | "basemap";

/** There is no map to be had here. `cause` keeps the browser's own error. */
export class MapUnavailableError extends Error {
  override readonly name = "MapUnavailableError";
  readonly fault: Extract<MapFault, "no-webgl">;
  constructor(fault: Extract<MapFault, "no-webgl">, options?: ErrorOptions) {
    super(`The map cannot be drawn: ${fault}`, options);
    this.fault = fault;
  }
}

/** Tells of MapLibre's own faults. Each is told once, but for contexts, which can be lost again. */
export function watchFaults(map: Pick<MapLibreMap, "on">, onFault: (fault: MapFault) => void): void {
  let hasWorker = true;
  map.on("webglcontextlost", () => {
    onFault("context-lost");
  });
  map.on("webglcontextrestored", () => {
    onFault("context-restored");
  });
  map.on("error", ({ error }) => {
    if (!hasWorker || !/worker/i.test(error.message)) return;
    hasWorker = false;
    onFault("worker");
  });
}
