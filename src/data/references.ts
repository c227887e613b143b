import { isObject, pathText, type Path, type Problem } from "./problem.ts";

/** The lists of a dataset whose entries have ids. */
const KINDS = ["sources", "parties", "places", "people", "events"] as const;
type Kind = (typeof KINDS)[number];

/** Where ids stand in a dataset, and of what: `*` is every entry of a list. */
const REFERENCES: readonly (readonly [pattern: string, kind: Kind])[] = [
  ["parties.*.capital", "places"],
  ["places.*.partOf", "places"],
  ["places.*.sources.*", "sources"],
  ["people.*.roles.*.party", "parties"],
  ["people.*.roles.*.sources.*", "sources"],
  ["events.*.parties.*", "parties"],
  ["events.*.related.*.event", "events"],
  ["events.*.reports.*.where", "places"],
  ["events.*.reports.*.sources.*", "sources"],
  ["events.*.reports.*.accordingTo.person", "people"],
  ["events.*.reports.*.accordingTo.party", "parties"],
  ["events.*.reports.*.quotes.*.speaker.person", "people"],
  ["events.*.reports.*.quotes.*.speaker.party", "parties"],
  ["events.*.reports.*.quotes.*.sources.*", "sources"],
  ["events.*.delegations.*.party", "parties"],
  ["events.*.delegations.*.members.*.person", "people"],
  ["events.*.delegations.*.sources.*", "sources"],
  ["events.*.disputes.*.accounts.*.accordingTo.person", "people"],
  ["events.*.disputes.*.accounts.*.accordingTo.party", "parties"],
  ["events.*.disputes.*.accounts.*.sources.*", "sources"],
];

/**
 * Ids that lead nowhere, and ids that stand twice.
 *
 * Reads the document as it is, checked or not, so that these are found in the same pass as everything else.
 */
export function findReferenceProblems(document: unknown): Problem[] {
  const ids = new Map(KINDS.map((kind) => [kind, valuesAt(document, `${kind}.*.id`)]));
  const repeated = [...ids.values()].flatMap((list) => {
    const seen = new Set<unknown>();
    return list.flatMap(({ path, value }) => {
      if (seen.has(value)) return toProblem("repeated-id", path, value, "an id used once");
      seen.add(value);
      return [];
    });
  });
  const unknown = REFERENCES.flatMap(([pattern, kind]) => {
    const known = new Set(ids.get(kind)?.map((id) => id.value));
    return valuesAt(document, pattern)
      .filter(({ value }) => typeof value === "string" && !known.has(value))
      .flatMap(({ path, value }) => toProblem("unknown-id", path, value, `id in ${kind}`));
  });
  return [...repeated, ...unknown];
}

interface Found {
  readonly path: Path;
  readonly value: unknown;
}

function valuesAt(document: unknown, pattern: string): Found[] {
  return pattern
    .split(".")
    .reduce<Found[]>(
      (found, key) => found.flatMap((entry) => childrenOf(entry, key)),
      [{ path: [], value: document }],
    );
}

function childrenOf({ path, value }: Found, key: string): Found[] {
  if (key === "*") {
    return Array.isArray(value)
      ? value.map((child: unknown, index) => ({ path: [...path, index], value: child }))
      : [];
  }
  return isObject(value) && Object.hasOwn(value, key) ? [{ path: [...path, key], value: value[key] }] : [];
}

function toProblem(code: Problem["code"], at: Path, found: unknown, expected: string): Problem[] {
  return [{ code, at, path: pathText(at), found: JSON.stringify(found), expected }];
}
