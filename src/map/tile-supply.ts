import type { WorldShapes } from "../scene/basemap-data.ts";
import type { TileCutter } from "./tile-cutter.ts";

/** The zoom from which there are tiles with more detail than the overview has. */
export const DETAIL_FROM = 3;
/** Milliseconds after which a tile counts as hanging: before the basemap counts as missing (await-basemap.ts). */
const PATIENCE = 5000;
/** Milliseconds after which MapLibre asks again for a tile that could only be had coarse, or not at all. */
const AGAIN = 15_000;

/** What is wrong with the tiles; nothing once they come again. */
export type TileTrouble = "missing" | "coarse" | undefined;

export interface Tile {
  readonly data: ArrayBuffer;
  /** Milliseconds from now after which to ask again. */
  readonly again?: number;
}

/** Where the tiles can be had from; failures are rejections. */
export interface TileSources {
  /** A tile of the archive, by HTTP range; nothing where the archive has none. */
  readonly archived: (
    z: number,
    x: number,
    y: number,
    signal: AbortSignal,
  ) => Promise<ArrayBuffer | undefined>;
  readonly overview: () => Promise<WorldShapes>;
  /** The whole world in detail, for hosts that serve no ranges. */
  readonly detail: () => Promise<WorldShapes>;
  readonly cutter: (shapes: WorldShapes) => Promise<TileCutter>;
}

export interface TileSupply {
  readonly tile: (z: number, x: number, y: number, signal: AbortSignal) => Promise<Tile>;
}

/**
 * Gets each tile from the best source there is: small zooms are cut from the overview, which every map has anyway,
 * the others come from the archive. From a host that serves no ranges the whole detail is fetched once and cut here.
 * Where neither can be had a coarse tile of the overview stands in, and is asked for again later: a tile never fails,
 * and none hangs.
 *
 * @param tell - called when what is wrong changes
 */
export function createTileSupply(sources: TileSources, tell: (trouble: TileTrouble) => void): TileSupply {
  const overview = retried(async () => sources.cutter(await sources.overview()));
  const detail = retried(async () => sources.cutter(await sources.detail()));
  let hasRanges = true;
  let trouble: TileTrouble;

  const report = (now: TileTrouble) => {
    if (now !== trouble) tell((trouble = now));
  };
  const cut = async (
    from: () => Promise<TileCutter>,
    at: readonly [number, number, number],
  ): Promise<Tile> => {
    const cutter = await from();
    return { data: cutter.cut(...at).buffer };
  };
  const inDetail = async (z: number, x: number, y: number, signal: AbortSignal): Promise<Tile> => {
    if (!hasRanges) return cut(detail, [z, x, y]);
    try {
      return { data: (await sources.archived(z, x, y, signal)) ?? new ArrayBuffer(0) };
    } catch (error) {
      if (!isRangeless(error)) throw error;
      hasRanges = false;
      return cut(detail, [z, x, y]);
    }
  };

  return {
    async tile(z, x, y, signal) {
      try {
        if (z >= DETAIL_FROM) {
          const tile = await soon(
            inDetail(z, x, y, AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)])),
          );
          report(undefined);
          return tile;
        }
      } catch (error) {
        if (signal.aborted) throw error;
      }
      try {
        const tile = await cut(overview, [z, x, y]);
        report(z >= DETAIL_FROM ? "coarse" : undefined);
        return z >= DETAIL_FROM ? { ...tile, again: AGAIN } : tile;
      } catch {
        report("missing");
        return { data: new ArrayBuffer(0), again: AGAIN };
      }
    },
  };
}

/** Whether the host answered, but not with the part that was asked for: pmtiles then throws a plain `Error`. */
function isRangeless(error: unknown): boolean {
  return error instanceof Error && !(error instanceof TypeError) && !/Abort|Timeout/.test(error.name);
}

/** Fails where the promise takes too long, whether or not what it waits for heeds its signal. */
async function soon<T>(promise: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new DOMException("The tile takes too long", "TimeoutError"));
    }, PATIENCE);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Makes it once; what failed is made anew at the next call. */
function retried<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    if (!made) {
      made = make();
      made.catch(() => (made = undefined));
    }
    return made;
  };
}
