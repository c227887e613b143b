import { describe, expect, it } from "vitest";
import { cameraToShow, homeCamera, projectionFor, smallestZoom } from "../../src/scene/camera.ts";
import {
  globeRadius,
  NO_PADDING,
  project,
  type Lens,
  type Padding,
  type Size,
} from "../../src/scene/lens.ts";
import type { Position } from "../../src/scene/sphere.ts";
import { PLACES } from "./places.ts";

const STORY: readonly Position[] = [
  PLACES.washington,
  PLACES.anchorage,
  PLACES.moscow,
  PLACES.kyiv,
  PLACES.budapest,
];
const SIZES: Size[] = [
  { width: 908, height: 640 },
  { width: 700, height: 330 },
  { width: 390, height: 380 },
  { width: 1280, height: 600 },
];

describe("the camera for a whole story", () => {
  it.each(SIZES)("has all five places inside $width x $height, with room for their pins", (size) => {
    const lens = home(STORY, size);
    for (const place of STORY) {
      const { x, y, isNear } = seenBy(lens, place);
      expect(isNear).toBe(true);
      expect(Math.min(x, size.width - x)).toBeGreaterThan(30);
      expect(Math.min(y, size.height - y)).toBeGreaterThan(20);
    }
  });

  it("keeps them clear of the panels", () => {
    const size = { width: 1280, height: 800 };
    const padding = { top: 48, right: 0, bottom: 110, left: 372 };
    const lens = home(STORY, size, padding);
    for (const place of STORY) expect(isInFreeRoom(lens, place)).toBe(true);
  });

  it("is as large as that allows: some place is near the margin", () => {
    for (const size of SIZES) {
      const lens = home(STORY, size);
      const larger = { ...lens, camera: { ...lens.camera, zoom: lens.camera.zoom + 0.4 } };
      const margins = STORY.map((place) => seenBy(larger, place)).map(({ x, y }) =>
        Math.min(x / size.width, 1 - x / size.width, y / size.height, 1 - y / size.height),
      );
      expect(Math.min(...margins)).toBeLessThan(0.05);
    }
  });

  it("is a globe where a flat map would mislead, and flat where it would not", () => {
    expect(projectionFor(STORY)).toBe("globe");
    expect(projectionFor([PLACES.budapest, PLACES.kyiv, PLACES.moscow])).toBe("mercator");
  });

  it("is flat where a globe would hide some places", () => {
    expect(projectionFor([...STORY, PLACES.suva, [-47.9, -15.8], [28.2, -25.7]])).toBe("mercator");
  });

  it("does not go around the world for two places on either side of the antimeridian", () => {
    const size = { width: 500, height: 400 };
    const lens = home([PLACES.suva, PLACES.apia], size);
    expect(lens.projection).toBe("mercator");
    expect(lens.camera.zoom).toBeGreaterThan(3);
    for (const place of [PLACES.suva, PLACES.apia]) expect(isInFreeRoom(lens, place)).toBe(true);
  });

  it("stands for one place, and for none", () => {
    expect(home([PLACES.budapest], { width: 400, height: 300 }).camera.center).toEqual([
      expect.closeTo(PLACES.budapest[0], 6),
      expect.closeTo(PLACES.budapest[1], 6),
    ]);
    expect(home([], { width: 400, height: 300 }).camera.zoom).toBeTypeOf("number");
  });

  it("survives a map without a size", () => {
    for (const size of [
      { width: 0, height: 0 },
      { width: 1, height: 500 },
      { width: 20, height: 20 },
    ]) {
      const { camera } = home(STORY, size, { ...NO_PADDING, bottom: 90 });
      expect([...camera.center, camera.zoom].every(Number.isFinite)).toBe(true);
    }
  });
});

describe("the smallest zoom", () => {
  it.each([...SIZES, { width: 320, height: 120 }])(
    "at $width x $height is not too large for a story",
    (size) => {
      const { camera } = home(STORY, size);
      const atEquator = camera.zoom - Math.log2(Math.cos((camera.center[1] * Math.PI) / 180));
      expect(smallestZoom("globe", size, NO_PADDING)).toBeLessThanOrEqual(atEquator);
    },
  );

  it("is one that MapLibre allows, even for a map that is not displayed", () => {
    expect(smallestZoom("globe", { width: 0, height: 0 }, NO_PADDING)).toBe(-2);
  });
});

