import { featureFilter, validateStyleMin, type StyleSpecification } from "@maplibre/maplibre-gl-style-spec";
import { describe, expect, it } from "vitest";
import { basemapAttribution, basemapLayers, basemapSources } from "../../src/map/basemap.ts";
import { basemapImages, hatchImage } from "../../src/map/basemap-images.ts";
import { darkPalette, lightPalette, type BasemapPalette } from "../../src/scene/palette.ts";
import type { WorldTopology } from "../../src/scene/world.ts";

type Position = readonly [longitude: number, latitude: number];

const BUDAPEST: Position = [19.04045, 47.49835];
const VIENNA: Position = [16.37208, 48.20849];
const palettes: [name: string, palette: BasemapPalette][] = [
  ["light", lightPalette],
  ["dark", darkPalette],
];

describe("the basemap's style", () => {
  it.each(palettes)("passes MapLibre's own validator, %s", (_name, palette) => {
    for (const projection of ["globe", "mercator"] as const) {
      expect(validateStyleMin(aStyle(palette, projection, []))).toEqual([]);
      expect(validateStyleMin(aStyle(palette, projection, [BUDAPEST, VIENNA]))).toEqual([]);
    }
  });

  it("asks nobody for anything: no address, no glyphs, no sprite", () => {
    const style = aStyle(lightPalette, "globe", [BUDAPEST]);
    expect(JSON.stringify(style)).not.toMatch(/https?:|\/\//);
    expect(
      Object.values(style.sources).map((source) => source.type === "geojson" && typeof source.data),
    ).toEqual(Object.values(style.sources).map(() => "object"));
  });

  it("names no source and no image that it doesn't bring", () => {
    const sources = Object.keys(basemapSources(aWorld()));
    const images = basemapImages(lightPalette).map(({ id }) => id);
    const layers = basemapLayers(lightPalette);
    const named = layers.flatMap((layer) => ("source" in layer ? [layer.source] : []));
    expect(new Set(named)).toEqual(new Set(sources));
    const text = JSON.stringify(layers);
    expect(images.filter((id) => text.includes(`"${id}"`))).toEqual(images);
  });

  it("credits GeoNames and its licence wherever its data is shown", () => {
    expect(basemapAttribution).toContain("GeoNames (CC BY 4.0)");
    const credits = Object.values(basemapSources(aWorld())).map(
      (source) => "attribution" in source && source.attribution,
    );
    expect(new Set(credits)).toEqual(new Set([basemapAttribution]));
  });
});

describe("Crimea", () => {
  const layer = (id: string) => {
    const found = basemapLayers(lightPalette).find((candidate) => candidate.id === id);
    if (!found) throw new Error(`no layer ${id}`);
    return found;
  };

  it("is hatched over the same land as everywhere else", () => {
    expect(layer("basemap-disputed")).toMatchObject({
      source: "basemap-disputed",
      paint: { "fill-pattern": "basemap-hatch" },
    });
  });

  it("has a dashed line, which the plain boundaries leave out", () => {
    expect(layer("basemap-boundary-disputed").paint).toHaveProperty("line-dasharray");
    expect(layer("basemap-boundary").paint).not.toHaveProperty("line-dasharray");
    expect(shows("basemap-boundary-disputed", { class: "disputed" })).toBe(true);
    expect(shows("basemap-boundary", { class: "disputed" })).toBe(false);
    expect(shows("basemap-boundary", { class: "boundary" })).toBe(true);
  });

  it("says who occupies it, and the resolution, from zoom 5", () => {
    expect(JSON.stringify(layer("basemap-disputed-name"))).toContain('["get","name"],5,["format"');
  });
});

describe("capitals", () => {
  const vienna = { name: "Vienna", rank: 3 };

  it("are left to the dataset where it marks them itself", () => {
    expect(shows("basemap-capital", vienna, VIENNA, [VIENNA])).toBe(false);
    expect(shows("basemap-capital", vienna, VIENNA, [BUDAPEST, [16.41, 48.18]])).toBe(false);
  });

  it("stay where the dataset marks another place", () => {
    expect(shows("basemap-capital", vienna, VIENNA, [])).toBe(true);
    expect(shows("basemap-capital", vienna, VIENNA, [BUDAPEST])).toBe(true);
  });

  it("wait for the zoom that has room for them", () => {
    expect(shows("basemap-capital", { ...vienna, rank: 5 }, VIENNA, [BUDAPEST], 4)).toBe(false);
    expect(shows("basemap-capital", { ...vienna, rank: 5 }, VIENNA, [BUDAPEST], 5)).toBe(true);
  });
});

describe.each(palettes)("the %s palette", (_name, palette) => {
  it.each(["countryName", "capitalName", "disputedName"] as const)(
    "%s is legible on land and sea",
    (name) => {
      expect(contrast(palette[name], palette.land)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(palette[name], palette.sea)).toBeGreaterThanOrEqual(4.5);
    },
  );

  it("draws lines more quietly than names", () => {
    for (const line of [palette.coast, palette.boundary, palette.disputed]) {
      expect(contrast(line, palette.land)).toBeLessThan(contrast(palette.countryName, palette.land));
    }
  });

  it("sets the globe off from what lies behind it", () => {
    expect(contrast(palette.land, palette.space)).toBeGreaterThan(1.1);
    expect(contrast(palette.sea, palette.space)).toBeGreaterThan(1.05);
  });
});

describe("the hatch", () => {
  const { width, height, data } = hatchImage(lightPalette).pixels;
  const opacityAt = (x: number, y: number) => data[((y % height) * width + (x % width)) * 4 + 3];

  it("lets the land show between its strokes", () => {
    const opacities = Array.from({ length: width }, (_, x) => opacityAt(x, 0));
    expect(Math.min(...opacities.map(Number))).toBe(0);
    expect(Math.max(...opacities.map(Number))).toBe(Math.round(255 * lightPalette.hatch[3]));
  });

  it("goes on without a seam from one tile to the next", () => {
    for (let x = 0; x < width; x++) {
      for (let y = 0; y < height; y++) expect(opacityAt(x + width - 1, y + 1)).toBe(opacityAt(x, y));
    }
  });
});

function aStyle(
  palette: BasemapPalette,
  projection: "globe" | "mercator",
  without: readonly Position[],
): StyleSpecification {
  return {
    version: 8,
    projection: { type: projection },
    sources: basemapSources(aWorld()),
    layers: basemapLayers(palette, without),
  };
}

/** One square of land: enough for a style, which never looks into its sources. */
function aWorld(): WorldTopology {
  return {
    type: "Topology",
    arcs: [
      [
        [0, 0],
        [1, 0],
        [1, 1],
        [0, 0],
      ],
    ],
    objects: {
      land: { type: "MultiPolygon", arcs: [[[0]]] },
      coast: { type: "MultiLineString", arcs: [[0]] },
      boundaries: { type: "GeometryCollection", geometries: [] },
      disputed: { type: "GeometryCollection", geometries: [] },
      disputedNames: { type: "GeometryCollection", geometries: [] },
      countries: { type: "GeometryCollection", geometries: [] },
      capitals: { type: "GeometryCollection", geometries: [] },
    },
  };
}

/** Whether a layer shows a feature, asked of MapLibre's own filter as its worker does: in a tile's coordinates. */
function shows(
  id: string,
  properties: Record<string, string | number>,
  [longitude, latitude]: Position = [0, 0],
  without: readonly Position[] = [],
  zoom = 4,
): boolean {
  const layer = basemapLayers(lightPalette, without).find((candidate) => candidate.id === id);
  const filter = layer && "filter" in layer ? layer.filter : undefined;
  const tiles = 2 ** zoom;
  const x = ((longitude + 180) / 360) * tiles;
  const y = (0.5 - Math.asinh(Math.tan((latitude * Math.PI) / 180)) / (2 * Math.PI)) * tiles;
  const tile = { x: Math.floor(x), y: Math.floor(y), z: zoom };
  const at = { x: (x - tile.x) * 8192, y: (y - tile.y) * 8192 };
  const { filter: passes } = featureFilter(filter, `${id}.filter`);
  // The filter reads no more of a tile than its numbers.
  return passes({ zoom }, { type: 1, properties, geometry: [[at]] }, tile as Parameters<typeof passes>[2]);
}

/** WCAG 2.2's contrast ratio of two `#rrggbb` colours. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
