import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import { validate } from "../src/data/validate.ts";
import { renderPicture } from "./static-map-file.ts";

const FOLDER = "datasets";
const SHAPES = "basemap/generated/overview.json";
const NAMES = "basemap/generated/labels-en.json";
const STYLES = "src/features/static-map/picture.css";
const PAGE = /href="\.\/([\w-]+)\/dataset\.json"/;

/**
 * Draws each built-in dataset's map as it was last known into its published folder, `<id>/map.svg`, and shows the one
 * of the page to readers without JavaScript.
 */
export function staticMaps(): Plugin {
  const drawn = new Map<string, ReturnType<typeof draw>>();
  const pictureOf = (id: string) => {
    const picture = drawn.get(id) ?? draw(id);
    drawn.set(id, picture);
    return picture;
  };
  return {
    name: "parley-static-maps",
    buildStart() {
      drawn.clear();
    },
    transformIndexHtml: {
      order: "post",
      handler(page) {
        const id = PAGE.exec(page)?.[1];
        if (id === undefined) return page;
        const { alt, size } = pictureOf(id);
        const image = `<img src="./${id}/map.svg" alt="${escaped(alt)}" width="${size.width}" height="${size.height}" />`;
        return page.replace("<noscript>", `<noscript>\n      <p class="no-script">${image}</p>`);
      },
    },
    generateBundle() {
      for (const folder of readdirSync(FOLDER, { withFileTypes: true })) {
        if (!folder.isDirectory()) continue;
        const { svg } = pictureOf(folder.name);
        this.emitFile({ type: "asset", fileName: `${folder.name}/map.svg`, source: svg });
      }
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const id = /^\/([\w-]+)\/map\.svg$/.exec(request.url ?? "")?.[1];
        if (id === undefined || !existsSync(join(FOLDER, id))) {
          next();
          return;
        }
        response.setHeader("Content-Type", "image/svg+xml");
        response.end(pictureOf(id).svg);
      });
    },
  };
}

/** @throws Error where there is nothing in the dataset to draw: the plugin that publishes it says what is wrong */
function draw(id: string) {
  const { dataset } = validate(JSON.parse(readFileSync(join(FOLDER, id, "dataset.json"), "utf8")));
  if (!dataset) throw new Error(`${id}: there is nothing in the dataset to draw`);
  return renderPicture(dataset, {
    shapes: readFileSync(SHAPES, "utf8"),
    names: existsSync(NAMES) ? readFileSync(NAMES, "utf8") : undefined,
    styles: readFileSync(STYLES, "utf8"),
  });
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;");
}
