import { HALF_DASH, LINE_BESIDE } from "../../scene/drawing.ts";
import { pathBetween, PATH_STRIDE, type Path } from "../../scene/great-circle.ts";
import type { Rectangle } from "../../scene/label-places.ts";
import { project, radiansOfPixel, WORLD, type Lens } from "../../scene/lens.ts";
import { dashPeriod, strokeAmong, type Route } from "../../scene/routes.ts";
import { toPosition } from "../../scene/sphere.ts";
import type { MarkName } from "../../scene/status-marks.ts";
import { createPen } from "./pen.ts";
import { createThinner } from "./thinner.ts";

/** A great circle as a lens shows it. */
export interface RouteArt {
  readonly key: string;
  /** The data of an SVG path; a dashed line is in pieces. */
  readonly d: string;
  readonly mark: MarkName;
  /** CSS pixels. */
  readonly width: number;
  readonly opacity: number;
}

/** A point of a line on the screen; nothing behind the globe. */
interface Step {
  readonly x: number;
  readonly y: number;
  readonly isNear: boolean;
  /** Radians come so far. */
  readonly way: number;
}

/** Draws the lines, in their order. */
export function drawRoutes(routes: readonly Route[], lens: Lens): RouteArt[] {
  const strokeOf = strokeAmong(routes);
  return routes.map((route) => ({
    key: route.key,
    d: drawRoute(route, lens),
    mark: route.status,
    ...strokeOf(route),
  }));
}

/** The ends of the lines that can be seen, which the world's names keep off. */
export function routeEnds(routes: readonly Route[], lens: Lens): Rectangle[] {
  return routes
    .flatMap(({ from, to }) => [project(lens, from), project(lens, to)])
    .filter(({ isNear }) => isNear)
    .map(({ x, y }) => ({ left: x, top: y, right: x, bottom: y }));
}

function drawRoute({ from, to, tookPlace, isBeside }: Route, lens: Lens): string {
  const path = pathBetween(from, to);
  const world = WORLD * 2 ** lens.camera.zoom;
  // The flat map shows the world more than once; a globe shows it once.
  const worlds = lens.projection === "globe" ? [0] : [-world, 0, world];
  const steps = stepsOf(path, lens);
  const course = isBeside ? aside(steps) : steps;
  const pieces = tookPlace ? [course] : dashes(course, path.length, radiansOfPixel(lens.camera));
  const pen = createPen();
  const thinner = createThinner(pen, lens.size);
  for (const shift of worlds) {
    for (const piece of pieces) {
      for (const { x, y, isNear } of piece) {
        if (isNear) thinner.to(x + shift, y);
        else thinner.end();
      }
      thinner.end();
    }
  }
  return pen.text();
}

function stepsOf({ points, count }: Path, lens: Lens): Step[] {
  const world = WORLD * 2 ** lens.camera.zoom;
  const steps: Step[] = [];
  for (let at = 0; at < count * PATH_STRIDE; at += PATH_STRIDE) {
    const [x = 0, y = 0, z = 0, , , length = 0] = points.subarray(at, at + PATH_STRIDE);
    const on = project(lens, toPosition([x, y, z]));
    const last = steps.at(-1);
    // On the flat map the line runs on where it crosses the antimeridian.
    const shift = lens.projection === "mercator" && last ? Math.round((last.x - on.x) / world) * world : 0;
    steps.push({ x: on.x + shift, y: on.y, isNear: on.isNear, way: length });
  }
  return steps;
}

/** The same course, a few pixels to its right. */
function aside(steps: readonly Step[]): Step[] {
  return steps.map((step, index) => {
    const [before, after] = [steps[index - 1] ?? step, steps[index + 1] ?? step];
    const [dx, dy] = [after.x - before.x, after.y - before.y];
    const length = Math.hypot(dx, dy) || 1;
    return { ...step, x: step.x + (dy / length) * LINE_BESIDE, y: step.y - (dx / length) * LINE_BESIDE };
  });
}

/** The line cut into dashes: a whole number of them, with half a gap at either end. */
function dashes(steps: readonly Step[], length: number, pixel: number): Step[][] {
  const period = dashPeriod(length, pixel);
  const pieces: Step[][] = [];
  let at = 0;
  for (let dash = 0; (dash + 0.5) * period < length; dash++) {
    const [from, to] = [(dash + 0.5 - HALF_DASH) * period, (dash + 0.5 + HALF_DASH) * period];
    while ((steps[at + 1]?.way ?? Infinity) <= from) at += 1;
    const piece = [between(steps, at, from)];
    while ((steps[at + 1]?.way ?? Infinity) < to) {
      at += 1;
      piece.push(steps[at]);
    }
    piece.push(between(steps, at, to));
    pieces.push(piece.filter((step) => step !== undefined));
  }
  return pieces;
}

/** The point of the line at a way, which lies after the step of this number. */
function between(steps: readonly Step[], index: number, way: number): Step | undefined {
  const [a, b] = [steps[index], steps[index + 1]];
  if (!a || !b) return a;
  const share = (way - a.way) / (b.way - a.way || 1);
  return {
    x: a.x + (b.x - a.x) * share,
    y: a.y + (b.y - a.y) * share,
    isNear: a.isNear && b.isNear,
    way,
  };
}
