import { middleOfRoom, WORLD, type Lens } from "../../scene/lens.ts";
import { toMercator } from "../../scene/sphere.ts";
import type { Drawer } from "./drawer.ts";
import { createPen, type Grain } from "./pen.ts";
import type { Stroke } from "./shapes.ts";
import { createThinner } from "./thinner.ts";

/** Web Mercator: the world side by side as often as the screen is wide, as MapLibre draws it. */
export function createFlatDrawer(lens: Lens, grain: Grain): Drawer {
  const { size } = lens;
  const scale = WORLD * 2 ** lens.camera.zoom;
  const middle = middleOfRoom(lens);
  const [centerX, centerY] = toMercator(lens.camera.center);
  const [originX, originY] = [middle.x - centerX * scale, middle.y - centerY * scale];

  const draw = (strokes: readonly Stroke[], isClosed: boolean) => {
    const pen = createPen(grain);
    const thinner = createThinner(pen, size, grain);
    for (const { points, count, span } of strokes) {
      const first = Math.ceil(-originX / scale - span[1]);
      const last = Math.floor((size.width - originX) / scale - span[0]);
      for (let world = first; world <= last; world++) {
        const left = originX + world * scale;
        for (let at = 0; at < count * 2; at += 2)
          thinner.to(left + (points[at] ?? 0) * scale, originY + (points[at + 1] ?? 0) * scale);
        if (thinner.end() && isClosed) pen.close();
      }
    }
    return pen.text();
  };
  return {
    areas: (rings) => draw(rings, true),
    lines: (lines) => draw(lines, false),
    disc: undefined,
  };
}
