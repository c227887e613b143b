import { parseDay } from "../core/day.ts";
import {
  LAYOUTS,
  PROJECTIONS,
  SELECTION_KINDS,
  THEMES,
  WORLDVIEWS,
  type Camera,
  type Selection,
  type View,
} from "../core/view.ts";

/**
 * The view that an address names: `?asof=2025-10-21&event=budapest-summit&view=-40,70,1.6&layout=embed&theme=dark`.
 *
 * What cannot be read is ignored, as is every other parameter: hosts add their own, and the fragment is theirs too.
 */
export function viewFromAddress(search: string): View {
  const query = new URLSearchParams(search);
  const asOf = parseDay(query.get("asof") ?? "");
  const selection = readSelection(query);
  const camera = readCamera(query.get("view"));
  const layout = oneOf(LAYOUTS, query.get("layout"));
  const theme = oneOf(THEMES, query.get("theme"));
  const worldview = oneOf(WORLDVIEWS, query.get("worldview"));
  const projection = oneOf(PROJECTIONS, query.get("projection"));
  const language = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.exec(query.get("lang") ?? "")?.[0];
  return {
    ...(asOf && { asOf }),
    ...(selection && { selection }),
    ...(camera && { camera }),
    ...(layout && { layout }),
    ...(theme && { theme }),
    ...(worldview && { worldview }),
    ...(projection && { projection }),
    ...(language !== undefined && { language }),
  };
}

/** The query of an address for a view, with only what differs from the defaults; starts with `?`, or is empty. */
export function addressOfView(view: View): string {
  const query = new URLSearchParams();
  if (view.asOf) query.set("asof", view.asOf);
  if (view.selection) query.set(view.selection.kind, view.selection.id);
  if (view.camera) query.set("view", [...view.camera.center, view.camera.zoom].join(","));
  if (view.layout && view.layout !== "full") query.set("layout", view.layout);
  if (view.theme && view.theme !== "auto") query.set("theme", view.theme);
  if (view.worldview) query.set("worldview", view.worldview);
  if (view.projection) query.set("projection", view.projection);
  if (view.language !== undefined) query.set("lang", view.language);
  const text = query.toString().replaceAll("%2C", ",");
  return text && `?${text}`;
}

function readSelection(query: URLSearchParams): Selection | undefined {
  for (const kind of SELECTION_KINDS) {
    const id = query.get(kind);
    if (id) return { kind, id };
  }
  return undefined;
}

function readCamera(text: string | null): Camera | undefined {
  const numbers = (text ?? "").split(",").map((part) => (part.trim() === "" ? NaN : Number(part)));
  const [longitude, latitude, zoom] = numbers;
  if (numbers.length !== 3 || longitude === undefined || latitude === undefined || zoom === undefined)
    return undefined;
  const inRange = Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90 && zoom >= 0 && zoom <= 24;
  return inRange ? { center: [longitude, latitude], zoom } : undefined;
}

function oneOf<const T extends string>(options: readonly T[], text: string | null): T | undefined {
  return options.find((option) => option === text);
}
