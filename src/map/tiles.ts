import { addProtocol, removeProtocol } from "maplibre-gl";
import { PMTiles } from "pmtiles";
import archiveUrl from "../../basemap/generated/basemap.pmtiles?url";
import detailUrl from "../../basemap/generated/detail.bin?url";
import type { WorldShapes } from "../scene/basemap-data.ts";
import { loadOverview } from "../scene/basemap-files.ts";
import { createTileSupply, type TileTrouble } from "./tile-supply.ts";

/** The address under which MapLibre asks us for tiles. */
const PROTOCOL = "parley-basemap";
export const TILE_ADDRESS = `${PROTOCOL}://{z}/{x}/{y}`;

/** Begins to hand out tiles to every map of the page. @returns the end of it */
export function supplyTiles(tell: (trouble: TileTrouble) => void): () => void {
  const archive = new PMTiles(archiveUrl);
  const supply = createTileSupply(
    {
      archived: async (z, x, y, signal) => (await archive.getZxy(z, x, y, signal))?.data,
      overview: loadOverview,
      detail: loadDetail,
      cutter: async (shapes) => (await import("./tile-cutter.ts")).createTileCutter(shapes),
    },
    tell,
  );
  addProtocol(PROTOCOL, async ({ url }, { signal }) => {
    const [z = 0, x = 0, y = 0] = url
      .slice(PROTOCOL.length + 3)
      .split("/")
      .map(Number);
    const { data, again } = await supply.tile(z, x, y, signal);
    return { data, ...(again !== undefined && { cacheControl: `max-age=${again / 1000}` }) };
  });
  return () => {
    removeProtocol(PROTOCOL);
  };
}

/** The file is compressed by ourselves: hosts without ranges often do not compress either. */
async function loadDetail(): Promise<WorldShapes> {
  const response = await fetch(detailUrl);
  if (!response.ok || !response.body) throw new TypeError(`${detailUrl}: ${response.status}`);
  const text = response.body.pipeThrough(new DecompressionStream("gzip"));
  return (await new Response(text).json()) as WorldShapes;
}
