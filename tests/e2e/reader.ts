import { expect, type FrameLocator, type Locator, type Page } from "@playwright/test";
import { MARKS } from "../../src/core/marks.ts";
import type { Status } from "../../src/core/vocabulary.ts";
import { TONES } from "../../src/scene/status-marks.ts";
import { findBarriers } from "./axe.ts";
import { countColours, countPixels, findPin, readPicture, type Picture, type Spot } from "./pixels.ts";

/** Pixels of a mark's colour that make a pin: an open diamond's rim has some 130, a filled disc twice as many. */
const PIN_PIXELS = 60;

/** Someone at the page: the only place in the browser tests that knows how the page is built. */
export class Reader {
  readonly page: Page;
  /** The page itself, or the frame that it is in. */
  readonly view: Page | FrameLocator;
  readonly faults: string[] = [];
  readonly requests: string[] = [];

  constructor(page: Page, view: Page | FrameLocator = page) {
    this.page = page;
    this.view = view;
    page.on("pageerror", (error) => this.faults.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error") this.faults.push(message.text());
    });
    page.on("request", (request) => this.requests.push(request.url()));
  }

  async opens(query = ""): Promise<void> {
    await this.page.goto(`/${query}`);
    await expect(this.slider).toBeVisible();
  }

  get slider(): Locator {
    return this.view.getByRole("slider", { name: "Known as of" });
  }

  get canvas(): Locator {
    return this.view.locator("canvas.maplibregl-canvas");
  }

  get dossier(): Locator {
    return this.view.getByRole("complementary", { name: "Dossier" });
  }

  button(name: string | RegExp): Locator {
    return this.view.getByRole("button", { name });
  }

  async seesDay(text: string): Promise<void> {
    await expect(this.view.getByText(text, { exact: true }).first()).toBeVisible();
  }

  async seesStatus(word: string): Promise<void> {
    await expect(this.dossier.getByText(word, { exact: true }).first()).toBeVisible();
  }

  /** Waits until the map shows a pin of a status, and says where on the page it is. */
  async findsPin(status: Status): Promise<Spot> {
    let spot: Spot = { x: 0, y: 0, pixels: 0 };
    await expect
      .poll(async () => {
        spot = findPin(await this.picture(), TONES[MARKS[status].tone].light);
        return spot.pixels;
      })
      .toBeGreaterThan(PIN_PIXELS);
    const box = await this.canvas.boundingBox();
    return { ...spot, x: spot.x + (box?.x ?? 0), y: spot.y + (box?.y ?? 0) };
  }

  /** How many pixels of a status's colour a pin at a spot of the page has. */
  async pixelsAt({ x, y }: Spot, status: Status): Promise<number> {
    const clip = { x: x - 15, y: y - 15, width: 30, height: 30 };
    const picture = readPicture(await this.page.screenshot({ clip, animations: "disabled" }));
    return countPixels(picture, TONES[MARKS[status].tone].light);
  }

  /** The most pixels that any spot of the map has of a status's colour. */
  async pinPixels(status: Status): Promise<number> {
    return findPin(await this.picture(), TONES[MARKS[status].tone].light).pixels;
  }

  async seesNoPin(status: Status): Promise<void> {
    await expect.poll(() => this.pinPixels(status)).toBeLessThan(PIN_PIXELS);
  }

  /** Waits until the map has drawn land, sea and names: more than a background. */
  async seesBasemap(): Promise<void> {
    await expect.poll(async () => countColours(await this.picture())).toBeGreaterThan(20);
  }

  async picture(): Promise<Picture> {
    return readPicture(await this.canvas.screenshot({ animations: "disabled" }));
  }

  async clicks({ x, y }: { readonly x: number; readonly y: number }): Promise<void> {
    await this.page.mouse.click(x, y);
  }

  async findsNoBarrier(): Promise<void> {
    expect(await findBarriers(this.page)).toEqual([]);
  }

  /**
   * Nothing broke, nothing was refused by the policy, nothing left for another site.
   *
   * @param but - what the console says and should
   */
  hasNoFault(but?: RegExp): void {
    expect(this.faults.filter((fault) => !but?.test(fault))).toEqual([]);
    const foreign = this.requests.filter((url) => !/^(?:http:\/\/localhost:418[01]\/|data:|blob:)/.test(url));
    expect(foreign).toEqual([]);
  }
}
