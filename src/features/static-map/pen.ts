/** How fine a drawing is, in CSS pixels. */
export interface Grain {
  /** Points nearer than this to the one before, along both axes together, are left out. */
  readonly near: number;
  /** Coordinates are multiples of it: tenths, for they are written to a tenth. */
  readonly step: 0.1 | 0.5;
}

/** What is finer than this nobody sees on a screen. */
export const FINE: Grain = { near: 0.7, step: 0.1 };
/** For a file that is to be small: half the bytes. */
export const COARSE: Grain = { near: 1.2, step: 0.5 };

/** Writes the data of an SVG path, in CSS pixels. */
export interface Pen {
  readonly move: (x: number, y: number) => void;
  readonly line: (x: number, y: number) => void;
  /** An arc of less than half a circle. */
  readonly arc: (radius: number, isClockwise: boolean, x: number, y: number) => void;
  readonly close: () => void;
  /** A whole circle. */
  readonly circle: (x: number, y: number, radius: number) => void;
  readonly text: () => string;
}

/** Relative steps: half the bytes of absolute coordinates, and no error that adds up. Written plainly: it runs a lot. */
export function createPen({ step }: Pick<Grain, "step"> = FINE): Pen {
  const tenths = Math.round(step * 10);
  const inTenths = (pixels: number) => Math.round(pixels / step) * tenths;
  let text = "";
  let lastX = 0;
  let lastY = 0;
  let startX = 0;
  let startY = 0;
  const move = (x: number, y: number) => {
    lastX = startX = inTenths(x);
    lastY = startY = inTenths(y);
    text += `M${pair(lastX, lastY)}`;
  };
  return {
    move,
    line(x, y) {
      const nextX = inTenths(x);
      const nextY = inTenths(y);
      if (nextX === lastX && nextY === lastY) return;
      text += `l${pair(nextX - lastX, nextY - lastY)}`;
      lastX = nextX;
      lastY = nextY;
    },
    arc(radius, isClockwise, x, y) {
      const r = written(inTenths(radius));
      const nextX = inTenths(x);
      const nextY = inTenths(y);
      text += `a${r} ${r} 0 0 ${isClockwise ? 1 : 0} ${pair(nextX - lastX, nextY - lastY)}`;
      lastX = nextX;
      lastY = nextY;
    },
    close() {
      text += "Z";
      lastX = startX;
      lastY = startY;
    },
    circle(x, y, radius) {
      const r = written(inTenths(radius));
      const d = written(2 * inTenths(radius));
      move(x - radius, y);
      text += `a${r} ${r} 0 1 1 ${d} 0a${r} ${r} 0 1 1 -${d} 0Z`;
    },
    text: () => text,
  };
}

/** Numbers up to this many tenths, either way, are written once. */
const MOST_KEPT = 400;
const KEPT = Array.from({ length: 2 * MOST_KEPT + 1 }, (_, index) => write(index - MOST_KEPT));

function pair(x: number, y: number): string {
  return y < 0 ? written(x) + written(y) : `${written(x)} ${written(y)}`;
}

function written(tenths: number): string {
  return KEPT[tenths + MOST_KEPT] ?? write(tenths);
}

function write(tenths: number): string {
  return String(tenths / 10).replace(/^(-?)0\./, "$1.");
}
