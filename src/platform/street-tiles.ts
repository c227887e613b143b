/** Of the tiles that most servers hand out. */
const MOST_ZOOM = 16;

/**
 * The publisher's own tiles for streets, where the page names any:
 * `<link rel="tiles" href="https://tiles.example/{z}/{x}/{y}.png" title="© Example" data-maxzoom="17" />`.
 * There are none by default: the page asks nobody but its own host for anything.
 *
 * @returns their address, the zoom where their detail ends, and whom to credit
 */
export function streetTiles(
  document: Document,
): { readonly url: string; readonly maxZoom: number; readonly credit: string } | undefined {
  const link = document.querySelector<HTMLLinkElement>('link[rel="tiles"][href]');
  const template = link?.getAttribute("href") ?? "";
  if (!link || !["{z}", "{x}", "{y}"].every((part) => template.includes(part))) return undefined;
  const url = new URL(template, document.baseURI).href.replaceAll("%7B", "{").replaceAll("%7D", "}");
  const maxZoom = Number(link.dataset.maxzoom ?? MOST_ZOOM);
  return { url, maxZoom: maxZoom > 8 && maxZoom <= 22 ? maxZoom : MOST_ZOOM, credit: link.title };
}
