import { chromium, type Page } from "@playwright/test";
import { preview } from "vite";
import { MARKS } from "../src/core/marks.ts";
import { TONES } from "../src/scene/status-marks.ts";
import { CHROMIUM_FLAGS, ensureChromium } from "../scripts/chromium.ts";
import { findPin, readPicture, type Spot } from "../tests/e2e/pixels.ts";

/*
 * How long after a move of the slider the map's frame shows the new day: from the input event to the first frame in
 * whose drawing buffer the Budapest pin has the right colour. Beside it, in the same run and alternating with it, a
 * move between two days that differ in nothing: what a frame costs anyway. WebGL is by software, so compare the two.
 *
 * Needs a built page (npm run build). Usage: npm run bench
 */

const STEPS = 24;
/** Milliseconds between steps, so that the names that follow at rest have settled: a frame of theirs is not counted. */
const REST = 900;
/** Times slower than this machine: 4 is what Chromium calls a mid-range phone. */
const VIEWS = [
  { width: 1280, height: 800, slowdown: 1 },
  { width: 390, height: 844, slowdown: 1 },
  { width: 390, height: 844, slowdown: 4 },
] as const;

/** A pair of days to go to and fro between, and the colour that the pin has on each. */
interface Pair {
  readonly days: readonly [string, string];
  readonly colours: readonly [string, string];
}

const planned = TONES[MARKS.proposed.tone].light;
const onHold = TONES[MARKS["on-hold"].tone].light;
const CHANGE: Pair = { days: ["2025-10-19", "2025-10-20"], colours: [planned, onHold] };
const NO_CHANGE: Pair = { days: ["2025-10-18", "2025-10-19"], colours: [planned, planned] };

interface Sample {
  readonly milliseconds: number;
  /** Frames from the event to the right one: 1 is the very next. */
  readonly frames: number;
}

const server = await preview({ preview: { port: 4190, strictPort: true }, logLevel: "error" });
const executablePath = ensureChromium();
const browser = await chromium.launch({
  args: CHROMIUM_FLAGS,
  ...(executablePath !== undefined && { executablePath }),
});
console.log(`Chromium ${browser.version()}, ${STEPS} steps each, WebGL by software\n`);
console.log("| canvas | CPU | step | median ms | p95 ms | frames, median | frames, most |");
console.log("|---|---|---|---|---|---|---|");
for (const { slowdown, ...size } of VIEWS) {
  const page = await browser.newPage({ viewport: size });
  // The tool that runs this file names functions by a helper, which the page lacks.
  await page.addInitScript("globalThis.__name = (named) => named");
  await page.goto("http://localhost:4190/?asof=2025-10-20");
  const pin = await waitForPin(page);
  const client = await page.context().newCDPSession(page);
  await client.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  const canvas = await page.locator("canvas.maplibregl-canvas").boundingBox();
  const name = `${Math.round(canvas?.width ?? 0)}x${Math.round(canvas?.height ?? 0)}`;
  await measure(page, CHANGE, pin, 4); // warm
  const change: Sample[] = [];
  const noChange: Sample[] = [];
  for (let round = 0; round < 4; round++) {
    change.push(...(await measure(page, CHANGE, pin, STEPS / 4)));
    noChange.push(...(await measure(page, NO_CHANGE, pin, STEPS / 4)));
  }
  print(name, slowdown, "status changes", change);
  print(name, slowdown, "nothing changes", noChange);
  await page.close();
}
await browser.close();
await server.close();

/** Where the pin is on the canvas, in CSS pixels, once land and names are drawn and the map is at rest. */
async function waitForPin(page: Page): Promise<Spot> {
  await page.waitForTimeout(4000);
  return findPin(readPicture(await page.locator("canvas.maplibregl-canvas").screenshot()), onHold);
}

async function measure(page: Page, { days, colours }: Pair, pin: Spot, steps: number): Promise<Sample[]> {
  return page.evaluate(
    async ({ days, colours, pin, steps, rest }) => {
      const slider = document.querySelector<HTMLInputElement>('input[type="range"]');
      const canvas = document.querySelector<HTMLCanvasElement>("canvas.maplibregl-canvas");
      const gl = canvas?.getContext("webgl2");
      if (!slider || !canvas || !gl) throw new Error("no slider or no map");
      const ratio = canvas.width / canvas.clientWidth;
      const side = Math.round(26 * ratio);
      const pixels = new Uint8Array(side * side * 4);
      const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value");
      // The slider counts days from the first; the shown day tells where it stands.
      const day = (text: string) => Date.parse(`${text}T00:00:00Z`) / 86_400_000;
      const shown = day(new URLSearchParams(location.search).get("asof") ?? "2025-10-20");
      const origin = Number(slider.dataset.origin ?? shown - slider.valueAsNumber);
      slider.dataset.origin = String(origin);
      const hasColour = (hex: string) => {
        const x = Math.round((pin.x - 13) * ratio);
        const y = Math.round(canvas.height - (pin.y + 13) * ratio);
        gl.readPixels(x, y, side, side, gl.RGBA, gl.UNSIGNED_BYTE, pixels);
        const wanted = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
        let count = 0;
        for (let at = 0; at < pixels.length; at += 4) {
          if (wanted.every((value, part) => Math.abs((pixels[at + part] ?? 0) - value) <= 12)) count += 1;
        }
        return count > 60 * ratio;
      };
      const frame = () =>
        new Promise<void>((resolve) =>
          requestAnimationFrame(() => {
            resolve();
          }),
        );
      const goTo = (text: string) => {
        setValue?.set?.call(slider, String(day(text) - origin));
        slider.dispatchEvent(new Event("input", { bubbles: true }));
      };
      goTo(days[1]); // so that the first step is one
      const samples: { milliseconds: number; frames: number }[] = [];
      for (let step = 0; step < steps; step++) {
        await new Promise((resolve) => setTimeout(resolve, rest));
        const to = step % 2;
        const start = performance.now();
        goTo(days[to] ?? "");
        let frames = 0;
        // Asked for after the map asked for its own frame, so this runs when that has drawn.
        do {
          await frame();
          frames += 1;
        } while (!hasColour(colours[to] ?? "") && frames < 60);
        samples.push({ milliseconds: performance.now() - start, frames });
      }
      return samples;
    },
    { days, colours, pin, steps, rest: REST },
  );
}

function print(canvas: string, slowdown: number, step: string, samples: readonly Sample[]): void {
  const times = samples.map((sample) => sample.milliseconds).sort((a, b) => a - b);
  const frames = samples.map((sample) => sample.frames).sort((a, b) => a - b);
  const at = (list: readonly number[], share: number) =>
    list[Math.min(list.length - 1, Math.floor(list.length * share))] ?? NaN;
  console.log(
    `| ${canvas} | ${slowdown}x | ${step} | ${at(times, 0.5).toFixed(1)} | ${at(times, 0.95).toFixed(1)} | ${at(frames, 0.5)} | ${frames.at(-1) ?? NaN} |`,
  );
}
