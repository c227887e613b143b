import { featureFilter, validateStyleMin, type StyleSpecification } from "@maplibre/maplibre-gl-style-spec";
import { describe, expect, it } from "vitest";
import { WORLDVIEWS, type Worldview } from "../../src/core/view.ts";
import { backgroundOf } from "../../src/map/background.ts";
import { basemapImages, hatchImage } from "../../src/map/basemap-images.ts";
import { nameLayers, namesData } from "../../src/map/basemap-names.ts";
import { shapeLayers } from "../../src/map/basemap.ts";
import { byScale } from "../../src/map/globe-names.ts";
import { darkPalette, lightPalette, printPalette, type BasemapPalette } from "../../src/scene/palette.ts";

type Position = readonly [longitude: number, latitude: number];

const BUDAPEST: Position = [19.04045, 47.49835];
const VIENNA: Position = [16.37208, 48.20849];
const palettes: [name: string, palette: BasemapPalette][] = [
  ["light", lightPalette],
  ["dark", darkPalette],
  ["print", printPalette],
];

describe("the basemap's style", () => {
  it.each(palettes)("passes MapLibre's own validator, %s", (_name, palette) => {
    for (const projection of ["globe", "mercator"] as const) {
      expect(validateStyleMin(aStyle(palette, projection, []))).toEqual([]);
      expect(validateStyleMin(aStyle(palette, projection, [BUDAPEST, VIENNA]))).toEqual([]);
    }
  });

  it("asks nobody else for anything: no address but our own tiles', no glyphs, no sprite", () => {
    const text = JSON.stringify(aStyle(lightPalette, "globe", [BUDAPEST]));
    expect(text.replaceAll("parley-basemap://{z}/{x}/{y}", "")).not.toMatch(/https?:|\/\//);
  });

  it("names no source and no image that it doesn't bring", () => {
    const { sources, layers, images } = aBackground(lightPalette, "mercator", []);
    const named = layers.flatMap((layer) => ("source" in layer ? [layer.source] : []));
    expect(new Set(named)).toEqual(new Set(Object.keys(sources)));
    const text = JSON.stringify(layers);
    expect(images.filter(({ id }) => text.includes(`"${id}"`))).toEqual(images);
    expect(basemapImages(lightPalette)).toHaveLength(images.length);
  });

  it("lays towns out apart from the land, so that a font that hangs holds up no land", () => {
    const sourcesOf = (type: string) =>
      aBackground(lightPalette, "mercator", []).layers.flatMap((layer) =>
        layer.type === type && "source" in layer ? [layer.source] : [],
      );
    const withText = new Set(sourcesOf("symbol"));
    expect([...sourcesOf("fill"), ...sourcesOf("line")].filter((source) => withText.has(source))).toEqual([]);
  });
});

describe("boundaries", () => {
  const AGREED = Object.fromEntries(WORLDVIEWS.map((view) => [view, "line"]));
  const PEREKOP = { neutral: "dashed", ru: "line", "de-facto": "line" };

  it("that all agree on are drawn once, in every worldview", () => {
    for (const view of WORLDVIEWS) expect(linesDrawn(AGREED, view)).toEqual(["basemap-boundary"]);
  });

  it("on which worldviews differ are drawn as the one in force has them, or not at all", () => {
    expect(linesDrawn(PEREKOP, "neutral")).toEqual(["basemap-dashed-neutral"]);
    expect(linesDrawn(PEREKOP, "ru")).toEqual(["basemap-boundary-ru"]);
    expect(linesDrawn(PEREKOP, "de-facto")).toEqual(["basemap-boundary-de-facto"]);
    expect(linesDrawn(PEREKOP, "un")).toEqual([]);
    expect(linesDrawn(PEREKOP, "ua")).toEqual([]);
  });

  it("change with the worldview by their opacity alone: no tile is made anew", () => {
    for (const layer of shapeLayers(lightPalette)) {
      expect(JSON.stringify("filter" in layer ? layer.filter : [])).not.toContain("global-state");
      expect(JSON.stringify(layer.layout ?? {})).not.toContain("global-state");
    }
  });
});

describe("disputed areas", () => {
  const hatch = shapeLayers(lightPalette).find(({ id }) => id === "basemap-disputed");

  it("are hatched in the neutral worldview, over the same land as everywhere else", () => {
    expect(hatch?.paint).toMatchObject({ "fill-pattern": "basemap-hatch" });
    expect(JSON.stringify(hatch?.paint)).toContain('["==",["global-state","worldview"],"neutral"],1,0]');
  });

  it("are not hatched where a state is recognised in part", () => {
    expect(shows("basemap-disputed", { class: "disputed" })).toBe(true);
    expect(shows("basemap-disputed", { class: "unresolved" })).toBe(true);
    expect(shows("basemap-disputed", { class: "partially-recognised" })).toBe(false);
  });

  it("say who holds them closer up, in the neutral worldview", () => {
    const name = nameLayers(lightPalette, "en", []).find(({ id }) => id === "basemap-disputed-name");
    expect(JSON.stringify(name?.layout?.["text-field"])).toContain('["get","name"],5,["case"');
  });
});

describe("names", () => {
  const vienna = { name: "Vienna", rank: 3, kind: "capital" };

  it("are left to the dataset where it marks the place itself", () => {
    expect(shows("basemap-capital", vienna, { at: VIENNA, without: [VIENNA] })).toBe(false);
    const without: Position[] = [BUDAPEST, [16.41, 48.18]];
    expect(shows("basemap-capital", vienna, { at: VIENNA, without })).toBe(false);
    expect(shows("basemap-place", { ...vienna, name: "Schwechat" }, { at: [16.48, 48.14], without })).toBe(
      false,
    );
  });

  it("stay where the dataset marks another place", () => {
    expect(shows("basemap-capital", vienna, { at: VIENNA })).toBe(true);
    expect(shows("basemap-capital", vienna, { at: VIENNA, without: [BUDAPEST] })).toBe(true);
  });

  it("wait for the zoom that has room for them", () => {
    expect(shows("basemap-capital", { ...vienna, rank: 5 }, { at: VIENNA, zoom: 4 })).toBe(false);
    expect(shows("basemap-capital", { ...vienna, rank: 5 }, { at: VIENNA, zoom: 5 })).toBe(true);
  });

  it("of countries stand in the worldviews that have them", () => {
    const names = namesData({
      language: "en",
      countries: [{ name: "Kosovo", at: [21, 42.6], rank: 4, views: ["neutral", "de-facto"] }],
      capitals: [],
      disputed: [],
      worldviews: {
        neutral: { name: "", statement: "" },
        un: { name: "", statement: "" },
        ua: { name: "", statement: "" },
        ru: { name: "", statement: "" },
        "de-facto": { name: "", statement: "" },
      },
    });
    const properties = names.features[0]?.properties ?? {};
    const views = WORLDVIEWS.filter((worldview) => shows("basemap-country", properties, { worldview }));
    expect(views).toEqual(["neutral", "de-facto"]);
  });

  it("of towns come in the map's language, else in Latin letters", () => {
    const [place] = nameLayers(lightPalette, "uk", []);
    expect(place?.layout?.["text-field"]).toEqual(["coalesce", ["get", "name_uk"], ["get", "name"]]);
  });

  it("in Arabic are not spaced out: its letters join", () => {
    const country = (language: string) =>
      nameLayers(lightPalette, language, []).find(({ id }) => id === "basemap-country");
    expect(country("ar")?.layout?.["text-letter-spacing"]).toBe(0);
    expect(country("en")?.layout?.["text-letter-spacing"]).toBeGreaterThan(0);
  });

  it("on a globe go by the scale at which they are drawn, which near a pole is not the zoom", () => {
    const layer = byScale({
      id: "name",
      type: "symbol",
      source: "names",
      maxzoom: 7,
      filter: ["<=", ["get", "rank"], ["zoom"]],
    });
    const { filter } = featureFilter("filter" in layer ? layer.filter : undefined, "filter");
    const isShown = (zoom: number, closer: number) =>
      filter({ zoom, globalState: { closer } }, { type: 1, properties: { rank: 3 } });
    expect(isShown(1, 0)).toBe(false);
    expect(isShown(1, 2)).toBe(true);
    expect(isShown(6, 2)).toBe(false);
    expect(layer).not.toHaveProperty("maxzoom");
  });
});

describe.each(palettes)("the %s palette", (_name, palette) => {
  it.each(["countryName", "capitalName", "placeName", "disputedName"] as const)(
    "%s is legible on land and sea",
    (name) => {
      expect(contrast(palette[name], palette.land)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(palette[name], palette.sea)).toBeGreaterThanOrEqual(4.5);
    },
  );

  it("draws lines more quietly than names", () => {
    for (const line of [palette.coast, palette.river, palette.boundary, palette.disputed]) {
      expect(contrast(line, palette.land)).toBeLessThan(contrast(palette.countryName, palette.land));
    }
  });
});

// On paper the edge of the globe and its seas set it off: there is no space to print.
describe.each(palettes.filter(([name]) => name !== "print"))(
  "the %s palette, on a screen,",
  (_name, palette) => {
    it("sets the globe off from what lies behind it", () => {
      expect(contrast(palette.land, palette.space)).toBeGreaterThan(1.1);
      expect(contrast(palette.sea, palette.space)).toBeGreaterThan(1.05);
    });
  },
);

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

function aBackground(palette: BasemapPalette, projection: "globe" | "mercator", own: readonly Position[]) {
  return backgroundOf(palette, { projection, language: "en", own });
}

function aStyle(
  palette: BasemapPalette,
  projection: "globe" | "mercator",
  own: readonly Position[],
): StyleSpecification {
  const { sources, layers } = aBackground(palette, projection, own);
  return { version: 8, projection: { type: projection }, sources: { ...sources }, layers: [...layers] };
}

/** The layers that draw a line with these properties in a worldview. */
function linesDrawn(properties: Record<string, string>, worldview: Worldview): string[] {
  const ofLines = shapeLayers(lightPalette).filter(
    (layer) => layer.type === "line" && layer["source-layer"] === "lines",
  );
  return ofLines
    .filter(({ id, paint = {} }) => {
      const opacity = JSON.stringify("line-opacity" in paint ? paint["line-opacity"] : worldview);
      return shows(id, properties) && opacity.includes(`"${worldview}"`);
    })
    .map(({ id }) => id);
}

interface Asked {
  readonly at?: Position;
  readonly without?: readonly Position[];
  readonly zoom?: number;
  readonly worldview?: Worldview;
}

/** Whether a layer shows a feature, asked of MapLibre's own filter as its worker does: in a tile's coordinates. */
function shows(id: string, properties: Record<string, unknown>, asked: Asked = {}): boolean {
  const { at = [0, 0], without = [], zoom = 4, worldview = "neutral" } = asked;
  const layers = [...shapeLayers(lightPalette), ...nameLayers(lightPalette, "en", without)];
  const layer = layers.find((candidate) => candidate.id === id);
  const filter = layer && "filter" in layer ? layer.filter : undefined;
  const tiles = 2 ** zoom;
  const x = ((at[0] + 180) / 360) * tiles;
  const y = (0.5 - Math.asinh(Math.tan((at[1] * Math.PI) / 180)) / (2 * Math.PI)) * tiles;
  const tile = { x: Math.floor(x), y: Math.floor(y), z: zoom };
  const point = { x: (x - tile.x) * 8192, y: (y - tile.y) * 8192 };
  const { filter: passes } = featureFilter(filter, `${id}.filter`);
  // The filter reads no more of a tile than its numbers.
  return passes(
    { zoom, globalState: { worldview } },
    { type: 1, properties, geometry: [[point]] },
    tile as Parameters<typeof passes>[2],
  );
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
