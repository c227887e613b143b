import { readFileSync } from "node:fs";
import edtf from "edtf";
import { describe, expect, it } from "vitest";
import type {
  Attribution,
  Dataset,
  DatedEvent,
  Person,
  Place,
  Quote,
  Source,
} from "../../src/core/dataset.ts";
import { addDays, day } from "../../src/core/day.ts";
import { eventOn, type KnownEvent } from "../../src/core/replay.ts";
import { readDataset } from "../../src/data/read.ts";

const file = new URL("../../datasets/budapest-2025/dataset.json", import.meta.url);
const validation = readDataset(readFileSync(file, "utf8"));
const dataset = validation.dataset ?? fail("the dataset cannot be read");

/** The last day that the dataset speaks of. */
const AS_OF = "2025-11-07";
/** The article that the project starts from, and hosts that repost what others published. */
const ARTICLE = "anews-20251021";
const REPOST_HOSTS = ["news-pravda.com", "worldwebnewspapers.com", "bcfausa.org"];
/** A source of one day can report what was public on the day before it, in UTC. */
const TIME_ZONE_DAYS = 1;

const events = [...dataset.events.values()];
const sources = [...dataset.sources.values()];
const quotes = events.flatMap((each) => each.reports.flatMap((report) => report.quotes));

/** Everything in the dataset that rests on sources and became known on a day. */
const dated = events.flatMap((each) => [
  ...each.reports.map((report) => ({ in: each.id, ...report })),
  ...each.delegations.map((delegation) => ({ in: each.id, ...delegation })),
  ...each.disputes.flatMap((dispute) => dispute.accounts).map((account) => ({ in: each.id, ...account })),
]);

describe("the built-in dataset", () => {
  it("has no problems", () => {
    expect(validation.problems).toEqual([]);
  });

  it("has every date in EDTF that the reference parser reads", () => {
    const written = events.flatMap((each) => each.reports.flatMap((report) => report.when?.edtf ?? []));
    expect(written.filter((text) => !isEdtf(text))).toEqual([]);
  });

  it("names the day up to which its sources were read, and shows nothing later", () => {
    expect(dataset.asOf).toBe(AS_OF);
    expect(dated.filter((entry) => entry.published > AS_OF)).toEqual([]);
    expect(sources.filter(({ published }) => published !== undefined && published > AS_OF)).toEqual([]);
  });

  it("says how its sources were read, and credits GeoNames", () => {
    expect(dataset.notes).toMatch(/^Sources read in stored copies.*last checked 2026-11-22/);
    expect(dataset.license).toContain("GeoNames");
    expect([...dataset.places.values()].filter((place) => (place.sources ?? []).length === 0)).toEqual([]);
  });

  it("marks positions that are those of the city, and has the capitals of its four main parties", () => {
    expect([...dataset.places.values()].filter((place) => place.precision === undefined)).toEqual([]);
    expect(find<Place>(dataset.places, "white-house").precision).toBe("city");
    const capitals = ["us", "ru", "ua", "hu"].map((id) => dataset.parties.get(id)?.capital);
    expect(capitals).toEqual(["washington", "moscow", "kyiv", "budapest"]);
    const kinds = capitals.map((id) => dataset.places.get(id ?? "")?.kind);
    expect(kinds).toEqual(["capital", "capital", "capital", "capital"]);
  });
});

