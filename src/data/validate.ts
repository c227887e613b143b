import * as v from "valibot";
import { datasetFile, type Dataset, type DatasetFile } from "../core/dataset.ts";
import { findReferenceProblems } from "./references.ts";
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
 * Bad input is a value, not an exception. What is wrong is left out in its smallest whole (a quote, a report,
 * an event), never altered, and reported; the rest is kept, so that one slip does not blank a page.
 *
 * @param document - whatever `JSON.parse` gave
 */
export function validate(document: unknown): Validation {
  const checked = v.safeParse(datasetFile, document);
  const misfits = (checked.issues ?? []).flatMap(leavesOf).map(toProblem);
  const problems = [...misfits, ...findReferenceProblems(document)];
  if (checked.success && problems.length === 0) return { dataset: toDataset(checked.output), problems };
  const rest = withoutProblems(document, problems);
  return { dataset: rest && toDataset(rest), problems };
}

/**
 * Leaves out what holds a problem and checks again, until the rest is good or nothing more can be left out.
 * Each turn removes something, so it ends; what goes with a removed part is no new problem of the file.
 */
function withoutProblems(document: unknown, found: readonly Spot[]): DatasetFile | undefined {
  const rest: unknown = JSON.parse(JSON.stringify(document ?? null));
  let problems = found;
  for (;;) {
    if (!removeAll(rest, problems.map(smallestWhole))) return undefined;
    const checked = v.safeParse(datasetFile, rest);
    problems = [...(checked.issues ?? []).flatMap(leavesOf).map(toProblem), ...findReferenceProblems(rest)];
    if (problems.length === 0) return checked.success ? checked.output : undefined;
  }
}

/** Where a problem is, and of which kind. */
type Spot = Pick<Problem, "code" | "at">;

/**
 * What goes for a problem: a member that the format does not know, by itself; else the innermost list entry around it
 * (a quote, a report, a place); else the member of the document that it is in.
 */
function smallestWhole({ code, at }: Spot): Path {
  if (code === "unknown-member") return at;
  // A position is a list of two numbers: what is wrong then is the place.
  const isEntry = (key: string | number, index: number) =>
    typeof key === "number" && at[index - 1] !== "position";
  return at.slice(0, Math.max(1, at.findLastIndex(isEntry) + 1));
}

/** Removes list entries and members. Returns whether there was any to remove. */
function removeAll(document: unknown, paths: readonly Path[]): boolean {
  const entries = new Map<unknown[], Set<number>>();
  let removed = false;
  for (const path of paths) {
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
  for (const [list, indexes] of entries)
    list.splice(0, list.length, ...list.filter((_, at) => !indexes.has(at)));
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

function toDataset(file: DatasetFile): Dataset {
  return {
    ...file,
    sources: byId(file.sources),
    parties: byId(file.parties),
    places: byId(file.places),
    people: byId(file.people),
    // Sorting is stable: reports of one day stay in the order of the file.
    events: byId(file.events.map((event) => ({ ...event, reports: event.reports.toSorted(byPublished) }))),
  };
}

function byId<T extends { readonly id: string }>(list: readonly T[]): Map<string, T> {
  return new Map(list.map((entry) => [entry.id, entry]));
}

function byPublished(a: { readonly published: string }, b: { readonly published: string }): number {
  return a.published < b.published ? -1 : a.published > b.published ? 1 : 0;
}
