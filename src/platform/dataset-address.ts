/** Which dataset a page shows. */
export interface DatasetAddress {
  /** Absolute address of the file. */
  readonly url: string;
  /** The `data` parameter that named it, if one did. */
  readonly data: string | undefined;
  /** Digest of the file as the build checked it, where the page names both. */
  readonly integrity: string | undefined;
  /** How to name the file to the reader: its path on this site, or what was asked for. */
  readonly file: string;
  /** `false`: it lies on another site, and is not opened. */
  readonly allowed: boolean;
}

/**
 * The dataset that the page names in `<link rel="alternate" type="application/json">`, or that its address names
 * with `?data=`: then only one of the page's own site, so that nobody can show a text of theirs under its name.
 */
export function datasetAddress(page: Document, search: string): DatasetAddress {
  const data = new URLSearchParams(search).get("data") ?? undefined;
  const link = page.querySelector<HTMLLinkElement>('link[rel="alternate"][type="application/json"]');
  const url = toUrl(data ?? link?.getAttribute("href") ?? "dataset.json", page.baseURI);
  const allowed = url?.origin === new URL(page.baseURI).origin;
  const integrity = data === undefined ? (link?.integrity ?? "") : "";
  return {
    url: url?.href ?? "",
    data,
    integrity: integrity === "" ? undefined : integrity,
    file: allowed ? readable(url.pathname) : (data ?? ""),
    allowed,
  };
}

function readable(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path; // not every path is encoded text
  }
}

function toUrl(address: string, base: string): URL | undefined {
  try {
    return new URL(address, base);
  } catch {
    return undefined; // not an address at all: refused like one of another site
  }
}
