import type { GeometryCollection, MultiLineString, MultiPolygon, Topology } from "topojson-specification";
import type { Worldview } from "../core/view.ts";
import type { Position } from "./sphere.ts";

/**
 * How a line is drawn in each worldview: `line` is a boundary, `dashed` one that is not agreed on or not settled; in a
 * worldview that is absent there is no boundary.
 */
export type LineViews = Readonly<Partial<Record<Worldview, "line" | "dashed">>>;

/**
 * The world's shapes, as `basemap/build.ts` makes them: `overview.json` for the scales up to zoom 3, `detail.bin` (gzip)
 * for all. All longitudes lie in -180..180 and no edge jumps from one side to the other.
 *
 * The tiles of `basemap.pmtiles` (zooms 3 to 6) have a layer for each object, of the same name and with the same
 * properties, and one more: `places`, points with {@link PlaceProperties}.
 */
export type WorldShapes = Topology<{
  /** All land, whoever it belongs to: the land's colour says nothing about it. */
  land: MultiPolygon;
  /** Where land meets sea, without the edges that the cut at the antimeridian made. */
  coast: MultiLineString;
  lakes: MultiPolygon;
  rivers: MultiLineString;
  lines: GeometryCollection<LineViews>;
  /** Areas that are units of their own here: no country's. `id` as in {@link DisputedName}. */
  disputed: GeometryCollection<{ id: string; class: DisputedClass }>;
}>;

/** A disputed area is hatched, a partially recognised state only dashed around; an unresolved one is hatched too. */
export type DisputedClass = "disputed" | "partially-recognised" | "unresolved";

/** A town in the tiles. Capitals are not among them: {@link LabelsFile} has them. */
export type PlaceProperties = {
  readonly name: string;
  /** The zoom from which there is room for it. */
  readonly rank: number;
} & Readonly<Record<`name_${string}`, string | undefined>>;

/** `labels-<language>.json`: every name that the whole world is shown with, in one language. */
export interface LabelsFile {
  /** BCP 47. */
  readonly language: string;
  readonly countries: readonly MapName[];
  readonly capitals: readonly MapName[];
  readonly disputed: readonly DisputedName[];
  /** What each worldview is called, and a sentence on whose boundaries it draws. */
  readonly worldviews: Readonly<Record<Worldview, { readonly name: string; readonly statement: string }>>;
}

export interface MapName {
  readonly name: string;
  /** Degrees, longitude first. */
  readonly at: Position;
  /** The zoom from which there is room for the name; the lowest ranks matter most. */
  readonly rank: number;
  /** The worldviews in which it stands on the map; absent: all. */
  readonly views?: readonly Worldview[];
}

export interface DisputedName extends MapName {
  /** As in `basemap/reviewed/disputed.json`. */
  readonly id: string;
  readonly class: DisputedClass;
  /** A few words below the name on the map: `occupied by Russia since 2014; UN GA res. 68/262`. */
  readonly short?: string;
  /** One neutral sentence. */
  readonly note: string;
  readonly sources: readonly { readonly title: string; readonly url: string }[];
}
