import type { Map as MapLibreMap } from "maplibre-gl";
import { loadNames } from "../scene/basemap-files.ts";
import { SHAPES } from "./basemap.ts";
import type { Scenery } from "./scenery.ts";
import type { TileTrouble } from "./tile-supply.ts";
import { supplyTiles } from "./tiles.ts";

/** Milliseconds for the first land to be drawn. After them the reader is told that the basemap does not come. */
const DEADLINE = 8000;
/** Milliseconds between two attempts to get the names. */
const AGAIN = 10_000;

interface Watcher {
  /** Called when what is wrong with the basemap changes. */
  readonly tell: (trouble: TileTrouble) => void;
  /** Called once: the basemap is painted, or the map goes on without it. */
  readonly onShown: () => void;
}

/**
 * Hands tiles and names of the basemap to the map, below the pins, which do not wait for them.
 *
 * @param language - of the names
 * @returns the giving up of it
 */
export function awaitBasemap(
  map: Pick<MapLibreMap, "on" | "once">,
  scenery: Pick<Scenery, "setNames">,
  language: string,
  { tell, onShown }: Watcher,
): () => void {
  let isGivenUp = false;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let isPainted = false;
  let isLate = false;

  const endSupply = supplyTiles(tell);
  const deadline = setTimeout(() => {
    isLate = true;
    tell("missing");
    onShown();
  }, DEADLINE);
  map.on("sourcedata", ({ sourceId, isSourceLoaded, tile }) => {
    if (isPainted || sourceId !== SHAPES || !isSourceLoaded || !tile) return;
    isPainted = true;
    if (isLate) tell(undefined);
    clearTimeout(deadline);
    map.once("render", onShown);
  });
  const fetchNames = () => {
    loadNames(language).then(
      (names) => {
        if (!isGivenUp) scenery.setNames(names);
      },
      () => {
        if (!isGivenUp) retry = setTimeout(fetchNames, AGAIN);
      },
    );
  };
  fetchNames();
  return () => {
    isGivenUp = true;
    clearTimeout(deadline);
    clearTimeout(retry);
    endSupply();
  };
}
