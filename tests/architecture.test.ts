import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, it } from "vitest";

/** Which folders of src/ each may import, beside itself. `features` are one room each. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  core: [],
  data: ["core"],
  ui: [],
  store: ["core", "data"],
  i18n: ["core", "data"],
  platform: ["core", "store"],
  scene: ["core", "store", "ui"],
  map: ["core", "store", "ui", "i18n", "scene"],
  features: ["core", "data", "store", "ui", "i18n", "scene"],
  app: ["core", "data", "store", "ui", "i18n", "platform", "scene", "map", "features"],
  "main.tsx": ["app", "data", "store", "platform", "i18n"],
};

/** Packages that only one room may know. */
const ONLY_IN: Readonly<Record<string, readonly string[]>> = {
  "maplibre-gl": ["map"],
  valibot: ["core", "data"],
  zustand: ["store"],
  "topojson-client": ["map", "scene", "features"],
  "@turf/turf": ["core", "scene"],
  "react-dom": ["main.tsx"],
};

interface Import {
  readonly file: string;
  readonly target: string;
}

const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((file) =>
  /\.tsx?$/.test(file),
);
const imports: Import[] = files.flatMap((file) =>
  [...readFileSync(join("src", file), "utf8").matchAll(/(?:from |import |import\()"([^"]+)"/g)].map(
    ([, target = ""]) => ({
      file,
      target,
    }),
  ),
);
const ours = imports
  .filter(({ target }) => target.startsWith("."))
  .map(({ file, target }) => ({ file, target: normalize(join(dirname(file), target)) }));
const roomOf = (path: string) => path.split("/")[0] ?? "";

describe("the house", () => {
  it("has imports to check", () => {
    expect(ours.length).toBeGreaterThan(50);
  });

  it("lets each room import only what it may", () => {
    const wrong = ours.filter(({ file, target }) => {
      const [from, to] = [roomOf(file), roomOf(target)];
      if (to === "..") return !["map", "scene"].includes(from) || !target.includes("basemap/generated/");
      return from !== to && !MAY_IMPORT[from]?.includes(to);
    });
    expect(wrong).toEqual([]);
  });

  it("has no room that the rules do not name", () => {
    expect([...new Set(files.map(roomOf))].filter((room) => !(room in MAY_IMPORT))).toEqual([]);
  });

  it("lets no feature import another", () => {
    const feature = (path: string) => path.split("/").slice(0, 2).join("/");
    const wrong = ours.filter(
      ({ file, target }) =>
        roomOf(file) === "features" && roomOf(target) === "features" && feature(file) !== feature(target),
    );
    expect(wrong).toEqual([]);
  });

  it("keeps each heavy package in its room", () => {
    const wrong = imports.filter(({ file, target }) => {
      const name = Object.keys(ONLY_IN).find((pkg) => target === pkg || target.startsWith(`${pkg}/`));
      return name !== undefined && !ONLY_IN[name]?.includes(roomOf(file));
    });
    expect(wrong).toEqual([]);
  });

  it("loads the map only when it is wanted: nothing but a type is imported from it at the start", () => {
    const wrong = files
      .filter((file) => roomOf(file) !== "map")
      .filter((file) =>
        /^(?:import|export) (?!type)[^;]*"[./]*\/map\//m.test(readFileSync(join("src", file), "utf8")),
      );
    expect(wrong).toEqual([]);
  });

  it("brings no package into the page that is not one of its own dependencies", () => {
    const { dependencies } = JSON.parse(readFileSync("package.json", "utf8")) as {
      dependencies: Record<string, string>;
    };
    const packageOf = (target: string) =>
      target
        .split("/")
        .slice(0, target.startsWith("@") ? 2 : 1)
        .join("/");
    const wrong = imports.filter(
      ({ target }) =>
        !/^[./]/.test(target) &&
        !["geojson", "topojson-specification"].includes(packageOf(target)) &&
        !(packageOf(target) in dependencies),
    );
    expect(wrong).toEqual([]);
  });

  it("keeps core free of the browser: it compiles without the DOM's types", () => {
    const config = JSON.parse(readFileSync("tsconfig.core.json", "utf8")) as {
      compilerOptions: { lib: string[]; types: string[] };
      include: string[];
    };
    expect(config.compilerOptions.lib).toEqual(["ES2023"]);
    expect(config.compilerOptions.types).toEqual([]);
    expect(config.include).toEqual(["src/core"]);
  });

  it("keeps files small enough to hold one subject", () => {
    const long = files.filter((file) => readFileSync(join("src", file), "utf8").split("\n").length > 300);
    expect(long).toEqual([]);
  });

  it("mirrors src in tests for every room that has rules of its own", () => {
    const rooms = readdirSync("tests");
    expect(
      ["core", "data", "store", "platform", "scene", "map", "features"].filter(
        (room) => !rooms.includes(room),
      ),
    ).toEqual([]);
  });
});
