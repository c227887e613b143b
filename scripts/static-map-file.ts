import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { mapWords } from "../src/app/map-words.ts";
import type { Dataset } from "../src/core/dataset.ts";
import { coloursOf, type PictureTheme } from "../src/features/static-map/colours.ts";
import { composeForeground } from "../src/features/static-map/compose.ts";
import { estimate } from "../src/features/static-map/measure.ts";
import { COARSE } from "../src/features/static-map/pen.ts";
import { Picture } from "../src/features/static-map/Picture.tsx";
import { prepareWorld } from "../src/features/static-map/shapes.ts";
import { drawWorld } from "../src/features/static-map/world-art.ts";
import { say, statusOf, titleOf } from "../src/i18n/sentences.ts";
import { wordsFor } from "../src/i18n/words.ts";
import type { LabelsFile, WorldShapes } from "../src/scene/basemap-data.ts";
import { CREDITS } from "../src/scene/credits.ts";
import { startLens } from "../src/scene/start.ts";
import { selectKnown } from "../src/store/selectors.ts";
import { createAppStore, type AppState } from "../src/store/store.ts";

/** CSS pixels: what a page that links to a picture expects of it. */
const SIZE = { width: 1200, height: 630 };
/** CSS pixels below the map for its caption. */
const CAPTION = 74;

interface Files {
  /** JSON of `WorldShapes`. */
  readonly shapes: string;
  /** JSON of `LabelsFile`; absent: a map without the world's names. */
  readonly names: string | undefined;
  /** The picture's style sheet. */
  readonly styles: string;
}

/** A dataset's map as it was last known, as a file that needs no other, and what it shows in words. */
export function renderPicture(dataset: Dataset, { shapes, names, styles }: Files) {
  const words = wordsFor([dataset.language]);
  const state = createAppStore(dataset).getState();
  const lens = startLens(state, SIZE, { top: 0, right: 0, bottom: CAPTION, left: 0 });
  const forMap = mapWords(words, dataset);
  // Made by our own build.
  const world = prepareWorld(JSON.parse(shapes) as WorldShapes, lens.projection);
  const worldNames = names === undefined ? undefined : (JSON.parse(names) as LabelsFile);
  const title = say(dataset.title, words, dataset);
  const asKnown = words.asKnownOn(words.format.day(state.asOf));
  const alt = [`${title}. ${asKnown}`, ...statusesOf(state)].join(". ");
  const boundaries = `${words.boundaries.button(words.boundaries.worldview[state.worldview])}.`;
  const credits = CREDITS.slice(0, 2)
    .map(({ name, license }) => `${name} (${license})`)
    .join(", ");
  const picture = createElement(
    Picture,
    {
      size: SIZE,
      label: alt,
      world: drawWorld(world, lens, state.worldview, COARSE),
      ...composeForeground(state, lens, { words: forMap, measure: estimate, worldNames }),
    },
    caption(title, `${asKnown} · ${boundaries} ${words.boundaries.endorsement} · ${credits}`),
  );
  const svg = renderToStaticMarkup(picture)
    .replace("<svg ", '<svg xmlns="http://www.w3.org/2000/svg" ')
    .replace(">", `><style>${minified(themes() + styles)}</style>`);
  return { svg, alt, size: SIZE };
}

/** `Anchorage summit: held`, of every event with a place: those that the picture shows. */
function statusesOf(state: AppState): string[] {
  const words = wordsFor([state.dataset.language]);
  return selectKnown(state)
    .filter(({ where }) => where !== undefined)
    .map((known) => words.timeline.title(titleOf(known.event, words, state.dataset), statusOf(known, words)));
}

function caption(title: string, below: string) {
  const top = SIZE.height - CAPTION;
  const line = (text: string, y: number, size: number, className: string) =>
    createElement("text", { className: `picture-caption ${className}`, x: 24, y, fontSize: size }, text);
  return createElement(
    "g",
    null,
    createElement("rect", { className: "picture-space", y: top, width: SIZE.width, height: CAPTION }),
    line(title, top + 32, 22, "picture-caption-title"),
    line(below, top + 56, 14, "picture-caption-small"),
  );
}

/** The colours of each theme: a picture follows the reader's system, whatever page it is in. */
function themes(): string {
  const root = (theme: PictureTheme) =>
    `svg{${Object.entries(coloursOf(theme))
      .map(([name, value]) => `${name}:${value}`)
      .join(";")}}`;
  return `${root("light")}@media (prefers-color-scheme:dark){${root("dark")}}@media print{${root("print")}}`;
}

function minified(css: string): string {
  return css
    .replace(/\/\*.*?\*\//gs, "")
    .replace(/\s+/g, " ")
    .replace(/ ?([{};:,]) ?/g, "$1");
}
