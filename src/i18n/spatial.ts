import type { Dataset } from "../core/dataset.ts";
import { directionFrom, kilometresBetween } from "../core/distance.ts";
import { linesOf } from "../core/lines.ts";
import type { KnownEvent } from "../core/replay.ts";
import { say } from "./sentences.ts";
import type { Words } from "./words.ts";

/** How far the place lies from the capitals of the parties, and in which direction: `1,569 km south-west of Moscow`. */
export function spatialOf(known: KnownEvent, words: Words, dataset: Dataset): string {
  const phrases = linesOf(dataset, known)
    .filter((line) => line.to.id === known.where)
    .map(({ from, to }) =>
      words.dossier.distance(
        kilometresBetween(from.position, to.position),
        words.direction[directionFrom(from.position, to.position)],
        say(from.name, words, dataset),
      ),
    );
  return words.format.list(phrases);
}
