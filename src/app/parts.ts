import { lazy, type ComponentProps, type FunctionComponent } from "react";
import type { StaticMap as StaticMapType } from "../features/static-map/StaticMap.tsx";

/*
 * Parts of the page that the first view can do without: each is a file of its own, fetched when first shown.
 */

const loadDossier = () => import("../features/dossier/Dossier.tsx");

export const Dossier = lazy(async () => ({ default: (await loadDossier()).Dossier }));
export const EventTable = lazy(async () => ({
  default: (await import("../features/list/EventTable.tsx")).EventTable,
}));
/** Where its file is missing the map that it stands in for comes all the same. */
export const StaticMap = lazy<FunctionComponent<ComponentProps<typeof StaticMapType>>>(() =>
  import("../features/static-map/StaticMap.tsx").then(
    ({ StaticMap: loaded }) => ({ default: loaded }),
    () => ({ default: () => null }),
  ),
);
export const Boundaries = lazy(async () => ({
  default: (await import("../features/boundaries/Boundaries.tsx")).Boundaries,
}));
export const AreaNote = lazy(async () => ({
  default: (await import("../features/boundaries/AreaNote.tsx")).AreaNote,
}));
export const MapPane = lazy(async () => ({ default: (await import("./MapPane.tsx")).MapPane }));

/** Fetches the dossier's code ahead of the reader's first click, or beside a dataset that opens with one. */
export function preloadDossier(): void {
  // What fails here is said where the dossier is shown (Boundary.tsx).
  loadDossier().catch(() => undefined);
}
