import { describe, expect, it, vi } from "vitest";
import { DatasetLoadError, loadDataset } from "../../src/data/load.ts";
import { seal } from "../../src/data/sealed.ts";
import { toDataset } from "../../src/data/to-dataset.ts";
import { validateFile } from "../../src/data/validate.ts";
import { aDocument, anEvent, aReport } from "../builders.ts";

const answering =
  (body: BodyInit | null, status = 200): typeof fetch =>
  () =>
    Promise.resolve(new Response(body, { status }));
const failing: typeof fetch = () => Promise.reject(new TypeError("Failed to fetch"));
const reasonOf = async (fetchFile: typeof fetch) => {
  const error: unknown = await loadDataset("dataset.json", { fetchFile }).catch((reason: unknown) => reason);
  return error instanceof DatasetLoadError ? error.reason : undefined;
};

describe("loading a dataset", () => {
  it("gives the dataset of a good file", async () => {
    const { dataset } = await loadDataset("dataset.json", {
      fetchFile: answering(JSON.stringify(aDocument())),
    });
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
    const { dataset, problems } = await loadDataset("dataset.json", {
      fetchFile: answering("<!doctype html>"),
    });
    expect(dataset).toBeUndefined();
    expect(problems[0]?.code).toBe("not-json");
  });

  it("does not check again what still is, to the byte, what the build checked", async () => {
    const { file } = validateFile(
      aDocument({ events: [anEvent("e", [aReport("2025-10-16", "held", { when: "2025-10~" })])] }),
    );
    const fetchFile = vi.fn(answering(seal(file ?? never())));
    const { dataset, problems } = await loadDataset("dataset.json", { integrity: "sha256-x", fetchFile });
    expect(fetchFile.mock.calls).toEqual([["dataset.json", { integrity: "sha256-x" }]]);
    expect(problems).toEqual([]);
    expect(dataset).toEqual(file && toDataset(file));
  });

  it("checks a file that is another one", async () => {
    const fetchFile: typeof fetch = (_url, options) =>
      options?.integrity === undefined
        ? answering(JSON.stringify(aDocument({ asOf: "2025-13-01" })))("")
        : Promise.reject(new TypeError("Failed to fetch"));
    const { dataset, problems } = await loadDataset("dataset.json", { integrity: "sha256-x", fetchFile });
    expect(dataset?.id).toBe("a-dataset");
    expect(problems.map((problem) => problem.path)).toEqual(["asOf"]);
  });
});

function never(): never {
  throw new Error("no file");
}
