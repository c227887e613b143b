import type { Problem } from "./problem.ts";
import { validate, type Validation } from "./validate.ts";

/** Reads the text of a dataset file (JSON, with or without a byte order mark) and checks it. */
export function readDataset(text: string): Validation {
  let document: unknown;
  try {
    document = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return { dataset: undefined, problems: [notJson(text)] };
  }
  return validate(document);
}

function notJson(text: string): Problem {
  const start = text.trimStart().slice(0, 40);
  return { code: "not-json", at: [], path: "", found: start, expected: '{ "format": "parley-dataset", …' };
}
