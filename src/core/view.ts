import type { Day } from "./day.ts";

/** What a reader can open. */
export const SELECTION_KINDS = ["event", "place", "person"] as const;
export const LAYOUTS = ["full", "embed", "list"] as const;
export const THEMES = ["auto", "light", "dark"] as const;
/** Whose boundaries the map draws; `basemap/reviewed/disputed.json` says what each of them means. */
export const WORLDVIEWS = ["neutral", "un", "ua", "ru", "de-facto"] as const;
export const PROJECTIONS = ["globe", "mercator"] as const;

export interface Selection {
  readonly kind: (typeof SELECTION_KINDS)[number];
  readonly id: string;
}

export interface Camera {
  /** Degrees, longitude first. */
  readonly center: readonly [longitude: number, latitude: number];
  /** Web Mercator zoom of a 512 px world. */
  readonly zoom: number;
}

export type Layout = (typeof LAYOUTS)[number];
export type Theme = (typeof THEMES)[number];
export type Worldview = (typeof WORLDVIEWS)[number];
export type Projection = (typeof PROJECTIONS)[number];

/** Everything needed to show the same thing again. Every member may be absent: then the dataset's own default holds. */
export interface View {
  readonly asOf?: Day;
  readonly selection?: Selection;
  readonly camera?: Camera;
  readonly layout?: Layout;
  readonly theme?: Theme;
  readonly worldview?: Worldview;
  /** BCP 47. */
  readonly language?: string;
  readonly projection?: Projection;
}
