import type { Dataset, Place } from "./dataset.ts";

/** The outermost place that this one is part of: the city of a venue, or the place itself. */
export function rootPlace(places: ReadonlyMap<string, Place>, place: Place): Place {
  const seen = new Set([place.id]);
  let root = place;
  for (;;) {
    const outer: Place | undefined = root.partOf === undefined ? undefined : places.get(root.partOf);
    if (!outer || seen.has(outer.id)) return root; // a circle of places ends where it closes
    seen.add(outer.id);
    root = outer;
  }
}

/** The capitals of the parties of a dataset, in its order, each once. */
export function capitalsOf(dataset: Pick<Dataset, "parties" | "places">): Place[] {
  const ids = new Set([...dataset.parties.values()].map((party) => party.capital));
  return [...dataset.places.values()].filter((place) => ids.has(place.id) || place.kind === "capital");
}
