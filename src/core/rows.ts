import type { Dataset, DatedEvent, Place } from "./dataset.ts";
import { toDayNumber } from "./day.ts";
import { rootPlace } from "./places.ts";
import { eventOn } from "./replay.ts";
import { EVENT_KINDS, STATUSES, type Status } from "./vocabulary.ts";

/**
 * A dataset as columns, one row for each stretch of days in which an event keeps its status and place:
 * "proposed, then on hold, then held" is three rows. Everything that draws or counts by day reads these.
 */
export interface Rows {
  readonly events: readonly DatedEvent[];
  readonly places: readonly Place[];
  /** For each place, the index of the outermost place that it is part of. */
  readonly root: Uint32Array;
  /** Index into `events`. */
  readonly event: Uint32Array;
  /** Index into `places`, or {@link NOWHERE}. */
  readonly place: Uint32Array;
  /** Day number (see `toDayNumber`) of the publication that began the stretch. */
  readonly from: Int32Array;
  /** Day number of the publication that ended it (the first day that no longer counts), or {@link FOREVER}. */
  readonly to: Int32Array;
  /** Index into `STATUSES`. */
  readonly status: Uint8Array;
}

/** The place of an event that has none, such as a call. */
export const NOWHERE = 0xffffffff;
/** The end of a stretch that still lasts. */
export const FOREVER = 0x7fffffff;

/** `[west, south, east, north]` in degrees; `west > east` for a box across the antimeridian. */
export type Box = readonly [west: number, south: number, east: number, north: number];
export const WORLD: Box = [-180, -90, 180, 90];

/** One thing to draw: the events of one place, or of several places too close to tell apart. */
export interface Item {
  /** The same for the same place or cell on every day, so that a selection or a focus survives scrubbing. */
  readonly key: string;
  /** Degrees, longitude first. Does not move while the day changes. */
  readonly position: readonly [longitude: number, latitude: number];
  /** Absent where the item stands for several places. */
  readonly place: Place | undefined;
  readonly count: number;
  /** How many events have each status, by index into `STATUSES`. */
  readonly counts: Uint32Array;
  /** The event that the pin shows: the preferred one, else the most prominent kind, else the newest. */
  readonly lead: DatedEvent;
  readonly status: Status;
}

export interface ItemQuery {
  readonly box: Box;
  /** Web Mercator zoom of a 512 px world. */
  readonly zoom: number;
  /** Day number. */
  readonly day: number;
  /** Which events count; all where absent. */
  readonly filter?: (event: DatedEvent) => boolean;
  /** Id of the event that its place should show, such as the selected one. */
  readonly prefer?: string | undefined;
}

/** With more places than this in the box, near ones are drawn together. */
const MOST_ITEMS = 1000;
/** CSS pixels: the side of the cells in which places are drawn together, about a finger's width. */
const CELL = 40;

/** Makes the rows of a dataset. */
export function toRows(dataset: Pick<Dataset, "events" | "places">): Rows {
  const events = [...dataset.events.values()];
  const places = [...dataset.places.values()];
  const indexOfPlace = new Map(places.map((place, index) => [place.id, index]));
  const stretches = events.flatMap((event, index) => stretchesOf(event, index, indexOfPlace));
  return {
    events,
    places,
    root: Uint32Array.from(
      places,
      (place) => indexOfPlace.get(rootPlace(dataset.places, place).id) ?? NOWHERE,
    ),
    event: Uint32Array.from(stretches, (stretch) => stretch.event),
    place: Uint32Array.from(stretches, (stretch) => stretch.place),
    from: Int32Array.from(stretches, (stretch) => stretch.from),
    to: Int32Array.from(stretches, (stretch) => stretch.to),
    status: Uint8Array.from(stretches, (stretch) => stretch.status),
  };
}

interface Stretch {
  readonly event: number;
  readonly place: number;
  readonly status: number;
  readonly from: number;
  to: number;
}

function stretchesOf(event: DatedEvent, index: number, indexOfPlace: ReadonlyMap<string, number>): Stretch[] {
  const stretches: Stretch[] = [];
  for (const day of new Set(event.reports.map((report) => report.published))) {
    const known = eventOn(event, day);
    if (!known) continue;
    const status = STATUSES.indexOf(known.status);
    const place = (known.where === undefined ? undefined : indexOfPlace.get(known.where)) ?? NOWHERE;
    const before = stretches.at(-1);
    if (before?.status === status && before.place === place) continue;
    const from = toDayNumber(day);
    if (before) before.to = from;
    stretches.push({ event: index, place, status, from, to: FOREVER });
  }
  return stretches;
}

/**
 * What to draw for a view on a day: at most about a thousand items, however large the dataset.
 *
 * Pins, picking, labels and the list's part about the map all draw these items, so they cannot disagree.
 */
