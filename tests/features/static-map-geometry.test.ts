import fc from "fast-check";
import type { Feature, FeatureCollection, Geometry, Polygon } from "geojson";
import { topology } from "topojson-server";
import { describe, expect, it } from "vitest";
import type { Worldview } from "../../src/core/view.ts";
import { drawWorld } from "../../src/features/static-map/world-art.ts";
import { createPen, COARSE } from "../../src/features/static-map/pen.ts";
import { drawRoutes } from "../../src/features/static-map/route-art.ts";
import { prepareWorld } from "../../src/features/static-map/shapes.ts";
import { createThinner } from "../../src/features/static-map/thinner.ts";
import type { DisputedClass, WorldShapes } from "../../src/scene/basemap-data.ts";
import { project, type Lens, type Point, type Projection } from "../../src/scene/lens.ts";
import type { Position } from "../../src/scene/sphere.ts";
import { isFilled, toSubpaths } from "../svg-path.ts";

/** A world of two pieces of land: a large one with a lake, all around the back of most cameras, and a cap at the pole. */
function aWorld(): WorldShapes {
  const ring = (west: number, south: number, east: number, north: number, steps = 24): Position[] => {
    const corners: Position[] = [
      [west, south],
      [west, north],
      [east, north],
      [east, south],
      [west, south],
    ];
    return corners.flatMap((corner, index) => {
      const next = corners[index + 1];
      if (!next) return [corner];
      return Array.from({ length: steps }, (_, step): Position => {
        const share = step / steps;
        return [corner[0] + (next[0] - corner[0]) * share, corner[1] + (next[1] - corner[1]) * share];
      });
    });
  };
  const polygon = (...rings: Position[][]): Polygon => ({
    type: "Polygon",
    coordinates: rings.map((positions) => positions.map((position) => [...position])),
  });
  const land = polygon(ring(-20, -50, 140, 60), ring(40, 0, 80, 30).reverse());
  const cap = polygon(ring(-180, -90, 180, -65));
  const anArea = (id: string, of: DisputedClass): Feature => ({
    type: "Feature",
    properties: { id, class: of },
    geometry: polygon(ring(0, 0, 20, 20)),
  });
  const none: Geometry = { type: "MultiLineString", coordinates: [] };
  const nothing: Geometry = { type: "GeometryCollection", geometries: [] };
  const objects: Record<keyof WorldShapes["objects"], Geometry | FeatureCollection> = {
    land: { type: "MultiPolygon", coordinates: [land.coordinates, cap.coordinates] },
    coast: none,
    rivers: none,
    lakes: { type: "MultiPolygon", coordinates: [] },
    lines: nothing,
    disputed: {
      type: "FeatureCollection",
      features: [anArea("claimed", "disputed"), anArea("state", "partially-recognised")],
    },
  };
  // topojson's own type says no more than that there are objects.
  return topology(objects) as unknown as WorldShapes;
}

function isLand([longitude, latitude]: Position): boolean {
  const isIn = (west: number, south: number, east: number, north: number) =>
    longitude > west && longitude < east && latitude > south && latitude < north;
  return (isIn(-20, -50, 140, 60) && !isIn(40, 0, 80, 30)) || latitude < -65;
}

/** Degrees to the nearest coast: nearer than a step of a curve neither side is wrong. */
function isByTheCoast([longitude, latitude]: Position): boolean {
  const near = (value: number, ...edges: number[]) => edges.some((edge) => Math.abs(value - edge) < 2);
  return near(longitude, -20, 140, 40, 80, -180, 180) || near(latitude, -50, 60, 0, 30, -65, -90);
}

function aLens(projection: Projection, center: Position, zoom: number): Lens {
  return {
    projection,
    camera: { center, zoom },
    size: { width: 800, height: 500 },
    padding: { top: 0, right: 0, bottom: 60, left: 0 },
  };
}

/** Never just opposite to a coast: which side of it the far end of the earth is on is then anybody's guess. */
const aCenter = fc
  .tuple(fc.integer({ min: -180, max: 179 }), fc.integer({ min: -80, max: 79 }))
  .map(([longitude, latitude]): Position => [longitude + 0.37, latitude + 0.41]);
const aPlace = fc.tuple(fc.integer({ min: -179, max: 179 }), fc.integer({ min: -84, max: 84 }));

