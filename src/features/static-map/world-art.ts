import type { Worldview } from "../../core/view.ts";
import type { Lens, Point } from "../../scene/lens.ts";
import { byZoom, RIVER_OPACITY, RIVERS_FROM, WORLD_WIDTHS } from "../../scene/world-style.ts";
import { createDrawer } from "./drawer.ts";
import { FINE } from "./pen.ts";
import type { World } from "./shapes.ts";

/** The world as a lens shows it: the data of an SVG path for each layer, and how wide its lines are. */
export interface WorldArt {
  /** The outline of the globe; absent on the flat map, where the sea has no end. */
  readonly disc: { readonly center: Point; readonly radius: number } | undefined;
  readonly land: string;
  readonly areas: readonly AreaArt[];
  readonly lakes: string;
  readonly rivers: string;
  readonly coast: string;
  readonly boundaries: string;
  readonly dashed: string;
  /** CSS pixels. */
  readonly widths: {
    readonly rivers: number;
    readonly coast: number;
    readonly boundary: number;
    readonly dashed: number;
  };
  /** Of the rivers, from 0 to 1. */
  readonly riverOpacity: number;
}

/** A disputed area: something to click on, whether or not it is hatched. */
export interface AreaArt {
  readonly id: string;
  readonly d: string;
  readonly isHatched: boolean;
}

/** On the globe MapLibre draws boundaries foreshortened with the ground that they lie on: on the whole, thinner. */
const THINNER_ON_GLOBE = 0.75;

/** Draws the world. @param lens - of the projection that the world was prepared for */
export function drawWorld(world: World, lens: Lens, worldview: Worldview, grain = FINE): WorldArt {
  const { areas, lines, disc } = createDrawer(lens, grain);
  const { zoom } = lens.camera;
  const thin = lens.projection === "globe" ? THINNER_ON_GLOBE : 1;
  return {
    disc,
    land: areas(world.land),
    areas: world.disputed.flatMap(({ id, isHatched, rings }) => {
      const d = areas(rings);
      return d === "" ? [] : { id, d, isHatched: isHatched && worldview === "neutral" };
    }),
    lakes: areas(world.lakes),
    rivers: zoom >= RIVERS_FROM ? lines(world.rivers) : "",
    coast: lines(world.coast),
    boundaries: lines(world.lines(worldview, "line")),
    dashed: lines(world.lines(worldview, "dashed")),
    widths: {
      rivers: byZoom(zoom, WORLD_WIDTHS.rivers),
      coast: byZoom(zoom, WORLD_WIDTHS.coast),
      boundary: byZoom(zoom, WORLD_WIDTHS.boundary) * thin,
      dashed: byZoom(zoom, WORLD_WIDTHS.dashed) * thin,
    },
    riverOpacity: byZoom(zoom, RIVER_OPACITY),
  };
}
