import {
  featureFilter,
  validateStyleMin,
  type GeoJSONSourceSpecification,
  type StyleSpecification,
} from "@maplibre/maplibre-gl-style-spec";
import { describe, expect, it } from "vitest";
import type { Background } from "../../src/map/background.ts";
import { forGlobe } from "../../src/map/globe-background.ts";

describe("the basemap on a globe", () => {
  it("passes MapLibre's own validator", () => {
    const { sources, layers } = forGlobe(aBackground());
    const style: StyleSpecification = { version: 8, sources: { ...sources }, layers: [...layers] };
    expect(validateStyleMin(style)).toEqual([]);
  });

  it("has all shapes in one source, and each layer draws its own of them", () => {
    const { sources, layers } = forGlobe(aBackground());
    expect(Object.keys(sources)).toEqual(["basemap-shapes", "names"]);
    const [, land, border] = layers;
    expect(land).toMatchObject({
      source: "basemap-shapes",
      filter: ["all", ["==", ["get", "part"], "land"], true],
    });
    expect(border).toMatchObject({
      filter: ["all", ["==", ["get", "part"], "borders"], ["==", ["get", "class"], "boundary"]],
    });
  });

  it("shows names by the scale at which they are drawn, which near a pole is not the zoom", () => {
    const names = forGlobe(aBackground()).layers[3];
    if (names?.type !== "symbol") throw new Error("No names");
    const { filter } = featureFilter(names.filter, "layers[3].filter");
    const isShown = (zoom: number, closer: number) =>
      filter({ zoom, globalState: { closer } }, { type: 1, properties: { rank: 3 } });
    expect(isShown(1, 0)).toBe(false);
    expect(isShown(1, 2)).toBe(true);
    expect(isShown(6, 2)).toBe(false);
    expect(names).not.toHaveProperty("maxzoom");
  });
});

function aBackground(): Background {
  const empty: GeoJSONSourceSpecification = {
    type: "geojson",
    data: { type: "FeatureCollection", features: [] },
  };
  return {
    sources: { land: empty, borders: empty, names: empty },
    images: [],
    layers: [
      { id: "sea", type: "background" },
      { id: "land", type: "fill", source: "land" },
      { id: "border", type: "line", source: "borders", filter: ["==", ["get", "class"], "boundary"] },
      {
        id: "name",
        type: "symbol",
        source: "names",
        maxzoom: 7,
        filter: ["<=", ["get", "rank"], ["zoom"]],
        layout: { "text-field": ["get", "name"] },
      },
    ],
  };
}
