import type { Dataset, DatedEvent, Place } from "./dataset.ts";
import { rootPlace } from "./places.ts";
import type { KnownEvent } from "./replay.ts";
import { phaseOf } from "./vocabulary.ts";

/** A line that an event draws on the map: from a party's capital to the place, or between two capitals for a call. */
export interface EventLine {
  readonly event: DatedEvent;
  readonly from: Place;
  readonly to: Place;
  /** Held or under way: drawn solid. What was only planned, or did not happen, is drawn dashed. */
  readonly tookPlace: boolean;
}

/** The lines of an event as known on a day: one for each party whose capital lies elsewhere. */
export function linesOf(dataset: Pick<Dataset, "parties" | "places">, known: KnownEvent): EventLine[] {
  const { event, status } = known;
  const tookPlace = phaseOf(status) === "took-place";
  const capitals = event.parties.flatMap((id) => {
    const capital = dataset.parties.get(id)?.capital;
    return (capital === undefined ? undefined : dataset.places.get(capital)) ?? [];
  });
  const place = known.where === undefined ? undefined : dataset.places.get(known.where);
  if (place) {
    // To the pin, and that of a venue is its city's.
    const spot = rootPlace(dataset.places, place);
    return capitals
      .filter((capital) => capital.id !== spot.id)
      .map((capital) => ({ event, from: capital, to: spot, tookPlace }));
  }
  if (event.kind !== "call") return [];
  // A call joins the first party's capital with each of the others.
  const [first, ...others] = capitals;
  return first ? others.map((other) => ({ event, from: first, to: other, tookPlace })) : [];
}
