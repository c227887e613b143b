import type { Problem } from "./problem.ts";
import { validate, type Validation } from "./validate.ts";

/** Bytes: a larger file is refused before it is parsed. */
const MOST_BYTES = 20_000_000;

/** The file could not be had at all. `cause` keeps the browser's own error. */
export class DatasetLoadError extends Error {
  override readonly name = "DatasetLoadError";
  readonly url: string;
  readonly reason: "network" | "not-found" | "refused" | "too-large";
  constructor(url: string, reason: DatasetLoadError["reason"], options?: ErrorOptions) {
    super(`Could not load ${url}: ${reason}`, options);
    this.url = url;
    this.reason = reason;
  }
}

/**
 * Fetches a dataset file and checks it.
 *
 * @param url - its address
 * @param fetchFile - the browser's `fetch`, or a stand-in
 * @returns what is good in it and what is wrong; a file that is not JSON is one problem of the whole file
 * @throws {@link DatasetLoadError} where the file cannot be had
 */
export async function loadDataset(url: string, fetchFile: typeof fetch = fetch): Promise<Validation> {
  const response = await fetchFile(url).catch((cause: unknown) => {
    throw new DatasetLoadError(url, "network", { cause });
  });
  if (response.status === 404 || response.status === 410) throw new DatasetLoadError(url, "not-found");
  if (!response.ok) throw new DatasetLoadError(url, "refused", { cause: response.status });
  return readDataset(await readText(url, response));
}

/** Reads the text of a dataset file (JSON, with or without a byte order mark) and checks it. */
export function readDataset(text: string): Validation {
  let document: unknown;
  try {
    document = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return { dataset: undefined, problems: [notJson(text)] };
  }
  return validate(document);
}

function notJson(text: string): Problem {
  const start = text.trimStart().slice(0, 40);
  return { code: "not-json", at: [], path: "", found: start, expected: '{ "format": "parley-dataset", …' };
}

/** Reads a body piece by piece, so that a compressed giant is given up before it fills the memory. */
async function readText(url: string, response: Response): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return "";
  const decoder = new TextDecoder();
  let text = "";
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read().catch((cause: unknown) => {
      throw new DatasetLoadError(url, "network", { cause });
    });
    if (done) return text + decoder.decode();
    bytes += value.length;
    if (bytes > MOST_BYTES) {
      await reader.cancel();
      throw new DatasetLoadError(url, "too-large");
    }
    text += decoder.decode(value, { stream: true });
  }
}
