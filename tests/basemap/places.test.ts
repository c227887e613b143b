import { describe, expect, it } from "vitest";
import { capitalCities } from "../../basemap/name-labels.ts";
import { tilePlaces } from "../../basemap/places.ts";
import { romanised } from "../../basemap/romanise.ts";

const places = tilePlaces();
const names = new Set(places.map(({ properties }) => properties.name));
const find = (name: string) => places.find(({ properties }) => properties.name === name)?.properties;

describe("towns", () => {
  it("are 8,000 to 13,000, so that the tiles stay small", () => {
    expect(places.length).toBeGreaterThan(8_000);
    expect(places.length).toBeLessThan(13_000);
  });

  it("carry no country, so that no worldview is in them", () => {
    const members = new Set(places.flatMap(({ properties }) => Object.keys(properties)));
    expect([...members].filter((each) => !/^(?:name(?:_(?:uk|ru|hu|de|fr|ar))?|rank)$/.test(each))).toEqual(
      [],
    );
  });

  it("are no capitals: labels have those", () => {
    const spots = new Set(capitalCities().map(({ loc }) => loc.coordinates.join()));
    expect(places.filter(({ geometry }) => spots.has(geometry.coordinates.join()))).toEqual([]);
  });

  it("stand from a zoom of 3 to 7, the most important first", () => {
    const ranks = places.map(({ properties: { rank } }) => rank);
    expect([Math.min(...ranks), Math.max(...ranks)]).toEqual([3, 7]);
  });

  it.each([
    "Kharkiv",
    "Odesa",
    "Lviv",
    "Dnipro",
    "Donetsk",
    "Mariupol",
    "Zaporizhzhia",
    "Kherson",
    "Mykolaiv",
  ])("%s is there, in Ukraine's own spelling, and in Ukrainian and Russian", (name) => {
    const town = find(name);
    expect(town?.rank).toBeLessThanOrEqual(5.5);
    expect(town?.name_uk).toMatch(/^\p{Script=Cyrillic}+$/u);
    expect(town?.name_ru).toMatch(/^\p{Script=Cyrillic}+$/u);
  });

  it.each([
    ...["Geneva", "New York", "Istanbul", "Dubai", "Sharm el-Sheikh", "Jeddah", "Almaty", "St. Petersburg"],
    ...["Rostov-on-Don", "Anchorage", "Munich", "Hamburg", "Hiroshima", "Osaka", "Shanghai", "Hong Kong"],
    ...[
      "Simferopol",
      "Sevastopol",
      "Jerusalem",
      "Tel Aviv",
      "Gaza",
      "Taipei",
      "Pristina",
      "Debrecen",
      "Szeged",
    ],
    ...["Hargeisa", "Tiraspol", "Sukhumi", "Tskhinvali", "Khankendi", "Laayoune", "Strasbourg", "The Hague"],
  ])("%s is there", (name) => {
    expect(names).toContain(name);
  });

  it.each([
    "Kharkov",
    "Odessa",
    "Lvov",
    "Dnipropetrovsk",
    "Mykolayiv",
    "Kramators’k",
    "Artemivsk",
    "Uzhgorod",
  ])("%s is not", (name) => {
    const inUkraine = places.filter(({ properties, geometry: { coordinates } }) => {
      const [x = 0, y = 0] = coordinates;
      return properties.name === name && x > 22 && x < 41 && y > 44 && y < 53;
    });
    expect(inUkraine).toEqual([]);
  });

  it("districts and villages with the population of a city are left out", () => {
    for (const name of ["Parádsasvár", "Brooklyn", "Üsküdar", "Mokotów"]) expect(names).not.toContain(name);
  });

  it("are the same each time", () => {
    expect(JSON.stringify(tilePlaces()) === JSON.stringify(places)).toBe(true);
  });
});

describe("spelling by rule", () => {
  it.each([
    ["UA", "Feodosiya", "Feodosiia"],
    ["UA", "Mykolayivka", "Mykolaivka"],
    ["UA", "Dzhankoy", "Dzhankoi"],
    ["UA", "Yany Kapu", "Yany Kapu"],
    ["UA", "Novyy Buh", "Novyi Buh"],
    ["UA", "Synel’nykove", "Synelnykove"],
    ["RU", "Groznyy", "Grozny"],
    ["RU", "Ryazan’", "Ryazan"],
    ["RO", "Iaşi", "Iași"],
    ["IL", "Rishon LeẔiyyon", "Rishon LeZiyyon"],
    ["JP", "Ōtsu", "Otsu"],
    ["VN", "Đà Lạt", "Da Lat"],
    ["KR", "Goyang-si", "Goyang"],
    ["CN", "Xi'an", "Xi’an"],
    ["HU", "Győr", "Győr"],
    ["PL", "Łódź", "Łódź"],
  ])("%s: %s becomes %s", (country, name, spelled) => {
    expect(romanised(country, name)).toBe(spelled);
  });
});
