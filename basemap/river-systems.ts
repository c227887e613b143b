import type { Position } from "geojson";

/** A line of a river, and how long it and all that flows into it and out of it is. */
export interface River<Line> {
  readonly line: Line;
  /** In degrees, on a flat map. */
  readonly system: number;
}

/** Natural Earth gives a river in pieces without names: what hangs together is a system, and its length its rank. */
export function riverSystems<Line extends readonly (readonly number[])[]>(
  lines: readonly Line[],
): River<Line>[] {
  const systemOf = new Map<string, Set<Line>>();
  for (const line of lines) {
    const system = new Set([line]);
    for (const end of [line[0], line.at(-1)].map(String)) {
      for (const member of systemOf.get(end) ?? []) system.add(member);
    }
    for (const member of system) {
      for (const end of [member[0], member.at(-1)].map(String)) systemOf.set(end, system);
    }
  }
  return lines.map((line) => {
    const system = systemOf.get(String(line[0])) ?? new Set([line]);
    return { line, system: [...system].reduce((sum, member) => sum + lengthOf(member), 0) };
  });
}

function lengthOf(line: readonly (readonly number[])[]): number {
  return line.slice(1).reduce((sum, [x = 0, y = 0], index) => {
    const [x0 = x, y0 = y]: Position = [...(line[index] ?? [])];
    return sum + Math.hypot(x - x0, y - y0);
  }, 0);
}
