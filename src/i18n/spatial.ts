import type { Dataset } from "../core/dataset.ts";
import { directionFrom, kilometresBetween } from "../core/distance.ts";
import { linesOf } from "../core/lines.ts";
import type { KnownEvent } from "../core/replay.ts";
import { say } from "./sentences.ts";
import type { Words } from "./words.ts";

/**
 * Kilometres beyond which a direction misleads: one sets out for Anchorage from Moscow due north, over the pole, and
 * nobody would say that it lies north of it.
 */
const FAR = 5000;

/** How far the place lies from the capitals of the parties, and near by in which direction: `1,569 km south-west of Moscow`. */
export function spatialOf(known: KnownEvent, words: Words, dataset: Dataset): string {
  if (known.where === undefined) return "";
  const phrases = linesOf(dataset, known).map(({ from, to }) => {
    const kilometres = kilometresBetween(from.position, to.position);
    return words.dossier.distance(
      kilometres,
      kilometres > FAR ? undefined : words.direction[directionFrom(from.position, to.position)],
      say(from.name, words, dataset),
    );
  });
  return words.format.list(phrases);
}
