import type { Point } from "../src/scene/lens.ts";

/** Reads the data of an SVG path of the commands M, l, a and Z into points; an arc becomes short lines. */
export function toSubpaths(data: string): Point[][] {
  const subpaths: Point[][] = [];
  let at: Point = { x: 0, y: 0 };
  for (const [, command = "", text = ""] of data.matchAll(/([MlaZ])([^MlaZ]*)/g)) {
    const numbers = (text.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    if (command === "Z") continue;
    const [dx = 0, dy = 0] = numbers.slice(-2);
    const to = command === "M" ? { x: dx, y: dy } : { x: at.x + dx, y: at.y + dy };
    if (command === "M") subpaths.push([]);
    if (command === "a") subpaths.at(-1)?.push(...alongArc(at, to, numbers));
    subpaths.at(-1)?.push(to);
    at = to;
  }
  return subpaths;
}

/** Whether a point is inside, by the even-odd rule. */
export function isFilled(subpaths: readonly (readonly Point[])[], { x, y }: Point): boolean {
  let isInside = false;
  for (const points of subpaths) {
    points.forEach((point, index) => {
      const last = points[index - 1] ?? points.at(-1) ?? point;
      if (point.y > y === last.y > y) return;
      if (last.x + ((y - last.y) / (point.y - last.y)) * (point.x - last.x) > x) isInside = !isInside;
    });
  }
  return isInside;
}

function alongArc(from: Point, to: Point, [radius = 0, , , isLarge = 0, isClockwise = 0]: number[]): Point[] {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const half = Math.hypot(dx, dy) / 2;
  const side = isLarge === isClockwise ? -1 : 1;
  const away = Math.sqrt(Math.max(0, radius * radius - half * half)) * side;
  const center = {
    x: (from.x + to.x) / 2 - (dy / (2 * half || 1)) * away,
    y: (from.y + to.y) / 2 + (dx / (2 * half || 1)) * away,
  };
  const start = Math.atan2(from.y - center.y, from.x - center.x);
  let turn = Math.atan2(to.y - center.y, to.x - center.x) - start;
  if (isClockwise === 1 && turn < 0) turn += 2 * Math.PI;
  if (isClockwise === 0 && turn > 0) turn -= 2 * Math.PI;
  return Array.from({ length: 64 }, (_, step) => {
    const angle = start + (turn * step) / 64;
    return { x: center.x + radius * Math.cos(angle), y: center.y + radius * Math.sin(angle) };
  });
}