describe("the camera that shows a selection", () => {
  const size = { width: 700, height: 450 };

  it("does not move for a place that can be seen", () => {
    const lens = home(STORY, size);
    for (const place of STORY) expect(cameraToShow(lens, place)).toBeUndefined();
  });

  it("brings a place out from under a panel, at the same scale", () => {
    const lens: Lens = { ...home(STORY, size), padding: { ...NO_PADDING, bottom: 260 } };
    const camera = cameraToShow(lens, PLACES.washington);
    expect(camera).toBeDefined();
    if (!camera) return;
    expect(isInFreeRoom({ ...lens, camera }, PLACES.washington)).toBe(true);
    expect(globeRadius(camera)).toBeCloseTo(globeRadius(lens.camera), 6);
  });

  it("turns the globe for a place behind it", () => {
    const lens = home(STORY, size);
    const camera = cameraToShow(lens, PLACES.suva);
    expect(camera).toBeDefined();
    if (!camera) return;
    const { isNear } = seenBy({ ...lens, camera }, PLACES.suva);
    expect(isNear).toBe(true);
    expect(isInFreeRoom({ ...lens, camera }, PLACES.suva)).toBe(true);
  });

  it("brings the ends of its lines along where there is room for all", () => {
    const lens = { ...home([PLACES.budapest, PLACES.kyiv, PLACES.moscow], size), padding: NO_PADDING };
    const aside = { ...lens, camera: { center: [-20, 40] as const, zoom: lens.camera.zoom - 1 } };
    const camera = cameraToShow(aside, PLACES.budapest, [PLACES.kyiv, PLACES.moscow]);
    expect(camera).toBeDefined();
    if (!camera) return;
    for (const place of [PLACES.budapest, PLACES.kyiv, PLACES.moscow])
      expect(isInFreeRoom({ ...aside, camera }, place)).toBe(true);
  });
});

describe("where a place is on the screen", () => {
  it("agrees with a computation by rotation matrices", () => {
    for (const size of SIZES) {
      const lens = home(STORY, size, { top: 10, right: 40, bottom: 60, left: 0 });
      for (const place of [...STORY, PLACES.suva]) {
        const ours = project(lens, place);
        const other = seenBy(lens, place);
        expect(ours.isNear).toBe(other.isNear);
        expect(ours.x).toBeCloseTo(other.x, 6);
        expect(ours.y).toBeCloseTo(other.y, 6);
      }
    }
  });
});

function home(positions: readonly Position[], size: Size, padding: Padding = NO_PADDING): Lens {
  return { ...homeCamera(positions, size, padding), size, padding };
}

function isInFreeRoom(lens: Lens, place: Position): boolean {
  const { x, y } = seenBy(lens, place);
  const { size, padding } = lens;
  return (
    x > padding.left && x < size.width - padding.right && y > padding.top && y < size.height - padding.bottom
  );
}

/**
 * The same question answered another way: the globe is turned under an eye that stands 1.5 map heights above it, as in
 * MapLibre's own matrices, and seen in perspective. Measured against `map.project` in Chromium: equal to 1e-12 pixels.
 */
function seenBy({ projection, camera, size, padding }: Lens, place: Position) {
  if (projection === "mercator") return project({ projection, camera, size, padding }, place);
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const radius = (512 * 2 ** camera.zoom) / (2 * Math.PI * Math.cos(radians(camera.center[1])));
  const eye = size.height / (2 * Math.tan(radians(36.86989764584402) / 2));
  const longitude = radians(place[0] - camera.center[0]);
  const latitude = radians(place[1]);
  // First around the axis, then the centre's latitude is tipped towards the eye.
  const [x, y, z] = [
    Math.cos(latitude) * Math.sin(longitude),
    Math.sin(latitude),
    Math.cos(latitude) * Math.cos(longitude),
  ];
  const tip = radians(camera.center[1]);
  const up = y * Math.cos(tip) - z * Math.sin(tip);
  const towards = y * Math.sin(tip) + z * Math.cos(tip);
  const distance = eye + radius - radius * towards;
  // Near: the line of sight meets the surface from outside.
  const isNear = towards * (radius + eye) > radius;
  return {
    x: (size.width + padding.left - padding.right) / 2 + (radius * x * eye) / distance,
    y: (size.height + padding.top - padding.bottom) / 2 - (radius * up * eye) / distance,
    isNear,
  };
}
