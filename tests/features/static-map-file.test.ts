import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { renderPicture } from "../../scripts/static-map-file.ts";
import { validate } from "../../src/data/validate.ts";

const { dataset } = validate(JSON.parse(readFileSync("datasets/budapest-2025/dataset.json", "utf8")));
const files = {
  shapes: readFileSync("basemap/generated/overview.json", "utf8"),
  names: readFileSync("basemap/generated/labels-en.json", "utf8"),
  styles: readFileSync("src/features/static-map/picture.css", "utf8"),
};

describe("the picture that is published beside a dataset", () => {
  if (!dataset) throw new Error("the built-in dataset cannot be read");
  const { svg, alt, size } = renderPicture(dataset, files);

  it("is a file of its own: it names no other, runs nothing and has no style attribute", () => {
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" /);
    expect(svg.replace('xmlns="http://www.w3.org/2000/svg"', "")).not.toMatch(
      /https?:|<script|@import|\sstyle=|\son\w+=/,
    );
  });

  it("has the size that pages which link to it expect", () => {
    expect(size).toEqual({ width: 1200, height: 630 });
    expect(svg).toContain('viewBox="0 0 1200 630"');
  });

  it("shows pins and statuses as last known, and says of which day", () => {
    expect(svg).toContain("As known on 7 November 2025");
    expect(svg).not.toMatch(/undefined|NaN/);
    expect(svg).toMatch(/data-pin="budapest"/);
    expect(svg).toContain("Cancelled, disputed");
    expect(alt).toContain("Trump–Putin summit in Budapest: cancelled, disputed");
  });

  it("is drawn for light, dark and paper", () => {
    expect(svg).toContain("prefers-color-scheme:dark");
    expect(svg).toContain("@media print");
  });

  it("weighs no more than 60 kB", () => {
    expect(gzipSync(svg, { level: 9 }).length).toBeLessThan(60_000);
  });

  it("is the same each time", () => {
    expect(renderPicture(dataset, files).svg).toBe(svg);
  });
});