describe("the sources", () => {
  it("are all used, and every one is https", () => {
    const used = new Set<string>([
      ...dated.flatMap((entry) => entry.sources),
      ...quotes.flatMap((quote) => quote.sources),
      ...[...dataset.people.values()].flatMap((person) => person.roles.flatMap((role) => role.sources)),
      ...[...dataset.places.values()].flatMap((place) => place.sources ?? []),
    ]);
    expect(sources.map((source) => source.id).filter((id) => !used.has(id))).toEqual([]);
    expect(sources.filter((source) => !source.url.startsWith("https://"))).toEqual([]);
  });

  it("hold no repost", () => {
    expect(sources.filter(isRepost)).toEqual([]);
  });

  it("stand behind every quote and every role", () => {
    const roles = [...dataset.people.values()].flatMap((person) => person.roles);
    expect([...quotes, ...roles].filter((entry) => entry.sources.length === 0)).toEqual([]);
    expect([...dataset.people.values()].filter((person) => person.roles.length === 0)).toEqual([]);
  });

  it("let no event be known before its first source is published", () => {
    const early = dated.filter((entry) => {
      const days = publishedDays(entry.sources);
      return (
        days.length > 0 && days.every((published) => published > addDays(entry.published, TIME_ZONE_DAYS))
      );
    });
    expect(early).toEqual([]);
  });

  it("include one from the days on which something became known", () => {
    const late = dated.filter((entry) => {
      const days = publishedDays(entry.sources);
      const near = days.some(
        (published) =>
          published >= addDays(entry.published, -TIME_ZONE_DAYS) &&
          published <= addDays(entry.published, TIME_ZONE_DAYS),
      );
      return days.length > 0 && !near;
    });
    expect(late).toEqual([]);
  });

  it("are at least two, or an official text, where the confidence is high", () => {
    const weak = events
      .flatMap((each) => each.reports)
      .filter((report) => report.confidence === "high" && new Set(report.sources).size < 2)
      .filter((report) => !report.sources.some((id) => dataset.sources.get(id)?.kind === "official-copy"));
    expect(weak).toEqual([]);
  });
});

describe("the Budapest summit", () => {
  const summit = (asOf: string) => on("budapest-summit", asOf);

  it("is unknown before 16 October", () => {
    expect(eventOn(find(dataset.events, "budapest-summit"), day("2025-10-15"))).toBeUndefined();
  });

  it("is proposed on 16 October, on hold on 20 October and cancelled according to Trump on 22 October", () => {
    expect(summit("2025-10-16")).toMatchObject({ status: "proposed", where: "budapest" });
    expect(summit("2025-10-16").leading.accordingTo).toEqual({ person: "trump", via: "Truth Social" });
    expect(summit("2025-10-20")).toMatchObject({ status: "on-hold" });
    expect(summit("2025-10-20").leading.accordingTo).toEqual({
      name: "a White House official, unnamed",
      via: "CNN",
    });
    expect(summit("2025-10-21").status).toBe("on-hold");
    expect(summit("2025-10-22").status).toBe("cancelled");
    expect(summit("2025-10-22").leading.accordingTo.person).toBe("trump");
  });

  it("is still being prepared on 22 October in the account of Hungary", () => {
    const authors = dissentersOn("2025-10-22", summit("2025-10-22"));
    expect(authors).toEqual(["orban", "szijjarto", "szijjarto"]);
  });

  it("is postponed on 23 October in Putin's account, beside Trump's", () => {
    const known = summit("2025-10-23");
    expect(known.status).toBe("cancelled");
    const postponed = known.dissenting.filter((report) => report.status === "postponed");
    expect(postponed.map((report) => report.accordingTo.person)).toEqual(["putin"]);
    const question = known.disputes.find(
      (dispute) => dispute.question === "Is the summit cancelled or postponed?",
    );
    expect(question?.accounts.map((account) => account.accordingTo.person)).toEqual([
      "orban",
      "szijjarto",
      "trump",
      "putin",
    ]);
  });

  it("has a last leading report on 7 November that gives no status", () => {
    const last = summit("2025-11-07").reports.at(-1);
    expect(last).toMatchObject({ published: "2025-11-07", leading: true, accordingTo: { person: "trump" } });
    expect(last?.status).toBeUndefined();
  });
});

