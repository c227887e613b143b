import type { Map as MapLibreMap } from "maplibre-gl";
import worldUrl from "../../basemap/generated/world.json?url";
import type { Scenery } from "./scenery.ts";
import type { WorldTopology } from "../scene/world.ts";

/**
 * Milliseconds for the file to come, and again for the worker to make tiles of it. After them the reader is told that
 * the basemap does not come, until it does.
 */
const DEADLINE = 8000;
/** How the ids of the basemap's sources begin. */
const BASEMAP = "basemap-";

/**
 * Fetches the basemap and shows it below the pins, which do not wait for it.
 *
 * @param tell - called where it cannot be had or takes too long, and when it comes after all
 * @returns the giving up of it
 */
export function awaitBasemap(
  map: Pick<MapLibreMap, "on">,
  scenery: Pick<Scenery, "setWorld">,
  tell: (isThere: boolean) => void,
): () => void {
  const abort = new AbortController();
  const onMissing = () => {
    tell(false);
  };
  let deadline = setTimeout(onMissing, DEADLINE);
  fetchWorld(worldUrl, abort.signal).then(
    (world) => {
      if (abort.signal.aborted) return;
      scenery.setWorld(world);
      clearTimeout(deadline);
      deadline = setTimeout(onMissing, DEADLINE);
      // Where the worker has made tiles of one source it will of the others.
      map.on("sourcedata", ({ sourceId, isSourceLoaded }) => {
        if (!sourceId.startsWith(BASEMAP) || !isSourceLoaded) return;
        clearTimeout(deadline);
        tell(true);
      });
    },
    () => {
      if (!abort.signal.aborted) onMissing();
    },
  );
  return () => {
    clearTimeout(deadline);
    abort.abort();
  };
}

async function fetchWorld(url: string, signal: AbortSignal): Promise<WorldTopology> {
  const response = await fetch(url, { signal });
  if (!response.ok) throw new TypeError(`${url}: ${response.status}`);
  // Made by our own build, beside this code.
  return (await response.json()) as WorldTopology;
}
