import { chromium, expect, test, type Page, type Route } from "@playwright/test";
import { CHROMIUM_FLAGS, findChromium } from "../../scripts/chromium.ts";
import { MARKS } from "../../src/core/marks.ts";
import { lightPalette, printPalette } from "../../src/scene/palette.ts";
import { TONES } from "../../src/scene/status-marks.ts";
import { compareGround } from "./ground.ts";
import { countPixels, findPin, readPicture, type Picture } from "./pixels.ts";
import { Reader } from "./reader.ts";

/** Pixels of a mark's colour that make a pin. */
const PIN_PIXELS = 60;

/** Of the page, for browsers that a test starts itself. */
function site() {
  const { baseURL } = test.info().project.use;
  return baseURL === undefined ? {} : { baseURL };
}

/** Keeps the map library away: what is seen is the static map. */
async function withoutLiveMap(page: Page): Promise<void> {
  await page.route(/\/mount-.*\.js/, () => new Promise(() => undefined));
}

async function photographsMap(page: Page): Promise<Picture> {
  return readPicture(await page.locator(".map-frame").screenshot({ animations: "disabled" }));
}

/** The ground alone: no names, which are drawn from other files and by other fonts, no buttons and no names of ours. */
async function photographsGround(page: Page): Promise<Picture> {
  await page.evaluate(() => {
    const above = ".map-labels, .maplibregl-ctrl-top-right, .static-map-buttons, .picture text";
    for (const element of document.querySelectorAll<HTMLElement | SVGElement>(above))
      element.style.visibility = "hidden";
  });
  return photographsMap(page);
}

for (const [name, query] of [
  ["the globe of the whole story", "?asof=2025-10-21"],
  ["a flat map of Europe", "?asof=2025-10-21&projection=mercator&view=19,48,3.4"],
  ["a flat map of the whole world", "?asof=2025-10-21&projection=mercator&view=170,20,0.6"],
] as const) {
  test(`the live map takes the static one's place without a jump: ${name}`, async ({ browser }) => {
    const pictures: Picture[] = [];
    for (const isLive of [false, true]) {
      const page = await browser.newPage({ ...site() });
      await page.route("**/labels-*.json", (route) => route.abort());
      if (!isLive) await withoutLiveMap(page);
      await page.goto(`/${query}`);
      if (isLive) {
        await expect(page.locator(".maplibregl-canvas")).toBeVisible();
        await expect(page.locator(".static-map")).toHaveCount(0, { timeout: 30_000 });
        await page.waitForTimeout(4000); // finer tiles
      } else await expect(page.locator(".picture-land")).toHaveCount(1);
      pictures.push(await photographsGround(page));
      await page.close();
    }
    const [still, live] = pictures;
    if (!still || !live) throw new Error("no pictures");
    const { mismatch, shift } = compareGround(still, live, lightPalette);
    console.log(
      `${name}: ${(mismatch * 100).toFixed(2)} % of the ground differs, best shift ${shift.join()}`,
    );
    expect(shift).toEqual([0, 0]);
    expect(mismatch).toBeLessThan(0.03);
  });
}

test("before the map's code is there the static map shows the day, follows the slider and opens dossiers", async ({
  page,
}) => {
  await withoutLiveMap(page);
  const reader = new Reader(page);
  await reader.opens("?asof=2025-10-21");
  const pinOf = async (status: "on-hold" | "cancelled") =>
    findPin(await photographsMap(page), TONES[MARKS[status].tone].light);
  await expect.poll(async () => (await pinOf("on-hold")).pixels).toBeGreaterThan(PIN_PIXELS);
  const { x, y } = await pinOf("on-hold");
  const box = (await page.locator(".map-frame").boundingBox()) ?? { x: 0, y: 0 };
  await page.mouse.click(box.x + x, box.y + y);
  await reader.seesStatus("On hold");
  await reader.slider.press("ArrowRight");
  await reader.seesStatus("Cancelled");
  await expect.poll(async () => (await pinOf("cancelled")).pixels).toBeGreaterThan(PIN_PIXELS);
  reader.hasNoFault();
});

for (const [what, find, heir] of [
  [
    "a button of the map",
    (page: Page) => page.locator(".static-map").getByRole("button", { name: "Zoom in" }),
    ".maplibregl-ctrl-zoom-in",
  ],
  ["the pins", (page: Page) => page.getByRole("listbox", { name: /Places on the map/ }), ".pin-list"],
] as const) {
  test(`who has the focus on ${what} keeps it when the live map comes`, async ({ page }) => {
    const held: Route[] = [];
    await page.route(/\/mount-.*\.js/, (route) => void held.push(route));
    const reader = new Reader(page);
    await reader.opens("?asof=2025-10-21");
    await find(page).focus();
    await expect.poll(() => held.length).toBeGreaterThan(0);
    await Promise.all(held.map((route) => route.continue()));
    await expect(page.locator(".static-map")).toHaveCount(0, { timeout: 30_000 });
    await expect(page.locator(heir)).toBeFocused();
    reader.hasNoFault();
  });
}

