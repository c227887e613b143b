import { createContext, use } from "react";
import { en } from "./en.ts";
import type { Words } from "./words.ts";

/** The sentences of the page's language. */
export const WordsContext = createContext<Words>(en);

export function useWords(): Words {
  return use(WordsContext);
}
