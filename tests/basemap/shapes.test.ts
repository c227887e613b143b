import { readFileSync } from "node:fs";
import { gunzipSync, gzipSync } from "node:zlib";
import type { Position } from "geojson";
import { feature } from "topojson-client";
import { describe, expect, it } from "vitest";
import { isOnSeam } from "../../basemap/antimeridian.ts";
import { disputedTable } from "../../basemap/disputed.ts";
import { polygonHolds } from "../../basemap/rings.ts";
import type { WorldShapes } from "../../src/scene/basemap-data.ts";

/* Reads what `npm run basemap` made; manifest.test.ts says whether that is what the program makes. */

const generated = (name: string) => readFileSync(new URL(`../../basemap/generated/${name}`, import.meta.url));
const overview = generated("overview.json");
const detail = generated("detail.bin");
const scales: readonly [string, WorldShapes][] = [
  ["overview", JSON.parse(overview.toString()) as WorldShapes],
  ["detail", JSON.parse(gunzipSync(detail).toString()) as WorldShapes],
];

describe("sizes", () => {
  it("the overview stays under 85 kB, gzipped", () => {
    expect(gzipSync(overview, { level: 9 }).length).toBeLessThan(85_000);
  });

  it("the whole stays under 560,000 bytes", () => {
    expect(detail.length).toBeLessThan(560_000);
  });
});

describe.each(scales)("%s", (_name, world) => {
  const land = feature(world, world.objects.land).geometry.coordinates;
  const lakes = feature(world, world.objects.lakes).geometry.coordinates;
  const coast = feature(world, world.objects.coast).geometry.coordinates;
  const rivers = feature(world, world.objects.rivers).geometry.coordinates;
  const lines = feature(world, world.objects.lines).features;
  const disputed = feature(world, world.objects.disputed).features;

  it.each<[string, Position]>([
    ["Budapest", [19.04, 47.5]],
    ["Simferopol", [34.1, 44.95]],
    ["Tbilisi", [44.8, 41.7]],
    ["Delhi", [77.2, 28.6]],
    ["the South Pole, near enough", [0, -88]],
  ])("%s is on land, once", (_place, at) => {
    expect(land.filter((polygon) => polygonHolds(polygon, at))).toHaveLength(1);
  });

  it.each<[string, Position]>([
    ["the Caspian Sea", [51, 41]],
    ["the Black Sea", [34, 43.5]],
    ["the Mediterranean", [18, 35]],
  ])("%s is water", (_sea, at) => {
    expect(land.filter((polygon) => polygonHolds(polygon, at))).toEqual([]);
  });

  it.each<[string, Position]>([
    ["Lake Superior", [-88, 47.7]],
    ["Lake Victoria", [33, -1]],
    ["Lake Baikal", [108, 53.5]],
  ])("%s is a lake", (_lake, at) => {
    expect(lakes.some((polygon) => polygonHolds(polygon, at))).toBe(true);
  });

  it("the mainland of Africa and Eurasia is one piece: no seam runs through it", () => {
    const [piece] = land.filter((polygon) => polygonHolds(polygon, [19.04, 47.5]));
    expect(piece && polygonHolds(piece, [30, 0])).toBe(true);
    expect(piece && polygonHolds(piece, [100, 30])).toBe(true);
  });

  it("every disputed area is there, with its class", () => {
    const classes = Object.fromEntries(disputed.map(({ properties }) => [properties.id, properties.class]));
    expect(classes).toEqual(Object.fromEntries(disputedTable().map((area) => [area.id, area.class])));
  });

  it("all longitudes lie within 180 degrees, and no edge but Antarctica's lower one jumps", () => {
    const all = [
      ...[...land, ...lakes].flat(),
      ...[...coast, ...rivers],
      ...lines.flatMap(({ geometry }) => (geometry.type === "MultiLineString" ? geometry.coordinates : [])),
    ];
    const steps = all.flatMap((line) =>
      line.slice(1).map(([x = NaN], n) => Math.abs(x - (line[n]?.[0] ?? NaN))),
    );
    expect(steps.filter((step) => step > 180.1)).toHaveLength(1);
    expect(all.flat().filter(([x = NaN]) => !(Math.abs(x) <= 180))).toEqual([]);
  });

  it("the cut at the antimeridian is no coast", () => {
    const edges = coast.flatMap((line) => line.slice(1).map((end, n) => [line[n] ?? [], end] as const));
    // Short ones are coast that runs within the grid's width of the antimeridian.
    const seams = edges.filter(([start, end]) => isOnSeam(start) && isOnSeam(end));
    expect(seams.filter(([[, y0 = NaN], [, y1 = NaN]]) => Math.abs(y1 - y0) > 0.3)).toEqual([]);
  });

  it("lines of equal looks are one feature, and each is drawn somewhere", () => {
    const looks = lines.map(({ properties }) => JSON.stringify(properties));
    expect(new Set(looks).size).toBe(looks.length);
    expect(looks).not.toContain("{}");
  });
});
