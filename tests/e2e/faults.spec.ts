import { chromium, expect, test, type Page } from "@playwright/test";
import { readFileSync } from "node:fs";
import { CHROMIUM_FLAGS, findChromium } from "../../scripts/chromium.ts";
import { Reader } from "./reader.ts";

type Json = Record<string, unknown>;

interface Document extends Json {
  sources: Json[];
  events: { id: string; reports: Json[] }[];
}

/** Answers for the dataset's file with something else. */
async function servesInstead(page: Page, body: string, status = 200): Promise<void> {
  await page.route("**/budapest-2025/dataset.json", (route) =>
    route.fulfill({ status, body, contentType: "application/json" }),
  );
}

async function servesChanged(page: Page, change: (document: Document) => void): Promise<void> {
  const document = JSON.parse(readFileSync("datasets/budapest-2025/dataset.json", "utf8")) as Document;
  change(document);
  await servesInstead(page, JSON.stringify(document));
}

test("a dataset with mistakes names file, field, what was found and what was expected, and shows the rest", async ({
  page,
}) => {
  await servesChanged(page, (document) => {
    const [event] = document.events;
    Object.assign(event?.reports[0] ?? {}, { published: "2025-02-30" });
    Object.assign(event?.reports[1] ?? {}, { where: "nowhere" });
    delete document.sources.at(-1)?.url;
  });
  const reader = new Reader(page);
  await reader.opens("?asof=2025-10-21");
  const problems = page.locator(".problems");
  await expect(problems.getByText(/^\d+ problems in \/budapest-2025\/dataset\.json/)).toBeVisible();
  await problems.getByText(/^\d+ problems/).click();
  await expect(problems.getByText("events[0].reports[0].published")).toBeVisible();
  await expect(problems.getByText('"2025-02-30"')).toBeVisible();
  await expect(problems.getByText("YYYY-MM-DD")).toBeVisible();
  await expect(problems.getByText('"nowhere"')).toBeVisible();
  await expect(problems.getByText(/sources\[\d+\]\.url/)).toBeVisible();
  await reader.findsPin("on-hold");
  await expect(reader.button(/Trump–Putin summit in Budapest/)).toBeVisible();
});

test("a file that is not JSON is named, with how it begins", async ({ page }) => {
  await servesInstead(page, "<!doctype html><title>Sign in</title>");
  await page.goto("/");
  await expect(page.getByRole("alert")).toContainText("/budapest-2025/dataset.json");
  await expect(page.getByRole("alert")).toContainText("is not JSON");
  await expect(page.getByRole("alert")).toContainText("<!doctype html><title>Sign in</title>");
});

test("a missing file is named", async ({ page }) => {
  await page.goto("/?data=nothing-here/dataset.json");
  await expect(page.getByRole("alert")).toContainText("There is no file at /nothing-here/dataset.json.");
});

test("a server's error, and no network, are told apart", async ({ page }) => {
  await servesInstead(page, "", 503);
  await page.goto("/");
  await expect(page.getByRole("alert")).toContainText(
    "The server did not hand out /budapest-2025/dataset.json.",
  );
  await page.unroute("**/budapest-2025/dataset.json");
  await page.route("**/budapest-2025/dataset.json", (route) => route.abort());
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByRole("alert")).toContainText("could not be reached");
  await page.unroute("**/budapest-2025/dataset.json");
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByRole("slider")).toBeVisible();
});

test("a dataset of another site is not opened", async ({ page }) => {
  const reader = new Reader(page);
  await page.goto(`/?data=${encodeURIComponent("http://localhost:4181/dataset.json")}`);
  await expect(page.getByRole("alert")).toContainText("on another site");
  expect(reader.requests.some((url) => url.startsWith("http://localhost:4181"))).toBe(false);
});

for (const address of ["http%3A%2F%2F%5B", "%25E0%25.json", "%25zz.json", "..%2F..%2Fnothing.json"]) {
  test(`an address that cannot be read is answered, not met with a blank page: ?data=${address}`, async ({
    page,
  }) => {
    await page.goto(`/?data=${address}`);
    await expect(page.getByRole("alert")).toContainText(
      /is on another site|There is no file at|did not hand out/,
    );
  });
}

for (const [part, query, survivor] of [
  ["MapPane", "", /Trump–Putin summit in Budapest/],
  ["Dossier", "?event=budapest-summit", "Play"],
  ["EventTable", "?layout=list", "Play"],
] as const) {
  test(`a part whose file is missing costs itself, not the page: ${part}`, async ({ page }) => {
    await page.route(new RegExp(`/${part}-.*\\.js`), (route) => route.abort());
    const reader = new Reader(page);
    await reader.opens(query);
    await expect(page.getByRole("alert")).toContainText("This part of the page could not be loaded");
    await expect(reader.button(survivor).first()).toBeVisible();
    await expect(reader.slider).toBeEnabled();
  });
}

