import { expect, test } from "@playwright/test";
import { Reader } from "./reader.ts";

test("a reader taps Budapest on the map and reads what was known, and who said it", async ({ page }) => {
  const reader = new Reader(page);
  await reader.opens("?asof=2025-10-21");
  await reader.clicks(await reader.findsPin("on-hold"));
  await expect(page.getByRole("heading", { name: "Trump–Putin summit in Budapest" })).toBeVisible();
  await reader.seesStatus("On hold");
  await expect(reader.dossier.getByText(/^according to /)).toBeVisible();
  await expect(reader.dossier.getByRole("heading", { name: "How it became known" })).toBeVisible();
  await expect(reader.dossier.getByRole("heading", { name: "Accounts differ" })).toBeVisible();
  await expect(reader.dossier.getByRole("link", { name: /CNN/ }).first()).toHaveAttribute("href", /^https:/);
  await expect(page).toHaveURL(/\?asof=2025-10-21&event=budapest-summit/);
  reader.hasNoFault();
});

test("the pins are really drawn, each status on its day: proposed, on hold, cancelled", async ({ page }) => {
  const reader = new Reader(page);
  await reader.opens("?asof=2025-10-20");
  const budapest = await reader.findsPin("on-hold");
  await reader.seesBasemap();
  // An open diamond with white inside, in the colour of what is planned: a disc of that colour has twice the pixels.
  await reader.slider.press("ArrowLeft");
  await expect.poll(() => reader.pixelsAt(budapest, "proposed")).toBeGreaterThan(60);
  expect(await reader.pixelsAt(budapest, "proposed")).toBeLessThan(250);
  expect(await reader.pixelsAt(budapest, "on-hold")).toBeLessThan(20);
  for (let step = 0; step < 3; step++) await reader.slider.press("ArrowRight");
  await expect.poll(() => reader.pixelsAt(budapest, "cancelled")).toBeGreaterThan(60);
  expect(await reader.pixelsAt(budapest, "on-hold")).toBeLessThan(20);
  await reader.slider.press("Home");
  await expect.poll(() => reader.pixelsAt(budapest, "cancelled")).toBeLessThan(20);
  reader.hasNoFault();
});

test("dragging the date by keyboard goes from proposed to on hold to cancelled, in words and on the map", async ({
  page,
}) => {
  const reader = new Reader(page);
  await reader.opens("?asof=2025-10-16&event=budapest-summit");
  await reader.seesStatus("Proposed");
  await reader.slider.focus();
  for (let day = 16; day < 20; day++) await page.keyboard.press("ArrowRight");
  await reader.seesDay("20 October 2025");
  await reader.seesStatus("On hold");
  await expect(reader.slider).toHaveAttribute("aria-valuetext", /20 October 2025: \d+ events known.*on hold/);
  await reader.findsPin("on-hold");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await reader.seesStatus("Cancelled");
  await reader.findsPin("cancelled");
  await page.keyboard.press("Home");
  await expect(reader.dossier.getByText(/^Nothing was publicly known of this on/)).toBeVisible();
  reader.hasNoFault();
});

