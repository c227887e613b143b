import { MARKS, type Tone } from "../core/marks.ts";
import { STATUSES, type Status } from "../core/vocabulary.ts";
import { SHAPES, type Shape } from "../ui/shapes.ts";

/** What a pin can show: a status, or a capital where no event is known. */
export const MARK_NAMES = [...STATUSES, "capital"] as const;
export type MarkName = Status | "capital";

/** A colour for each theme, `#rrggbb`. */
export interface Shade {
  readonly light: string;
  readonly dark: string;
}

/**
 * The colour of each tone. At least 3:1 against land, sea and casing in both themes (a test counts it),
 * so a pin stands out by its colour and, without colour, by its shape.
 */
export const TONES: Readonly<Record<Tone | "capital", Shade>> = {
  held: { light: "#17558a", dark: "#86bdeb" },
  planned: { light: "#17558a", dark: "#86bdeb" },
  waiting: { light: "#97530a", dark: "#f0b35c" },
  off: { light: "#96283a", dark: "#f2949c" },
  capital: { light: "#2b2f3a", dark: "#d8d5cd" },
};

/** The rim around a pin, and the paper inside an open one: keeps it apart from whatever it stands on. */
export const CASING: Shade = { light: "#ffffff", dark: "#10151c" };

export interface StatusMark {
  /** SVG paths on a 24 x 24 grid. */
  readonly shape: Shape;
  readonly colour: Shade;
}

/** How a pin with this status, or a capital without events, is drawn. */
export function markOf(name: MarkName): StatusMark {
  if (name === "capital") return { shape: SHAPES.ring, colour: TONES.capital };
  const { shape, tone } = MARKS[name];
  return { shape: SHAPES[shape], colour: TONES[tone] };
}
