import { geoArea } from "d3-geo";
import { describe, expect, it } from "vitest";
import { cutAlong } from "../../basemap/cut.ts";
import { disputedTable } from "../../basemap/disputed.ts";
import { loadAtlas } from "../../basemap/load.ts";
import { moor } from "../../basemap/moor.ts";
import { partition, type Unit } from "../../basemap/partition.ts";
import { areaOf, signedAreaOf, type Ring } from "../../basemap/rings.ts";
import { finder, unitsOfAtlas } from "./atlas.ts";

const units = unitsOfAtlas();
const unitsAt = finder(units);
const byId = new Map(units.map((unit) => [unit.properties.id, unit]));

const SQUARE: Ring = [
  [0, 0],
  [0, 4],
  [4, 4],
  [4, 0],
  [0, 0],
];

describe("disputed areas", () => {
  // Square kilometres; what is quoted for each, with room for how coarse Natural Earth is.
  it.each([
    ["crimea", 26_500, 27_500], // 27,000
    ["golan", 1_150, 1_350], // 1,200 behind the line of 1974
    ["south-ossetia", 3_700, 4_600], // 3,900
    ["abkhazia", 8_400, 8_800], // 8,660
    ["transnistria", 2_900, 4_200], // 4,163, of which Natural Earth lacks the west bank
    ["western-sahara-west", 170_000, 190_000],
    ["western-sahara-east", 85_000, 95_000], // both: 266,000
    ["aksai-chin", 28_000, 40_000], // 38,000 with what lies south of it
    ["shaksgam", 4_800, 5_800], // 5,180
    ["azad-kashmir", 11_500, 13_500], // 13,297
    ["gilgit-baltistan", 63_000, 73_500], // 72,971
    ["jammu-kashmir", 100_000, 110_000], // 101,387, without Siachen
    ["siachen", 1_900, 2_600],
    ["arunachal", 65_000, 84_000], // 83,743, of which the line of the claim leaves out the south
    ["essequibo", 140_000, 160_000], // 159,500
    ["abyei", 10_300, 11_000], // 10,546
    ["bir-tawil", 1_900, 2_100], // 2,060
    ["kuril-south", 4_800, 5_050], // 5,036
    ["kosovo", 10_800, 11_000], // 10,887
    ["north-cyprus", 3_200, 3_450], // 3,355
    ["cyprus-buffer", 300, 380], // 346
    ["somaliland", 155_000, 180_000], // 177,000
    ["taiwan", 35_500, 36_500], // 36,197
    ["palestine", 6_000, 6_350], // 6,020
    ["falklands", 11_000, 12_300], // 12,173
  ])("%s is between %i and %i square kilometres", (id, least, most) => {
    const area = squareKilometres(byId.get(id));
    expect(area).toBeGreaterThan(least);
    expect(area).toBeLessThan(most);
  });

  it("every one of the reviewed table is a unit, and every disputed unit is in the table", () => {
    const disputed = units
      .filter(({ properties }) => properties.disputed)
      .map(({ properties }) => properties.id);
    expect(disputed.toSorted()).toEqual(
      disputedTable()
        .map(({ id }) => id)
        .toSorted(),
    );
  });

  it("of the Habomai, the islet that Natural Earth has goes with the southern Kurils, and Urup does not", () => {
    expect(byId.get("kuril-south")?.geometry.coordinates).toHaveLength(4);
    expect(unitsAt([150.0, 45.9])).toEqual(["RU"]);
  });
});

