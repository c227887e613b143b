import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import { readDataset } from "../src/data/load.ts";

const FOLDER = "datasets";

/**
 * Puts each built-in dataset into its published folder: `datasets/<id>/dataset.json` becomes `<id>/dataset.json`.
 * A dataset with a problem fails the build: what is published is checked.
 */
export function datasets(): Plugin {
  return {
    name: "parley-datasets",
    generateBundle() {
      for (const id of readdirSync(FOLDER)) {
        const file = join(FOLDER, id, "dataset.json");
        const source = readFileSync(file, "utf8");
        const [problem] = readDataset(source).problems;
        if (problem) {
          this.error(
            `${file}: ${problem.path} ${problem.code}, found ${problem.found}, expected ${problem.expected}`,
          );
        }
        this.emitFile({
          type: "asset",
          fileName: `${id}/dataset.json`,
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
