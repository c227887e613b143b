import type { GeometryCollection, MultiLineString, MultiPolygon, Topology } from "topojson-specification";

/** What `basemap/build.ts` makes. All longitudes lie in -180..180 and no edge jumps from one side to the other. */
export type WorldTopology = Topology<{
  /** All land, whoever it belongs to: the land's colour says nothing about it. */
  land: MultiPolygon;
  /** Where land meets sea, without the edges that the cut at the antimeridian made. */
  coast: MultiLineString;
  /** `of` names the disputed area that a line belongs to. */
  boundaries: GeometryCollection<{ class: "boundary" | "disputed"; of?: string }>;
  /** Areas that are units of their own here: no country's. */
  disputed: GeometryCollection<{ id: string; name: string }>;
  disputedNames: GeometryCollection<{ id: string; name: string; note: string }>;
  /** `rank` is the zoom from which there is room for the name; the lowest ranks matter most. */
  countries: GeometryCollection<{ name: string; rank: number }>;
  capitals: GeometryCollection<{ name: string; rank: number }>;
}>;