describe("units", () => {
  it("no two have the same id", () => {
    expect(byId.size).toBe(units.length);
  });

  it("countries go by ISO 3166-1 alpha-2, and what has none by its name", () => {
    const names = units.filter(({ properties: { id, disputed } }) => !disputed && !/^[A-Z]{2}$/.test(id));
    expect(names.map(({ properties }) => properties.id)).toEqual([
      "dhekelia",
      "akrotiri",
      "indian-ocean-ter",
      "coral-sea-is",
      "spratly-is",
      "clipperton-i",
      "bajo-nuevo-bank",
      "serranilla-bank",
      "scarborough-reef",
    ]);
  });

  it("no two overlap, at 1,000 places spread over the sphere", () => {
    const places = Array.from({ length: 1000 }, (_, n) => spiral(n, 1000));
    expect(places.filter((place) => unitsAt(place).length > 1)).toEqual([]);
  });

  it("outlines run clockwise and holes against it, as merging land needs", () => {
    const outlines = units.flatMap(({ geometry }) => geometry.coordinates.map(([outline = []]) => outline));
    const holes = units.flatMap(({ geometry }) => geometry.coordinates.flatMap((rings) => rings.slice(1)));
    // The atlas' grid turns some reefs of the Maldives round; a hundredth of a square kilometre is seen by nobody.
    expect(outlines.filter((ring) => signedAreaOf(ring) > 1e-4)).toEqual([]);
    expect(holes.filter((ring) => signedAreaOf(ring) < -1e-4)).toEqual([]);
  });

  it("all longitudes lie within 180 degrees, and no edge but Antarctica's lower one jumps", () => {
    const rings = units.flatMap(({ geometry }) => geometry.coordinates.flat());
    expect(Math.max(...rings.map(reach))).toBe(180);
    expect(rings.map(longestStep).filter((step) => step > 180)).toEqual([360]);
  });

  it("stops with a message where the data no longer has an area", () => {
    const atlas = loadAtlas();
    const { geometries } = atlas.objects.countries;
    atlas.objects.countries.geometries = geometries.filter(({ id }) => id !== "643");
    expect(() => partition(atlas, [])).toThrow("no Russia");
  });
});

describe("cutting", () => {
  it("a line from edge to edge makes two faces of its own positions and no others", () => {
    const faces = cutAlong(
      [SQUARE],
      [
        [
          [0, 4],
          [2, 1],
          [4, 0],
        ],
      ],
    );
    expect(faces.map(([outline = []]) => areaOf(outline)).toSorted((a, b) => a - b)).toEqual([6, 10]);
    const positions = new Set(faces.flat(2).map(String));
    expect([...positions].sort()).toEqual(["0,0", "0,4", "2,1", "4,0", "4,4"]);
  });

  it("loose ends, lines along the edge and holes do no harm", () => {
    const hole: Ring = [
      [1, 1],
      [2, 1],
      [2, 2],
      [1, 2],
      [1, 1],
    ];
    const loose = [
      [0, 4],
      [3, 3.5],
    ];
    const along = [
      [0, 0],
      [0, 4],
    ];
    expect(cutAlong([SQUARE, hole], [loose, along]).map((face) => face.map(areaOf))).toEqual([[16, 1]]);
  });

  it("a line that does not end on the edge is moored to it, in every ring that has that edge", () => {
    const neighbour: Ring = [
      [4, 0],
      [4, 4],
      [8, 4],
      [4, 0],
    ];
    const square = SQUARE.map((position) => [...position]);
    expect(moor([3.9, 1], [square, neighbour])).toEqual([4, 1]);
    expect(square).toContainEqual([4, 1]);
    expect(neighbour).toContainEqual([4, 1]);
  });
});

function squareKilometres(unit: Unit | undefined): number {
  const parts = unit?.geometry.coordinates ?? [];
  return (
    parts.reduce((sum, coordinates) => sum + geoArea({ type: "Polygon", coordinates }), 0) * 6371.0088 ** 2
  );
}

/** Places as even as can be: the golden angle apart, from pole to pole. */
function spiral(n: number, count: number): [number, number] {
  const longitude = ((n * 137.50776405) % 360) - 180;
  return [longitude, (Math.asin((2 * n + 1) / count - 1) * 180) / Math.PI];
}

function reach(ring: Ring): number {
  return Math.max(...ring.map(([x = NaN]) => Math.abs(x)));
}

function longestStep(ring: Ring): number {
  return Math.max(...ring.slice(1).map(([x = NaN], index) => Math.abs(x - (ring[index]?.[0] ?? NaN))));
}
