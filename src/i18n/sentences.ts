import type { Attribution, Dataset, DatedEvent, Place } from "../core/dataset.ts";
import type { KnownEvent } from "../core/replay.ts";
import { textIn, type Text } from "../core/text.ts";
import { phaseOf, type EventKind, type Status } from "../core/vocabulary.ts";
import type { When } from "../core/when.ts";
import type { Words } from "./words.ts";

/** Text of a dataset in the words' language, else in the dataset's own. */
export function say(text: Text, words: Words, dataset: Pick<Dataset, "language">): string {
  return textIn(text, [words.language, dataset.language]);
}

/** Who says it, without the outlet: `Donald Trump`, `a White House official, unnamed`. */
export function authorOf(given: Attribution, words: Words, dataset: Dataset): string {
  const { person, party, name } = given;
  const known =
    (person === undefined ? undefined : dataset.people.get(person)?.name) ??
    name ??
    (party === undefined ? undefined : dataset.parties.get(party)?.name);
  return known === undefined ? "" : say(known, words, dataset);
}

/** Who says it and through which outlet: `Donald Trump, via Truth Social`. */
export function attributionOf(given: Attribution, words: Words, dataset: Dataset): string {
  return words.saidBy(authorOf(given, words, dataset), viaOf(given, words, dataset));
}

/** The leading report's author in a phrase: `according to Donald Trump, via Truth Social`. */
export function accordingTo(given: Attribution, words: Words, dataset: Dataset): string {
  return words.accordingTo(authorOf(given, words, dataset), viaOf(given, words, dataset));
}

function viaOf({ via }: Attribution, words: Words, dataset: Dataset): string | undefined {
  return via === undefined ? undefined : say(via, words, dataset);
}

/** A date in words, with what is not certain about it: `about October 2025`, `from 16 October 2025`. */
export function whenIn(when: When, words: Words): string {
  const { dossier, format } = words;
  const span = format.span(when);
  const ended =
    when.earliest === undefined ? dossier.until(span) : when.latest === undefined ? dossier.from(span) : span;
  const about = when.approximate ? dossier.about(ended) : ended;
  return when.uncertain ? dossier.uncertain(about) : about;
}

/** When an event took place, is planned, or was: never a planned date as if it were a fact. */
export function whenOf(known: KnownEvent, words: Words): string {
  if (!known.when) return words.dossier.noDate;
  const text = whenIn(known.when, words);
  const phase = phaseOf(known.status);
  if (phase === "took-place") return text;
  return phase === "off" ? words.dossier.wasPlanned(text) : words.dossier.planned(text);
}

/** The status of an event as known on a day, with a word where it is disputed: `Cancelled, disputed`. */
export function statusOf({ event, status, otherwise }: KnownEvent, words: Words): string {
  const word = statusWord(event.kind, status, words);
  return otherwise ? `${word}, ${words.disputed}` : word;
}

/** The word for a status of a kind of event: `Held`, `On hold`, and `Taken` for a decision. */
export function statusWord(kind: EventKind, status: Status, words: Words): string {
  return words.statusOfKind[kind]?.[status] ?? words.status[status];
}

/** Where an event took place or was to: the venue with its city; for a call, how. */
export function whereOf(known: KnownEvent, words: Words, dataset: Dataset): string {
  const place = known.where === undefined ? undefined : dataset.places.get(known.where);
  if (place) return placeName(place, words, dataset);
  return known.event.kind === "call" ? words.dossier.callPlace : words.dossier.noPlace;
}

/** `Joint Base Elmendorf-Richardson, Anchorage` */
export function placeName(place: Place, words: Words, dataset: Dataset): string {
  const name = say(place.name, words, dataset);
  const outer = place.partOf === undefined ? undefined : dataset.places.get(place.partOf);
  const outerName = outer && say(outer.name, words, dataset);
  return outerName === undefined || name.includes(outerName) ? name : `${name}, ${outerName}`;
}

export function titleOf(event: DatedEvent, words: Words, dataset: Dataset): string {
  return say(event.title, words, dataset);
}
