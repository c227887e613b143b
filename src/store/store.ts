import { createStore, type StateCreator, type StoreApi } from "zustand/vanilla";
import type { Dataset } from "../core/dataset.ts";
import { clampDay, type Day } from "../core/day.ts";
import { replayRange } from "../core/replay.ts";
import type { Camera, Layout, Selection, Theme, View } from "../core/view.ts";
import type { Problem } from "../data/problem.ts";

/** What the app shows. Never changes: another dataset is another store. */
interface DatasetSlice {
  readonly dataset: Dataset;
  /** What was left out of the file, and why. */
  readonly problems: readonly Problem[];
}

interface TimeSlice {
  /** The last day whose reports count. */
  readonly asOf: Day;
  readonly playing: boolean;
  /** Whether the dossier also lists what was published after the day, marked as such. */
  readonly showsLater: boolean;
  /** Goes to a day, or to the nearest one that the dataset reaches. */
  readonly showDay: (day: Day) => void;
  readonly play: () => void;
  readonly pause: () => void;
  readonly showLater: (shows: boolean) => void;
}

interface SelectionSlice {
  readonly selection: Selection | undefined;
  /** Id of the place under the pointer or the keyboard focus, in whatever part of the page. */
  readonly pointedAt: string | undefined;
  readonly open: (selection: Selection) => void;
  readonly close: () => void;
  readonly pointAt: (place: string | undefined) => void;
}

interface AppearanceSlice {
  /** Where the reader moved the map; absent until then. */
  readonly camera: Camera | undefined;
  readonly layout: Layout;
  readonly theme: Theme;
  readonly moveCamera: (camera: Camera) => void;
  readonly showAs: (layout: Layout) => void;
  readonly showTheme: (theme: Theme) => void;
}

export type AppState = DatasetSlice & TimeSlice & SelectionSlice & AppearanceSlice;
export type AppStore = StoreApi<AppState>;
type Slice<T> = StateCreator<AppState, [], [], T>;

/**
 * Makes the store of one page.
 *
 * @param dataset - a checked dataset
 * @param view - what to show first; ids that the dataset does not have are ignored
 * @param problems - what was wrong in the dataset's file
 */
export function createAppStore(
  dataset: Dataset,
  view: View = {},
  problems: readonly Problem[] = [],
): AppStore {
  return createStore<AppState>()((...args) => ({
    dataset,
    problems,
    ...createTimeSlice(dataset, view)(...args),
    ...createSelectionSlice(dataset, view)(...args),
    ...createAppearanceSlice(view)(...args),
  }));
}

const createTimeSlice =
  (dataset: Dataset, view: View): Slice<TimeSlice> =>
  (set) => ({
    asOf: dayIn(dataset, view.asOf),
    playing: false,
    showsLater: false,
    showDay: (day) => {
      set({ asOf: dayIn(dataset, day) });
    },
    play: () => {
      const { first, last } = replayRange(dataset);
      set(({ asOf }) => ({ playing: true, asOf: asOf >= last ? first : asOf }));
    },
    pause: () => {
      set({ playing: false });
    },
    showLater: (showsLater) => {
      set({ showsLater });
    },
  });

const createSelectionSlice =
  (dataset: Dataset, view: View): Slice<SelectionSlice> =>
  (set) => ({
    selection: view.selection && has(dataset, view.selection) ? view.selection : undefined,
    pointedAt: undefined,
    open: (selection) => {
      set({ selection });
    },
    close: () => {
      set({ selection: undefined });
    },
    pointAt: (pointedAt) => {
      set({ pointedAt });
    },
  });

const createAppearanceSlice =
  (view: View): Slice<AppearanceSlice> =>
  (set) => ({
    camera: view.camera,
    layout: view.layout ?? "full",
    theme: view.theme ?? "auto",
    moveCamera: (camera) => {
      set({ camera });
    },
    showAs: (layout) => {
      set({ layout });
    },
    showTheme: (theme) => {
      set({ theme });
    },
  });

/** The day asked for, moved to the nearest one that the dataset reaches; without one, the last. */
function dayIn(dataset: Dataset, day: Day | undefined): Day {
  const { first, last } = replayRange(dataset);
  return day === undefined ? last : clampDay(day, first, last);
}

function has(dataset: Dataset, { kind, id }: Selection): boolean {
  return { event: dataset.events, place: dataset.places, person: dataset.people }[kind].has(id);
}
