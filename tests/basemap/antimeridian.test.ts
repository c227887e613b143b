import { describe, expect, it } from "vitest";
import { cutAtAntimeridian } from "../../basemap/antimeridian.ts";
import type { Ring } from "../../basemap/rings.ts";

describe("the antimeridian", () => {
  it("cuts a square across it into two that touch it", () => {
    const square: Ring = [
      [179, 0],
      [-179, 0],
      [-179, 1],
      [179, 1],
      [179, 0],
    ];
    const pieces = cutAtAntimeridian([square]).map(([ring = []]) => ring.map(([x]) => Number(x)));
    expect(pieces.map((xs) => [Math.min(...xs), Math.max(...xs)])).toEqual([
      [179, 180],
      [-180, -179],
    ]);
  });

  it("closes what goes round the south pole along the lower edge of the map", () => {
    const coast: Ring = Array.from({ length: 73 }, (_, step): [number, number] => {
      const east = -180 + step * 5;
      return [east === 180 ? -180 : east, -70 - (step % 2)];
    });
    const [polygon] = cutAtAntimeridian([coast]);
    const latitudes = (polygon?.[0] ?? []).map(([, y = 0]) => y);
    expect(Math.min(...latitudes)).toBe(-90);
    expect(cutAtAntimeridian([coast])).toHaveLength(1);
  });
});
