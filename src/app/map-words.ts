import type { Dataset } from "../core/dataset.ts";
import { say, statusWord } from "../i18n/sentences.ts";
import type { Words } from "../i18n/words.ts";
import type { MapWords } from "../scene/words.ts";

/** Every sentence of the map, in the page's language. */
export function mapWords(words: Words, dataset: Pick<Dataset, "language">): MapWords {
  return {
    ...words.map,
    status: (kind, status) => statusWord(kind, status, words),
    disputed: words.disputed,
    text: (text) => say(text, words, dataset),
  };
}
