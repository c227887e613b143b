import type { Worldview } from "../../core/view.ts";
import type { LabelsFile, MapName } from "../../scene/basemap-data.ts";
import type { Rectangle } from "../../scene/label-places.ts";
import { isReadable, project, type Lens, type Point } from "../../scene/lens.ts";
import { angleBetween, type Position } from "../../scene/sphere.ts";
import { byZoom } from "./world-art.ts";
import type { Measure } from "./measure.ts";

export type WorldNameKind = "country" | "capital" | "disputed";

/** A name of the basemap where it is drawn, in one or more lines. */
export interface WorldName {
  readonly key: string;
  readonly kind: WorldNameKind;
  readonly lines: readonly string[];
  /** CSS pixels. */
  readonly size: number;
  /** Middle of the text. */
  readonly at: Point;
}

/** Degrees of great circle: a capital this near to one of the dataset's own places takes that one's name. */
const SAME_CITY = 0.27;
/** Em: a longer name goes on in another line. */
const WIDEST = { country: 7, capital: 100, disputed: 12 } as const;
/** Em of a line. */
const LINE = 1.2;
/** Em between the letters of a country's name. */
const SPACING = 0.12;
/** CSS pixels around a name that no other may come into. */
const AIR = 4;
/** Degrees: where most of the names are. A globe's zoom holds in its middle alone. */
const LATITUDE_OF_NAMES = 50;
const DEGREE = Math.PI / 180;

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
 * @param taken - by pins and their names
 */
export function placeWorldNames(
  names: WorldNames,
  lens: Lens,
  worldview: Worldview,
  own: readonly Position[],
  taken: readonly Rectangle[],
  measure: Measure,
): WorldName[] {
  const scale = scaleOf(lens);
  const all = [...taken];
  const room = { left: 0, top: 0, right: lens.size.width, bottom: lens.size.height };
  return candidates(names, scale, worldview, own).flatMap((name) => {
    const { x, y, isNear } = project(lens, name.at);
    if (!isNear || !isReadable(lens, name.at)) return [];
    const size = byZoom(lens.camera.zoom, ...SIZES[name.kind]);
    const text = name.kind === "country" ? name.name.toLocaleUpperCase(names.language) : name.name;
    const font = { font: `400 ${size}px "Noto Sans", system-ui, sans-serif`, size, weight: 400 };
    const widthOf = (line: string) =>
      measure(line, font) + (name.kind === "country" ? SPACING * size * line.length : 0);
    const lines = broken(text, WIDEST[name.kind] * size, widthOf);
    const [width, height] = [Math.max(...lines.map(widthOf)), lines.length * LINE * size];
    const at = { x, y: name.kind === "capital" ? y - height / 2 - 4 : y };
    const box = around(at, width, height);
    if (!isInside(box, room) || all.some((other) => overlap(box, other))) return [];
    all.push(around(at, width + 2 * AIR, height + 2 * AIR));
    return { key: `${name.kind} ${name.name} ${name.at.join()}`, kind: name.kind, lines, size, at };
  });
}

const SIZES = {
  country: [
    [1, 10],
    [6, 13],
  ],
  capital: [
    [3, 11],
    [6, 13.5],
  ],
  disputed: [
    [4, 11],
    [6, 13],
  ],
} as const satisfies Record<WorldNameKind, readonly (readonly [zoom: number, size: number])[]>;

/** From and up to which zoom a kind of name stands on the map. */
const ZOOMS = { country: [-9, 7], capital: [3, 99], disputed: [-9, 99] } as const;

function candidates(
  { countries, capitals, disputed }: WorldNames,
  scale: number,
  worldview: Worldview,
  own: readonly Position[],
): Candidate[] {
  const all: Candidate[] = [
    ...countries
      .filter(({ views }) => views?.includes(worldview) ?? true)
      .map((name) => ({ ...name, kind: "country" as const })),
    ...disputed.map((name) => ({ ...name, kind: "disputed" as const })),
    ...capitals
      .filter(({ at }) => own.every((other) => angleBetween(at, other) > SAME_CITY))
      .map((name) => ({ ...name, kind: "capital" as const })),
  ];
  return all
    .filter(({ kind, rank }) => rank <= scale && scale >= ZOOMS[kind][0] && scale < ZOOMS[kind][1])
    .sort((a, b) => Number(a.kind === "capital") - Number(b.kind === "capital") || a.rank - b.rank);
}

/**
 * The zoom by which names are chosen, as the live map does: by the zoom of its tiles, which is a whole one, and on a globe
 * closer by as much as it is closer where the names are than in its middle.
 */
function scaleOf({ projection, camera }: Lens): number {
  const tiles = Math.floor(camera.zoom) + 0.5;
  if (projection === "mercator") return tiles;
  const cosine = Math.cos(camera.center[1] * DEGREE);
  const closer = Math.max(0, Math.log2(Math.cos(LATITUDE_OF_NAMES * DEGREE) / cosine));
  return tiles + Math.round(closer * 2) / 2;
}

/** The text in lines no wider than that, if its words allow it. */
function broken(text: string, widest: number, widthOf: (line: string) => number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const longer = lines.length > 0 ? `${lines.at(-1) ?? ""} ${word}` : word;
    if (lines.length > 0 && widthOf(longer) <= widest) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function around({ x, y }: Point, width: number, height: number): Rectangle {
  return { left: x - width / 2, top: y - height / 2, right: x + width / 2, bottom: y + height / 2 };
}

function isInside(inner: Rectangle, outer: Rectangle): boolean {
  return (
    inner.left >= outer.left &&
    inner.top >= outer.top &&
    inner.right <= outer.right &&
    inner.bottom <= outer.bottom
  );
}

function overlap(a: Rectangle, b: Rectangle): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