describe("the other events", () => {
  it("have a preparatory meeting that is proposed, on hold from 20 October and not held", () => {
    expect(on("rubio-lavrov-meeting", "2025-10-16").status).toBe("proposed");
    expect(on("rubio-lavrov-meeting", "2025-10-19").where).toBeUndefined();
    expect(on("rubio-lavrov-meeting", "2025-10-20").status).toBe("on-hold");
    expect(on("rubio-lavrov-meeting", "2025-10-25").status).toBe("on-hold");
    expect(on("rubio-lavrov-meeting", "2025-10-26").status).toBe("not-held");
  });

  it("have a summit in Alaska that is announced without a place, then scheduled, then held", () => {
    expect(on("anchorage-summit", "2025-08-08")).toMatchObject({ status: "announced", where: undefined });
    expect(on("anchorage-summit", "2025-08-14")).toMatchObject({ status: "scheduled", where: "jber" });
    expect(on("anchorage-summit", "2025-08-15")).toMatchObject({ status: "held", where: "jber" });
  });

  it("are all held, the two planned meetings aside", () => {
    const notHeld = events.filter((each) => on(each.id, AS_OF).status !== "held");
    expect(notHeld.map((each) => each.id)).toEqual(["budapest-summit", "rubio-lavrov-meeting"]);
  });

  it("are held on their day, in their time zone, and never known as held before it", () => {
    const held = events.flatMap((each) => each.reports).filter((report) => report.status === "held");
    expect(held.filter((report) => report.when?.earliest !== report.published)).toEqual([]);
  });

  it("set differing accounts side by side: at least two to a question, each attributed", () => {
    const disputes = events.flatMap((each) => each.disputes);
    expect(disputes).toHaveLength(13);
    expect(disputes.filter((dispute) => dispute.accounts.length < 2)).toEqual([]);
    const inOrder = disputes.map((dispute) => dispute.accounts.map((account) => account.published));
    expect(inOrder).toEqual(inOrder.map((days) => days.toSorted()));
  });

  it("follow and prepare only events that were known by then", () => {
    const links = events.flatMap((each) => each.related.map((link) => ({ from: each.id, to: link.event })));
    const early = links.filter(({ from, to }) => firstDay(to) > firstDay(from));
    expect(early).toEqual([]);
  });

  it("name their delegations only where somebody is in them, each with one head", () => {
    const delegations = events.flatMap((each) => each.delegations);
    const heads = delegations.map((delegation) => delegation.members.filter((member) => member.head).length);
    expect(new Set(heads)).toEqual(new Set([1]));
  });
});

