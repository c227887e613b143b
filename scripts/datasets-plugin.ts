import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import { seal } from "../src/data/sealed.ts";
import { validateFile } from "../src/data/validate.ts";
import type { Problem } from "../src/data/problem.ts";

const FOLDER = "datasets";

/**
 * Puts each built-in dataset into its published folder: `datasets/<id>/dataset.json` becomes `<id>/dataset.json`.
 * A dataset with a problem fails the build: what is published is checked.
 */
export function datasets(): Plugin {
  return {
    name: "parley-datasets",
    transformIndexHtml: {
      order: "post",
      // A digest beside the address: the page then knows an unchanged file for one that was checked here.
      handler: (page, { bundle }) =>
        bundle &&
        page.replace(
          /(<link rel="alternate" type="application\/json" href="\.\/([\w-]+)\/dataset\.json")/,
          (_, link: string, id: string) => {
            const digest = createHash("sha256").update(sealed(id)).digest("base64");
            return `${link} integrity="sha256-${digest}"`;
          },
        ),
    },
    generateBundle() {
      for (const folder of readdirSync(FOLDER, { withFileTypes: true })) {
        if (!folder.isDirectory()) continue;
        this.emitFile({
          type: "asset",
          fileName: `${folder.name}/dataset.json`,
          source: sealed(folder.name),
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

/**
 * The file as it is published: checked, with every default written out.
 *
 * @throws Error that names every problem of it
 */
function sealed(id: string): string {
  const path = join(FOLDER, id, "dataset.json");
  const { file, problems } = validateFile(JSON.parse(readFileSync(path, "utf8")));
  if (!file || problems.length > 0) throw new Error([`${path}:`, ...problems.map(describe)].join("\n  "));
  if (file.id !== id) throw new Error(`${path}: its id is not the name of its folder`);
  return seal(file);
}

function describe({ path, code, found, expected }: Problem): string {
  return `${path || "the file"}: ${code}, found ${found || "nothing"}, expected ${expected || "nothing"}`;
}