test("dragging the date by pointer moves the day, and the map with it", async ({ page }) => {
  const reader = new Reader(page);
  await reader.opens();
  await reader.findsPin("cancelled");
  const box = (await reader.slider.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const at = (share: number) => [box.x + 11 + (box.width - 22) * share, box.y + box.height / 2] as const;
  await page.mouse.move(...at(1));
  await page.mouse.down();
  await page.mouse.move(...at(0.5), { steps: 10 });
  await page.mouse.up();
  await expect(page.getByText("Next change: 24 Sept")).toBeVisible();
  await reader.seesNoPin("cancelled");
  await expect(page).toHaveURL(/asof=2025-09-2/);
  reader.hasNoFault();
});

test("an entry of the list opens the same dossier as the pin", async ({ page }) => {
  const reader = new Reader(page);
  await reader.opens("?asof=2025-10-21");
  await reader.button(/Trump–Putin summit in Budapest/).click();
  await reader.seesStatus("On hold");
  await page.keyboard.press("Escape");
  await expect(reader.dossier).toBeHidden();
});

test("a link opens an event, a place or a person on a day", async ({ page }) => {
  const reader = new Reader(page);
  await reader.opens("?asof=2025-10-23&event=budapest-summit");
  await expect(reader.dossier.getByText("says otherwise").first()).toBeVisible();
  await reader.opens("?place=anchorage");
  await expect(
    reader.dossier.getByRole("heading", { name: "Anchorage", exact: false }).first(),
  ).toBeVisible();
  await reader.opens("?person=rubio");
  await expect(reader.dossier.getByRole("heading", { name: "Marco Rubio" })).toBeVisible();
  reader.hasNoFault();
});

test("the name beside a pin opens it too", async ({ page }) => {
  const reader = new Reader(page);
  await reader.opens("?asof=2025-10-21");
  await reader.findsPin("on-hold");
  const box = (await page.locator(".map-label", { hasText: "Anchorage" }).boundingBox()) ?? {
    x: 0,
    y: 0,
    width: 0,
    height: 0,
  };
  await page.mouse.click(box.x + box.width - 6, box.y + 8);
  await expect(page.getByRole("heading", { name: "Trump–Putin summit in Alaska" })).toBeVisible();
});

test("after zooming in, one button shows the whole story again", async ({ page }) => {
  const reader = new Reader(page);
  await reader.opens("?asof=2025-10-21&view=19,47,6");
  await reader.button("Show the whole story").click();
  await expect(page.locator(".map-label", { hasText: "Anchorage" })).toBeVisible();
  await expect(page).toHaveURL(/\?asof=2025-10-21$/);
});

test("events of one spot open one by one", async ({ page }) => {
  const reader = new Reader(page);
  await reader.opens("?asof=2025-10-21&event=budapest-summit");
  await reader.button("Next event here").click();
  await expect(page.getByRole("heading", { name: "Rubio–Lavrov preparatory meeting" })).toBeVisible();
  await reader.findsPin("on-hold");
});

test("the pins are one tab stop: arrow keys go from pin to pin and name it, Enter opens it", async ({
  page,
}) => {
  const reader = new Reader(page);
  await reader.opens("?asof=2025-10-21");
  await reader.findsPin("on-hold");
  const pins = page.getByRole("listbox", { name: /^Places on the map/ });
  await pins.focus();
  const names = await page.getByRole("option").allTextContents();
  const steps = names.findIndex((name) => name.startsWith("Budapest:"));
  for (let step = 0; step < steps; step++) await page.keyboard.press("ArrowRight");
  await expect(page.locator(".map-tip")).toContainText("Budapest");
  await page.keyboard.press("Tab");
  await expect(pins).not.toBeFocused();
  expect(
    await page.getByRole("option").evaluateAll((all) => all.includes(document.activeElement as HTMLElement)),
  ).toBe(false);
  await pins.focus();
  await page.keyboard.press("Enter");
  await reader.seesStatus("On hold");
});

test("play moves the day on and pause holds it", async ({ page }) => {
  const reader = new Reader(page);
  await reader.opens("?asof=2025-10-15");
  await reader.button("Play").click();
  await reader.seesDay("16 October 2025");
  await reader.button("Pause").click();
  const day = await reader.slider.inputValue();
  await page.waitForTimeout(2000);
  expect(await reader.slider.inputValue()).toBe(day);
});

test("the list view holds every event with status, date, place, distance and source of the news", async ({
  page,
}) => {
  const reader = new Reader(page);
  await reader.opens("?asof=2025-10-21&layout=list");
  const row = page.getByRole("row", { name: /Trump–Putin summit in Budapest/ });
  await expect(row).toContainText("On hold");
  await expect(row).toContainText(/1,569\skm south-west of Moscow/);
  expect(reader.requests.some((url) => url.includes("mount"))).toBe(false);
  await reader.button("Map").click();
  await reader.findsPin("on-hold");
});

test("from the day that Putin calls it postponed both statuses are shown, each with whose it is", async ({
  page,
}) => {
  const reader = new Reader(page);
  await reader.opens("?asof=2025-10-23&event=budapest-summit");
  await expect(reader.dossier.getByText(/^according to Donald Trump/)).toBeVisible();
  await expect(reader.dossier.getByText(/^according to Vladimir Putin/)).toBeVisible();
  await expect(reader.slider).toHaveAttribute("aria-valuetext", /cancelled, disputed/);
});

test("a mark, a bar or a day of the timeline is a target of the slider", async ({ page }) => {
  const reader = new Reader(page);
  await reader.opens();
  const box = (await page.getByText("22 Sept", { exact: true }).boundingBox()) ?? {
    x: 0,
    y: 0,
    width: 0,
    height: 0,
  };
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await reader.seesDay("22 September 2025");
});

test("going through the days past an event's first report leaves the keyboard on the slider", async ({
  page,
}) => {
  const reader = new Reader(page);
  await reader.opens("?asof=2025-10-16&event=budapest-summit");
  await reader.slider.focus();
  for (const key of ["ArrowLeft", "ArrowRight", "Home", "End"]) await page.keyboard.press(key);
  await expect(reader.slider).toBeFocused();
  await reader.seesDay("7 November 2025");
});

test("later reports are hidden until asked for", async ({ page }) => {
  const reader = new Reader(page);
  await reader.opens("?asof=2025-10-20&event=budapest-summit");
  await expect(reader.dossier.getByText("published later")).toHaveCount(0);
  await reader.button(/^Show \d+ later reports$/).click();
  await expect(reader.dossier.getByText("published later").first()).toBeVisible();
});

test("Moscow to Anchorage is drawn over the Arctic as a line, not as a ring around the pole", async ({
  page,
}) => {
  const reader = new Reader(page);
  await reader.opens("?asof=2025-08-16&event=anchorage-summit");
  await reader.findsPin("held");
  await page.waitForTimeout(1000);
  const { width, height, data } = await reader.picture();
  // A ring would cross some row of pixels near the pole four times; two lines to one pin cross it at most twice.
  const wanted = [0x17, 0x55, 0x8a];
  const crossings = Array.from({ length: height }, (_, y) => {
    let runs = 0;
    let inside = false;
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 4;
      const isLine = wanted.every((value, part) => Math.abs((data[at + part] ?? 0) - value) < 40);
      if (isLine && !inside) runs += 1;
      inside = isLine;
    }
    return runs;
  });
  const arctic = crossings.slice(Math.round(height * 0.2), Math.round(height * 0.5));
  expect(Math.max(...arctic)).toBeLessThanOrEqual(3);
  expect(arctic.filter((runs) => runs >= 1).length).toBeGreaterThan(arctic.length * 0.8);
});
