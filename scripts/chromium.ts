import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";

/** WebGL by software, so that pictures are the same on every machine, and no request of the browser's own. */
export const CHROMIUM_FLAGS = [
  "--no-sandbox",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-quic",
];

/** The browser to test in: one that is named, one of the system's, or the one that Playwright keeps for itself. */
export function findChromium(): string | undefined {
  const named = process.env.CHROMIUM_PATH;
  const candidates = [
    named,
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
    "/usr/bin/google-chrome-stable",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    chromium.executablePath(),
  ];
  return candidates.find((path) => path !== undefined && path !== "" && existsSync(path));
}

/** Finds a browser, or installs one: Playwright's own download, else Debian's package. */
export function ensureChromium(): string | undefined {
  const found = findChromium();
  if (found !== undefined) return found;
  console.log("No Chromium found: trying Playwright's download, then Debian's package.");
  for (const [command, ...args] of [
    ["npx", "playwright", "install", "chromium"],
    ["apt-get", "update"],
    ["apt-get", "install", "-y", "chromium"],
  ] as const) {
    spawnSync(command, args, { stdio: "inherit", timeout: 300_000 });
    const installed = findChromium();
    if (installed !== undefined) return installed;
  }
  return undefined;
}
