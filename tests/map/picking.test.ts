import { describe, expect, it } from "vitest";
import { homeCamera } from "../../src/scene/camera.ts";
import { NO_PADDING, project, type Lens } from "../../src/scene/lens.ts";
import { pinAt } from "../../src/map/picking.ts";
import { HIT_RADIUS } from "../../src/scene/drawing.ts";
import type { Pin } from "../../src/scene/pins.ts";
import type { Position } from "../../src/scene/sphere.ts";
import { PLACES } from "../scene/places.ts";

const size = { width: 700, height: 450 };
const story = [PLACES.washington, PLACES.anchorage, PLACES.moscow, PLACES.kyiv, PLACES.budapest];
const lens: Lens = { ...homeCamera(story, size), size, padding: NO_PADDING };
const toScreen = (position: Position) => {
  const { isNear, ...point } = project(lens, position);
  return isNear ? point : undefined;
};
const pins = Object.entries(PLACES).map(([key, position]) => aPin(key, position));

describe("what a click hits", () => {
  it.each(["washington", "anchorage", "moscow", "kyiv", "budapest"] as const)("is %s at its pin", (key) => {
    const at = project(lens, PLACES[key]);
    expect(pinAt(pins, toScreen, at, HIT_RADIUS.mouse)?.key).toBe(key);
  });

  it("is the nearest of two pins in reach", () => {
    const [kyiv, moscow] = [project(lens, PLACES.kyiv), project(lens, PLACES.moscow)];
    const between = { x: kyiv.x * 0.6 + moscow.x * 0.4, y: kyiv.y * 0.6 + moscow.y * 0.4 };
    expect(pinAt(pins, toScreen, between, 100)?.key).toBe("kyiv");
  });

  it("is nothing on the open sea", () => {
    expect(pinAt(pins, toScreen, { x: 5, y: 5 }, HIT_RADIUS.touch)).toBeUndefined();
  });

  it("is never a pin behind the globe, though the far side projects into the picture", () => {
    const behind = project(lens, PLACES.suva);
    expect(behind.isNear).toBe(false);
    expect(pinAt([aPin("suva", PLACES.suva)], toScreen, behind, 1000)).toBeUndefined();
  });

  it("is the pin on top where two stand on one spot", () => {
    const twins = [aPin("below", PLACES.kyiv), aPin("above", PLACES.kyiv)];
    expect(pinAt(twins, toScreen, project(lens, PLACES.kyiv), HIT_RADIUS.mouse)?.key).toBe("above");
  });

  it("is a target of at least 24 pixels for a mouse and 44 for a finger", () => {
    expect(2 * HIT_RADIUS.mouse).toBeGreaterThanOrEqual(24);
    expect(2 * HIT_RADIUS.touch).toBeGreaterThanOrEqual(44);
  });
});

function aPin(key: string, position: Position): Pin {
  return {
    key,
    position,
    place: undefined,
    mark: "held",
    item: undefined,
    isDisputed: false,
    isSelected: false,
    isPointedAt: false,
  };
}
