import { lazy } from "react";

/*
 * Parts of the page that the first view can do without: each is a file of its own, fetched when first shown.
 */

const loadDossier = () => import("../features/dossier/Dossier.tsx");

export const Dossier = lazy(async () => ({ default: (await loadDossier()).Dossier }));
export const EventTable = lazy(async () => ({
  default: (await import("../features/list/EventTable.tsx")).EventTable,
}));
export const MapPane = lazy(async () => ({ default: (await import("./MapPane.tsx")).MapPane }));

/** Fetches the dossier's code ahead of the reader's first click, or beside a dataset that opens with one. */
export function preloadDossier(): void {
  // What fails here is said where the dossier is shown (Boundary.tsx).
  loadDossier().catch(() => undefined);
}
