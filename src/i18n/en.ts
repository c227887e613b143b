import type { EventKind, Status } from "../core/vocabulary.ts";
import type { Problem } from "../data/problem.ts";
import { createFormat } from "./format.ts";

const format = createFormat("en-GB");
const { number } = format;

const status: Record<Status, string> = {
  proposed: "Proposed",
  announced: "Announced",
  scheduled: "Scheduled",
  "on-hold": "On hold",
  postponed: "Postponed",
  cancelled: "Cancelled",
  ongoing: "Under way",
  held: "Held",
  "not-held": "Not held",
  recorded: "Recorded",
};

/** Where a kind of event has its own word for a status: a decision is not held. */
const statusOfKind: Partial<Record<EventKind, Partial<Record<Status, string>>>> = {
  decision: { held: "Taken", "not-held": "Not taken" },
  announcement: { held: "Made" },
  statement: { held: "Made" },
};

const plural = (count: number, one: string, many: string) => `${number(count)} ${count === 1 ? one : many}`;

/** Every sentence that the product says in English. Neutral: it reports who said what, and takes no side. */
export const en = {
  language: "en",
  format,
  product: "Parley",
  status,
  statusOfKind,

  broken: {
    note: "This part of the page could not be loaded. The rest goes on without it.",
    reload: "Load the page again",
  },
  loadError: {
    title: "The dataset could not be loaded",
    network: (file: string) => `${file} could not be reached. Check the connection and try again.`,
    "not-found": (file: string) => `There is no file at ${file}.`,
    refused: (file: string) => `The server did not hand out ${file}.`,
    "too-large": (file: string) => `${file} is larger than 20 MB.`,
    "not-allowed": (file: string) =>
      `${file} is on another site. This page only opens datasets of its own site.`,
    nothingGood: (file: string) => `Nothing in ${file} can be shown. What is wrong in it:`,
    unexpected: (file: string) => `Something went wrong with ${file} that should not have.`,
    retry: "Try again",
  },
  problems: {
    summary: (count: number, file: string) =>
      `${plural(count, "problem", "problems")} in ${file}: what is wrong is left out, the rest is shown.`,
    wholeFile: "the whole file",
    code: {
      "not-json": "is not JSON",
      missing: "is missing",
      "wrong-value": "has a wrong value",
      "unknown-member": "is not part of the format",
      "unknown-id": "names something that is not in the file",
      "repeated-id": "is used twice",
      "left-out": "is left out, because it names something that was left out",
    } satisfies Record<Problem["code"], string>,
    found: "found",
    expected: "expected",
  },

  boundaries: {
    title: "How this map draws the world",
    button: (worldview: string) => `Boundaries: ${worldview}`,
    /** Short, for the button; what each means is said where it is chosen. */
    worldview: {
      neutral: "neutral",
      un: "UN resolutions",
      ua: "Ukraine’s position",
      ru: "Russia’s position",
      "de-facto": "control on the ground",
    },
    endorsement: "Boundaries do not imply endorsement.",
    whose: "Whose boundaries",
    shape: "Shape",
    projection: { globe: "Globe", mercator: "Flat map" },
    names: "Names on the map",
    areas: "Disputed areas",
    areasNote:
      "Each is an area of its own on this map. What is said of it names who holds it, who claims it, and a source.",
    credits: "What the map is made of",
    more: "How this map draws boundaries",
    close: "Close",
  },

  asKnownOn: (text: string) => `As known on ${text}`,
  accordingTo: (who: string, via: string | undefined) =>
    via === undefined ? `according to ${who}` : `according to ${who}, via ${via}`,
  saidBy: (who: string, via: string | undefined) => (via === undefined ? who : `${who}, via ${via}`),
  newWindow: "opens in a new tab",
  back: "All events",
  closeDossier: "Close",

  intro: {
    eventsKnown: (count: number) => `${plural(count, "event", "events")} known`,
    nothingYet: "Nothing was known yet.",
  },

  disputed: "disputed",
  dossier: {
    notYetKnown: (text: string) => `Nothing was publicly known of this on ${text}.`,
    firstReport: (text: string) => `The first report came on ${text}.`,
    goToFirstReport: "Go to that day",
    when: "When",
    where: "Where",
    byMeans: "How",
    noDate: "no date was set",
    noPlace: "no place was named",
    callPlace: "by telephone",
    planned: (text: string) => `planned for ${text}`,
    wasPlanned: (text: string) => `was planned for ${text}`,
    about: (text: string) => `about ${text}`,
    uncertain: (text: string) => `${text} (uncertain)`,
    from: (text: string) => `from ${text}`,
    until: (text: string) => `by ${text}`,
    cityPosition: "position of the city, not of the building",
    distance: (kilometres: number, direction: string | undefined, place: string) =>
      `${number(kilometres)}\u00a0km ${direction === undefined ? "from" : `${direction} of`} ${place}`,
    history: "How it became known",
    dissenting: "says otherwise",
    laterReports: (count: number) => `Show ${plural(count, "later report", "later reports")}`,
    hideLater: "Hide later reports",
    later: "published later",
    accountsDiffer: "Accounts differ",
    differOn: (count: number) => `Accounts differ on ${plural(count, "question", "questions")}`,
    delegations: "Delegations",
    list: { announced: "as announced", travelled: "who travelled", seated: "at the table" },
    head: "head",
    openSeats: "open seats",
    quotes: "Quotes",
    sourceCount: (count: number) => plural(count, "source", "sources"),
    related: "Related events",
    how: { prepares: "prepares", follows: "follows", replaces: "replaces", announces: "announces" },
    samePlace: (index: number, count: number, place: string) =>
      `${number(index)} of ${number(count)} at ${place}`,
    nextHere: "Next event here",
    previousHere: "Previous event here",
    named: "In the delegations of",
    said: "Said",
    eventsHere: "Events here",
    noEventsHere: "No event here was known on this day.",
    capitalOf: (party: string) => `Capital: ${party}`,
    venueIn: (place: string) => `Venue in ${place}`,
    city: "City",
  },

  timeline: {
    label: "Known as of",
    region: "Timeline",
    play: "Play",
    pause: "Pause",
    previous: "Previous change",
    next: "Next change",
    value: (when: string, count: number, what: string) =>
      `${when}: ${plural(count, "event", "events")} known${what ? `. ${what}` : ""}`,
    nextChange: (text: string) => `Next change: ${text}`,
    lastChange: "No later reports",
    title: (title: string, word: string) => `${title}: ${word.toLowerCase()}`,
  },

  list: {
    label: "Events",
    noDate: "no date set",
    show: "List",
    showMap: "Map",
    columns: { status: "Status", event: "Event", when: "When", where: "Where", according: "According to" },
  },

  legend: {
    label: "Legend",
    held: "Held",
    planned: "Proposed, planned",
    onHold: "On hold",
    postponed: "Postponed",
    cancelled: "Cancelled, not held",
    capital: "Capital",
    took: "Took place",
    notTaken: "Not, or not yet",
    period: "Planned period",
  },

  map: {
    label: "Map of the events",
    instructions: "The arrow keys move the map, plus and minus bring it closer and farther.",
    places: "Places on the map: choose with the arrow keys, open with Enter",
    loading: "The map is loading…",
    zoomIn: "Zoom in",
    zoomOut: "Zoom out",
    showAll: "Show the whole story",
    events: (count: number) => plural(count, "event", "events"),
    capital: "Capital",
    pin: (place: string, title: string, word: string, others: number) =>
      `${place}: ${title}, ${word.toLowerCase()}${others > 0 ? `, and ${plural(others, "more event", "more events")}` : ""}`,
    wheelHint: "Use Ctrl + scroll to zoom the map",
    wheelHintMac: "Use ⌘ + scroll to zoom the map",
    touchHint: "Use two fingers to move the map",
    fault: {
      "no-webgl":
        "This browser cannot draw the map as it is meant to be (WebGL 2 is missing or switched off), so this is a plainer one. The list below says the same.",
      missing: "The map could not be loaded, so this is a plainer one. The list below says the same.",
      worker: "The map's background could not start. The pins are where they should be without it.",
      "context-lost": "The map was interrupted by the graphics system and will come back when it can.",
      basemap: "The map's background is not there yet. The pins are where they should be without it.",
      detail: "The map's finer detail is not there yet: coasts and borders are coarse.",
    },
    data: "Map data",
  },

  panel: { dossier: "Dossier", events: "Events", resize: "Make this panel larger or smaller" },
  embed: { events: "Events", openFull: "Open the full map" },
  about: {
    label: "About this dataset",
    license: "Licence",
    readUpTo: (text: string) => `Sources read up to ${text}.`,
    sources: (count: number) => plural(count, "source", "sources"),
  },
  theme: { label: "Theme", auto: "Automatic", light: "Light", dark: "Dark" },
  skip: "Skip to the timeline",
  direction: {
    N: "north",
    NE: "north-east",
    E: "east",
    SE: "south-east",
    S: "south",
    SW: "south-west",
    W: "west",
    NW: "north-west",
  },
};

export type Words = typeof en;
