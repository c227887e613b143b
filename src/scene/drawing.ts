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
/** The largest number that is written out. */
export const MOST_COUNTED = 99;

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
