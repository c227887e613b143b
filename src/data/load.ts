import { readSealed } from "./sealed.ts";
import type { Validation } from "./validate.ts";

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

interface LoadOptions {
  /** Digest (Subresource Integrity) of the file as the build checked it. */
  readonly integrity?: string | undefined;
  /** The browser's `fetch`, or a stand-in. */
  readonly fetchFile?: typeof fetch;
}

/**
 * Fetches a dataset file and checks it.
 *
 * A file that still is, to the byte, what the build checked need not be checked again, and the code that checks is not
 * even fetched. Any other is checked here.
 *
 * @param url - its address
 * @returns what is good in it and what is wrong; a file that is not JSON is one problem of the whole file
 * @throws {@link DatasetLoadError} where the file cannot be had
 */
export async function loadDataset(url: string, options: LoadOptions = {}): Promise<Validation> {
  const { integrity, fetchFile = fetch } = options;
  if (integrity !== undefined) {
    // Rejects where the file is another one; also without a network, which the request below then tells.
    const sealed = await fetchFile(url, { integrity }).catch(() => undefined);
    if (sealed?.ok) return { dataset: readSealed(await readText(url, sealed)), problems: [] };
  }
  const response = await fetchFile(url).catch((cause: unknown) => {
    throw new DatasetLoadError(url, "network", { cause });
  });
  if (response.status === 404 || response.status === 410) throw new DatasetLoadError(url, "not-found");
  if (!response.ok) throw new DatasetLoadError(url, "refused", { cause: response.status });
  const [text, { readDataset }] = await Promise.all([readText(url, response), import("./read.ts")]);
  return readDataset(text);
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
