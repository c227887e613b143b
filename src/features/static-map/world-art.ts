import type { Worldview } from "../../core/view.ts";
import type { Lens, Point } from "../../scene/lens.ts";
import { createDrawer } from "./drawer.ts";
import { FINE } from "./pen.ts";
import type { World } from "./shapes.ts";

/** The world as a lens shows it: the data of an SVG path for each layer, and how wide its lines are. */
export interface WorldArt {
  /** The outline of the globe; absent on the flat map, where the sea has no end. */
  readonly disc: { readonly center: Point; readonly radius: number } | undefined;
  readonly land: string;
  readonly hatch: string;
  readonly lakes: string;
  readonly rivers: string;
  readonly coast: string;
  readonly boundaries: string;
  readonly dashed: string;
  /** CSS pixels. */
  readonly widths: {
    readonly rivers: number;
    readonly coast: number;
    readonly line: number;
    readonly dashed: number;
  };
  /** Of the rivers, from 0 to 1. */
  readonly riverOpacity: number;
}

/** From this zoom on there is room for rivers. */
const RIVERS_FROM = 2;

/** Draws the world. @param lens - of the projection that the world was prepared for */
export function drawWorld(world: World, lens: Lens, worldview: Worldview, grain = FINE): WorldArt {
  const { areas, lines, disc } = createDrawer(lens, grain);
  const { zoom } = lens.camera;
  return {
    disc,
    land: areas(world.land),
    hatch: worldview === "neutral" ? areas(world.hatched) : "",
    lakes: areas(world.lakes),
    rivers: zoom >= RIVERS_FROM ? lines(world.rivers) : "",
    coast: lines(world.coast),
    boundaries: lines(world.lines(worldview, "line")),
    dashed: lines(world.lines(worldview, "dashed")),
    widths: {
      rivers: byZoom(zoom, [2, 0.4], [5, 1], [7, 1.5]),
      coast: byZoom(zoom, [1, 0.5], [6, 1.1]),
      line: byZoom(zoom, [1, 0.6], [4, 1], [7, 1.6]),
      dashed: byZoom(zoom, [1, 0.8], [4, 1.2], [7, 1.8]),
    },
    riverOpacity: byZoom(zoom, [2, 0.5], [4, 1], [6.3, 1], [8, 0]),
  };
}

/** The value at a zoom, between the stops evenly, beyond them as at the nearest. */
export function byZoom(zoom: number, ...stops: readonly (readonly [zoom: number, value: number])[]): number {
  const next = stops.findIndex(([at]) => at > zoom);
  const [to, before] = [stops.at(next), stops[next - 1]];
  if (next < 0 || !to || !before) return (next < 0 ? stops.at(-1) : stops[0])?.[1] ?? 0;
  return before[1] + ((zoom - before[0]) / (to[0] - before[0])) * (to[1] - before[1]);
}
