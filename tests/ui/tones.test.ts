import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { MARKS } from "../../src/core/marks.ts";
import { TONES } from "../../src/scene/status-marks.ts";
import { SHAPES } from "../../src/ui/shapes.ts";

const styles = readFileSync("src/app/base.css", "utf8");

describe("marks on the page and on the map", () => {
  it.each(Object.entries(TONES))("have the same colours: %s", (tone, { light, dark }) => {
    expect(styles).toContain(`--tone-${tone}: light-dark(${light}, ${dark});`);
  });

  it("have a class for each tone", () => {
    for (const tone of Object.keys(TONES)) expect(styles).toContain(`.tone-${tone} {`);
  });

  it("differ in shape wherever they differ in colour, so that colour is never needed", () => {
    const marks = Object.values(MARKS);
    for (const one of marks) {
      const alike = marks.filter((other) => other.shape === one.shape);
      expect(new Set(alike.map((other) => other.tone)).size).toBe(1);
    }
    const drawn = (status: keyof typeof MARKS) => JSON.stringify(SHAPES[MARKS[status].shape]);
    const kinds = (
      ["held", "ongoing", "proposed", "on-hold", "postponed", "cancelled", "recorded"] as const
    ).map(drawn);
    expect(new Set(kinds).size).toBe(kinds.length);
  });
});