describe("the world on the static map", () => {
  for (const projection of ["globe", "mercator"] as const) {
    const world = prepareWorld(aWorld(), projection);
    it(`has land where the lens puts it, from wherever it is seen: ${projection}`, () => {
      fc.assert(
        fc.property(
          aCenter,
          fc.double({ min: 0, max: 3, noNaN: true }),
          fc.array(aPlace, { minLength: 20, maxLength: 40 }),
          (center, zoom, places) => {
            const lens = aLens(projection, center, zoom);
            const subpaths = toSubpaths(drawWorld(world, lens, "neutral").land);
            for (const place of places) {
              const { x, y, isNear } = project(lens, place);
              const isSeen = isNear && x > 0 && x < 800 && y > 0 && y < 500;
              if (!isSeen || isByTheCoast(place) || isAtTheEdge(lens, { x, y })) continue;
              expect([place, isFilled(subpaths, { x, y })]).toEqual([place, isLand(place)]);
            }
          },
        ),
        { numRuns: 100 },
      );
    });
  }

  /** Near the horizon the earth is seen edge-on: half a pixel is many degrees. */
  function isAtTheEdge(lens: Lens, { x, y }: Point): boolean {
    const { disc } = drawWorld(prepareWorld(aWorld(), lens.projection), lens, "neutral");
    return disc !== undefined && Math.hypot(x - disc.center.x, y - disc.center.y) > disc.radius - 4;
  }

  it("stands side by side where the flat world is narrower than the map", () => {
    const lens = aLens("mercator", [0, 0], -0.5);
    const subpaths = toSubpaths(drawWorld(prepareWorld(aWorld(), "mercator"), lens, "neutral").land);
    const { x, y } = project(lens, [20, 20]);
    const width = 512 * 2 ** -0.5;
    expect([x - width, x, x + width].map((at) => isFilled(subpaths, { x: at, y }))).toEqual([
      true,
      true,
      true,
    ]);
  });

  it("draws a disc only for the globe, and hatches only in the neutral worldview", () => {
    const world = prepareWorld(aWorld(), "globe");
    expect(drawWorld(world, aLens("globe", [0, 0], 1), "neutral").disc?.radius).toBeGreaterThan(100);
    const hatched = (view: Worldview) =>
      drawWorld(world, aLens("globe", [0, 0], 1), view).areas.flatMap(({ id, isHatched }) =>
        isHatched ? id : [],
      );
    expect(hatched("neutral")).toEqual(["claimed"]);
    expect(hatched("ua")).toEqual([]);
  });

  it("has disputed areas to click on in every worldview, but not behind the globe", () => {
    const world = prepareWorld(aWorld(), "globe");
    const areas = (center: Position) => drawWorld(world, aLens("globe", center, 1), "un").areas;
    expect(areas([0, 0]).map(({ id }) => id)).toEqual(["claimed", "state"]);
    expect(areas([-170, 0])).toEqual([]);
  });
});

describe("a path", () => {
  it("is written in relative steps of a tenth of a pixel", () => {
    const pen = createPen();
    pen.move(10.04, 20);
    pen.line(10.5, 19.2);
    pen.line(10.52, 19.21);
    pen.line(9.5, 30);
    expect(pen.text()).toBe("M10 20l.5-.8l-1 10.8");
  });

  it("is coarser in a small file", () => {
    const pen = createPen(COARSE);
    pen.move(10.04, 20);
    pen.line(10.6, 19.2);
    expect(pen.text()).toBe("M10 20l.5-1");
  });

  it("does not come to run through the picture where what is outside is left out", () => {
    const pen = createPen();
    const thinner = createThinner(pen, { width: 100, height: 100 });
    // In from the left, around the picture outside, and in again from above.
    for (const [x, y] of [
      [50, 50],
      [-50, 50],
      [-90, 20],
      [-50, -50],
      [20, -60],
      [50, -50],
      [50, 20],
    ] as const)
      thinner.to(x, y);
    thinner.end();
    const [points = []] = toSubpaths(pen.text());
    expect(points).toContainEqual({ x: -50, y: -50 });
    expect(points).not.toContainEqual({ x: -90, y: 20 });
  });

  it("is empty for what is outside or but a speck", () => {
    const pen = createPen();
    const thinner = createThinner(pen, { width: 100, height: 100 });
    for (const [x, y] of [
      [-50, 5],
      [-60, 9],
      [-50, 5],
    ] as const)
      thinner.to(x, y);
    expect(thinner.end()).toBe(false);
    for (const [x, y] of [
      [50, 5],
      [50.2, 5.2],
      [50, 5],
    ] as const)
      thinner.to(x, y);
    expect(thinner.end()).toBe(false);
    expect(pen.text()).toBe("");
  });
});

describe("the lines on the static map", () => {
  const aRoute = {
    key: "a b",
    from: [37.6, 55.8],
    to: [-149.9, 61.2],
    status: "held",
    isBeside: false,
    isSelected: false,
  } as const;

  it("are whole where the event took place, and dashed where it did not", () => {
    const lens = aLens("globe", [-30, 77], 0.8);
    const [solid, dashed] = drawRoutes(
      [
        { ...aRoute, tookPlace: true },
        { ...aRoute, tookPlace: false, key: "b" },
      ],
      lens,
    );
    expect(toSubpaths(solid?.d ?? "")).toHaveLength(1);
    expect(toSubpaths(dashed?.d ?? "").length).toBeGreaterThan(10);
  });

  it("begin and end at their places", () => {
    const lens = aLens("globe", [-30, 77], 0.8);
    const [route] = drawRoutes([{ ...aRoute, tookPlace: true }], lens);
    const [points = []] = toSubpaths(route?.d ?? "");
    for (const [point, place] of [
      [points[0], aRoute.from],
      [points.at(-1), aRoute.to],
    ] as const) {
      const { x, y } = project(lens, place);
      expect(point?.x).toBeCloseTo(x, 0);
      expect(point?.y).toBeCloseTo(y, 0);
    }
  });
});
