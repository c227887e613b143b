import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { ensureChromium } from "./chromium.ts";

/*
 * Runs every check, in the order in which a mistake is cheapest to see, and stops at the first that fails.
 * Closes with a line that counts the tests of all runners.
 */

const RESULTS = "test-results";

interface Step {
  readonly name: string;
  readonly command: readonly string[];
}

const steps: readonly Step[] = [
  { name: "format", command: ["npm", "run", "--silent", "format"] },
  { name: "basemap", command: ["npm", "run", "--silent", "basemap"] },
  { name: "types", command: ["npm", "run", "--silent", "types"] },
  { name: "lint", command: ["npm", "run", "--silent", "lint"] },
  {
    name: "unit",
    command: [
      "npx",
      "vitest",
      "run",
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${RESULTS}/unit.json`,
    ],
  },
  { name: "build", command: ["npx", "vite", "build", "--logLevel", "warn"] },
  { name: "sizes", command: ["npm", "run", "--silent", "sizes"] },
  { name: "browser", command: ["npx", "playwright", "test"] },
];

interface Count {
  readonly passed: number;
  readonly failed: number;
}

rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS);
const start = Date.now();
let brokenAt: string | undefined;
for (const { name, command } of steps) {
  const began = Date.now();
  console.log(`\n== ${name}`);
  const status = name === "browser" && !hasBrowser() ? 1 : run(command);
  console.log(
    `== ${name}: ${status === 0 ? "ok" : "FAILED"} (${((Date.now() - began) / 1000).toFixed(1)} s)`,
  );
  if (status !== 0) {
    brokenAt = name;
    break;
  }
}

const unit = count(`${RESULTS}/unit.json`, (report) => [report.numPassedTests, report.numFailedTests]);
const browser = count(`${RESULTS}/browser.json`, ({ stats }) => [
  stats?.expected,
  (stats?.unexpected ?? 0) + (stats?.flaky ?? 0),
]);
const passed = unit.passed + browser.passed;
const failed = unit.failed + browser.failed;
console.log(
  `\n${((Date.now() - start) / 1000).toFixed(0)} s${brokenAt === undefined ? "" : `, stopped at: ${brokenAt}`}`,
);
console.log(`${passed} passed, ${brokenAt !== undefined && failed === 0 ? 1 : failed} failed`);
process.exitCode = brokenAt === undefined ? 0 : 1;

function run([command = "", ...args]: readonly string[]): number {
  return spawnSync(command, args, { stdio: "inherit" }).status ?? 1;
}

function hasBrowser(): boolean {
  if (ensureChromium() !== undefined) return true;
  console.log(
    "No Chromium or Chrome was found and none could be installed. Install one (on Debian: apt-get install chromium)\n" +
      "or name one: CHROMIUM_PATH=/path/to/chrome npm test",
  );
  return false;
}

/** What we read of the two runners' reports. */
interface Report {
  readonly numPassedTests?: number;
  readonly numFailedTests?: number;
  readonly stats?: { readonly expected: number; readonly unexpected: number; readonly flaky: number };
}

/** The counts that a runner wrote; none where it did not get so far. */
function count(file: string, countsOf: (report: Report) => readonly (number | undefined)[]): Count {
  if (!existsSync(file)) return { passed: 0, failed: 0 };
  const [passed = 0, failed = 0] = countsOf(JSON.parse(readFileSync(file, "utf8")) as Report);
  return { passed, failed };
}
