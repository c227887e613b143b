/** Keys and list indexes from the top of a document down to one value. */
export type Path = readonly (string | number)[];

/** Something wrong in a user's file, with enough to find it and mend it, and no sentence to translate. */
export interface Problem {
  readonly code:
    "not-json" | "missing" | "wrong-value" | "unknown-member" | "unknown-id" | "repeated-id" | "left-out";
  readonly at: Path;
  /** A path that an editor can follow: `events[3].reports[0].published`. */
  readonly path: string;
  /** What stands there, as written in the file; empty where nothing does. */
  readonly found: string;
  /** What should stand there, in the format's own notation; empty where nothing should. */
  readonly expected: string;
}

/** `events[3].reports[0].published`; empty for the document itself. */
export function pathText(path: Path): string {
  return path
    .map((key, index) => (typeof key === "number" ? `[${key}]` : index === 0 ? key : `.${key}`))
    .join("");
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
