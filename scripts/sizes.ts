import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/*
 * What the built page weighs, in bytes after gzip, and how much it may weigh. Over a limit, the build fails.
 */

const ASSETS = "dist/assets";

interface Part {
  readonly name: string;
  readonly limit: number;
  readonly isIn: (file: string) => boolean;
  /** As it lies on the disk, and not after gzip. */
  readonly isRaw?: boolean;
}

/** What the static map adds, some of which the live map uses too. */
const STATIC_MAP = /^(?:StaticMap|scene)-/;
const LATER = new RegExp(
  `^(?:mount|read|EventTable|tile-cutter|Boundaries|AreaNote|use-names)-|worker|${STATIC_MAP.source}`,
);
const BASEMAP = /^(?:overview|labels|basemap|detail|noto-sans)-.*\.(?:json|pmtiles|bin|woff2)$/;

const files = readdirSync(ASSETS);
const firstView = firstViewFiles();

/** kB are 1000 bytes. Figures of maplibre-gl 6.17 alone: 295 kB of code, 147 kB of worker, 10 kB of styles. */
const PARTS: readonly Part[] = [
  { name: "first view: page, list, timeline", limit: 90_000, isIn: (file) => firstView.has(file) },
  // A start also fetches what is next: the frame of the map, and the dossier ahead of the first click.
  {
    name: "all of a start before the map",
    limit: 97_000,
    isIn: (file) => isCode(file) && !LATER.test(file),
  },
  { name: "static map", limit: 20_000, isIn: (file) => isCode(file) && STATIC_MAP.test(file) },
  { name: "checks, for a changed dataset", limit: 10_000, isIn: (file) => file.startsWith("read-") },
  { name: "map (JS and CSS)", limit: 330_000, isIn: (file) => isCode(file) && file.startsWith("mount-") },
  { name: "map worker", limit: 160_000, isIn: (file) => file.includes("worker") },
  { name: "cutting tiles", limit: 15_000, isIn: (file) => isCode(file) && file.startsWith("tile-cutter-") },
  // What every first view needs of the basemap; some need tiles of the archive too (tests/e2e/basemap.spec.ts).
  {
    name: "basemap: overview, names, letters",
    limit: 125_000,
    isIn: (file) => /^(?:overview|labels-en|noto-sans-latin)-/.test(file),
  },
  { name: "basemap: without ranges", limit: 600_000, isIn: (file) => file.startsWith("detail-") },
  {
    name: "basemap: all files",
    limit: 4_500_000,
    isIn: (file) => BASEMAP.test(file),
    isRaw: true,
  },
];

function isCode(file: string): boolean {
  return /\.(?:js|css)$/.test(file);
}

/** The page's own scripts and styles, with everything they import at once. */
function firstViewFiles(): Set<string> {
  const page = readFileSync("dist/index.html", "utf8");
  const waiting = [...page.matchAll(/assets\/([\w.-]+\.(?:js|css))/g)].map(([, file = ""]) => file);
  const found = new Set<string>();
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    const code = file.endsWith(".js") ? readFileSync(join(ASSETS, file), "utf8") : "";
    for (const [, imported = ""] of code.matchAll(/(?:from|import)\s*"\.\/([\w.-]+\.js)"/g))
      waiting.push(imported);
  }
  return found;
}

let failed = 0;
for (const { name, limit, isIn, isRaw = false } of PARTS) {
  const parts = files.filter(isIn);
  const bytes = parts.reduce((sum, file) => sum + weigh(readFileSync(join(ASSETS, file)), isRaw), 0);
  const verdict = bytes > limit ? "TOO LARGE" : parts.length === 0 ? "MISSING" : "ok";
  if (verdict !== "ok") failed += 1;
  console.log(
    `${name.padEnd(34)} ${kB(bytes)} of ${kB(limit)}  ${verdict}  ${parts.length > 3 ? `${parts.length} files` : parts.join(" ")}`,
  );
}
console.log(`sizes: ${PARTS.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

function weigh(bytes: Buffer, isRaw: boolean): number {
  return isRaw ? bytes.length : gzipSync(bytes, { level: 9 }).length;
}

function kB(bytes: number): string {
  return `${(bytes / 1000).toFixed(1).padStart(6)} kB`;
}
