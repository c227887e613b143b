import type { DisputedClass } from "../src/scene/basemap-data.ts";
import { disputedTable, ownerOf } from "./disputed.ts";
import { basemapTexts, buildFonts } from "./fonts.ts";
import { LANGUAGES } from "./languages.ts";
import { loadAtlas, loadClaimLines, loadWaters } from "./load.ts";
import { buildLabels } from "./name-labels.ts";
import { network } from "./network.ts";
import { partition } from "./partition.ts";
import { tilePlaces } from "./places.ts";
import { compress, writePmtiles, type Tile } from "./pmtiles-writer.ts";
import { OVERVIEW, OVERVIEW_GRID, TILE_ZOOMS, WHOLE, WHOLE_GRID, tileDetail } from "./scales.ts";
import { asTopology, shapeSource, shapesAt } from "./shapes.ts";
import { tilesAt } from "./tiles.ts";

/** What the build writes to `basemap/generated/`, by the file's name. */
export type Outputs = ReadonlyMap<string, Uint8Array>;

/** Makes the whole basemap, step by step. The same input gives the same bytes. */
export async function makeBasemap(): Promise<Outputs> {
  // Who holds and who claims what: the world's land in pieces that no worldview cuts further.
  const atlas = loadAtlas();
  if (!atlas.transform) throw new Error("world-atlas is not on a grid");
  const units = partition(atlas, loadClaimLines(atlas.transform));

  // Which of the lines between them each worldview draws, and the shapes of every scale.
  const source = shapeSource(network(units, ownerOf), loadWaters(), classOf);
  const overview = asTopology(shapesAt(source, OVERVIEW), OVERVIEW_GRID);
  const whole = asTopology(shapesAt(source, WHOLE), WHOLE_GRID);

  // Names, and fonts with the characters that they are written in.
  const labels = LANGUAGES.map((language) => buildLabels(units, language));
  const places = tilePlaces();
  const fonts = await buildFonts(basemapTexts(labels, places));

  const tiles = TILE_ZOOMS.flatMap((zoom) => tilesAt(zoom, shapesAt(source, tileDetail(zoom)), places));
  return new Map([
    ["overview.json", asText(overview)],
    ["detail.bin", compress(asText(whole))],
    ["basemap.pmtiles", archive(tiles)],
    ...labels.map((file): [string, Uint8Array] => [`labels-${file.language}.json`, asText(file)]),
    ["fonts.json", asText(fonts.map(({ file, unicodeRange }) => ({ file, unicodeRange })))],
    ...fonts.map(({ file, bytes }): [string, Uint8Array] => [file, bytes]),
  ]);
}

function classOf(id: string): DisputedClass {
  const area = disputedTable().find((each) => each.id === id);
  if (!area) throw new Error(`basemap/reviewed/disputed.json has no ${id}`);
  return area.class;
}

function archive(tiles: readonly Tile[]): Uint8Array {
  return writePmtiles(tiles, {
    minZoom: TILE_ZOOMS[0],
    maxZoom: TILE_ZOOMS[3],
    bounds: [-180, -85.0511, 180, 85.0511],
    center: [15, 48, 3],
    metadata: {
      name: "Parley",
      attribution: "Natural Earth; GeoNames (CC BY 4.0)",
      vector_layers: ["land", "coast", "lakes", "rivers", "lines", "disputed", "places"].map((id) => ({
        id,
        fields: {},
      })),
    },
  });
}

function asText(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}
