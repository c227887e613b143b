import { readFileSync } from "node:fs";
import { VectorTile } from "@mapbox/vector-tile";
import { PbfReader } from "pbf";
import { PMTiles, type Source } from "pmtiles";
import { describe, expect, it } from "vitest";
import { compress, writePmtiles } from "../../basemap/pmtiles-writer.ts";

/* Reads what `npm run basemap` made; manifest.test.ts says whether that is what the program makes. */

const bytes = readFileSync(new URL("../../basemap/generated/basemap.pmtiles", import.meta.url));
const archive = open(bytes);

describe("the archive", () => {
  it("says what it holds, in the words of PMTiles 3", async () => {
    const header = await archive.getHeader();
    expect(header).toMatchObject({
      ...{ specVersion: 3, minZoom: 3, maxZoom: 6, tileType: 1, tileCompression: 2, clustered: true },
      ...{ minLon: -180, maxLon: 180 },
    });
    expect(header.rootDirectoryOffset + header.rootDirectoryLength).toBeLessThanOrEqual(16_384);
    expect(header.tileDataOffset + (header.tileDataLength ?? NaN)).toBe(bytes.length);
  });

  it("stays under 3.4 MB", () => {
    expect(bytes.length).toBeLessThan(3_400_000);
  });

  it("has every layer over Budapest", async () => {
    const tile = await tileOver(6, 19.04, 47.5);
    expect(Object.keys(tile.layers).toSorted()).toEqual(["lakes", "land", "lines", "places", "rivers"]);
  });

  it("has coast and Crimea over Sevastopol", async () => {
    const { layers } = await tileOver(6, 33.6, 44.58);
    expect(Object.keys(layers)).toContain("coast");
    expect(layers.disputed?.feature(0).properties).toEqual({ id: "crimea", class: "disputed" });
  });

  it("says of each line how the worldviews draw it, and nothing else", async () => {
    const { layers } = await tileOver(6, 33.6, 46.2);
    const { lines } = layers;
    const properties = Array.from({ length: lines?.length ?? 0 }, (_, n) => lines?.feature(n).properties);
    expect(properties).toContainEqual({ neutral: "dashed", ru: "line", "de-facto": "line" });
  });

  it("has a place from the zoom before the one at which there is room for it", async () => {
    for (const zoom of [3, 4, 5, 6]) {
      const { places } = (await tileOver(zoom, 19.04, 47.5)).layers;
      const ranks = Array.from({ length: places?.length ?? 0 }, (_, n) =>
        Number(places?.feature(n).properties.rank),
      );
      expect(Math.max(...ranks)).toBeLessThanOrEqual(zoom + 1);
    }
  });

  it("has nothing far out at sea", async () => {
    expect(await archive.getZxy(6, ...cellOf(6, -35, 30))).toBeUndefined();
  });
});

describe("writing an archive", () => {
  it("stores equal tiles once and gives them back, also when there are more than one directory holds", async () => {
    const [sea, land] = ["sea", "land"].map((text) => compress(new TextEncoder().encode(text)));
    if (!sea || !land) throw new Error("two tiles");
    const side = Array.from({ length: 128 }, (_, n) => n);
    // Tiles that differ in a chequered pattern don't run on, so each has an entry of its own.
    const tiles = side.flatMap((x) =>
      side.map((y) => ({ z: 7, x, y, data: (x + y) % 2 === 0 ? sea : land })),
    );
    const written = writePmtiles(tiles, {
      ...{
        minZoom: 7,
        maxZoom: 7,
        bounds: [-180, -85, 180, 85],
        center: [0, 0, 7],
        metadata: { name: "chequers" },
      },
    });
    const read = open(written);
    expect(await read.getHeader()).toMatchObject({ numAddressedTiles: 16_384, numTileContents: 2 });
    expect(await read.getMetadata()).toEqual({ name: "chequers" });
    for (const [x, y] of [
      [0, 0],
      [127, 126],
      [63, 64],
      [5, 100],
    ] as const) {
      const tile = await read.getZxy(7, x, y);
      expect(tile && new TextDecoder().decode(tile.data)).toBe((x + y) % 2 === 0 ? "sea" : "land");
    }
  });
});

function open(file: Uint8Array): PMTiles {
  const source: Source = {
    getKey: () => "memory",
    getBytes: (offset, length) =>
      Promise.resolve({ data: new Uint8Array(file.subarray(offset, offset + length)).buffer }),
  };
  return new PMTiles(source);
}

async function tileOver(zoom: number, longitude: number, latitude: number): Promise<VectorTile> {
  const tile = await archive.getZxy(zoom, ...cellOf(zoom, longitude, latitude));
  if (!tile) throw new Error("there is no tile");
  return new VectorTile(new PbfReader(new Uint8Array(tile.data)));
}

function cellOf(zoom: number, longitude: number, latitude: number): [x: number, y: number] {
  const side = 2 ** zoom;
  const mercator = Math.asinh(Math.tan((latitude * Math.PI) / 180)) / Math.PI;
  return [Math.floor(((longitude + 180) / 360) * side), Math.floor(((1 - mercator) / 2) * side)];
}