test("text of a dataset is text, whatever it holds", async ({ page }) => {
  const payload = `<img src=x onerror="window.PWNED=1"><script>window.PWNED=1</script>`;
  await servesChanged(page, (document) => {
    Object.assign(document, { title: payload, summary: payload });
    for (const event of document.events) {
      Object.assign(event, { title: payload });
      for (const report of event.reports) report.text = payload;
    }
    for (const place of document.places as Json[]) place.name = payload;
  });
  const reader = new Reader(page);
  await reader.opens("?asof=2025-10-21&event=budapest-summit");
  await reader.findsPin("on-hold");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(payload);
  expect(await page.evaluate(() => "PWNED" in globalThis)).toBe(false);
  // The file is not the one that the build checked: the browser says so, and the page checks it.
  reader.hasNoFault(/integrity/);
});

test("without WebGL the page reads all the same: a note in place of the map, list, dossier and timeline", async () => {
  const executablePath = findChromium();
  const browser = await chromium.launch({
    args: [...CHROMIUM_FLAGS.filter((flag) => !flag.includes("swiftshader")), "--disable-3d-apis"],
    ...(executablePath !== undefined && { executablePath }),
  });
  const page = await browser.newPage({ baseURL: "http://localhost:4180" });
  const reader = new Reader(page);
  await reader.opens("?asof=2025-10-21");
  await expect(page.getByText(/This browser cannot draw the map/)).toBeVisible();
  await expect(page.getByRole("row", { name: /Trump–Putin summit in Budapest/ })).toBeVisible();
  await page
    .getByRole("row", { name: /Trump–Putin summit in Budapest/ })
    .getByRole("button")
    .click();
  await reader.seesStatus("On hold");
  await reader.slider.press("ArrowRight");
  await reader.seesStatus("Cancelled");
  await browser.close();
});

test("pins do not wait for the basemap: with one that never comes they are drawn, and a note says so", async ({
  page,
}) => {
  await page.route("**/overview-*.json", () => new Promise(() => undefined));
  const reader = new Reader(page);
  await reader.opens("?asof=2025-10-21");
  await reader.findsPin("on-hold");
  await expect(page.getByText(/background is not there yet/)).toBeVisible();
});

test("the note about the basemap goes when it comes after all", async ({ page }) => {
  await page.route("**/overview-*.json", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 10_000));
    await route.continue();
  });
  const reader = new Reader(page);
  await reader.opens("?asof=2025-10-21");
  await expect(page.getByText(/background is not there yet/)).toBeVisible({ timeout: 15_000 });
  await expect(page.getByText(/background is not there yet/)).toBeHidden({ timeout: 15_000 });
});

test("list, dossier and timeline do not wait for the map's code", async ({ page }) => {
  await page.route(/mount-.*\.js/, () => new Promise(() => undefined));
  const reader = new Reader(page);
  await reader.opens("?asof=2025-10-21");
  await reader.button(/Trump–Putin summit in Budapest/).click();
  await reader.seesStatus("On hold");
  await reader.slider.press("ArrowRight");
  await reader.seesStatus("Cancelled");
});

test("a lost graphics context comes back with the day's pins", async ({ page }) => {
  const reader = new Reader(page);
  await reader.opens("?asof=2025-10-21");
  await reader.findsPin("on-hold");
  await reader.canvas.evaluate((canvas: HTMLCanvasElement) => {
    const extension = canvas.getContext("webgl2")?.getExtension("WEBGL_lose_context");
    Object.assign(globalThis, { lost: extension });
    extension?.loseContext();
  });
  await expect(page.getByText(/interrupted by the graphics system/)).toBeVisible();
  await reader.slider.press("ArrowRight");
  await page.evaluate(() => {
    (globalThis as unknown as { lost?: WEBGL_lose_context }).lost?.restoreContext();
  });
  await reader.findsPin("cancelled");
  await expect(page.getByText(/interrupted by the graphics system/)).toBeHidden();
});

test("storage that throws, as in other sites' frames, changes nothing", async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"]) {
      Object.defineProperty(globalThis, name, {
        get: () => {
          throw new DOMException("denied", "SecurityError");
        },
      });
    }
  });
  const reader = new Reader(page);
  await reader.opens("?asof=2025-10-21");
  await reader.findsPin("on-hold");
  reader.hasNoFault();
});
