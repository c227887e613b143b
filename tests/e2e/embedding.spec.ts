import { expect, test, type Page } from "@playwright/test";
import { Reader } from "./reader.ts";

const HOST = "http://localhost:4181";

async function opensArticle(page: Page, name: string): Promise<Reader> {
  const reader = new Reader(page, page.frameLocator("iframe"));
  await page.goto(`${HOST}/${name}.html`);
  await page.locator("iframe").scrollIntoViewIfNeeded();
  await expect(reader.slider).toBeVisible();
  return reader;
}

for (const [name, what] of [
  ["plain", "in an article of another site"],
  ["sandbox", 'in a frame with sandbox="allow-scripts"'],
] as const) {
  test(`${what}, pins are drawn, a tap opens the dossier and the date can be dragged`, async ({ page }) => {
    const reader = await opensArticle(page, name);
    await reader.clicks(await reader.findsPin("on-hold"));
    await reader.seesStatus("On hold");
    await reader.slider.press("ArrowRight");
    await reader.seesDay("22 October 2025");
    await reader.seesStatus("Cancelled");
    await reader.findsPin("cancelled");
    reader.hasNoFault();
  });
}

test("a frame opens with an event and a day, shows the title and leads to the full page", async ({
  page,
}) => {
  const reader = await opensArticle(page, "deep");
  await reader.seesStatus("On hold");
  const link = reader.view.getByRole("link", { name: /Open the full map/ });
  await expect(link).toHaveAttribute("href", "http://localhost:4180/?asof=2025-10-21&event=budapest-summit");
});

test("an embed lists its events when asked, calls too, and opens them", async ({ page }) => {
  const reader = await opensArticle(page, "plain");
  await reader.button("Events").click();
  await reader.button(/Rubio–Lavrov call/).click();
  await expect(reader.dossier.getByText("by telephone")).toBeVisible();
});

test("opening a frame does not scroll the article, and does not take the focus", async ({ page }) => {
  await page.goto(`${HOST}/deep.html`);
  await page.waitForTimeout(3000);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("BODY");
});

test("the wheel over the map scrolls the article, and does not zoom the map", async ({ page }) => {
  const reader = await opensArticle(page, "plain");
  const spot = await reader.findsPin("on-hold");
  const before = await page.evaluate(() => scrollY);
  await page.mouse.move(spot.x + 60, spot.y - 60);
  await page.mouse.wheel(0, 200);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 100);
  const scrolled = (await page.evaluate(() => scrollY)) - before;
  const after = await reader.findsPin("on-hold");
  expect(Math.abs(after.x - spot.x)).toBeLessThanOrEqual(2);
  expect(Math.abs(after.y + scrolled - spot.y)).toBeLessThanOrEqual(2);
});

test("one finger over the map scrolls the article", async ({ browser }) => {
  const context = await browser.newContext({ hasTouch: true, viewport: { width: 800, height: 700 } });
  const page = await context.newPage();
  const reader = await opensArticle(page, "plain");
  const spot = await reader.findsPin("on-hold");
  const before = await page.evaluate(() => scrollY);
  const touch = await context.newCDPSession(page);
  const at = (y: number) => ({ touchPoints: [{ x: spot.x - 60, y }] });
  await touch.send("Input.dispatchTouchEvent", { type: "touchStart", ...at(spot.y) });
  for (let step = 1; step <= 10; step++) {
    await touch.send("Input.dispatchTouchEvent", { type: "touchMove", ...at(spot.y - step * 20) });
  }
  await touch.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 80);
  await context.close();
});

test("a frame adds nothing to the article's history", async ({ page }) => {
  const reader = await opensArticle(page, "plain");
  const before = await page.evaluate(() => history.length);
  await reader.slider.focus();
  for (let step = 0; step < 20; step++) await page.keyboard.press("ArrowLeft");
  await page.waitForTimeout(800);
  expect(await page.evaluate(() => history.length)).toBe(before);
});

test("the keyboard comes into the frame and out of it again", async ({ page }) => {
  const reader = await opensArticle(page, "plain");
  await reader.findsPin("on-hold");
  await page.getByRole("link", { name: "before" }).focus();
  const reached: string[] = [];
  for (let step = 0; step < 25 && reached.at(-1) !== "after"; step++) {
    await page.keyboard.press("Tab");
    reached.push(
      await page.evaluate(() => {
        const { tagName, textContent } = document.activeElement ?? document.body;
        return tagName === "A" ? textContent : tagName;
      }),
    );
  }
  expect(reached).toContain("IFRAME");
  expect(reached.at(-1)).toBe("after");
});

test("a small frame of 300 by 400 still shows day, slider and map", async ({ page }) => {
  const reader = await opensArticle(page, "small");
  await reader.seesDay("7 November 2025");
  await reader.findsPin("cancelled");
  const frame = page.frames()[1];
  expect(await frame?.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
});

test("the built folder works at any path of a plain static host", async ({ page }) => {
  const reader = new Reader(page);
  await page.goto(`${HOST}/some/deep/path/?asof=2025-10-21`);
  await reader.findsPin("on-hold");
  await reader.seesBasemap();
  reader.hasNoFault();
});