describe("the wording", () => {
  it("has no title that speaks of a later status", () => {
    const later = /\b(?:cancel|postpon|held\b|hold\b|delay|announc|propos|schedul|plan|off\b|fail|success)/i;
    expect(events.map(titleOf).filter((title) => later.test(title))).toEqual([]);
  });

  it("takes over no source's loaded word outside quotation marks", () => {
    const loaded =
      /dictator|regime|aggress|invasion|propaganda|illegitimate|special military|puppet|so-called/i;
    const texts = [
      ...events.map(titleOf),
      ...dated.flatMap((entry) => ("text" in entry ? plain(entry.text) : [])),
    ];
    expect(texts.map((text) => text.replaceAll(/"[^"]*"/g, "")).filter((text) => loaded.test(text))).toEqual(
      [],
    );
  });

  it("makes no person of an anonymous speaker", () => {
    const anonymous = dated.flatMap((entry) => ("accordingTo" in entry ? nameOf(entry.accordingTo) : []));
    expect(anonymous.filter((name) => /official|source/.test(name)).length).toBeGreaterThan(0);
    const people = [...dataset.people.values()].map((person) => plain(person.name));
    expect(people.filter((name) => /official|source|unnamed/i.test(name))).toEqual([]);
  });
});

describe("the starting article", () => {
  it.each([
    ["trump", "Truth Social", "together with various other people, to be designated"],
    ["trump", "CNN", "high-level advisors"],
    ["a White House official, unnamed", "CNN", "has been put on hold for the time being"],
    [
      "kelly",
      "CNN",
      "President Trump has consistently worked towards finding a peaceful and diplomatic resolution to end this senseless war and to stop the killing",
    ],
    [
      "kelly",
      "CNN",
      "He has courageously engaged parties on all sides and will do everything in his power to achieve peace.",
    ],
    ["US State Department", "State Department readout", "next steps"],
    [
      "pigott",
      "State Department readout",
      "emphasized the importance of upcoming engagements as an opportunity for Moscow and Washington to collaborate on advancing a durable resolution of the Russia-Ukraine war, in line with President Trump's vision",
    ],
    ["Russian Foreign Ministry", "A News", "constructive"],
    ["Russian Foreign Ministry", "A News", "possible concrete steps to implement the understandings"],
    [
      "a source familiar with the talks, unnamed",
      "CNN",
      "the Russian position has not evolved enough beyond its maximalist stance",
    ],
    ["trump", "A News", "stop the war immediately"],
  ])("has its quote of %s, via %s: %s", (speaker, via, words) => {
    const quote = quotes.find((each) => each.text === words);
    expect(quote && speakerOf(quote)).toBe(speaker);
    expect(quote?.via).toContain(via);
    expect(quote?.sources).toContain(ARTICLE);
  });

  const seen = "2025-10-21";
  it.each<[fact: string, isThere: () => boolean]>([
    [
      "it is a source, dated 21 October 2025",
      () => find<Source>(dataset.sources, ARTICLE).published === seen,
    ],
    [
      "media reports of Tuesday: the plans are delayed",
      () => says("budapest-summit", seen, /Tuesday.*delayed/),
    ],
    [
      "because the ministers' meeting was postponed",
      () => says("budapest-summit", seen, /has been postponed/),
    ],
    [
      "Trump: high-level advisers would meet",
      () => says("rubio-lavrov-meeting", seen, /High-level advisers/),
    ],
    ["to prepare a summit in Budapest", () => on("budapest-summit", seen).where === "budapest"],
    ["following a call with Putin", () => follows("budapest-summit", "trump-putin-call-2025-10-16")],
    [
      '"earlier this week", beside the date that others give',
      () => differs("budapest-summit", /Earlier in the week/),
    ],
    ["Rubio to lead the US side", () => headOf("rubio-lavrov-meeting", "us") === "rubio"],
    [
      "others to be designated",
      () =>
        openSeats("rubio-lavrov-meeting", "us") === "together with various other people, to be designated",
    ],
    ["Lavrov to be met", () => headOf("rubio-lavrov-meeting", "ru") === "lavrov"],
    ["the preparatory meeting is on hold", () => on("rubio-lavrov-meeting", seen).status === "on-hold"],
    ["no reason is given", () => says("rubio-lavrov-meeting", seen, /no reason is given/)],
    [
      "the two sides differ over an end to the war",
      () => says("budapest-summit", seen, /differ over how the war/),
    ],
    ["Rubio and Lavrov spoke on Monday 20 October", () => heldOn("rubio-lavrov-call") === "2025-10-20"],
    ["by telephone", () => find<DatedEvent>(dataset.events, "rubio-lavrov-call").kind === "call"],
    ["on what follows from last week's call", () => says("rubio-lavrov-call", seen, /call of 16 October/)],
    ["last week's call, on 16 October", () => heldOn("trump-putin-call-2025-10-16") === "2025-10-16"],
    [
      "the Kremlin's description, beside the ministry's",
      () => differs("rubio-lavrov-call", /^The Kremlin\.$/),
    ],
    ["US officials: Russia's position", () => says("budapest-summit", seen, /position had not moved enough/)],
    [
      "the presidents' meeting of the following week",
      () => says("budapest-summit", seen, /meet the following week/),
    ],
    ["the last summit was in Alaska", () => on("anchorage-summit", seen).where === "jber"],
    ["more than two months earlier", () => heldOn("anchorage-summit") === "2025-08-15"],
    ["nearly three hours", () => says("anchorage-summit", seen, /nearly three hours/)],
    ["without a deal", () => says("anchorage-summit", seen, /without a deal/)],
    ["urged since then to end the war", () => says("anchorage-summit", seen, /does not date his words/)],
    [
      "Donald Trump, President of the United States",
      () => hasRole("trump", "Donald Trump", "President of the United States"),
    ],
    ["Vladimir Putin, President of Russia", () => hasRole("putin", "Vladimir Putin", "President of Russia")],
    ["Marco Rubio, Secretary of State", () => hasRole("rubio", "Marco Rubio", "Secretary of State")],
    ["Sergey Lavrov, Foreign Minister", () => hasRole("lavrov", "Sergey Lavrov", "Foreign Minister")],
    [
      "Anna Kelly, Deputy Press Secretary",
      () => hasRole("kelly", "Anna Kelly", "White House Deputy Press Secretary"),
    ],
  ])("has its fact: %s", (_fact, isThere) => {
    expect(isThere()).toBe(true);
  });
});

function fail(message: string): never {
  throw new Error(message);
}

function find<T>(entries: ReadonlyMap<string, T>, id: string): T {
  return entries.get(id) ?? fail(`no ${id}`);
}

function on(id: string, asOf: string): KnownEvent {
  return eventOn(find(dataset.events, id), day(asOf)) ?? fail(`${id} is not known on ${asOf}`);
}

/** The texts of this dataset are in one language. */
function plain(text: DatedEvent["title"]): string {
  return typeof text === "string" ? text : fail("a text in several languages");
}

function titleOf(event: DatedEvent): string {
  return plain(event.title);
}

function nameOf({ name }: Attribution): string[] {
  return name === undefined ? [] : [plain(name)];
}

function speakerOf({ speaker }: Quote): string | undefined {
  return speaker.person ?? nameOf(speaker)[0];
}

function isRepost(source: Source): boolean {
  const host = new URL(source.url).hostname;
  return (
    source.kind === "repost" || REPOST_HOSTS.some((known) => host === known || host.endsWith(`.${known}`))
  );
}

function publishedDays(ids: readonly string[]): string[] {
  return ids.flatMap((id) => dataset.sources.get(id)?.published ?? []);
}

function isEdtf(text: string): boolean {
  try {
    edtf(text);
    return true;
  } catch {
    return false;
  }
}

function firstDay(id: string): string {
  return find<DatedEvent>(dataset.events, id).reports[0]?.published ?? fail(`${id} has no report`);
}

function dissentersOn(published: string, known: KnownEvent): (string | undefined)[] {
  return known.dissenting
    .filter((report) => report.published === published)
    .map((report) => report.accordingTo.person);
}

function says(id: string, asOf: string, words: RegExp): boolean {
  return on(id, asOf).reports.some((report) => words.test(plain(report.text)));
}

function differs(id: string, words: RegExp): boolean {
  return on(id, "2025-10-21").disputes.some((dispute) =>
    dispute.accounts.some((account) => words.test(plain(account.text)) && account.sources.includes(ARTICLE)),
  );
}

function follows(id: string, other: string): boolean {
  return find<DatedEvent>(dataset.events, id).related.some(
    (link) => link.how === "follows" && link.event === other,
  );
}

function heldOn(id: string): string | undefined {
  const { status, when } = on(id, "2025-10-21");
  return status === "held" ? when?.earliest : undefined;
}

function delegationOf(id: string, party: string): KnownEvent["delegations"][number] | undefined {
  return on(id, "2025-10-21").delegations.find((delegation) => delegation.party === party);
}

function headOf(id: string, party: string): string | undefined {
  return delegationOf(id, party)?.members.find((member) => member.head)?.person;
}

function openSeats(id: string, party: string): Dataset["title"] | undefined {
  return delegationOf(id, party)?.open;
}

function hasRole(id: string, name: string, title: string): boolean {
  const person = find<Person>(dataset.people, id);
  return (
    person.name === name &&
    person.roles.some((role) => role.title === title && role.sources.includes(ARTICLE))
  );
}
