import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { WorldShapes } from "../../src/scene/basemap-data.ts";
import { createTileSupply, type TileSources, type TileTrouble } from "../../src/map/tile-supply.ts";

const never = new AbortController().signal;
const OVERVIEW = { type: "Topology", arcs: [] } as unknown as WorldShapes;
const DETAIL = { ...OVERVIEW };

describe("the basemap's tiles", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it("of small zooms are cut from the overview: the archive is not asked", async () => {
    const { supply, archived } = aSupply();
    expect(await text(supply.tile(2, 1, 1, never))).toBe("overview 2/1/1");
    expect(archived).not.toHaveBeenCalled();
  });

  it("of larger zooms come from the archive", async () => {
    const { supply, troubles } = aSupply();
    expect(await text(supply.tile(5, 17, 11, never))).toBe("archive 5/17/11");
    expect(troubles).toEqual([]);
  });

  it("are empty where the archive has none: that is the sea", async () => {
    const { supply } = aSupply({ archived: () => Promise.resolve(undefined) });
    expect(await text(supply.tile(5, 0, 11, never))).toBe("");
  });

  it("are cut from the whole detail where the host serves no ranges, which is asked once", async () => {
    const archived = vi.fn(() =>
      Promise.reject(new Error("Check that your storage backend supports HTTP Byte Serving")),
    );
    const detail = vi.fn(() => Promise.resolve(DETAIL));
    const { supply, troubles } = aSupply({ archived, detail });
    expect(await text(supply.tile(4, 8, 5, never))).toBe("detail 4/8/5");
    expect(await text(supply.tile(4, 9, 5, never))).toBe("detail 4/9/5");
    expect(archived).toHaveBeenCalledTimes(1);
    expect(detail).toHaveBeenCalledTimes(1);
    expect(troubles).toEqual([]);
  });

  it("are coarse while the network fails, are asked for again, and the reader is told until they come", async () => {
    const archived = vi
      .fn<TileSources["archived"]>()
      .mockRejectedValueOnce(new TypeError("Failed to fetch"))
      .mockResolvedValue(bytes("archive"));
    const { supply, troubles } = aSupply({ archived });
    const tile = await supply.tile(4, 8, 5, never);
    expect(decode(tile.data)).toBe("overview 4/8/5");
    expect(tile.again).toBeGreaterThan(0);
    expect(troubles).toEqual(["coarse"]);
    expect(await text(supply.tile(4, 8, 5, never))).toBe("archive");
    expect(troubles).toEqual(["coarse", undefined]);
  });

  it("do not hang: after five seconds a coarse one stands in", async () => {
    const { supply, troubles } = aSupply({ archived: () => new Promise(() => undefined) });
    const tile = text(supply.tile(6, 35, 22, never));
    await vi.advanceTimersByTimeAsync(5000);
    expect(await tile).toBe("overview 6/35/22");
    expect(troubles).toEqual(["coarse"]);
  });

  it("are empty, and asked for again, where even the overview is missing", async () => {
    const overview = vi
      .fn<TileSources["overview"]>()
      .mockRejectedValueOnce(new TypeError("Failed to fetch"))
      .mockResolvedValue(OVERVIEW);
    const { supply, troubles } = aSupply({ overview });
    const tile = await supply.tile(0, 0, 0, never);
    expect(tile.data.byteLength).toBe(0);
    expect(tile.again).toBeGreaterThan(0);
    expect(await text(supply.tile(0, 0, 0, never))).toBe("overview 0/0/0");
    expect(troubles).toEqual(["missing", undefined]);
  });

  it("that nobody waits for any more are given up", async () => {
    const controller = new AbortController();
    const { supply, troubles } = aSupply({
      archived: (_z, _x, _y, signal) =>
        new Promise((_, reject) => {
          signal.addEventListener("abort", () => {
            reject(new DOMException("", "AbortError"));
          });
        }),
    });
    const tile = supply.tile(5, 1, 1, controller.signal);
    controller.abort();
    await expect(tile).rejects.toThrow();
    expect(troubles).toEqual([]);
  });
});

function aSupply(given: Partial<TileSources> = {}) {
  const troubles: TileTrouble[] = [];
  const archived = vi.fn<TileSources["archived"]>((z, x, y) =>
    Promise.resolve(bytes(`archive ${z}/${x}/${y}`)),
  );
  const sources: TileSources = {
    archived,
    overview: () => Promise.resolve(OVERVIEW),
    detail: () => Promise.resolve(DETAIL),
    cutter: (shapes) => {
      const name = shapes === OVERVIEW ? "overview" : "detail";
      return Promise.resolve({
        cut: (z: number, x: number, y: number) => new Uint8Array(bytes(`${name} ${z}/${x}/${y}`)),
      });
    },
    ...given,
  };
  const supply = createTileSupply(sources, (trouble) => troubles.push(trouble));
  return { supply, archived, troubles };
}

function bytes(words: string): ArrayBuffer {
  return new TextEncoder().encode(words).slice().buffer;
}

function decode(data: ArrayBuffer): string {
  return new TextDecoder().decode(data);
}

async function text(tile: Promise<{ readonly data: ArrayBuffer }>): Promise<string> {
  return decode((await tile).data);
}
