import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { greatCirclePoints, PATH_STRIDE, pathBetween } from "../../src/scene/great-circle.ts";
import { angleBetween, dot, toVector, type Vector } from "../../src/scene/sphere.ts";
import { PLACES } from "./places.ts";

const position = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -89, max: 89, noNaN: true }),
);

describe("a great circle", () => {
  it("from Moscow to Anchorage passes 88 degrees north", () => {
    const line = greatCirclePoints(PLACES.moscow, PLACES.anchorage);
    const north = Math.max(...line.map(([, latitude]) => latitude));
    expect(north).toBeGreaterThan(87.5);
    expect(north).toBeLessThan(88.5);
  });

  it("has at least 128 points and no gap", () => {
    const line = greatCirclePoints(PLACES.moscow, PLACES.anchorage);
    expect(line.length).toBeGreaterThanOrEqual(128);
    for (const [index, point] of line.entries()) {
      const before = line[index - 1];
      if (before) expect(angleBetween(before, point)).toBeLessThan(1.5);
    }
  });

  it("is the shortest way: every point lies in the plane of its ends and the middle of the earth", () => {
    fc.assert(
      fc.property(position, position, (from, to) => {
        const angle = angleBetween(from, to);
        fc.pre(angle > 1 && angle < 179);
        const normal = cross(toVector(from), toVector(to));
        const size = Math.hypot(...normal);
        const line = greatCirclePoints(from, to);
        expect(angleBetween(line[0] ?? [0, 0], from)).toBeLessThan(1e-4);
        expect(angleBetween(line.at(-1) ?? [0, 0], to)).toBeLessThan(1e-4);
        for (const point of line) expect(Math.abs(dot(toVector(point), normal)) / size).toBeLessThan(1e-5);
      }),
    );
  });

  it("runs on across the antimeridian on the flat map", () => {
    const { points, count } = pathBetween(PLACES.suva, PLACES.apia);
    const xs = Array.from({ length: count }, (_, index) => points[index * PATH_STRIDE + 3] ?? 0);
    for (const [index, x] of xs.entries()) {
      const before = xs[index - 1];
      if (before !== undefined) expect(Math.abs(x - before)).toBeLessThan(0.01);
    }
    expect(Math.max(...xs)).toBeGreaterThan(1);
  });

  it("counts the way it has come, which ends at the distance of its ends", () => {
    const { points, count, length } = pathBetween(PLACES.washington, PLACES.budapest);
    const ways = Array.from({ length: count }, (_, index) => points[index * PATH_STRIDE + 5] ?? 0);
    expect(ways).toEqual([...ways].sort((a, b) => a - b));
    expect(length).toBeCloseTo((angleBetween(PLACES.washington, PLACES.budapest) * Math.PI) / 180, 6);
  });

  it("is nothing between a place and itself, or the other side of the earth", () => {
    expect(greatCirclePoints(PLACES.kyiv, PLACES.kyiv)).toEqual([]);
    expect(greatCirclePoints([0, 0], [180, 0])).toEqual([]);
  });
});

function cross(a: Vector, b: Vector): Vector {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
}
