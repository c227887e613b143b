import overviewUrl from "../../basemap/generated/overview.json?url";
import type { LabelsFile, WorldShapes } from "./basemap-data.ts";

/* The files of the basemap that every map begins with, whatever draws it. Made by our own build, beside this code. */

const NAMES = import.meta.glob<string>("../../basemap/generated/labels-*.json", {
  query: "?url",
  import: "default",
  eager: true,
});

/** Languages in which the map can say its names (BCP 47), English first. */
export const NAME_LANGUAGES: readonly string[] = Object.keys(NAMES)
  .map((path) => /labels-(.+)\.json$/.exec(path)?.[1] ?? "")
  .sort((a, b) => Number(b === "en") - Number(a === "en") || (a < b ? -1 : 1));

/** The first of the wanted languages in which the map has names, by their primary subtag; else English. */
export function nameLanguage(wanted: readonly string[]): string {
  const primary = wanted.map((language) => language.toLowerCase().split("-")[0] ?? "");
  return primary.find((language) => NAME_LANGUAGES.includes(language)) ?? "en";
}

const files = new Map<string, Promise<unknown>>();

/** The world's shapes up to zoom 3. Fetched once a page; what failed is fetched anew. @throws TypeError */
export function loadOverview(): Promise<WorldShapes> {
  return load<WorldShapes>(overviewUrl);
}

/** Every name of the whole world in a language of {@link NAME_LANGUAGES}. @throws TypeError */
export async function loadNames(language: string): Promise<LabelsFile> {
  const url = NAMES[`../../basemap/generated/labels-${language}.json`];
  if (url === undefined) throw new RangeError(`the map has no names in ${language}`);
  return load<LabelsFile>(url);
}

function load<T>(url: string): Promise<T> {
  const file = files.get(url) ?? fetchJson(url);
  files.set(url, file);
  file.catch(() => files.delete(url));
  return file as Promise<T>;
}

async function fetchJson(url: string): Promise<unknown> {
  const response = await fetch(url);
  if (!response.ok) throw new TypeError(`${url}: ${response.status}`);
  return response.json();
}
