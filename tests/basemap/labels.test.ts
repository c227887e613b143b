import { gzipSync } from "node:zlib";
import type { Position } from "geojson";
import { beforeAll, describe, expect, it } from "vitest";
import { WORLDVIEWS } from "../../src/core/view.ts";
import type { MapName } from "../../src/scene/basemap-data.ts";
import { disputedTable, ownerOf } from "../../basemap/disputed.ts";
import { LANGUAGES } from "../../basemap/languages.ts";
import { loadAtlas, loadClaimLines } from "../../basemap/load.ts";
import { buildLabels, type Labels } from "../../basemap/name-labels.ts";
import { partition, type Unit } from "../../basemap/partition.ts";
import { polygonHolds } from "../../basemap/rings.ts";

const units = currentUnits();
const files = new Map<string, Labels>();
const inEnglish = () => labelsIn("en");

beforeAll(() => {
  for (const language of LANGUAGES) files.set(language, buildLabels(units, language));
}, 60_000);

describe("every language", () => {
  it.each(LANGUAGES)("%s: has the same capitals and disputed areas as all others", (language) => {
    const { capitals, disputed, worldviews } = labelsIn(language);
    expect(capitals).toHaveLength(inEnglish().capitals.length);
    expect(disputed.map(({ id }) => id).sort()).toEqual(
      disputedTable()
        .map(({ id }) => id)
        .sort(),
    );
    expect(Object.keys(worldviews).sort()).toEqual([...WORLDVIEWS].sort());
  });

  it.each(LANGUAGES)("%s: the file is 15 kB at most, gzipped", (language) => {
    expect(gzipSync(JSON.stringify(labelsIn(language)), { level: 9 }).length).toBeLessThanOrEqual(15_000);
  });

  it.each(LANGUAGES)("%s: no two labels at one spot, in any worldview", (language) => {
    const { capitals, countries, disputed } = labelsIn(language);
    for (const view of WORLDVIEWS) {
      const shown = [...countries, ...disputed].filter(({ views }) => views?.includes(view) ?? true);
      const spots = [...capitals, ...shown].map(({ at }) => at.join());
      expect(spots.filter((spot, index) => spots.indexOf(spot) !== index)).toEqual([]);
    }
  });

  it.each(LANGUAGES)("%s: no country is named twice, in any worldview", (language) => {
    const { countries, disputed } = labelsIn(language);
    for (const view of WORLDVIEWS) {
      const names = [...countries, ...disputed].filter(({ views }) => views?.includes(view) ?? true);
      expect(new Set(names.map(({ name }) => name)).size).toBe(names.length);
    }
  });

  it.each(LANGUAGES)("%s: a country's name is a line clear of its capital's dot", (language) => {
    const { countries, capitals } = labelsIn(language);
    const close = countries.flatMap((country) =>
      capitals
        .filter((capital) => country.rank < 5.5 && pixelsBetween(country, capital) < 8)
        .map((capital) => `${country.name} and ${capital.name}`),
    );
    expect(close).toEqual([]);
  });
});

describe("countries", () => {
  it("every state has its name, or a capital of that name", () => {
    const { countries, capitals } = inEnglish();
    const named = new Set([...countries, ...capitals].map(({ name }) => name));
    for (const name of [
      "Hungary",
      "Ukraine",
      "Russia",
      "Singapore",
      "Monaco",
      "Vatican City",
      "Tuvalu",
      "DR Congo",
    ]) {
      expect(named).toContain(name);
    }
    // 193 members of the UN and Greenland, Kosovo, Taiwan, Palestine, less those that their capital names.
    expect(countries.length).toBeGreaterThan(190);
  });

  it.each(["Hungary", "Ukraine", "Russia", "Serbia", "Georgia", "Kazakhstan", "Switzerland"])(
    "%s has its name on its own ground",
    (name) => {
      const label = inEnglish().countries.find((each) => each.name === name);
      const unit = units.find(({ properties }) => properties.name === name);
      expect(unit && label && holds(unit, [...label.at])).toBe(true);
    },
  );

  it("Kosovo, Taiwan and Palestine are named as countries only where they are not another state's", () => {
    const views = (name: string) => inEnglish().countries.find((each) => each.name === name)?.views;
    expect(views("Kosovo")).toEqual(["neutral", "un", "de-facto"]);
    expect(views("Taiwan")).toEqual(["neutral", "de-facto"]);
    expect(views("Palestine")).toBeUndefined();
  });

  it.each(["Northern Cyprus", "Somaliland", "Abkhazia", "South Ossetia", "Transnistria", "Crimea"])(
    "%s has no country's name",
    (name) => {
      expect(inEnglish().countries.map((each) => each.name)).not.toContain(name);
    },
  );

  it("no country's name and no capital stands in a disputed area, but those of the area itself", () => {
    const { countries, capitals } = inEnglish();
    const areas = units.filter(({ properties }) => properties.disputed);
    const inside = [...countries, ...capitals].filter(({ at }) => areas.some((area) => holds(area, [...at])));
    // The buffer zone runs through the old town of Nicosia, where GeoNames has its point.
    expect(inside.map(({ name }) => name).sort()).toEqual(["Kosovo", "Nicosia", "Palestine", "Taiwan"]);
  });
});

describe("disputed areas", () => {
  it("every one that is drawn is in the table, and the other way round", () => {
    const drawn = units
      .filter(({ properties }) => properties.disputed)
      .map(({ properties }) => properties.id);
    expect(drawn.sort()).toEqual(
      disputedTable()
        .map(({ id }) => id)
        .sort(),
    );
  });

  it("each name stands in its area, or where the table says", () => {
    for (const { id, at } of inEnglish().disputed) {
      const area = units.find(({ properties }) => properties.id === id);
      const isPlaced = disputedTable().some((each) => each.id === id && each.at !== undefined);
      expect(isPlaced || (area && holds(area, [...at])), id).toBe(true);
    }
  });

  it("each has its note and sources, whether or not its name shows", () => {
    for (const { note, sources, short } of inEnglish().disputed) {
      expect(note.length).toBeGreaterThan(40);
      expect(short).not.toBe("");
      expect(sources.length).toBeGreaterThan(0);
    }
  });

  it("every owner in the table is a unit of the map", () => {
    // EH is both parts of Western Sahara, which are two units.
    const ids = new Set([...units.map(({ properties }) => properties.id), "?", "EH"]);
    const owners = disputedTable().flatMap(({ id }) => WORLDVIEWS.map((view) => ownerOf(id, view)));
    expect(owners.filter((owner) => !ids.has(owner))).toEqual([]);
  });
});

function labelsIn(language: string): Labels {
  const labels = files.get(language);
  if (!labels) throw new Error(`no labels in ${language}`);
  return labels;
}

function currentUnits(): Unit[] {
  const atlas = loadAtlas();
  if (!atlas.transform) throw new Error("world-atlas is not on a grid");
  return partition(atlas, loadClaimLines(atlas.transform));
}

function holds({ geometry }: Unit, position: Position): boolean {
  return geometry.coordinates.some((polygon) => polygonHolds(polygon, position));
}

/** At the first zoom that shows both. */
function pixelsBetween(a: MapName, b: MapName): number {
  const pixels = (512 * 2 ** Math.max(a.rank, b.rank)) / 360;
  const stretch = 1 / Math.cos((a.at[1] * Math.PI) / 180);
  return Math.hypot((a.at[0] - b.at[0]) * pixels, (a.at[1] - b.at[1]) * pixels * stretch);
}
