import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { makeBasemap } from "./basemap.ts";
import { cacheKey, manifestOf, manifestText, type Manifest } from "./manifest.ts";

/*
 * Makes everything in `basemap/generated/`, unless that is there and nothing it is made of has changed.
 * With `--accept`, what was made becomes what `basemap/manifest.json` expects.
 */

const GENERATED = new URL("./generated/", import.meta.url);
const KEY = new URL(".cache-key", GENERATED);
const MADE = new URL("manifest.json", GENERATED);
const ACCEPTED = new URL("./manifest.json", import.meta.url);

const key = cacheKey();
if (isFresh()) console.log("basemap: nothing changed");
else await build();
compareWithAccepted();

async function build(): Promise<void> {
  const started = performance.now();
  const outputs = await makeBasemap();
  for (const [name, bytes] of outputs) write(name, bytes);
  writeFileSync(MADE, manifestText(manifestOf(outputs)));
  writeFileSync(KEY, key);
  console.log(`basemap: in ${((performance.now() - started) / 1000).toFixed(1)} s`);
}

function write(name: string, bytes: Uint8Array): void {
  const file = new URL(name, GENERATED);
  mkdirSync(dirname(fileURLToPath(file)), { recursive: true });
  writeFileSync(file, bytes);
  const zipped = gzipSync(bytes, { level: 9 }).length;
  const kilobytes = (count: number) => `${(count / 1000).toFixed(0)} kB`;
  console.log(`basemap/generated/${name}: ${kilobytes(bytes.length)}, gzip ${kilobytes(zipped)}`);
}

function isFresh(): boolean {
  if (!existsSync(KEY) || !existsSync(MADE) || readFileSync(KEY, "utf8") !== key) return false;
  const { outputs } = JSON.parse(readFileSync(MADE, "utf8")) as Manifest;
  return Object.entries(outputs).every(([name, { bytes }]) => {
    const file = new URL(name, GENERATED);
    return existsSync(file) && statSync(file).size === bytes;
  });
}

function compareWithAccepted(): void {
  const made = readFileSync(MADE, "utf8");
  if (process.argv.includes("--accept")) writeFileSync(ACCEPTED, made);
  else if (!existsSync(ACCEPTED) || readFileSync(ACCEPTED, "utf8") !== made)
    console.warn(
      "basemap: not what basemap/manifest.json expects; if it should be: npm run basemap -- --accept",
    );
}
