/*
 * Sizes of what is drawn on the map, in CSS pixels unless they say otherwise: whatever draws it, it looks the same.
 */

/** Side of the square that the 24 x 24 grid of a mark is drawn in. */
export const MARK_SIZE = 30;
/** Width of the rim that sets a pin off from the map, in units of the mark's grid. */
export const MARK_RIM = 4.6;
/** In units of the mark's grid. */
export const MARK_STROKE = 2.3;
/** Radius of the disc behind the selected pin. */
export const HALO_RADIUS = 21;
/** Radius of the ring around the pin that is pointed at. */
export const RING_RADIUS = 17.5;
/** From a pin to its number of events, right and down. */
export const BADGE_OFFSET = [12, -11] as const;
/** Lines of the halo and of the ring: the casing below them, and their own. */
export const HALO_LINES = { rim: 4, line: 2 } as const;
export const RING_LINES = { rim: 4, line: 1.75 } as const;
/** Of the halo's disc and of the casing around it. */
export const HALO_OPACITY = { disc: 0.22, rim: 0.75 } as const;
/** How far from its middle a pin can be hit: a target of 28 for a mouse, of 44 for a finger. */
export const HIT_RADIUS = { mouse: 14, touch: 22 } as const;

/** The largest number that is written out. */
export const MOST_COUNTED = 99;
/** Of the badge with the number, and of the casing around it. */
export const BADGE_HEIGHT = 14;
export const BADGE_RIM = 3;

/** A number of events as its badge shows it. */
export function badgeText(count: number): string {
  return count > MOST_COUNTED ? `${MOST_COUNTED}+` : String(count);
}

export function badgeWidth(text: string): number {
  return Math.max(BADGE_HEIGHT, 7 + 6 * text.length);
}

/** Of the lines. */
export const LINE_WIDTH = { quiet: 1.5, selected: 2.5 } as const;
export const LINE_OPACITY = { quiet: 0.62, selected: 1, receding: 0.3 } as const;
/** Between a line that tells of what took place and one, between the same places, of what did not. */
export const LINE_BESIDE = 5;
/** Length of a dash and the gap after it. */
export const LINE_DASH = 11;
/** Half of the share of a dash and its gap that is the dash. */
export const HALF_DASH = 0.27;

/** Of the names sought a place for; more would not fit a screen. */
export const MOST_NAMES = 120;
/** With more pins than these on the screen only the selected and the pointed-at one are named. */
export const NAME_CROWD = 300;
/** Between a pin and its name. */
export const NAME_GAP = 4;
/** Between a name and other pins: nearer, and it would seem to be theirs. */
export const NAME_CLEARANCE = 3;
/** Between a name and the edge of the map or of a panel. */
export const NAME_EDGE = 4;

/** A smaller map has no room for buttons. */
export const SMALLEST_WITH_BUTTONS = { width: 280, height: 200 } as const;
/** Of the button that shows the whole story: four corners of a frame, on a 24 x 24 grid. */
export const HOME_ICON = "M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5";
