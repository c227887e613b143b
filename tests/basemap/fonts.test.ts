import subsetFont from "subset-font";
import { beforeAll, describe, expect, it } from "vitest";
import { disputedTable } from "../../basemap/disputed.ts";
import { basemapTexts, buildFonts, type FontFile } from "../../basemap/fonts.ts";
import { LANGUAGES } from "../../basemap/languages.ts";
import { capitalCities } from "../../basemap/name-labels.ts";
import { capitalNames, countryName } from "../../basemap/names.ts";
import { tilePlaces } from "../../basemap/places.ts";

const texts = [
  ...disputedTable().flatMap(({ name, short, note }) =>
    LANGUAGES.flatMap((language) => [name[language], short[language], note[language]]),
  ),
  ...capitalCities().flatMap((city) => [
    ...Object.values(capitalNames(city)),
    ...LANGUAGES.map((language) => countryName(city.country, language)),
  ]),
  ...basemapTexts([], tilePlaces()),
];
let fonts: FontFile[] = [];

beforeAll(async () => {
  fonts = await buildFonts(texts);
}, 60_000);

describe("fonts", () => {
  it("hold every character of every label", () => {
    const held = new Set(fonts.flatMap(({ unicodeRange }) => charactersIn(unicodeRange)));
    const missing = new Set(
      texts
        .join("")
        .split("")
        .filter((character) => !held.has(character)),
    );
    expect([...missing]).toEqual([]);
  });

  it("each has the characters that its range says", async () => {
    for (const { bytes, unicodeRange, file } of fonts) {
      const codes = codesIn(await asTrueType(bytes, unicodeRange));
      const lacking = charactersIn(unicodeRange).filter((each) => !codes.has(each.codePointAt(0) ?? 0));
      expect(lacking, file).toEqual([]);
    }
  });

  it("no character is in two of them", () => {
    const all = fonts.flatMap(({ unicodeRange }) => charactersIn(unicodeRange));
    expect(new Set(all).size).toBe(all.length);
  });

  it("are small: Latin 30 kB, Cyrillic 12 kB, Arabic 40 kB at most", () => {
    const size = (script: string) =>
      fonts.filter(({ file }) => file.includes(script)).reduce((sum, { bytes }) => sum + bytes.length, 0);
    expect(size("latin")).toBeLessThanOrEqual(30_000);
    expect(size("cyrillic")).toBeLessThanOrEqual(12_000);
    expect(size("arabic")).toBeLessThanOrEqual(40_000);
    expect(Math.min(size("latin"), size("cyrillic"), size("arabic"))).toBeGreaterThan(1_000);
  });

  it("Arabic letters still join: the tables that shape them are kept", async () => {
    const arabic = fonts.find(({ file }) => file.includes("arabic"));
    const font = arabic ? await asTrueType(arabic.bytes, arabic.unicodeRange) : Buffer.alloc(0);
    const tables = Array.from({ length: font.readUInt16BE(4) }, (_, index) =>
      font.toString("latin1", 12 + index * 16, 16 + index * 16),
    );
    expect(tables).toEqual(expect.arrayContaining(["GSUB", "GPOS", "GDEF"]));
    for (const feature of ["init", "medi", "fina"]) expect(font.includes(feature)).toBe(true);
  });

  it("are the same bytes each time, whatever the order of the texts", async () => {
    const again = await buildFonts(texts.toReversed());
    expect(again.map(({ bytes }) => bytes.toString("base64"))).toEqual(
      fonts.map(({ bytes }) => bytes.toString("base64")),
    );
  }, 60_000);

  it("a character that no font has is an error that shows it", async () => {
    await expect(buildFonts(["Budapest 布達佩斯"])).rejects.toThrow("布");
  });
});

/** Read again: what the file lacks does not come back. */
function asTrueType(bytes: Buffer, unicodeRange: string): Promise<Buffer> {
  return subsetFont(bytes, charactersIn(unicodeRange).join(""), { targetFormat: "truetype" });
}

function charactersIn(range: string): string[] {
  return range.split(",").flatMap((each) => {
    const [first = "", last = first] = each.slice(2).split("-");
    const [from, to] = [parseInt(first, 16), parseInt(last, 16)];
    return Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index));
  });
}

/** The characters of a TrueType font by its `cmap` table, format 4: segments with their first and last characters. */
function codesIn(font: Buffer): ReadonlySet<number> {
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, index) => 12 + index * 16);
  const entry = tables.find((at) => font.toString("latin1", at, at + 4) === "cmap") ?? 0;
  const cmap = font.readUInt32BE(entry + 8);
  const subtables = Array.from(
    { length: font.readUInt16BE(cmap + 2) },
    (_, index) => cmap + font.readUInt32BE(cmap + 8 + index * 8),
  );
  const segments = subtables.find((at) => font.readUInt16BE(at) === 4);
  if (segments === undefined) throw new Error("no format 4");
  const doubled = font.readUInt16BE(segments + 6);
  return new Set(
    Array.from({ length: doubled / 2 }, (_, index) => {
      const last = font.readUInt16BE(segments + 14 + index * 2);
      const first = font.readUInt16BE(segments + 16 + doubled + index * 2);
      return Array.from({ length: last - first + 1 }, (_each, step) => first + step);
    }).flat(),
  );
}