test("a click on a disputed area of the static map tells who holds it, one beside it closes the note", async ({
  page,
}) => {
  await withoutLiveMap(page);
  const reader = new Reader(page);
  await reader.opens("?projection=mercator&view=34,45.2,5.3&worldview=un");
  await expect(page.locator("[data-area]")).not.toHaveCount(0);
  const box = (await page.locator(".map-frame").boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  await reader.clicks(middle);
  await expect(page.locator(".area-note")).toBeVisible();
  await reader.clicks({ x: middle.x, y: box.y + box.height - 20 });
  await expect(page.locator(".area-note")).toHaveCount(0);
  reader.hasNoFault();
});

test("without WebGL the map stays a picture: pins open dossiers, buttons move it, keys reach the pins", async () => {
  const executablePath = findChromium();
  const browser = await chromium.launch({
    args: [...CHROMIUM_FLAGS.filter((flag) => !flag.includes("swiftshader")), "--disable-3d-apis"],
    ...(executablePath !== undefined && { executablePath }),
  });
  const page = await browser.newPage({
    ...site(),
    viewport: { width: 1280, height: 800 },
  });
  const reader = new Reader(page);
  await reader.opens("?asof=2025-10-21");
  await expect(page.getByText(/This browser cannot draw the map/)).toBeVisible();
  await expect(page.getByRole("img", { name: "Map of the events" })).toBeVisible();
  const waiting = TONES.waiting.light;
  await expect
    .poll(async () => findPin(await photographsMap(page), waiting).pixels)
    .toBeGreaterThan(PIN_PIXELS);
  const before = findPin(await photographsMap(page), waiting);
  const box = (await page.locator(".map-frame").boundingBox()) ?? { x: 0, y: 0 };
  await page.mouse.click(box.x + before.x, box.y + before.y);
  await reader.seesStatus("On hold");
  await reader.button("Zoom in").click();
  await expect(page).toHaveURL(/view=/);
  await reader.button("Show the whole story").click();
  await page.getByRole("listbox", { name: /Places on the map/ }).focus();
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  await expect(reader.dossier.getByRole("heading", { level: 2 })).toBeVisible();
  await reader.findsNoBarrier();
  await browser.close();
});

test("without JavaScript there is a picture of the map, with pins and what each of them says", async ({
  browser,
}) => {
  const page = await browser.newPage({ ...site(), javaScriptEnabled: false });
  await page.goto("/");
  const image = page.getByRole("img", { name: /Trump–Putin summit in Budapest: cancelled/ });
  await expect(image).toBeVisible();
  const picture = readPicture(await image.screenshot());
  expect(findPin(picture, TONES.held.light).pixels).toBeGreaterThan(PIN_PIXELS);
  expect(findPin(picture, TONES.off.light).pixels).toBeGreaterThan(PIN_PIXELS);
  expect(countPixels(picture, lightPalette.land)).toBeGreaterThan(50_000);
  await page.close();
});

test("on paper the picture is printed in the live map's place, and the whole dossier", async ({ page }) => {
  const reader = new Reader(page);
  await reader.opens("?asof=2025-10-21&event=budapest-summit");
  await expect(page.locator(".static-map")).toHaveCount(0, { timeout: 30_000 });
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".map-canvas")).toBeHidden();
  await expect(page.locator(".picture-land")).toHaveCount(1);
  const picture = await photographsMap(page);
  expect(countPixels(picture, printPalette.sea)).toBeGreaterThan(20_000);
  expect(findPin(picture, TONES.waiting.light).pixels).toBeGreaterThan(PIN_PIXELS);
  const sheet = page.locator(".sheet-content");
  expect(await sheet.evaluate((element) => element.scrollHeight <= element.clientHeight + 1)).toBe(true);
  await page.emulateMedia({ media: "screen" });
  await expect(page.locator(".static-map")).toHaveCount(0);
});

test("a static map in a frame of no size breaks nothing", async ({ page }) => {
  await withoutLiveMap(page);
  await page.setViewportSize({ width: 1280, height: 120 });
  const reader = new Reader(page);
  await reader.opens("?asof=2025-10-21");
  await page.setViewportSize({ width: 1280, height: 800 });
  await expect(page.locator(".picture-land")).toHaveCount(1);
  reader.hasNoFault();
});
