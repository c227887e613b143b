import type { Worldview } from "../../core/view.ts";
import type { LabelsFile, MapName } from "../../scene/basemap-data.ts";
import { overlap, type Rectangle } from "../../scene/label-places.ts";
import { isReadable, perspective, project, type Lens, type Point } from "../../scene/lens.ts";
import { angleBetween, type Position } from "../../scene/sphere.ts";
import {
  byZoom,
  CAPITAL_DOT_RADIUS,
  CAPITAL_OFFSET,
  closerThanZoom,
  countrySpacing,
  NAME_EARLY,
  SAME_CITY,
  WORLD_NAME_SIZES,
  WORLD_NAME_WIDEST,
  WORLD_NAME_ZOOMS,
  type WorldNameKind,
} from "../../scene/world-style.ts";
import { brokenText } from "./broken-text.ts";
import type { Measure } from "./measure.ts";

/** A name of the basemap where it is drawn, in one or more lines. */
export interface WorldName {
  readonly key: string;
  readonly kind: WorldNameKind;
  readonly lines: readonly string[];
  /** CSS pixels. */
  readonly size: number;
  /** CSS pixels between the letters. */
  readonly spacing: number;
  /** Middle of the text. */
  readonly at: Point;
  /** The dot of a capital. */
  readonly dot: Point | undefined;
}

/** Em of a line. */
const LINE = 1.2;
/** CSS pixels around a name that no other, no pin and no line's end may come into. */
const AIR = 4;
/** Metres in a degree of a great circle. */
const DEGREE_OF_EARTH = 111_195;
/** The most important first: a capital gives way to a country's name. */
const ORDER: readonly WorldNameKind[] = ["disputed", "country", "capital"];

interface Candidate extends MapName {
  readonly kind: WorldNameKind;
}

/** The names, without what else their file says. */
export type WorldNames = Pick<LabelsFile, "language" | "countries" | "capitals" | "disputed">;

/**
 * Gives the basemap's names places, the most important first; what has no room is left out, which is more than the live
 * map leaves out.
 *
 * @param own - positions that have names of ours
 * @param taken - by pins, their names and the ends of lines
 */
export function placeWorldNames(
  names: WorldNames,
  lens: Lens,
  worldview: Worldview,
  own: readonly Position[],
  taken: readonly Rectangle[],
  measure: Measure,
): WorldName[] {
  const all = [...taken];
  return candidates(names, scaleOf(lens), worldview, own).flatMap((name) => {
    const { x, y, isNear } = project(lens, name.at);
    const isSeen = isNear && isReadable(lens, name.at) && isOn({ x, y }, lens);
    if (!isSeen) return [];
    const text = typeset(name, names.language, lens, measure);
    const place = placesOf(text, { x, y }).find(({ box }) => {
      const airy = grown(box, AIR);
      return !all.some((other) => overlap(airy, other));
    });
    if (!place) return [];
    all.push(place.box);
    const { lines, size, spacing } = text;
    const { at, dot } = place;
    return {
      key: `${name.kind} ${name.name} ${name.at.join()}`,
      kind: name.kind,
      lines,
      size,
      spacing,
      at,
      dot,
    };
  });
}

interface Typeset extends Pick<WorldName, "kind" | "lines" | "size" | "spacing"> {
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
}

function typeset({ name, kind, at }: Candidate, language: string, lens: Lens, measure: Measure): Typeset {
  // Half of the perspective, as MapLibre has it.
  const size = byZoom(lens.camera.zoom, WORLD_NAME_SIZES[kind]) * (0.5 + 0.5 * perspective(lens, at));
  const spacing = kind === "country" ? countrySpacing(language) * size : 0;
  const font = { font: `400 ${size}px "Noto Sans", system-ui, sans-serif`, size, weight: 400 };
  const widthOf = (line: string) => measure(line, font) + spacing * line.length;
  const text = kind === "country" ? name.toLocaleUpperCase(language) : name;
  const lines = kind === "capital" ? [text] : brokenText(text, WORLD_NAME_WIDEST[kind] * size, widthOf);
  return {
    kind,
    lines,
    size,
    spacing,
    width: Math.max(...lines.map(widthOf)),
    height: lines.length * LINE * size,
  };
}

interface NamePlace extends Pick<WorldName, "at" | "dot"> {
  /** Of the text, and of the dot. */
  readonly box: Rectangle;
}

/** Where a name may stand: on its point, or for a capital right, left, below or above of its dot, as on the live map. */
function placesOf({ kind, width, height, size }: Typeset, point: Point): NamePlace[] {
  if (kind !== "capital") return [{ at: point, dot: undefined, box: around(point, width, height) }];
  const off = CAPITAL_OFFSET * size;
  const dot = around(point, 2 * CAPITAL_DOT_RADIUS, 2 * CAPITAL_DOT_RADIUS);
  const sides = [
    [off + width / 2, 0],
    [-off - width / 2, 0],
    [0, off + height / 2],
    [0, -off - height / 2],
  ] as const;
  return sides.map(([right, down]) => {
    const at = { x: point.x + right, y: point.y + down };
    return { at, dot: point, box: together(around(at, width, height), dot) };
  });
}

function candidates(
  { countries, capitals, disputed }: WorldNames,
  scale: number,
  worldview: Worldview,
  own: readonly Position[],
): Candidate[] {
  const isKept = ({ rank, views }: MapName) =>
    rank <= scale + NAME_EARLY && (views?.includes(worldview) ?? true);
  const isElsewhere = ({ at }: MapName) =>
    own.every((other) => angleBetween(at, other) * DEGREE_OF_EARTH > SAME_CITY);
  const kinds = {
    disputed: disputed.filter(isKept),
    country: scale < WORLD_NAME_ZOOMS.countryTo ? countries.filter(isKept) : [],
    capital:
      scale >= WORLD_NAME_ZOOMS.capitalFrom
        ? capitals.filter((name) => isKept(name) && isElsewhere(name))
        : [],
  };
  return ORDER.flatMap((kind) =>
    kinds[kind].toSorted((a, b) => a.rank - b.rank).map((name): Candidate => ({ ...name, kind })),
  );
}

/**
 * The zoom by which names are chosen, as the live map does: by the zoom of its tiles, which is a whole one, and on a globe
 * closer by as much as it is closer where the names are than in its middle.
 */
function scaleOf({ projection, camera }: Lens): number {
  return Math.floor(camera.zoom) + (projection === "globe" ? closerThanZoom(camera.center) : 0);
}

function isOn({ x, y }: Point, { size }: Lens): boolean {
  return x >= 0 && y >= 0 && x <= size.width && y <= size.height;
}

function around({ x, y }: Point, width: number, height: number): Rectangle {
  return { left: x - width / 2, top: y - height / 2, right: x + width / 2, bottom: y + height / 2 };
}

function grown({ left, top, right, bottom }: Rectangle, by: number): Rectangle {
  return { left: left - by, top: top - by, right: right + by, bottom: bottom + by };
}

function together(a: Rectangle, b: Rectangle): Rectangle {
  return {
    left: Math.min(a.left, b.left),
    top: Math.min(a.top, b.top),
    right: Math.max(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
  };
}
