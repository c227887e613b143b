import * as v from "valibot";
import { parseDay, type Day } from "./day.ts";
import { WORLDVIEWS } from "./view.ts";
import { EVENT_KINDS, STATUSES } from "./vocabulary.ts";
import { parseWhen, type When } from "./when.ts";

/*
 * The dataset format, version 1. These schemas are its single truth: the types below are read off them,
 * and a file that does not fit is reported with the path of each misfit (src/data/validate.ts).
 */

const slug = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/));
const words = v.pipe(v.string(), v.trim(), v.nonEmpty());
const text = v.union([words, v.record(v.pipe(v.string(), v.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/)), words)]);

/** A value whose reading can fail: reported as "expected `notation`" where it does. */
function read<T>(notation: string, reader: (written: string) => T | undefined) {
  return v.pipe(
    v.string(),
    v.rawTransform(({ dataset, addIssue, NEVER }): T => {
      const value = reader(dataset.value);
      if (value !== undefined) return value;
      addIssue({ expected: notation, received: JSON.stringify(dataset.value) });
      return NEVER;
    }),
  );
}

const day = read<Day>("YYYY-MM-DD", parseDay);
const when = read<When>("EDTF: 2025-10-16, 2025-10, 2025-10-16/2025-10-31, 2025-10~", parseWhen);
const webAddress = v.pipe(v.string(), v.check(isWebAddress));
const degrees = (most: number) => v.pipe(v.number(), v.minValue(-most), v.maxValue(most));
const sources = v.array(slug);

const attribution = v.pipe(
  v.strictObject({
    person: v.optional(slug),
    party: v.optional(slug),
    name: v.optional(text),
    /** The outlet or channel through which it came out. */
    via: v.optional(text),
  }),
  v.check((given) => given.person !== undefined || given.party !== undefined || given.name !== undefined),
);

const source = v.strictObject({
  id: slug,
  publisher: words,
  title: words,
  url: webAddress,
  published: v.optional(day),
  language: v.optional(words),
  kind: v.optional(words),
});

const party = v.strictObject({
  id: slug,
  name: text,
  kind: v.picklist(["state", "organisation"]),
  country: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))),
  capital: v.optional(slug),
});

const place = v.strictObject({
  id: slug,
  name: text,
  kind: v.optional(v.picklist(["capital", "city", "venue"]), "city"),
  /** Degrees, WGS 84, longitude first as in GeoJSON (RFC 7946). */
  position: v.strictTuple([degrees(180), degrees(90)]),
  precision: v.optional(words),
  partOf: v.optional(slug),
  country: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))),
  sources: v.optional(sources),
});

const role = v.strictObject({
  party: slug,
  title: text,
  from: v.optional(day),
  to: v.optional(day),
  sources,
});

const person = v.strictObject({
  id: slug,
  name: text,
  roles: v.optional(v.array(role), []),
  sameAs: v.optional(v.array(webAddress)),
});

const quote = v.strictObject({
  text,
  speaker: attribution,
  via: v.optional(text),
  sources,
});

const report = v.strictObject({
  /** The day on which it became publicly known (UTC): replay goes by this day only. */
  published: day,
  /** Absent: the report says nothing new about the status. */
  status: v.optional(v.picklist(STATUSES)),
  when: v.optional(when),
  where: v.optional(slug),
  text,
  accordingTo: attribution,
  /** `false`: a dissenting account, shown beside the reports that the editors follow. */
  leading: v.optional(v.boolean(), true),
  confidence: v.optional(v.picklist(["high", "medium", "low"])),
  quotes: v.optional(v.array(quote), []),
  sources: v.pipe(sources, v.nonEmpty()),
});

const delegation = v.strictObject({
  party: slug,
  list: v.picklist(["announced", "travelled", "seated"]),
  published: day,
  members: v.array(v.strictObject({ person: slug, head: v.optional(v.boolean(), false) })),
  /** Seats left open, in the words of whoever announced them. */
  open: v.optional(text),
  sources: v.pipe(sources, v.nonEmpty()),
});

const dispute = v.strictObject({
  question: text,
  accounts: v.array(
    v.strictObject({
      published: day,
      text,
      accordingTo: attribution,
      sources: v.pipe(sources, v.nonEmpty()),
    }),
  ),
});

const event = v.strictObject({
  id: slug,
  kind: v.picklist(EVENT_KINDS),
  title: text,
  timeZone: v.optional(words),
  parties: v.optional(v.array(slug), []),
  reports: v.pipe(v.array(report), v.nonEmpty()),
  delegations: v.optional(v.array(delegation), []),
  disputes: v.optional(v.array(dispute), []),
  related: v.optional(
    v.array(
      v.strictObject({ event: slug, how: v.picklist(["prepares", "follows", "replaces", "announces"]) }),
    ),
    [],
  ),
});

const story = v.strictObject({
  id: slug,
  title: text,
  steps: v.array(v.strictObject({ text, view: v.record(v.string(), v.unknown()) })),
});

/** A dataset file, version 1. */
export const datasetFile = v.strictObject({
  $schema: v.optional(v.string()),
  format: v.literal("parley-dataset"),
  version: v.literal(1),
  id: slug,
  title: text,
  summary: v.optional(text),
  language: words,
  license: v.optional(text),
  timeZone: v.optional(words),
  /** The day up to which the editors read sources. */
  asOf: v.optional(day),
  notes: v.optional(text),
  worldview: v.optional(v.picklist(WORLDVIEWS)),
  sources: v.optional(v.array(source), []),
  parties: v.optional(v.array(party), []),
  places: v.optional(v.array(place), []),
  people: v.optional(v.array(person), []),
  events: v.array(event),
  stories: v.optional(v.array(story), []),
});

export type DatasetFile = v.InferOutput<typeof datasetFile>;
export type Attribution = v.InferOutput<typeof attribution>;
export type Source = v.InferOutput<typeof source>;
export type Party = v.InferOutput<typeof party>;
export type Place = v.InferOutput<typeof place>;
export type Role = v.InferOutput<typeof role>;
export type Person = v.InferOutput<typeof person>;
export type Quote = v.InferOutput<typeof quote>;
export type Report = v.InferOutput<typeof report>;
export type Delegation = v.InferOutput<typeof delegation>;
export type Dispute = v.InferOutput<typeof dispute>;
/** Something that took place, will, or was to. (`Event` is the browser's.) */
export type DatedEvent = v.InferOutput<typeof event>;
export type Story = v.InferOutput<typeof story>;

/** A checked dataset. Every id in it leads somewhere, and the reports of each event are sorted, oldest first. */
export interface Dataset extends Omit<DatasetFile, "sources" | "parties" | "places" | "people" | "events"> {
  readonly sources: ReadonlyMap<string, Source>;
  readonly parties: ReadonlyMap<string, Party>;
  readonly places: ReadonlyMap<string, Place>;
  readonly people: ReadonlyMap<string, Person>;
  readonly events: ReadonlyMap<string, DatedEvent>;
}

/** Only `http:` and `https:`: any other scheme in a dataset is refused, so a link cannot run code. */
function isWebAddress(written: string): boolean {
  return /^https?:\/\//i.test(written) && URL_PATTERN.test(written);
}

// core/ has no `URL` (it compiles without the DOM), and a looser address than this is not worth linking.
const URL_PATTERN = /^https?:\/\/[^\s/?#@\\]+(?:[/?#][^\s\\]*)?$/i;
