import type { Dataset, Place } from "../core/dataset.ts";
import { toDayNumber } from "../core/day.ts";
import { rootPlace } from "../core/places.ts";
import { eventsAt, itemsAt, type Box, type Item, type Rows } from "../core/rows.ts";
import type { Selection } from "../core/view.ts";
import {
  knownEvent,
  selectCapitals,
  selectRows,
  selectSelectedId,
  selectWorldItems,
} from "../store/selectors.ts";
import type { AppState } from "../store/store.ts";
import type { Position } from "./sphere.ts";
import type { MarkName } from "./status-marks.ts";

/** One thing to see, point at and open on the map. Drawing, picking, names and the tip all take these. */
export interface Pin {
  /** The same for the same place on every day. */
  readonly key: string;
  readonly position: Position;
  /** Absent where the pin stands for several places. */
  readonly place: Place | undefined;
  readonly mark: MarkName;
  /** The events that it stands for; absent for a capital without any. */
  readonly item: Item | undefined;
  /** Whether a report that gives it another status was known too. */
  readonly isDisputed: boolean;
  readonly isSelected: boolean;
  readonly isPointedAt: boolean;
}

/** The part of the world in view, for datasets too large to draw whole. */
export interface Scope {
  readonly box: Box;
  /** Web Mercator zoom of a 512 px world. */
  readonly zoom: number;
}

/**
 * Everything that has a pin on the day: what was known, and the capitals. The selected pin is the last, on top.
 *
 * @param scope - absent: the whole world
 */
export function pinsOf(state: AppState, scope?: Scope): Pin[] {
  const { dataset, selection } = state;
  const items = scope
    ? itemsAt(selectRows(state), { ...scope, day: toDayNumber(state.asOf), prefer: selectSelectedId(state) })
    : selectWorldItems(state);
  const pointedAt = rootIdOf(dataset, state.pointedAt);
  const selectedPlace = selection?.kind === "place" ? rootIdOf(dataset, selection.id) : undefined;
  const taken = new Set(items.map((item) => item.key));
  const rings = selectCapitals(state).filter((place) => !taken.has(place.id));
  const pins: Pin[] = [
    ...rings.map((place) => ({
      key: place.id,
      position: place.position,
      place,
      mark: "capital" as const,
      item: undefined,
      isDisputed: false,
      isSelected: place.id === selectedPlace,
      isPointedAt: place.id === pointedAt,
    })),
    ...items.map((item) => ({
      key: item.key,
      position: item.position,
      place: item.place,
      mark: item.status,
      item,
      isDisputed: knownEvent(state, item.lead.id)?.otherwise !== undefined,
      isSelected: isSelected(item, selection, selectedPlace),
      isPointedAt: item.place !== undefined && item.place.id === pointedAt,
    })),
  ];
  return pins.sort((a, b) => rank(a) - rank(b) || b.position[1] - a.position[1]);
}

/**
 * What a click on a pin opens: its event; on the selected one the next event at the place, around and around;
 * the place itself for a capital without events.
 */
export function openedBy(pin: Pin, state: AppState): Selection | undefined {
  const { item, place } = pin;
  if (!item) return place && { kind: "place", id: place.id };
  if (!place) return { kind: "event", id: item.lead.id };
  const events = eventsAt(selectRows(state), place.id, toDayNumber(state.asOf));
  const { selection } = state;
  const index = selection?.kind === "event" ? events.findIndex(({ id }) => id === selection.id) : -1;
  const next = index < 0 ? item.lead : events[(index + 1) % events.length];
  return { kind: "event", id: (next ?? item.lead).id };
}

/** Every position that ever has a pin, for the camera. */
export function pinPositions(rows: Rows, capitals: readonly Place[]): Position[] {
  const used = new Set<Place>(capitals);
  for (const place of rows.place) {
    const root = rows.places[rows.root[place] ?? place];
    if (root) used.add(root);
  }
  return [...used].map(({ position }) => position);
}

/** Id of the place that the pin of this place stands at: of the city for a venue. */
export function rootIdOf(dataset: Pick<Dataset, "places">, id: string | undefined): string | undefined {
  const place = id === undefined ? undefined : dataset.places.get(id);
  return place && rootPlace(dataset.places, place).id;
}

function isSelected(item: Item, selection: Selection | undefined, place: string | undefined): boolean {
  if (selection?.kind === "event") return item.lead.id === selection.id;
  return place !== undefined && item.place?.id === place;
}

/** Drawn later, and so on top: events over capitals, the pointed-at and the selected pin over all. */
function rank(pin: Pin): number {
  return (pin.isSelected ? 4 : 0) + (pin.isPointedAt ? 2 : 0) + (pin.item ? 1 : 0);
}
