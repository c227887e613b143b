import * as v from "valibot";
import { datasetFile, type Dataset, type DatasetFile } from "../core/dataset.ts";
import { findReferenceProblems } from "./references.ts";
import { toDataset } from "./to-dataset.ts";
import { isObject, pathText, type Path, type Problem } from "./problem.ts";

/** What came of checking a dataset. */
export interface Validation {
  /** What is good: all of it where there are no problems, `undefined` where nothing can be shown. */
  readonly dataset: Dataset | undefined;
  /** Everything that is wrong, found in one pass; empty for a good file. */
  readonly problems: readonly Problem[];
}

/**
 * Checks a parsed JSON document against the dataset format.
 *
 * Bad input is a value, not an exception. What is wrong is left out, never altered, and reported, so that one slip does
 * not blank a page: a member that can be missed by itself (a report's place, a party's capital), else the whole record
 * (a report, a place). What has to go with it, because it names what was left out, is reported too.
 *
 * @param document - whatever `JSON.parse` gave
 */
export function validate(document: unknown): Validation {
  const { file, problems } = validateFile(document);
  return { dataset: file && toDataset(file), problems };
}

/** The same for who needs the file itself: what is good of it, with every default filled in. */
export function validateFile(document: unknown): {
  readonly file: DatasetFile | undefined;
  readonly problems: readonly Problem[];
} {
  const rest: unknown = JSON.parse(JSON.stringify(document ?? null));
  const origins = new Origins();
  let { file, problems } = check(rest);
  const found = [...problems];
  while (problems.length > 0) {
    if (!removeAll(rest, problems, origins)) return { file: undefined, problems: found };
    ({ file, problems } = check(rest));
    // A member that cannot be missed is now missing: that is no new problem, its record goes next.
    const consequences = problems.filter(({ code }) => code === "unknown-id");
    found.push(
      ...consequences.map((problem) => {
        const at = origins.pathOf(rest, problem.at);
        return { ...problem, code: "left-out" as const, at, path: pathText(at) };
      }),
    );
  }
  return { file, problems: found };
}

function check(document: unknown): { file: DatasetFile | undefined; problems: readonly Problem[] } {
  const checked = v.safeParse(datasetFile, document);
  const misfits = (checked.issues ?? []).flatMap(leavesOf).map(toProblem);
  const problems = [...misfits, ...findReferenceProblems(document)];
  return { file: checked.success ? checked.output : undefined, problems };
}

/** Remembers at which index each entry stood in the file, after others before it were left out. */
class Origins {
  readonly #indexes = new Map<unknown, number[]>();

  /** Keeps the entries of a list that pass. */
  filter(list: unknown[], keep: (index: number) => boolean): void {
    const before = this.#indexes.get(list) ?? [...list.keys()];
    this.#indexes.set(
      list,
      before.filter((_, index) => keep(index)),
    );
    list.splice(0, list.length, ...list.filter((_, index) => keep(index)));
  }

  /** The path in the file of what is now at this path. */
  pathOf(document: unknown, path: Path): Path {
    let value = document;
    return path.map((key) => {
      const origin = typeof key === "number" ? (this.#indexes.get(value)?.[key] ?? key) : key;
      value = stepInto(value, key);
      return origin;
    });
  }
}

/** Without it a dissenting account would pass for one that the editors follow. */
const NEVER_ALONE: ReadonlySet<string | number | undefined> = new Set(["leading"]);

/** What goes for a problem: the path of a member, or of the list entry that it is in. */
function smallestWhole(document: unknown, { code, at }: Problem): Path {
  if (code === "unknown-member") return at;
  // A position is a list of two numbers: what is wrong then is the position.
  const isEntry = (key: string | number, index: number) =>
    typeof key === "number" && at[index - 1] !== "position";
  const record = at.slice(0, at.findLastIndex(isEntry) + 1);
  const member = at.slice(0, record.length + 1);
  const isThere = stepInto(record.reduce<unknown>(stepInto, document), member.at(-1) ?? "") !== undefined;
  return isThere && !NEVER_ALONE.has(member.at(-1)) ? member : record;
}

/** Removes what is wrong. Returns whether there was anything to remove. */
function removeAll(document: unknown, problems: readonly Problem[], origins: Origins): boolean {
  const entries = new Map<unknown[], Set<number>>();
  let removed = false;
  for (const path of problems.map((problem) => smallestWhole(document, problem))) {
    const holder = path.slice(0, -1).reduce<unknown>(stepInto, document);
    const key = path.at(-1);
    if (Array.isArray(holder) && typeof key === "number" && key < holder.length) {
      // Removed together below: one by one, each would move the indexes of the next.
      entries.set(holder, (entries.get(holder) ?? new Set()).add(key));
    } else if (isObject(holder) && key !== undefined && Object.hasOwn(holder, key)) {
      Reflect.deleteProperty(holder, key);
      removed = true;
    }
  }
  for (const [list, indexes] of entries) origins.filter(list, (index) => !indexes.has(index));
  return removed || entries.size > 0;
}

function stepInto(value: unknown, key: string | number): unknown {
  if (Array.isArray(value)) return typeof key === "number" ? (value as unknown[])[key] : undefined;
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

type Issue = v.BaseIssue<unknown>;

/** A union reports one issue for itself and, below it, one for each option: keep those that say most. */
function leavesOf(issue: Issue): Issue[] {
  const options = issue.issues ?? [];
  const deepest = Math.max(0, ...options.map((option) => option.path?.length ?? 0));
  const better = options.filter((option) => (option.path?.length ?? 0) === deepest);
  return deepest > (issue.path?.length ?? 0) ? better.flatMap(leavesOf) : [issue];
}

function toProblem(issue: Issue): Problem {
  const path = (issue.path ?? []).map((item) => item.key as string | number);
  const { received, expected } = issue;
  const isUnknown = issue.type === "strict_object" && expected === "never";
  return {
    code: isUnknown ? "unknown-member" : received === "undefined" ? "missing" : "wrong-value",
    at: path,
    path: pathText(path),
    found: isUnknown ? JSON.stringify(path.at(-1)) : describe(issue),
    expected: isUnknown ? "" : (expectedOf(path, issue) ?? ""),
  };
}

/** What was found, as it stands in the file: long values shortened. */
function describe(issue: Issue): string {
  const input: unknown = issue.path?.at(-1)?.value ?? issue.input;
  if (input === undefined || issue.received === "undefined") return "";
  const written = JSON.stringify(input) as string | undefined;
  const found = written ?? issue.received;
  return found.length > 80 ? `${found.slice(0, 79)}…` : found;
}

/** Where the format wants a pattern, name it in the format's own notation instead of as an expression. */
function expectedOf(path: Path, issue: Issue): string | undefined {
  const key = path.at(-1);
  if (key === "url" || path.at(-2) === "sameAs") return "https://… or http://…";
  if (issue.type === "regex") return key === "country" ? "two capital letters (ISO 3166)" : "a-z, 0-9 and -";
  if (issue.type === "check") return "person, party or name";
  if (issue.type === "non_empty") return "at least one";
  return issue.expected ?? undefined;
}
