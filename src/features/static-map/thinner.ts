import type { Size } from "../../scene/lens.ts";
import { FINE, type Grain, type Pen } from "./pen.ts";

/** CSS pixels beyond the edges of the picture in which lines are still drawn: their width reaches in. */
const MARGIN = 8;
/** Draws runs of points with a pen, less those that nobody sees. */
export interface Thinner {
  readonly to: (x: number, y: number) => void;
  /** An arc of a circle, from the point before. */
  readonly arcTo: (radius: number, isClockwise: boolean, x: number, y: number) => void;
  /** The run ends. @returns whether anything of it was drawn */
  readonly end: () => boolean;
}

/**
 * Leaves out what is as good as the point before, and what lies beyond one edge of the picture together with the
 * points before and after it: no line then comes to run through the picture that did not. A run that is but a speck
 * is left out whole.
 */
export function createThinner(pen: Pen, size: Size, { near }: Pick<Grain, "near"> = FINE): Thinner {
  /** Of the run: nothing of it; its first point, which is drawn with the second; more. */
  let drawn: "nothing" | "start" | "more" = "nothing";
  /** The last point that was drawn, or will be when there is another. */
  let lastX = NaN;
  let lastY = NaN;
  /** Edges beyond which all points since then lie. */
  let beyond = 0;
  /** The last point left out, which must be drawn after all when what follows is elsewhere. */
  let isWaiting = false;
  let waitingX = 0;
  let waitingY = 0;

  const begin = () => {
    if (drawn === "start") pen.move(lastX, lastY);
    drawn = "more";
  };
  const draw = (x: number, y: number) => {
    if (drawn === "nothing") drawn = "start";
    else {
      begin();
      pen.line(x, y);
    }
    lastX = x;
    lastY = y;
  };
  const catchUp = () => {
    if (isWaiting) draw(waitingX, waitingY);
    isWaiting = false;
  };
  return {
    to(x, y) {
      const code = outside(x, y, size);
      const isNear = code === 0 && Math.abs(x - lastX) + Math.abs(y - lastY) < near;
      if ((code & beyond) !== 0 || isNear) {
        beyond &= code;
        isWaiting = true;
        waitingX = x;
        waitingY = y;
        return;
      }
      // From beyond one edge to beyond another, or in: by way of the last point that was left out there.
      if (beyond !== 0) catchUp();
      isWaiting = false;
      beyond = code;
      draw(x, y);
    },
    arcTo(radius, isClockwise, x, y) {
      catchUp();
      begin();
      pen.arc(radius, isClockwise, x, y);
      lastX = x;
      lastY = y;
      beyond = outside(x, y, size);
    },
    end() {
      const wasDrawn = drawn === "more";
      if (wasDrawn) catchUp();
      drawn = "nothing";
      lastX = lastY = NaN;
      beyond = 0;
      isWaiting = false;
      return wasDrawn;
    },
  };
}

/** Which edges a point lies beyond, one bit for each; 0 for a point that can be seen. */
function outside(x: number, y: number, { width, height }: Size): number {
  const across = x < -MARGIN ? 1 : x > width + MARGIN ? 2 : 0;
  return across | (y < -MARGIN ? 4 : y > height + MARGIN ? 8 : 0);
}
