import { describe, expect, it } from "vitest";
import { darkPalette, lightPalette } from "../../src/scene/palette.ts";
import { CASING, MARK_NAMES, markOf } from "../../src/scene/status-marks.ts";
import { STATUSES } from "../../src/core/vocabulary.ts";

const themes = [
  ["light", lightPalette],
  ["dark", darkPalette],
] as const;

describe("the mark of a status", () => {
  it.each(MARK_NAMES)("exists for %s, as a shape and a colour", (name) => {
    const { shape, colour } = markOf(name);
    expect(shape.fill ?? shape.outline).toMatch(/^M/);
    for (const shade of [colour.light, colour.dark]) expect(shade).toMatch(/^#[0-9a-f]{6}$/);
  });

  it("differs by shape alone between what took place, is planned, waits, and is off", () => {
    const shapes = (["held", "proposed", "on-hold", "postponed", "cancelled", "ongoing"] as const).map(
      (name) => JSON.stringify(markOf(name).shape),
    );
    expect(new Set(shapes).size).toBe(shapes.length);
    for (const status of STATUSES)
      expect(JSON.stringify(markOf(status).shape)).not.toBe(JSON.stringify(markOf("capital").shape));
  });

  describe.each(themes)("in the %s theme", (theme, palette) => {
    it.each(MARK_NAMES)("of %s stands out against land, sea and casing, at least 3 to 1", (name) => {
      const colour = markOf(name).colour[theme];
      for (const ground of [palette.land, palette.sea, CASING[theme]])
        expect(contrast(colour, ground)).toBeGreaterThanOrEqual(3);
    });
  });
});

/** Contrast of two colours (WCAG 2.2). */
function contrast(a: string, b: string): number {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
