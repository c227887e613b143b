import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import { readDataset } from "../src/data/load.ts";
import type { Problem } from "../src/data/problem.ts";

const FOLDER = "datasets";

/**
 * Puts each built-in dataset into its published folder: `datasets/<id>/dataset.json` becomes `<id>/dataset.json`.
 * A dataset with a problem fails the build: what is published is checked.
 */
export function datasets(): Plugin {
  return {
    name: "parley-datasets",
    generateBundle() {
      for (const folder of readdirSync(FOLDER, { withFileTypes: true })) {
        if (!folder.isDirectory()) continue;
        const file = join(FOLDER, folder.name, "dataset.json");
        const source = readFileSync(file, "utf8");
        const { dataset, problems } = readDataset(source);
        if (problems.length > 0) this.error([`${file}:`, ...problems.map(describe)].join("\n  "));
        if (dataset?.id !== folder.name) this.error(`${file}: its id is not the name of its folder`);
        this.emitFile({
          type: "asset",
          fileName: `${folder.name}/dataset.json`,
          source: JSON.stringify(JSON.parse(source)),
        });
      }
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const id = /^\/([\w-]+)\/dataset\.json$/.exec(request.url ?? "")?.[1];
        const file = join(FOLDER, id ?? "", "dataset.json");
        if (id === undefined || !existsSync(file)) {
          next();
          return;
        }
        response.setHeader("Content-Type", "application/json");
        response.end(readFileSync(file));
      });
    },
  };
}

function describe({ path, code, found, expected }: Problem): string {
  return `${path || "the file"}: ${code}, found ${found || "nothing"}, expected ${expected || "nothing"}`;
}
