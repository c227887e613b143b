import { describe, expect, it } from "vitest";
import { DatasetLoadError, loadDataset } from "../../src/data/load.ts";
import { aDocument } from "../builders.ts";

const answering =
  (body: BodyInit | null, status = 200): typeof fetch =>
  () =>
    Promise.resolve(new Response(body, { status }));
const failing: typeof fetch = () => Promise.reject(new TypeError("Failed to fetch"));
const reasonOf = async (fetchFile: typeof fetch) => {
  const error: unknown = await loadDataset("dataset.json", fetchFile).catch((reason: unknown) => reason);
  return error instanceof DatasetLoadError ? error.reason : undefined;
};

describe("loading a dataset", () => {
  it("gives the dataset of a good file", async () => {
    const { dataset } = await loadDataset("dataset.json", answering(JSON.stringify(aDocument())));
    expect(dataset?.id).toBe("a-dataset");
  });

  it("says which way a file could not be had", async () => {
    expect(await reasonOf(answering("", 404))).toBe("not-found");
    expect(await reasonOf(answering("", 500))).toBe("refused");
    expect(await reasonOf(failing)).toBe("network");
  });

  it("gives up on a file that never ends before it fills the memory", async () => {
    const endless = new ReadableStream({
      pull: (controller) => {
        controller.enqueue(new Uint8Array(1_000_000));
      },
    });
    expect(await reasonOf(answering(endless))).toBe("too-large");
  });

  it("takes a page that answers instead of the file as a problem of the file", async () => {
    const { dataset, problems } = await loadDataset("dataset.json", answering("<!doctype html>"));
    expect(dataset).toBeUndefined();
    expect(problems[0]?.code).toBe("not-json");
  });
});
