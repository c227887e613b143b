import { expect, test } from "@playwright/test";
import { Reader } from "./reader.ts";

const STATES = {
  start: "",
  "an event's dossier": "?asof=2025-10-23&event=budapest-summit",
  "a place's dossier": "?place=budapest",
  "a person's dossier": "?person=rubio",
  "the list": "?layout=list",
  "an embed": "?layout=embed&event=anchorage-summit",
} as const;

for (const [name, query] of Object.entries(STATES)) {
  for (const colorScheme of ["light", "dark"] as const) {
    test(`axe finds no barrier in ${name}, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      const reader = new Reader(page);
      await reader.opens(query);
      await page.waitForTimeout(1500);
      await reader.findsNoBarrier();
    });
  }
}

test("axe finds no barrier on a phone", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const reader = new Reader(page);
  await reader.opens("?asof=2025-10-21&event=budapest-summit");
  await page.waitForTimeout(1500);
  await reader.findsNoBarrier();
});

test("at 320 px nothing has to be scrolled sideways", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const reader = new Reader(page);
  for (const query of ["", "?event=budapest-summit", "?layout=list", "?layout=embed"]) {
    await reader.opens(query);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  }
});

test("on a phone the sheet's three heights are reached by dragging and by keys, and the slider stays in reach", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const reader = new Reader(page);
  await reader.opens("?asof=2025-10-21&event=budapest-summit");
  const handle = reader.button("Make this panel larger or smaller");
  const heightOf = async () => (await reader.dossier.boundingBox())?.height ?? 0;
  const half = await heightOf();
  await handle.press("ArrowUp");
  await expect.poll(heightOf).toBeGreaterThan(half * 1.5);
  await handle.press("ArrowDown");
  await handle.press("ArrowDown");
  await expect.poll(heightOf).toBeLessThan(140);
  const box = (await handle.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  await page.mouse.move(box.x + box.width / 2, box.y + 10);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2, 120, { steps: 8 });
  await page.mouse.up();
  await expect.poll(heightOf).toBeGreaterThan(half * 1.5);
  await expect(reader.slider).toBeInViewport();
});

test("the first phone screen answers what the state is and who says so", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const reader = new Reader(page);
  await reader.opens("?asof=2025-10-21&event=budapest-summit");
  await expect(reader.dossier.getByText("On hold", { exact: true }).first()).toBeInViewport();
  await expect(reader.dossier.getByText(/^according to/)).toBeInViewport();
});

test("scrubbing is announced once, when it rests", async ({ page }) => {
  const reader = new Reader(page);
  await reader.opens("?asof=2025-10-16");
  await page.evaluate(() => {
    const log: string[] = [];
    Object.assign(globalThis, { announced: log });
    const region = [...document.querySelectorAll('[role="status"]')].at(-1);
    if (region)
      new MutationObserver(() => log.push(region.textContent)).observe(region, {
        childList: true,
        characterData: true,
        subtree: true,
      });
  });
  await reader.slider.focus();
  for (let step = 0; step < 6; step++) await page.keyboard.press("ArrowRight");
  const count = () =>
    page.evaluate(() => (globalThis as unknown as { announced: string[] }).announced.length);
  await expect.poll(count).toBeGreaterThan(0);
  await page.waitForTimeout(1000);
  const log = await page.evaluate(() => (globalThis as unknown as { announced: string[] }).announced);
  expect(log).toHaveLength(1);
  expect(log[0]).toMatch(/22 October 2025: \d+ events known.*Trump–Putin summit in Budapest: cancelled/);
});

test("a dossier takes the focus when opened and gives it back when closed", async ({ page }) => {
  const reader = new Reader(page);
  await reader.opens("?asof=2025-10-21&layout=list");
  const opener = page.getByRole("row", { name: /Trump–Putin summit in Budapest/ }).getByRole("button");
  await opener.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Trump–Putin summit in Budapest" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(opener).toBeFocused();
});

test("closing a dossier opened from the panel's list gives the focus back to that list, each time", async ({
  page,
}) => {
  const reader = new Reader(page);
  await reader.opens("?asof=2025-10-21");
  for (let round = 0; round < 2; round++) {
    await reader.button(/Trump–Putin summit in Budapest/).focus();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { name: "Trump–Putin summit in Budapest" })).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(page.locator(".event-entry").first()).toBeFocused();
  }
});

test("dates are the same days in every time zone", async ({ browser }) => {
  for (const timezoneId of ["America/Anchorage", "UTC", "Europe/Moscow", "Pacific/Kiritimati"]) {
    const context = await browser.newContext({ timezoneId, baseURL: "http://localhost:4180" });
    const reader = new Reader(await context.newPage());
    await reader.opens("?asof=2025-10-20&event=budapest-summit");
    await reader.seesDay("20 October 2025");
    await context.close();
  }
});
