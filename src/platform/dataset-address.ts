/** Which dataset a page shows. */
export interface DatasetAddress {
  /** Absolute address of the file. */
  readonly url: string;
  /** The `data` parameter that named it, if one did. */
  readonly data: string | undefined;
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
  return { url: url?.href ?? data ?? "", data, allowed: url?.origin === new URL(page.baseURI).origin };
}

function toUrl(address: string, base: string): URL | undefined {
  try {
    return new URL(address, base);
  } catch {
    return undefined; // not an address at all: refused like one of another site
  }
}
