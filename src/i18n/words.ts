import { en, type Words } from "./en.ts";

const LANGUAGES: readonly Words[] = [en];

/** The sentences in the first of the reader's languages that we speak; English where we speak none of them. */
export function wordsFor(languages: readonly string[]): Words {
  const spoken = languages.map((language) => language.split("-")[0]);
  return LANGUAGES.find((words) => spoken.includes(words.language)) ?? en;
}

export type { Words };
