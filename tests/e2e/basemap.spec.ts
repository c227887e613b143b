import { expect, test, type Page } from "@playwright/test";
import { gzipSync } from "node:zlib";
import { lightPalette } from "../../src/scene/palette.ts";
import { countPixels } from "./pixels.ts";
import { Reader } from "./reader.ts";

/** Where Crimea meets the mainland: 34 east, 46 north. */
const CRIMEA = "view=34,45.6,5.3";
const BASEMAP_FILE = /overview-|labels-|\.pmtiles|detail-|\.woff2/;

/** Bytes that the basemap cost, as a host that compresses text would send them. */
function countsBasemapBytes(page: Page): { readonly bytes: () => number; readonly files: string[] } {
  let bytes = 0;
  const files: string[] = [];
  page.on("response", (response) => {
    const { pathname } = new URL(response.url());
    if (!BASEMAP_FILE.test(pathname)) return;
    files.push(pathname);
    response.body().then(
      (body) => {
        bytes += pathname.endsWith(".json") ? gzipSync(body, { level: 9 }).length : body.length;
      },
      () => undefined, // the page broke it off: an answer without the range that was asked for
    );
  });
  return { bytes: () => bytes, files };
}

test("a first view costs at most 150 kB of basemap, all of it from the page's own site", async ({ page }) => {
  const cost = countsBasemapBytes(page);
  const reader = new Reader(page);
  await reader.opens();
  await reader.seesBasemap();
  await page.waitForTimeout(3000);
  console.log(`first view of the basemap: ${cost.bytes()} bytes in ${cost.files.length} requests`);
  expect(cost.bytes()).toBeGreaterThan(20_000);
  expect(cost.bytes()).toBeLessThan(150_000);
  reader.hasNoFault();
});

test("another worldview is drawn at once, is in the address, and fetches nothing", async ({ page }) => {
  const reader = new Reader(page);
  await reader.opens(`?${CRIMEA}`);
  await reader.seesBasemap();
  await page.waitForTimeout(2500);
  const neutral = await reader.picture();
  await reader.button(/^Boundaries:/).click();
  await expect(page.getByRole("dialog")).toBeVisible();
  const before = reader.requests.length;
  await page.getByRole("radio", { name: /United Nations|UN/ }).check();
  await reader.button("Close").click();
  await expect.poll(async () => differs(neutral, await reader.picture())).toBeGreaterThan(500);
  expect(reader.requests.slice(before).filter((url) => BASEMAP_FILE.test(url))).toEqual([]);
  await expect(page).toHaveURL(/worldview=un/);
  await expect(reader.button(/^Boundaries:/)).toContainText(/United Nations|UN/);
  reader.hasNoFault();
});

test("a disputed area tells, where it is clicked, who holds it, with a source", async ({ page }) => {
  const reader = new Reader(page);
  await reader.opens(`?${CRIMEA}`);
  await reader.seesBasemap();
  await page.waitForTimeout(1500);
  const box = await reader.canvas.boundingBox();
  await reader.clicks({
    x: (box?.x ?? 0) + (box?.width ?? 0) / 2,
    y: (box?.y ?? 0) + (box?.height ?? 0) / 2,
  });
  const note = page.getByRole("status", { name: "Crimea" });
  await expect(note).toContainText("68/262");
  await expect(note.getByRole("link").first()).toHaveAttribute("href", /^https:/);
  await note.getByRole("button", { name: "Close" }).click();
  await expect(note).toBeHidden();
});

test("names come in the language asked for, with the letters they need and no others", async ({ page }) => {
  const cost = countsBasemapBytes(page);
  const reader = new Reader(page);
  await reader.opens("?lang=uk&view=30,49,4.5");
  await expect.poll(() => cost.files.join(" ")).toMatch(/cyrillic[^ ]*\.woff2/);
  expect(cost.files.join(" ")).toMatch(/labels-uk/);
  expect(cost.files.join(" ")).not.toMatch(/labels-en|arabic/);
  await expect(page).toHaveURL(/lang=uk/);
  reader.hasNoFault();
});

test("globe and flat map can be switched, and the link keeps it", async ({ page }) => {
  const reader = new Reader(page);
  await reader.opens("?asof=2025-10-21");
  await reader.findsPin("on-hold");
  await reader.seesBasemap();
  const globe = await reader.picture();
  await reader.button(/^Boundaries:/).click();
  await page.getByRole("radio", { name: "Flat map" }).check();
  await reader.button("Close").click();
  await reader.findsPin("on-hold");
  await expect.poll(async () => differs(globe, await reader.picture())).toBeGreaterThan(20_000);
  await expect(page).toHaveURL(/projection=mercator/);
  reader.hasNoFault();
});

test("a host without ranges gets the whole detail at once, for at most 0.6 MB", async ({ page }) => {
  const cost = countsBasemapBytes(page);
  const reader = new Reader(page);
  await page.goto(`http://localhost:4181/some/deep/path/?${CRIMEA}`);
  await expect(reader.slider).toBeVisible();
  await expect.poll(() => cost.files.filter((file) => file.includes("detail-")).length).toBe(1);
  await expect.poll(() => landPixels(reader)).toBeGreaterThan(20_000);
  await expect(page.getByText(/finer detail is not there/)).toHaveCount(0);
  await page.waitForTimeout(1500);
  console.log(`without ranges: ${cost.bytes()} bytes with overview, names and letters`);
  reader.hasNoFault();
});

test("tiles that hang or fail hold up neither pins, nor list, nor timeline; coarse land stands in", async ({
  page,
}) => {
  await page.route(/\.pmtiles/, () => new Promise(() => undefined));
  const reader = new Reader(page);
  await reader.opens("?asof=2025-10-21&view=19,47.5,5");
  await reader.findsPin("on-hold");
  await reader.slider.press("ArrowRight");
  await reader.findsPin("cancelled");
  await expect(page.getByText(/finer detail is not there yet/)).toBeVisible({ timeout: 15_000 });
  await expect.poll(() => landPixels(reader)).toBeGreaterThan(100_000);
});

async function landPixels(reader: Reader): Promise<number> {
  return countPixels(await reader.picture(), lightPalette.land);
}

/** Pixels in which two pictures of the same size differ. */
function differs(one: { readonly data: Uint8Array }, other: { readonly data: Uint8Array }): number {
  let count = 0;
  for (let at = 0; at < one.data.length; at += 4) {
    const difference = [0, 1, 2].reduce(
      (sum, part) => sum + Math.abs((one.data[at + part] ?? 0) - (other.data[at + part] ?? 0)),
      0,
    );
    if (difference > 24) count += 1;
  }
  return count;
}
