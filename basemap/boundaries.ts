import type { Position } from "geojson";
import { WORLDVIEWS, type Worldview } from "../src/core/view.ts";
import type { LineViews } from "../src/scene/basemap-data.ts";
import type { Box } from "./areas.ts";

/** Whose a unit is: a unit's id, or "?" where a worldview leaves it open. */
export type OwnerOf = (unit: string, view: Worldview) => string;

/** What has to be known of a unit to draw its lines. */
export interface Side {
  readonly id: string;
  readonly disputed: boolean;
}

export interface ContestedLine {
  /** The ids of the two units whose line it is. */
  readonly between: readonly [string, string];
  /** Only this part of their line; without it, all of it. */
  readonly within?: Box;
}

/** Lines that two states don't agree on, though no disputed area of this map lies on either side. */
export const CONTESTED_LINES: readonly ContestedLine[] = [
  { between: ["CN", "IN"] }, // what is left of it beside Aksai Chin and Arunachal: the middle sector
  { between: ["BT", "CN"] },
  { between: ["SD", "SS"] },
  { between: ["KP", "KR"] }, // the line of the armistice of 1953
  { between: ["IL", "LB"] }, // the UN's Blue Line of 2000
  { between: ["IL", "SY"] }, // what is left of it beside the Golan, if anything
  { between: ["EG", "SD"], within: [33.1, 21.5, 37.5, 23] }, // Bir Tawil and Hala'ib
  { between: ["KE", "SS"], within: [34.3, 4.5, 36, 5.6] }, // Ilemi
];

/** Worldviews that show where states don't agree instead of taking a side. */
const OPEN_VIEWS: ReadonlySet<Worldview> = new Set(["neutral", "un"]);

/**
 * How the line between two units is drawn in each worldview.
 *
 * @param arc - the positions of the line, all of them within a contested part's box, or none
 */
export function lineViews(one: Side, other: Side, arc: readonly Position[], ownerOf: OwnerOf): LineViews {
  const contested = CONTESTED_LINES.some((line) => isPartOf(line, one.id, other.id, arc));
  const drawn = WORLDVIEWS.flatMap((view): [Worldview, "line" | "dashed"][] => {
    if (contested && OPEN_VIEWS.has(view)) return [[view, "dashed"]];
    if (view === "neutral") return [[view, one.disputed || other.disputed ? "dashed" : "line"]];
    const owners = [ownerOf(one.id, view), ownerOf(other.id, view)];
    // Between two areas that are both left open runs a line of control.
    if (owners.includes("?")) return [[view, "dashed"]];
    return owners[0] === owners[1] ? [] : [[view, "line"]];
  });
  return Object.fromEntries(drawn);
}

/** The parts of the contested lines' boxes that a unit may reach: its rings have to part there. */
export function contestedBoxes(id: string): Box[] {
  return CONTESTED_LINES.flatMap(({ between, within }) => (within && between.includes(id) ? [within] : []));
}

export function isWithin([x = NaN, y = NaN]: Position, [west, south, east, north]: Box): boolean {
  return x >= west && x <= east && y >= south && y <= north;
}

function isPartOf(
  { between, within }: ContestedLine,
  one: string,
  other: string,
  arc: readonly Position[],
): boolean {
  const isTheirs = between.includes(one) && between.includes(other);
  return isTheirs && (!within || arc.every((position) => isWithin(position, within)));
}
