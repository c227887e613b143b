import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import subsetFont from "subset-font";
import type { LabelsFile } from "../src/scene/basemap-data.ts";
import type { Place } from "./tiles.ts";

/** One woff2 of Noto Sans Regular (OFL-1.1, see `reviewed/README.md`) for `font-faces`. */
export interface FontFile {
  readonly file: string;
  readonly bytes: Buffer;
  /** As CSS writes it: `U+20-7E,U+A0`. Exactly the characters that the file has. */
  readonly unicodeRange: string;
}

/** The parts that the font's publisher splits it into, the first that has a character gives it. */
const PARTS = [
  ["noto-sans-latin", "@fontsource/noto-sans", "latin"],
  ["noto-sans-latin-ext", "@fontsource/noto-sans", "latin-ext"],
  ["noto-sans-cyrillic", "@fontsource/noto-sans", "cyrillic"],
  ["noto-sans-cyrillic-ext", "@fontsource/noto-sans", "cyrillic-ext"],
  ["noto-sans-arabic", "@fontsource/noto-sans-arabic", "arabic"],
] as const;

/** What a dataset's own place names most likely need, whether or not the basemap itself does. */
const ALWAYS = [
  charactersBetween(0x20, 0x7e),
  charactersBetween(0xa0, 0xff),
  "ŐőŰűĄąĆćĘęŁłŃńŚśŹźŻżČčĎďĚěŇňŘřŠšŤťŮůŽžĂăȘșȚțĞğİıŞşĀāĒēĪīŪū–—‘’‚“”„•…−€",
  charactersBetween(0x410, 0x44f),
  "ЁёЂђЄєІіЇїЈјЉљЊњЋћЎўЏџҐґ",
  charactersBetween(0x621, 0x63a),
  charactersBetween(0x641, 0x652),
  "،؛؟پچژگکی",
].join("");

const require = createRequire(import.meta.url);

/** Every text that the basemap's labels and tiles bring to the map. */
export function basemapTexts(labels: readonly LabelsFile[], places: readonly Place[]): string[] {
  const ofLabels = labels.flatMap(({ countries, capitals, disputed }) => [
    ...[...countries, ...capitals].map(({ name }) => name),
    ...disputed.flatMap(({ name, short = "", note }) => [name, short, note]),
  ]);
  const ofPlaces = places.flatMap(({ properties }) =>
    Object.values(properties).filter((value) => typeof value === "string"),
  );
  return [...ofLabels, ...ofPlaces];
}

/**
 * Fonts with the characters of the texts and no others. The same texts give the same bytes.
 *
 * @param texts - in any order
 * @throws Error where no part of the font has a character
 */
export async function buildFonts(texts: readonly string[]): Promise<FontFile[]> {
  const wanted = new Set(ALWAYS + texts.join(""));
  const files: FontFile[] = [];
  for (const [file, pack, part] of PARTS) {
    const range = rangeOf(pack, part);
    const held = [...wanted].filter((character) => isIn(range, codeOf(character))).sort(byCode);
    for (const character of held) wanted.delete(character);
    if (held.length > 0) files.push(await subset(file, `${pack}/files/${nameOf(pack)}-${part}`, held));
  }
  if (wanted.size > 0) throw new Error(`no font for ${[...wanted].sort(byCode).join(" ")}`);
  return files;
}

async function subset(name: string, source: string, held: readonly string[]): Promise<FontFile> {
  const font = readFileSync(require.resolve(`${source}-400-normal.woff2`));
  return {
    file: `${name}.woff2`,
    bytes: await subsetFont(font, held.join(""), { targetFormat: "woff2" }),
    unicodeRange: asRange(held.map(codeOf)),
  };
}

type Range = readonly (readonly [first: number, last: number])[];

/** The characters that the publisher's file has, by the list beside it. */
function rangeOf(pack: string, part: string): Range {
  const parts = JSON.parse(readFileSync(require.resolve(`${pack}/unicode.json`), "utf8")) as Record<
    string,
    string
  >;
  return (parts[part] ?? "").split(",").map((each) => {
    const [first = "", last = first] = each.slice("U+".length).split("-");
    return [parseInt(first, 16), parseInt(last, 16)];
  });
}

function isIn(range: Range, code: number): boolean {
  return range.some(([first, last]) => code >= first && code <= last);
}

/** @param codes - in rising order */
function asRange(codes: readonly number[]): string {
  const runs: [first: number, last: number][] = [];
  for (const code of codes) {
    const run = runs.at(-1);
    if (run?.[1] === code - 1) run[1] = code;
    else runs.push([code, code]);
  }
  const hex = (code: number) => code.toString(16).toUpperCase();
  return runs.map(([first, last]) => `U+${hex(first)}${first === last ? "" : `-${hex(last)}`}`).join(",");
}

function nameOf(pack: string): string {
  return pack.slice(pack.indexOf("/") + 1);
}

function charactersBetween(first: number, last: number): string {
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join("");
}

function codeOf(character: string): number {
  return character.codePointAt(0) ?? 0;
}

function byCode(a: string, b: string): number {
  return codeOf(a) - codeOf(b);
}
