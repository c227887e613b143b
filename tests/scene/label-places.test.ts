import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  placeLabels,
  type LabelPlace,
  type LabelWish,
  type Rectangle,
} from "../../src/scene/label-places.ts";

const ROOM: Rectangle = { left: 0, top: 0, right: 400, bottom: 300 };
const NONE = new Map<string, LabelPlace>();

describe("the names beside the pins", () => {
  it("stand to the right where there is room", () => {
    expect(placeLabels([aWish("a", 100, 100)], [], ROOM, NONE).get("a")).toMatchObject({
      side: "right",
      left: 115,
    });
  });

  it("go to the left at the right edge", () => {
    expect(placeLabels([aWish("a", 380, 100)], [], ROOM, NONE).get("a")?.side).toBe("left");
  });

  it("never cover a pin, another name or the edge", () => {
    const point = fc.record({ x: fc.integer({ min: 0, max: 400 }), y: fc.integer({ min: 0, max: 300 }) });
    fc.assert(
      fc.property(fc.array(point, { maxLength: 30 }), (points) => {
        const wishes = points.map(({ x, y }, index) => aWish(String(index), x, y));
        const pins = points.map((at) => ({ at, radius: 12 }));
        const places = [...placeLabels(wishes, pins, ROOM, NONE).values()];
        for (const [index, place] of places.entries()) {
          expect(place.left >= 0 && place.top >= 0 && place.right <= 400 && place.bottom <= 300).toBe(true);
          for (const other of places.slice(index + 1)) expect(overlap(place, other)).toBe(false);
          for (const { at } of pins)
            expect(
              overlap(place, { left: at.x - 12, top: at.y - 12, right: at.x + 12, bottom: at.y + 12 }),
            ).toBe(false);
        }
      }),
    );
  });

  it("are left out where there is no room, the less important first", () => {
    const narrow = { left: 0, top: 80, right: 110, bottom: 120 };
    const places = placeLabels([aWish("first", 30, 100), aWish("second", 40, 100)], [], narrow, NONE);
    expect([...places.keys()]).toEqual(["first"]);
  });

  it("stay on their side while they can, so that they do not hop about", () => {
    const before = placeLabels([aWish("a", 380, 100)], [], ROOM, NONE);
    expect(placeLabels([aWish("a", 200, 100)], [], ROOM, before).get("a")?.side).toBe("left");
  });
});

function aWish(key: string, x: number, y: number): LabelWish {
  return { key, at: { x, y }, size: { width: 60, height: 30 }, gap: 15 };
}

function overlap(a: Rectangle, b: Rectangle): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
