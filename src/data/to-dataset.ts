import type { Dataset, DatasetFile } from "../core/dataset.ts";

/** The dataset of a file that is known to be good: lists by id, and the reports of each event oldest first. */
export function toDataset(file: DatasetFile): Dataset {
  return {
    ...file,
    sources: byId(file.sources),
    parties: byId(file.parties),
    places: byId(file.places),
    people: byId(file.people),
    // Sorting is stable: reports of one day stay in the order of the file.
    events: byId(file.events.map((event) => ({ ...event, reports: event.reports.toSorted(byPublished) }))),
  };
}

function byId<T extends { readonly id: string }>(list: readonly T[]): Map<string, T> {
  return new Map(list.map((entry) => [entry.id, entry]));
}

function byPublished(a: { readonly published: string }, b: { readonly published: string }): number {
  return a.published < b.published ? -1 : a.published > b.published ? 1 : 0;
}
