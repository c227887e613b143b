import { readFileSync } from "node:fs";
import * as v from "valibot";
import { WORLDVIEWS, type Worldview } from "../src/core/view.ts";
import { LANGUAGES } from "./languages.ts";

/** Neither a state's nor on its own: its boundaries are dashed. */
export const UNDETERMINED = "?";

const text = v.pipe(v.string(), v.trim(), v.nonEmpty());
const inEveryLanguage = v.strictObject(v.entriesFromList(LANGUAGES, text));
const degrees = (limit: number) => v.pipe(v.number(), v.minValue(-limit), v.maxValue(limit));

const entry = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z]+(?:-[a-z]+)*$/)),
  class: v.picklist(["disputed", "partially-recognised", "unresolved"]),
  /** `neutral` is not here: there, a disputed area is nobody's. */
  owner: v.strictObject(
    v.entriesFromList(
      ["un", "ua", "ru", "de-facto"],
      v.union([
        v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)),
        v.literal(UNDETERMINED),
        v.pipe(v.string(), v.regex(/^[a-z-]+$/)),
      ]),
    ),
  ),
  /** The zoom from which the name shows. */
  rank: v.pipe(v.number(), v.minValue(2), v.maxValue(8)),
  /** Where the name stands, in degrees, longitude first; absent: in a wide part of the area. */
  at: v.optional(v.strictTuple([degrees(180), degrees(85)])),
  name: inEveryLanguage,
  short: inEveryLanguage,
  note: inEveryLanguage,
  sources: v.pipe(
    v.array(v.strictObject({ title: text, url: v.pipe(v.string(), v.url(), v.regex(/^https?:/)) })),
    v.nonEmpty(),
  ),
});

const table = v.pipe(
  v.array(entry),
  v.check((entries) => new Set(entries.map(({ id }) => id)).size === entries.length, "an id is there twice"),
  v.check(
    (entries) =>
      entries.every(({ id, owner }) =>
        Object.values(owner).every((each) => each === id || !/^[a-z]/.test(each)),
      ),
    "an owner is a state, the area itself, or ?",
  ),
);

/** An area of `basemap/reviewed/disputed.json`; the README beside that file says what each member means. */
export type DisputedEntry = Readonly<v.InferOutput<typeof entry>>;

const worldviews = v.strictObject(
  v.entriesFromList(WORLDVIEWS, v.strictObject({ name: inEveryLanguage, statement: inEveryLanguage })),
);

/** What each worldview is called and states, from `basemap/reviewed/worldviews.json`. */
export type WorldviewTexts = Readonly<v.InferOutput<typeof worldviews>>;

/**
 * @param value - the parsed file
 * @throws Error that names the first member that is not as it should be, since a newsroom edits the file by hand
 */
export function checkedTable(value: unknown): readonly DisputedEntry[] {
  return checked(table, value, "disputed.json");
}

const entries = checkedTable(readReviewed("disputed.json"));
const texts = checked(worldviews, readReviewed("worldviews.json"), "worldviews.json");
const byId: ReadonlyMap<string, DisputedEntry> = new Map(entries.map((each) => [each.id, each]));

/** The reviewed table of disputed areas, in the file's order. */
export function disputedTable(): readonly DisputedEntry[] {
  return entries;
}

export function worldviewTexts(): WorldviewTexts {
  return texts;
}

/**
 * Whose a unit is in a worldview: ISO 3166-1 alpha-2, the unit's own id where it stands alone, or `?`.
 *
 * @param id - of a unit; what the table does not list is its own in every worldview
 */
export function ownerOf(id: string, worldview: Worldview): string {
  const area = byId.get(id);
  if (!area) return id;
  return worldview === "neutral" ? UNDETERMINED : area.owner[worldview];
}

function readReviewed(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`./reviewed/${name}`, import.meta.url), "utf8"));
}

function checked<S extends v.GenericSchema>(schema: S, value: unknown, file: string): v.InferOutput<S> {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new Error(`basemap/reviewed/${file}: ${v.getDotPath(issue) ?? "all of it"}: ${issue.message}`);
}
