// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { datasetAddress } from "../../src/platform/dataset-address.ts";

describe("which dataset a page shows", () => {
  const page = document.implementation.createHTMLDocument();
  const link = page.createElement("link");
  link.rel = "alternate";
  link.type = "application/json";
  link.setAttribute("href", "./budapest-2025/dataset.json");
  page.head.append(link);
  Object.defineProperty(page, "baseURI", { value: "https://news.example/maps/" });

  it("is the one that the page names", () => {
    expect(datasetAddress(page, "")).toMatchObject({
      url: "https://news.example/maps/budapest-2025/dataset.json",
      allowed: true,
    });
  });

  it("may be another of the same site, named in the address", () => {
    expect(datasetAddress(page, "?data=own/dataset.json")).toMatchObject({
      url: "https://news.example/maps/own/dataset.json",
      data: "own/dataset.json",
      allowed: true,
    });
  });

  it.each([
    "https://evil.example/d.json",
    "//evil.example/d.json",
    "data:application/json,{}",
    "javascript:1",
    "http://[",
  ])("is never one of another site: %s", (address) => {
    expect(datasetAddress(page, `?data=${encodeURIComponent(address)}`).allowed).toBe(false);
  });
});
