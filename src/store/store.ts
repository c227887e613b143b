import { createStore, type StateCreator, type StoreApi } from "zustand/vanilla";
import type { Dataset } from "../core/dataset.ts";
import { clampDay, type Day } from "../core/day.ts";
import { replayRange } from "../core/replay.ts";
import {
  WORLDVIEWS,
  type Camera,
  type Layout,
  type Projection,
  type Selection,
  type Theme,
  type View,
  type Worldview,
} from "../core/view.ts";
import type { Problem } from "../data/problem.ts";

/** Where the dataset came from. */
export interface Origin {
  /** Its file, as the reader may know it: `/budapest-2025/dataset.json`. */
  readonly file: string;
  /** The `data` parameter that named it, if one did. */
  readonly data?: string | undefined;
}

/** What the app shows. Never changes: another dataset is another store. */
interface DatasetSlice {
  readonly dataset: Dataset;
  /** What was left out of the file, and why. */
  readonly problems: readonly Problem[];
  readonly origin: Origin;
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
  /** Whether the reader has opened anything, not only the link: from then on the focus may go where they go. */
  readonly hasOpened: boolean;
  /** Id of the place under the pointer or the keyboard focus, in whatever part of the page. */
  readonly pointedAt: string | undefined;
  /** Id of the disputed area whose note is open: something of the map, not of the dataset. */
  readonly area: string | undefined;
  readonly open: (selection: Selection) => void;
  readonly close: () => void;
  readonly pointAt: (place: string | undefined) => void;
  readonly openArea: (area: string | undefined) => void;
}

interface AppearanceSlice {
  /** Where the reader moved the map; absent until then. */
  readonly camera: Camera | undefined;
  readonly layout: Layout;
  readonly theme: Theme;
  /** Whose boundaries the map draws. */
  readonly worldview: Worldview;
  /** The reader's choice; absent: what suits the dataset. */
  readonly projection: Projection | undefined;
  /** BCP 47; the reader's choice. Absent: the page's own. */
  readonly language: string | undefined;
  /** To where the reader moved the map; `undefined`: back to where it starts. */
  readonly moveCamera: (camera: Camera | undefined) => void;
  readonly showAs: (layout: Layout) => void;
  readonly showTheme: (theme: Theme) => void;
  readonly showWorldview: (worldview: Worldview) => void;
  readonly showProjection: (projection: Projection) => void;
  readonly showLanguage: (language: string) => void;
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
 * @param origin - where the dataset came from
 */
export function createAppStore(
  dataset: Dataset,
  view: View = {},
  problems: readonly Problem[] = [],
  origin: Origin = { file: "dataset.json" },
): AppStore {
  return createStore<AppState>()((...args) => ({
    dataset,
    problems,
    origin,
    ...createTimeSlice(dataset, view)(...args),
    ...createSelectionSlice(dataset, view)(...args),
    ...createAppearanceSlice(dataset, view)(...args),
  }));
}

const createTimeSlice =
  (dataset: Dataset, view: View): Slice<TimeSlice> =>
  (set) => {
    const { first, last } = replayRange(dataset);
    const dayIn = (day: Day) => clampDay(day, first, last);
    return {
      asOf: view.asOf === undefined ? last : dayIn(view.asOf),
      playing: false,
      showsLater: false,
      showDay: (day) => {
        set({ asOf: dayIn(day) });
      },
      play: () => {
        set(({ asOf }) => ({ playing: true, asOf: asOf >= last ? first : asOf }));
      },
      pause: () => {
        set({ playing: false });
      },
      showLater: (showsLater) => {
        set({ showsLater });
      },
    };
  };

const createSelectionSlice =
  (dataset: Dataset, view: View): Slice<SelectionSlice> =>
  (set) => ({
    selection: view.selection && has(dataset, view.selection) ? view.selection : undefined,
    hasOpened: false,
    pointedAt: undefined,
    area: undefined,
    open: (selection) => {
      set({ selection, hasOpened: true, pointedAt: undefined, area: undefined });
    },
    close: () => {
      set({ selection: undefined, pointedAt: undefined });
    },
    pointAt: (pointedAt) => {
      set({ pointedAt });
    },
    openArea: (area) => {
      set({ area });
    },
  });

const createAppearanceSlice =
  (dataset: Dataset, view: View): Slice<AppearanceSlice> =>
  (set) => ({
    camera: view.camera,
    layout: view.layout ?? "full",
    theme: view.theme ?? "auto",
    worldview: view.worldview ?? defaultWorldview(dataset),
    projection: view.projection,
    language: view.language,
    moveCamera: (camera) => {
      set({ camera });
    },
    showAs: (layout) => {
      set({ layout });
    },
    showTheme: (theme) => {
      set({ theme });
    },
    showWorldview: (worldview) => {
      set({ worldview });
    },
    showProjection: (projection) => {
      set({ projection });
    },
    showLanguage: (language) => {
      set({ language });
    },
  });

/** Whose boundaries the map draws unless the view says otherwise. */
export function defaultWorldview({ worldview }: Dataset): Worldview {
  return WORLDVIEWS.find((known) => known === worldview) ?? "neutral";
}

function has(dataset: Dataset, { kind, id }: Selection): boolean {
  return { event: dataset.events, place: dataset.places, person: dataset.people }[kind].has(id);
}
