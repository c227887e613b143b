import type { Position } from "geojson";
import { areaOf, crossingsAt, polygonHolds, signedAreaOf, type Ring } from "./rings.ts";

/** As a share of the polygon's area: rounding in the sum of thousands of products. */
const ROUNDING = 1e-9;

/** A position where edges meet, and the positions that they lead to, anticlockwise. */
interface Node {
  readonly at: Position;
  next: string[];
}

/** By the position's own digits. */
type Nodes = Map<string, Node>;

/**
 * Cuts a polygon into the faces that lines divide it into. Every position of the faces is one of the polygon's or of
 * the lines', to the last bit, so what the polygon shared with its neighbours, its faces go on sharing.
 *
 * Faces are walked round edge by edge, which needs no geometry but the order of the edges at a position. A library
 * that first looks for crossings would find the few that rounding made in the atlas' own rings, and move positions.
 *
 * @param lines - they may meet the polygon's rings and each other only at positions that both have; loose ends do no harm
 * @throws Error if the faces don't add up to the polygon
 */
export function cutAlong(polygon: readonly Ring[], lines: readonly (readonly Position[])[]): Ring[][] {
  const rings = facesOf(graphOf([...polygon, ...lines]));
  // A face has its inside on the left of each edge: outlines run anticlockwise, and holes clockwise.
  const outlines = rings.filter((ring) => signedAreaOf(ring) > 0);
  const holes = rings.filter((ring) => signedAreaOf(ring) < 0);
  const faces = outlines
    .map((outline) => [outline, ...holes.filter((hole) => isAround(outline, hole, outlines))])
    .filter((face) => polygonHolds(polygon, innerPoint(face)));
  const missing = areaOfPolygon(polygon) - faces.reduce((sum, face) => sum + areaOfPolygon(face), 0);
  if (Math.abs(missing) > ROUNDING * areaOfPolygon(polygon))
    throw new Error(`cut: the faces leave out ${missing} square degrees`);
  // As in the atlas: outlines clockwise. Where two units run the same way along a line, their land is not merged.
  return faces.map((face) => face.map((ring) => ring.toReversed()));
}

function graphOf(lines: readonly (readonly Position[])[]): Nodes {
  const nodes: Nodes = new Map();
  const join = (from: Position, to: Position) => {
    const node = nodes.get(String(from)) ?? { at: from, next: [] };
    // Lines may run along the polygon's rings: an edge is there once.
    if (!node.next.includes(String(to))) node.next.push(String(to));
    nodes.set(String(from), node);
  };
  for (const line of lines) {
    for (const [index, end] of line.slice(1).entries()) {
      const start = line[index] ?? end;
      if (String(start) === String(end)) continue;
      join(start, end);
      join(end, start);
    }
  }
  dropLooseEnds(nodes);
  for (const node of nodes.values()) {
    if (node.next.length > 2) node.next.sort((a, b) => bearing(nodes, node, a) - bearing(nodes, node, b));
  }
  return nodes;
}

function dropLooseEnds(nodes: Nodes): void {
  const loose = [...nodes.keys()].filter((key) => nodes.get(key)?.next.length === 1);
  for (let key = loose.pop(); key !== undefined; key = loose.pop()) {
    const [before] = nodes.get(key)?.next ?? [];
    nodes.delete(key);
    const node = before === undefined ? undefined : nodes.get(before);
    if (before === undefined || !node) continue;
    node.next = node.next.filter((other) => other !== key);
    if (node.next.length === 1) loose.push(before);
  }
}

function bearing(nodes: Nodes, { at: [x0 = 0, y0 = 0] }: Node, towards: string): number {
  const [x = 0, y = 0] = nodes.get(towards)?.at ?? [];
  return Math.atan2(y - y0, x - x0);
}

/** Every face's outline and holes, each walked once with the face on the left. */
function facesOf(nodes: Nodes): Ring[] {
  const walked = new Set<string>();
  const rings: Ring[] = [];
  for (const [start, { next }] of nodes) {
    for (const first of next) {
      if (walked.has(`${start} ${first}`)) continue;
      const ring: Ring = [];
      for (let [from, to] = [start, first]; !walked.has(`${from} ${to}`);) {
        walked.add(`${from} ${to}`);
        const node = nodes.get(to);
        if (!node) throw new Error("cut: an edge leads nowhere");
        ring.push(node.at);
        // The sharpest turn to the left: the edge just clockwise of the one that led here.
        const back = node.next.indexOf(from);
        [from, to] = [to, node.next.at(back - 1) ?? from];
      }
      rings.push([...ring, ring[0] ?? []]);
    }
  }
  return rings;
}

/** Whether a hole lies in this outline and in none between the two. */
function isAround(outline: Ring, hole: Ring, outlines: readonly Ring[]): boolean {
  const holds = (ring: Ring) => areaOf(ring) > areaOf(hole) && polygonHolds([ring], innerPoint([hole]));
  return holds(outline) && !outlines.some((other) => areaOf(other) < areaOf(outline) && holds(other));
}

function areaOfPolygon([outer = [], ...holes]: readonly Ring[]): number {
  return areaOf(outer) - holes.reduce((sum, hole) => sum + areaOf(hole), 0);
}

/** A point well inside a polygon: the middle of the longest of some stretches on parallels through it. */
function innerPoint(polygon: readonly Ring[]): Position {
  const latitudes = (polygon[0] ?? []).map(([, y = 0]) => y);
  const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)];
  // Odd shares, so that a parallel is unlikely to run through a position of the grid.
  const stretches = [0.507, 0.371, 0.613, 0.233, 0.829].flatMap((share) => {
    const y = south + (north - south) * share;
    const crossings = polygon.flatMap((ring) => crossingsAt(ring, y)).sort((a, b) => a - b);
    return crossings.flatMap((west, index) => {
      const width = (crossings[index + 1] ?? west) - west;
      return index % 2 === 0 ? [{ width, middle: [west + width / 2, y] }] : [];
    });
  });
  const [widest] = stretches.sort((a, b) => b.width - a.width);
  return widest?.middle ?? [];
}
