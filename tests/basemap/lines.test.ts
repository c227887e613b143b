import type { Position } from "geojson";
import { describe, expect, it } from "vitest";
import { lineViews } from "../../basemap/boundaries.ts";
import { ownerOf } from "../../basemap/disputed.ts";
import { network } from "../../basemap/network.ts";
import { WORLDVIEWS, type Worldview } from "../../src/core/view.ts";
import type { LineViews } from "../../src/scene/basemap-data.ts";
import { unitsOfAtlas } from "./atlas.ts";

const { topology, units, coast, seams, lines } = network(unitsOfAtlas(), ownerOf);
const drawn = lines.map(({ views, arcs }) => ({ views, lines: arcs.map((arc) => topology.arcs[arc] ?? []) }));

describe("the nearest line to a place is drawn as each worldview has it", () => {
  it.each<[line: string, near: Position, views: LineViews]>([
    ["Poland and Ukraine", [23.6, 51.5], everywhere("line")],
    ["Russia and Ukraine", [35.6, 50.4], everywhere("line")],
    ["Russia and Kazakhstan", [61, 51.5], everywhere("line")],
    ["Perekop", [33.65, 46.15], { neutral: "dashed", ru: "line", "de-facto": "line" }],
    ["Serbia and Kosovo", [20.9, 43.2], { neutral: "dashed", un: "dashed", "de-facto": "line" }],
    [
      "Kosovo and Albania",
      [20.45, 42.3],
      { neutral: "dashed", un: "dashed", ua: "line", ru: "line", "de-facto": "line" },
    ],
    [
      "the Green Line of 1949",
      [35, 32.2],
      { ...everywhere("line"), neutral: "dashed", "de-facto": "dashed" },
    ],
    ["Cyprus, north of the buffer zone", [33.05, 35.17], { neutral: "dashed", "de-facto": "line" }],
    ["the Line of Control", [74, 33.6], { ...everywhere("dashed"), "de-facto": "line" }],
    ["India and Pakistan at the sea", [70.5, 27.9], everywhere("line")],
    [
      "India and China, middle sector",
      [79.4, 31.0],
      { ...everywhere("line"), neutral: "dashed", un: "dashed" },
    ],
    [
      "Western Sahara in the north",
      [-9.5, 27.66],
      { ...everywhere("line"), neutral: "dashed", "de-facto": no },
    ],
    ["the berm", [-13.3, 24.3], { neutral: "dashed", "de-facto": "line" }],
    ["Sudan and South Sudan", [32.4, 11.7], { ...everywhere("line"), neutral: "dashed", un: "dashed" }],
    ["Egypt and Sudan at the Nile", [31, 22], everywhere("line")],
    ["Egypt and Sudan at Hala'ib", [35.5, 22], { ...everywhere("line"), neutral: "dashed", un: "dashed" }],
    ["the Golan and Syria", [35.86, 32.95], { neutral: "dashed", "de-facto": "line" }],
    ["the Golan and Israel", [35.63, 33.1], { neutral: "dashed", un: "line", ua: "line", ru: "line" }],
    ["Abkhazia on the Inguri", [41.75, 42.55], { neutral: "dashed", ru: "line", "de-facto": "line" }],
    ["the Dniester", [28.96, 47.76], { neutral: "dashed", "de-facto": "line" }],
  ])("%s", (_line, near, views) => {
    const [nearest] = drawn
      .map((group) => ({ ...group, distance: distanceTo(near, group.lines) }))
      .sort((a, b) => a.distance - b.distance);
    expect(nearest?.distance).toBeLessThan(0.2);
    expect(nearest?.views).toEqual(
      Object.fromEntries(Object.entries(views).filter(([, kind]) => kind !== no)),
    );
  });
});

describe("lines", () => {
  it("between two areas of one owner there is none, whatever the worldview", () => {
    const [one, other] = [
      { id: "crimea", disputed: true },
      { id: "RU", disputed: false },
    ];
    expect(lineViews(one, other, [], ownerOf)).toEqual({ neutral: "dashed", un: "line", ua: "line" });
    const sameOwner = units.flatMap((unit) =>
      units.filter((next) => next !== unit).map((next) => [unit, next]),
    );
    for (const view of WORLDVIEWS.filter((each) => each !== "neutral")) {
      const wrong = sameOwner.filter(([a, b]) => {
        if (!a || !b || ownerOf(a.id, view) === "?" || ownerOf(a.id, view) !== ownerOf(b.id, view))
          return false;
        return view in lineViews(a, b, [], ownerOf);
      });
      expect(wrong).toEqual([]);
    }
  });

  it("every line that touches a disputed area is dashed in the neutral worldview", () => {
    const disputed = new Set(
      units.filter((unit) => unit.disputed).flatMap((unit) => unit.arcs.flat(2).map(index)),
    );
    const wrong = lines.filter(
      ({ views, arcs }) => views.neutral !== "dashed" && arcs.some((arc) => disputed.has(arc)),
    );
    expect(wrong).toEqual([]);
  });

  it("no arc is both coast and boundary, and the cut at the antimeridian is neither", () => {
    const boundary = new Set(lines.flatMap(({ arcs }) => arcs));
    expect(coast.filter((arc) => boundary.has(arc) || seams.has(arc))).toEqual([]);
    expect([...boundary].filter((arc) => seams.has(arc))).toEqual([]);
  });

  it("no boundary is missed because two units only nearly share it", () => {
    // A coast edge inside land: a position of it in another unit's boundary, both ends inland.
    const inland = new Set(
      lines.flatMap(({ arcs }) => arcs.flatMap((arc) => topology.arcs[arc] ?? [])).map(String),
    );
    const doubled = coast.filter((arc) => {
      const middle = (topology.arcs[arc] ?? []).slice(1, -1);
      return middle.some((position) => inland.has(String(position)));
    });
    expect(doubled).toEqual([]);
  });
});

/** In a table of views: there is no line. */
const no = undefined as unknown as "line";

function everywhere(kind: "line" | "dashed"): Record<Worldview, "line" | "dashed"> {
  return { neutral: kind === "line" ? "line" : "dashed", un: kind, ua: kind, ru: kind, "de-facto": kind };
}

function index(reference: number): number {
  return reference < 0 ? ~reference : reference;
}

/** In degrees, to the nearest edge, on a flat map: good enough to tell which of two lines is nearer. */
function distanceTo([x = NaN, y = NaN]: Position, all: readonly Position[][]): number {
  let nearest = Infinity;
  for (const line of all) {
    for (const [n, [x1 = NaN, y1 = NaN]] of line.entries()) {
      const [x0 = x1, y0 = y1] = line[n - 1] ?? [];
      const length = (x1 - x0) ** 2 + (y1 - y0) ** 2;
      const along = length === 0 ? 0 : ((x - x0) * (x1 - x0) + (y - y0) * (y1 - y0)) / length;
      const share = Math.min(1, Math.max(0, along));
      nearest = Math.min(nearest, Math.hypot(x - x0 - share * (x1 - x0), y - y0 - share * (y1 - y0)));
    }
  }
  return nearest;
}
