import { axesAt, EYE_HEIGHT, globeRadius, horizonDepth, middleOfRoom, type Lens } from "../../scene/lens.ts";
import { wrapLongitude, type Position, type Vector } from "../../scene/sphere.ts";
import type { Drawer } from "./drawer.ts";
import { createPen, type Grain } from "./pen.ts";
import type { Stroke } from "./shapes.ts";
import { createThinner, type Thinner } from "./thinner.ts";

/** Radians: what runs along the horizon is drawn in arcs of about this length. */
const LONGEST_ARC = 1;

/** The globe in perspective, seen from straight above the centre of the camera (Snyder 1987, p. 173). */
export function createGlobeDrawer(lens: Lens, grain: Grain): Drawer {
  const middle = middleOfRoom(lens);
  const radius = globeRadius(lens.camera);
  const eye = EYE_HEIGHT * lens.size.height;
  const horizon = horizonDepth(lens);
  const limb = radius * Math.sqrt((1 - horizon) / (1 + horizon));
  const { right, up, towards } = axesAt(lens.camera.center);
  const behind: Position = [wrapLongitude(lens.camera.center[0] + 180), -lens.camera.center[1]];

  // Indexed, not taken apart: these run for every point of the world.
  const along = (points: Float64Array, at: number, axis: Vector) =>
    (points[at] ?? 0) * axis[0] + (points[at + 1] ?? 0) * axis[1] + (points[at + 2] ?? 0) * axis[2];
  const isNear = (points: Float64Array, at: number) => along(points, at, towards) > horizon;
  const put = (thinner: Thinner, points: Float64Array, at: number) => {
    const scale = (radius * eye) / (eye + radius * (1 - along(points, at, towards)));
    thinner.to(middle.x + scale * along(points, at, right), middle.y - scale * along(points, at, up));
  };

  /**
   * What is behind the horizon is drawn on it, in the same direction from the middle: a ring then still encloses what
   * it enclosed of the near side. Only the point behind the middle has no direction: a ring around it is turned inside
   * out, and gets the whole disc on top, which by the even-odd rule turns it back.
   */
  const areas = (rings: readonly Stroke[]) => {
    const pen = createPen(grain);
    const thinner = createThinner(pen, lens.size, grain);
    for (const { points, count, corners } of rings) {
      if (!hasNear(points, count, isNear)) continue;
      const rim = createRim(thinner, middle, limb);
      for (let at = 0; at < count * 3; at += 3) {
        if (isNear(points, at)) {
          rim.leave();
          put(thinner, points, at);
        } else rim.to(Math.atan2(-along(points, at, up), along(points, at, right)));
      }
      rim.leave();
      if (thinner.end()) pen.close();
      if (encloses(corners, behind)) pen.circle(middle.x, middle.y, limb);
    }
    return pen.text();
  };
  const lines = (strokes: readonly Stroke[]) => {
    const pen = createPen(grain);
    const thinner = createThinner(pen, lens.size, grain);
    for (const { points, count } of strokes) {
      for (let at = 0; at < count * 3; at += 3) {
        if (isNear(points, at)) put(thinner, points, at);
        else thinner.end();
      }
      thinner.end();
    }
    return pen.text();
  };
  return { areas, lines, disc: { center: middle, radius: limb } };
}

function hasNear(
  points: Float64Array,
  count: number,
  isNear: (points: Float64Array, at: number) => boolean,
): boolean {
  for (let at = 0; at < count * 3; at += 3) if (isNear(points, at)) return true;
  return false;
}

/** Runs along the horizon, by angles clockwise from the right. */
function createRim(thinner: Thinner, middle: { readonly x: number; readonly y: number }, radius: number) {
  let isOn = false;
  let angle = 0;
  /** Radians since the last point drawn. */
  let run = 0;
  const draw = () => {
    const [x, y] = [middle.x + radius * Math.cos(angle), middle.y + radius * Math.sin(angle)];
    if (run !== 0) thinner.arcTo(radius, run > 0, x, y);
    run = 0;
  };
  return {
    to(next: number) {
      if (!isOn) {
        thinner.to(middle.x + radius * Math.cos(next), middle.y + radius * Math.sin(next));
        [isOn, angle] = [true, next];
        return;
      }
      const turn = Math.atan2(Math.sin(next - angle), Math.cos(next - angle));
      if (Math.abs(run + turn) > LONGEST_ARC) draw();
      run += turn;
      angle = next;
    },
    leave() {
      if (isOn) draw();
      isOn = false;
    },
  };
}

/** Whether a ring encloses a place, on the map of plain degrees. */
function encloses(ring: readonly Position[], [longitude, latitude]: Position): boolean {
  let isInside = false;
  ring.forEach(([x, y], index) => {
    const [lastX, lastY] = ring[index - 1] ?? [x, y];
    if (y > latitude !== lastY > latitude) {
      const crossing = lastX + ((latitude - lastY) / (y - lastY)) * (x - lastX);
      if (crossing > longitude) isInside = !isInside;
    }
  });
  return isInside;
}