export function itemsAt(rows: Rows, query: ItemQuery): Item[] {
  const { box, zoom, day, filter, prefer } = query;
  const active: number[] = [];
  const shown = new Set<number>();
  for (let row = 0; row < rows.event.length; row++) {
    const place = at(rows.place, row);
    if (place === NOWHERE || at(rows.from, row) > day || at(rows.to, row) <= day) continue;
    const drawn = at(rows.root, place); // a venue joins its city
    const where = rows.places[drawn];
    const event = rows.events[at(rows.event, row)];
    if (!where || !event || !isInside(box, where.position) || (filter && !filter(event))) continue;
    active.push(row);
    shown.add(drawn);
  }
  const cellOf = shown.size > MOST_ITEMS ? cellsOf(rows, zoom) : undefined;
  const groups = new Map<number | string, Group>();
  for (const row of active) {
    const drawn = at(rows.root, at(rows.place, row));
    const key = cellOf ? cellOf.keyOf(drawn) : drawn;
    const group = groups.get(key);
    if (!group) groups.set(key, { rows: [row], places: new Set([drawn]) });
    else {
      group.rows.push(row);
      group.places.add(drawn);
    }
  }
  return [...groups].flatMap(([key, group]) => toItem(rows, key, group, cellOf, prefer) ?? []);
}

/**
 * The events at one place on a day, the most prominent first: what a pin opens, one by one.
 *
 * @param place - id of the place; events at places that are part of it count too
 * @param day - day number
 */
export function eventsAt(rows: Rows, place: string, day: number): DatedEvent[] {
  const found = [];
  for (let row = 0; row < rows.event.length; row++) {
    const index = at(rows.place, row);
    if (index === NOWHERE || at(rows.from, row) > day || at(rows.to, row) <= day) continue;
    if (rows.places[index]?.id === place || rows.places[at(rows.root, index)]?.id === place) found.push(row);
  }
  return found
    .sort((a, b) => prominence(rows, a) - prominence(rows, b) || at(rows.from, b) - at(rows.from, a))
    .flatMap((row) => rows.events[at(rows.event, row)] ?? []);
}

interface Group {
  readonly rows: number[];
  readonly places: Set<number>;
}

function toItem(
  rows: Rows,
  key: number | string,
  group: Group,
  cells: Cells | undefined,
  prefer: string | undefined,
): Item | undefined {
  const counts = new Uint32Array(STATUSES.length);
  let best: number | undefined;
  for (const row of group.rows) {
    const status = at(rows.status, row);
    counts[status] = (counts[status] ?? 0) + 1;
    if (best === undefined || comesFirst(rows, row, best, prefer)) best = row;
  }
  if (best === undefined) return undefined;
  const lead = rows.events[at(rows.event, best)];
  const status = STATUSES[at(rows.status, best)];
  const [first = 0] = group.places;
  const place = group.places.size === 1 ? rows.places[first] : undefined;
  const position = cells && !place ? cells.anchorOf(key) : rows.places[first]?.position;
  if (!lead || !status || !position) return undefined;
  return { key: place?.id ?? String(key), position, place, count: group.rows.length, counts, lead, status };
}

function comesFirst(rows: Rows, row: number, other: number, prefer: string | undefined): boolean {
  if (prefer !== undefined) {
    if (rows.events[at(rows.event, other)]?.id === prefer) return false;
    if (rows.events[at(rows.event, row)]?.id === prefer) return true;
  }
  const difference = prominence(rows, row) - prominence(rows, other);
  return difference < 0 || (difference === 0 && at(rows.from, row) > at(rows.from, other));
}

function prominence(rows: Rows, row: number): number {
  const event = rows.events[at(rows.event, row)];
  return event ? EVENT_KINDS.indexOf(event.kind) : EVENT_KINDS.length;
}

interface Cells {
  readonly keyOf: (place: number) => string;
  readonly anchorOf: (key: number | string) => readonly [number, number];
}

/**
 * Cells of a grid at the whole zoom level, each anchored at the mean of all its places, shown today or not:
 * an anchor made from the day's places alone would wander while the reader scrubs.
 */
function cellsOf(rows: Rows, zoom: number): Cells {
  const side = CELL / (512 * 2 ** Math.floor(zoom));
  const keys: string[] = [];
  const sums = new Map<string, { longitude: number; latitude: number; count: number }>();
  for (const { position } of rows.places) {
    const [longitude, latitude] = position;
    const key = `cell ${Math.floor((longitude + 180) / 360 / side)} ${Math.floor(mercatorY(latitude) / side)}`;
    const sum = sums.get(key) ?? { longitude: 0, latitude: 0, count: 0 };
    sum.longitude += longitude;
    sum.latitude += latitude;
    sum.count += 1;
    sums.set(key, sum);
    keys.push(key);
  }
  return {
    keyOf: (place) => keys[place] ?? "",
    anchorOf: (key) => {
      const sum = sums.get(String(key));
      return sum ? [sum.longitude / sum.count, sum.latitude / sum.count] : [0, 0];
    },
  };
}

/** Web Mercator, 0 at 85.05 degrees north, 1 at 85.05 degrees south. */
export function mercatorY(latitude: number): number {
  const sine = Math.sin((latitude * Math.PI) / 180);
  return 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
}

function isInside(
  [west, south, east, north]: Box,
  [longitude, latitude]: readonly [number, number],
): boolean {
  if (latitude < south || latitude > north) return false;
  return west <= east ? longitude >= west && longitude <= east : longitude >= west || longitude <= east;
}

/** A column's value. Rows are made whole, so an index below the length always has one. */
function at(column: Uint32Array | Int32Array | Uint8Array, index: number): number {
  return column[index] ?? NOWHERE;
}
