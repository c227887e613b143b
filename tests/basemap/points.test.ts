import type { Position } from "geojson";
import { describe, expect, it } from "vitest";
import { ownerOf } from "../../basemap/disputed.ts";
import { finder, unitsOfAtlas } from "./atlas.ts";

const units = unitsOfAtlas();
const unitsAt = finder(units);

type Row = readonly [
  place: string,
  at: Position,
  unit: string,
  un: string,
  ua: string,
  ru: string,
  deFacto: string,
];

/** `?`: the worldview leaves it open. */
const PLACES: readonly Row[] = [
  ["Simferopol", [34.1, 44.95], "crimea", "UA", "UA", "RU", "RU"],
  ["Sevastopol", [33.6, 44.58], "crimea", "UA", "UA", "RU", "RU"],
  ["Kerch", [36.43, 45.33], "crimea", "UA", "UA", "RU", "RU"],
  ["Armiansk", [33.69, 46.08], "crimea", "UA", "UA", "RU", "RU"],
  ["Donetsk", [37.8, 48], "UA", "UA", "UA", "UA", "UA"],
  ["Luhansk", [39.31, 48.57], "UA", "UA", "UA", "UA", "UA"],
  ["Kherson", [32.61, 46.64], "UA", "UA", "UA", "UA", "UA"],
  ["Krasnodar", [38.98, 45.04], "RU", "RU", "RU", "RU", "RU"],
  ["Pristina", [21.166, 42.663], "kosovo", "?", "RS", "RS", "kosovo"],
  ["Taipei", [121.53, 25.04], "taiwan", "CN", "CN", "CN", "taiwan"],
  ["East Jerusalem", [35.245, 31.785], "palestine", "palestine", "palestine", "palestine", "?"],
  ["West Jerusalem", [35.205, 31.778], "IL", "IL", "IL", "IL", "IL"],
  ["Ramallah", [35.2, 31.9], "palestine", "palestine", "palestine", "palestine", "?"],
  ["Gaza", [34.45, 31.5], "palestine", "palestine", "palestine", "palestine", "?"],
  ["Katzrin", [35.691, 32.993], "golan", "SY", "SY", "SY", "IL"],
  ["Quneitra's old town", [35.86, 33.12], "SY", "SY", "SY", "SY", "SY"],
  ["Laayoune", [-13.19, 27.15], "western-sahara-west", "EH", "EH", "EH", "MA"],
  ["Tifariti", [-10.57, 26.16], "western-sahara-east", "EH", "EH", "EH", "western-sahara-east"],
  ["Nicosia, north", [33.37, 35.22], "north-cyprus", "CY", "CY", "CY", "north-cyprus"],
  ["Hargeisa", [44.06, 9.56], "somaliland", "SO", "SO", "SO", "somaliland"],
  ["Tskhinvali", [43.97, 42.225], "south-ossetia", "GE", "GE", "south-ossetia", "south-ossetia"],
  ["Sukhumi", [41.02, 43.005], "abkhazia", "GE", "GE", "abkhazia", "abkhazia"],
  ["Srinagar", [74.8, 34.09], "jammu-kashmir", "?", "?", "?", "IN"],
  ["Leh", [77.58, 34.16], "jammu-kashmir", "?", "?", "?", "IN"],
  ["Demchok", [79.3, 32.9], "jammu-kashmir", "?", "?", "?", "IN"],
  ["Muzaffarabad", [73.47, 34.36], "azad-kashmir", "?", "?", "?", "PK"],
  ["Skardu", [75.6, 35.3], "gilgit-baltistan", "?", "?", "?", "PK"],
  ["Aksai Chin", [79.5, 35.2], "aksai-chin", "?", "?", "?", "CN"],
  ["Itanagar", [93.62, 27.09], "arunachal", "?", "?", "?", "IN"],
  ["Tawang", [91.86, 27.59], "arunachal", "?", "?", "?", "IN"],
  ["Stanley", [-57.86, -51.695], "falklands", "?", "?", "?", "GB"],
  ["Tiraspol", [29.6, 46.84], "transnistria", "MD", "MD", "MD", "transnistria"],
  ["Zelyony, Habomai", [146.13, 43.5], "kuril-south", "RU", "JP", "RU", "RU"],
  ["Abyei", [28.44, 9.59], "abyei", "?", "?", "?", "?"],
  ["Bir Tawil", [33.7, 21.88], "bir-tawil", "?", "?", "?", "?"],
  ["Bartica", [-58.9, 6.2], "essequibo", "GY", "GY", "GY", "GY"],
  ["Stepanakert", [46.75, 39.82], "AZ", "AZ", "AZ", "AZ", "AZ"],
  ["Juba", [31.58, 4.85], "SS", "SS", "SS", "SS", "SS"],
  ["Budapest", [19.04, 47.5], "HU", "HU", "HU", "HU", "HU"],
  ["Kyiv", [30.52, 50.45], "UA", "UA", "UA", "UA", "UA"],
  ["Baikonur", [63.3, 45.9], "KZ", "KZ", "KZ", "KZ", "KZ"],
  ["Guantanamo Bay", [-75.12, 19.93], "CU", "CU", "CU", "CU", "CU"],
  ["Chukotka, east of the antimeridian", [-172, 66.5], "RU", "RU", "RU", "RU", "RU"],
  ["the South Pole, near enough", [0, -89.5], "AQ", "AQ", "AQ", "AQ", "AQ"],
];

describe("every place lies in one unit, and each worldview says whose it is", () => {
  it.each(PLACES)("%s", (_place, at, unit, un, ua, ru, deFacto) => {
    expect(unitsAt(at)).toEqual([unit]);
    expect((["un", "ua", "ru", "de-facto"] as const).map((view) => ownerOf(unit, view))).toEqual([
      un,
      ua,
      ru,
      deFacto,
    ]);
  });
});

describe("the sea is nobody's", () => {
  it.each<[string, Position]>([
    ["the Black Sea", [34, 43.5]],
    ["the Caspian Sea", [51, 41]],
    ["the Sea of Azov", [36.5, 46]],
    ["the Atlantic", [-30, 40]],
  ])("%s", (_sea, at) => {
    expect(unitsAt(at)).toEqual([]);
  });
});
