import type { Map as MapLibreMap } from "maplibre-gl";
import type { TileTrouble } from "./tile-supply.ts";

/** What can go wrong with the map while list, dossier and timeline go on. */
export type MapFault =
  "no-webgl" | "worker" | "context-lost" | "context-restored" | "basemap" | "detail" | "basemap-restored";

/** There is no map to be had here. `cause` keeps the browser's own error. */
export class MapUnavailableError extends Error {
  override readonly name = "MapUnavailableError";
  readonly fault: Extract<MapFault, "no-webgl">;
  constructor(fault: Extract<MapFault, "no-webgl">, options?: ErrorOptions) {
    super(`The map cannot be drawn: ${fault}`, options);
    this.fault = fault;
  }
}

const TROUBLES = { missing: "basemap", coarse: "detail" } as const;

/**
 * Tells of what goes wrong, and of what comes back: of lost contexts each time, of the rest once. Without its worker MapLibre draws no basemap,
 * so a missing basemap is not told on top of a missing worker.
 */
export function watchFaults(
  map: Pick<MapLibreMap, "on">,
  onFault: (fault: MapFault) => void,
): { readonly tellBasemap: (trouble: TileTrouble) => void } {
  const told = new Set<MapFault>();
  const tellOnce = (fault: MapFault) => {
    if (told.has(fault) || told.has("worker")) return;
    told.add(fault);
    onFault(fault);
  };
  map.on("webglcontextlost", () => {
    onFault("context-lost");
  });
  map.on("webglcontextrestored", () => {
    onFault("context-restored");
  });
  map.on("error", ({ error }) => {
    if (/worker/i.test(error.message)) tellOnce("worker");
  });
  return {
    tellBasemap(trouble) {
      if (trouble) tellOnce(TROUBLES[trouble]);
      else if ([...told].filter((fault) => fault !== "worker" && told.delete(fault)).length > 0)
        onFault("basemap-restored");
    },
  };
}
