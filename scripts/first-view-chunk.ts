interface Modules {
  getModuleInfo(id: string): { readonly isEntry: boolean; readonly importers: readonly string[] } | null;
}

const CHUNK = "page";
const SCENE = "scene";

/**
 * Puts everything that the page imports at once into one file. Left to itself the bundler splits off what a lazy
 * part shares with it, and many small files compress worse than one (by 3 kB of 90 here). What both maps draw by is one
 * file too, for the same reason.
 *
 * @returns the file's name for a module of the first view or of the scene; nothing for one that a lazy part has alone
 */
export function firstViewChunk(id: string, modules: Modules): string | null {
  const seen = new Set<string>();
  const waiting = [id];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    const info = modules.getModuleInfo(next);
    if (info?.isEntry) return CHUNK;
    waiting.push(...(info?.importers ?? []));
  }
  return /\/src\/scene\/|\/topojson-client\//.test(id) ? SCENE : null;
}
