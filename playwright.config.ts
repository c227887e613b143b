import { defineConfig } from "@playwright/test";
import { CHROMIUM_FLAGS, findChromium } from "./scripts/chromium.ts";

const executablePath = findChromium();

/** The built page on two ports: the second is another origin, where host pages embed the first. */
export default defineConfig({
  testDir: "tests/e2e",
  testMatch: "*.spec.ts",
  outputDir: "test-results/browser",
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  timeout: 120_000,
  // Long enough for a machine that is busy otherwise: the map is drawn in software.
  expect: { timeout: 25_000 },
  reporter: [["list"], ["json", { outputFile: "test-results/browser.json" }]],
  use: {
    baseURL: "http://localhost:4180",
    viewport: { width: 1280, height: 800 },
    timezoneId: "America/Anchorage",
    launchOptions: { args: CHROMIUM_FLAGS, ...(executablePath !== undefined && { executablePath }) },
  },
  webServer: [
    {
      command: "npx vite preview --port 4180 --strictPort",
      url: "http://localhost:4180",
      reuseExistingServer: false,
    },
    {
      command: "npx tsx tests/e2e/host-server.ts 4181",
      url: "http://localhost:4181/plain.html",
      reuseExistingServer: false,
    },
  ],
});
