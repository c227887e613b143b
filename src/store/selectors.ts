import { changeDays, knownOn, replayRange, type KnownEvent } from "../core/replay.ts";
import { toDayNumber } from "../core/day.ts";
import { capitalsOf } from "../core/places.ts";
import { itemsAt, toRows, WORLD } from "../core/rows.ts";
import { derive } from "./derive.ts";
import type { AppState } from "./store.ts";

const selectDataset = (state: AppState) => state.dataset;
const selectAsOf = (state: AppState) => state.asOf;

export const selectRows = derive([selectDataset], toRows);
export const selectChangeDays = derive([selectDataset], changeDays);
/** The day of the newest news: until the next change everything known is the same, and so is every answer below. */
const selectNewsDay = derive(
  [selectChangeDays, selectAsOf],
  (days, asOf) => days.findLast((day) => day <= asOf) ?? asOf,
);
/** What was known on the day, computed once for the map and every panel. */
export const selectKnown = derive([selectDataset, selectNewsDay], knownOn);
export const selectRange = derive([selectDataset], replayRange);

/** The newest day before the shown one on which something became known. */
export const selectPreviousChange = derive([selectChangeDays, selectAsOf], (days, asOf) =>
  days.findLast((day) => day < asOf),
);
/** The next day after the shown one on which something becomes known. */
export const selectNextChange = derive([selectChangeDays, selectAsOf], (days, asOf) =>
  days.find((day) => day > asOf),
);

export const selectSelectedId = (state: AppState) =>
  state.selection?.kind === "event" ? state.selection.id : undefined;

/** What the map shows of the whole world on the day: the pins, for those who reach them without a pointer. */
export const selectWorldItems = derive([selectRows, selectNewsDay, selectSelectedId], (rows, day, prefer) =>
  itemsAt(rows, { box: WORLD, zoom: 0, day: toDayNumber(day), prefer }),
);
export const selectCapitals = derive([selectDataset], capitalsOf);

const selectKnownById = derive(
  [selectKnown],
  (known): ReadonlyMap<string, KnownEvent> => new Map(known.map((entry) => [entry.event.id, entry])),
);

/** The known event with this id, if anything was known of it on the day. */
export function knownEvent(state: AppState, id: string): KnownEvent | undefined {
  return selectKnownById(state).get(id);
}

/** The selected event as known on the day; absent where nothing, or something else, is selected. */
export function selectSelectedEvent(state: AppState): KnownEvent | undefined {
  return state.selection?.kind === "event" ? knownEvent(state, state.selection.id) : undefined;
}
