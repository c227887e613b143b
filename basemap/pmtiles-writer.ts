import { gzipSync } from "fflate";
import { zxyToTileId } from "pmtiles";

/* PMTiles version 3: https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md */

export interface Tile {
  readonly z: number;
  readonly x: number;
  readonly y: number;
  /** Compressed with gzip. */
  readonly data: Uint8Array;
}

export interface ArchiveInfo {
  readonly minZoom: number;
  readonly maxZoom: number;
  /** Degrees: west, south, east, north. */
  readonly bounds: readonly [number, number, number, number];
  /** Degrees and zoom. */
  readonly center: readonly [longitude: number, latitude: number, zoom: number];
  /** JSON: attribution, `vector_layers`. */
  readonly metadata: Readonly<Record<string, unknown>>;
}

interface Entry {
  readonly id: number;
  readonly offset: number;
  readonly length: number;
  /** How many tiles in a row are this one; 0 in a root directory means: a leaf directory. */
  run: number;
}

const HEADER_BYTES = 127;
/** A reader fetches the header and the root directory in one request of this many bytes. */
const FIRST_REQUEST_BYTES = 16_384;
const LEAF_ENTRIES = 2048;
const GZIP = 2;
const VECTOR_TILES = 1;

/** One archive of all tiles, clustered, equal tiles stored once. The same tiles give the same bytes. */
export function writePmtiles(tiles: readonly Tile[], info: ArchiveInfo): Uint8Array {
  const { entries, contents } = layOut(tiles);
  const { root, leaves } = directories(entries);
  const metadata = compress(new TextEncoder().encode(JSON.stringify(info.metadata)));
  const data = concat(contents);
  const sections = [root, metadata, leaves, data];
  const header = headerOf(sections, info, {
    tiles: tiles.length,
    entries: entries.length,
    contents: contents.length,
  });
  return concat([header, ...sections]);
}

/** fflate's gzip gives the same bytes on every machine; zlib's differ from one version of Node to another. */
export function compress(bytes: Uint8Array): Uint8Array {
  return gzipSync(bytes, { level: 9, mtime: 0 });
}

function layOut(tiles: readonly Tile[]): { entries: Entry[]; contents: Uint8Array[] } {
  const inOrder = tiles
    .map(({ z, x, y, data }) => ({ id: zxyToTileId(z, x, y), data }))
    .sort((a, b) => a.id - b.id);
  const offsets = new Map<string, number>();
  const contents: Uint8Array[] = [];
  const entries: Entry[] = [];
  let end = 0;
  for (const { id, data } of inOrder) {
    const key = Buffer.from(data).toString("latin1");
    const offset = offsets.get(key) ?? end;
    if (offset === end) {
      offsets.set(key, offset);
      contents.push(data);
      end += data.length;
    }
    const last = entries.at(-1);
    if (last?.offset === offset && last.id + last.run === id) last.run += 1;
    else entries.push({ id, offset, length: data.length, run: 1 });
  }
  return { entries, contents };
}

function directories(entries: readonly Entry[]): { root: Uint8Array; leaves: Uint8Array } {
  const only = serialise(entries);
  if (HEADER_BYTES + only.length <= FIRST_REQUEST_BYTES) return { root: only, leaves: new Uint8Array() };
  const leaves: Uint8Array[] = [];
  const root: Entry[] = [];
  let offset = 0;
  for (let from = 0; from < entries.length; from += LEAF_ENTRIES) {
    const part = entries.slice(from, from + LEAF_ENTRIES);
    const leaf = serialise(part);
    root.push({ id: part[0]?.id ?? 0, offset, length: leaf.length, run: 0 });
    leaves.push(leaf);
    offset += leaf.length;
  }
  return { root: serialise(root), leaves: concat(leaves) };
}

function serialise(entries: readonly Entry[]): Uint8Array {
  const before = (index: number) => entries[index - 1];
  return compress(
    Uint8Array.from(
      [
        entries.length,
        ...entries.map(({ id }, index) => id - (before(index)?.id ?? 0)),
        ...entries.map(({ run }) => run),
        ...entries.map(({ length }) => length),
        ...entries.map(({ offset }, index) => {
          const last = before(index);
          return last && offset === last.offset + last.length ? 0 : offset + 1;
        }),
      ].flatMap(varint),
    ),
  );
}

/** Seven bits a byte, the lowest first; the eighth says that more follow. */
function varint(value: number): number[] {
  return value < 0x80 ? [value] : [(value % 0x80) | 0x80, ...varint(Math.floor(value / 0x80))];
}

function headerOf(
  sections: readonly Uint8Array[],
  { minZoom, maxZoom, bounds, center }: ArchiveInfo,
  counts: { readonly tiles: number; readonly entries: number; readonly contents: number },
): Uint8Array {
  const header = Buffer.alloc(HEADER_BYTES);
  header.write("PMTiles", 0, "ascii");
  header.writeUInt8(3, 7);
  let offset = HEADER_BYTES;
  for (const [index, { length }] of sections.entries()) {
    header.writeBigUInt64LE(BigInt(offset), 8 + 16 * index);
    header.writeBigUInt64LE(BigInt(length), 16 + 16 * index);
    offset += length;
  }
  header.writeBigUInt64LE(BigInt(counts.tiles), 72);
  header.writeBigUInt64LE(BigInt(counts.entries), 80);
  header.writeBigUInt64LE(BigInt(counts.contents), 88);
  // Clustered; directories and tiles in gzip; vector tiles.
  header.set([1, GZIP, GZIP, VECTOR_TILES, minZoom, maxZoom], 96);
  for (const [index, degrees] of bounds.entries())
    header.writeInt32LE(Math.round(degrees * 1e7), 102 + 4 * index);
  const [longitude, latitude, zoom] = center;
  header.writeUInt8(zoom, 118);
  header.writeInt32LE(Math.round(longitude * 1e7), 119);
  header.writeInt32LE(Math.round(latitude * 1e7), 123);
  return header;
}

function concat(parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}
