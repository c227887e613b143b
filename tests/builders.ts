import type { Dataset } from "../src/core/dataset.ts";
import { validate } from "../src/data/validate.ts";

/* Small documents for tests: each builder gives the least that is valid, and what a test says on top of it. */

type Json = Record<string, unknown>;

export function aSource(id = "source-1", more: Json = {}): Json {
  return { id, publisher: "An outlet", title: "A report", url: `https://example.org/${id}`, ...more };
}

export function aReport(published: string, status?: string, more: Json = {}): Json {
  return {
    published,
    ...(status !== undefined && { status }),
    text: `Report of ${published}`,
    accordingTo: { name: "Somebody" },
    sources: ["source-1"],
    ...more,
  };
}

export function anEvent(id: string, reports: readonly Json[], more: Json = {}): Json {
  return { id, kind: "summit", title: `Event ${id}`, reports, ...more };
}

export function aPlace(id: string, position: readonly [number, number], more: Json = {}): Json {
  return { id, name: id, kind: "city", position, ...more };
}

export function aDocument(more: Json = {}): Json {
  return {
    format: "parley-dataset",
    version: 1,
    id: "a-dataset",
    title: "A dataset",
    language: "en",
    asOf: "2025-12-31",
    sources: [aSource()],
    events: [anEvent("an-event", [aReport("2025-10-16", "proposed")])],
    ...more,
  };
}

/** @throws Error if the document has a problem */
export function aDataset(more: Json = {}): Dataset {
  const { dataset, problems } = validate(aDocument(more));
  if (!dataset || problems.length > 0) throw new Error(JSON.stringify(problems));
  return dataset;
}

/** A small story with what most tests need: two leaders, two capitals, a summit with a history, a call. */
export function aStory(more: Json = {}): Dataset {
  return aDataset({
    title: "A story",
    sources: [aSource(), aSource("source-2", { title: "A later headline", published: "2025-10-30" })],
    parties: [
      { id: "us", name: "United States", kind: "state", country: "US", capital: "washington" },
      { id: "ru", name: "Russia", kind: "state", country: "RU", capital: "moscow" },
    ],
    places: [
      aPlace("washington", [-77.03637, 38.89511], { name: "Washington", kind: "capital" }),
      aPlace("moscow", [37.61556, 55.75222], { name: "Moscow", kind: "capital" }),
      aPlace("budapest", [19.04045, 47.49835], { name: "Budapest", kind: "capital" }),
      aPlace("palace", [19.04045, 47.49835], {
        name: "Palace",
        kind: "venue",
        partOf: "budapest",
        precision: "city",
      }),
      aPlace("anchorage", [-149.90028, 61.21806], { name: "Anchorage" }),
    ],
    people: [
      {
        id: "trump",
        name: "Donald Trump",
        roles: [{ party: "us", title: "President", sources: ["source-1"] }],
      },
      {
        id: "putin",
        name: "Vladimir Putin",
        roles: [{ party: "ru", title: "President", sources: ["source-1"] }],
      },
    ],
    events: [
      anEvent(
        "anchorage-summit",
        [aReport("2025-08-15", "held", { when: "2025-08-15", where: "anchorage" })],
        {
          title: "Anchorage summit",
          parties: ["us", "ru"],
        },
      ),
      anEvent("a-call", [aReport("2025-10-16", "held", { when: "2025-10-16" })], {
        title: "A call",
        kind: "call",
        parties: ["us", "ru"],
      }),
      anEvent(
        "budapest-summit",
        [
          aReport("2025-10-16", "proposed", {
            where: "budapest",
            accordingTo: { person: "trump", via: "Truth Social" },
            sources: ["source-1", "source-2"],
            quotes: [
              { text: "in an agreed upon location", speaker: { person: "trump" }, sources: ["source-1"] },
            ],
          }),
          aReport("2025-10-20", "on-hold", { accordingTo: { name: "an official", via: "CNN" } }),
          aReport("2025-10-22", "cancelled", { accordingTo: { person: "trump" } }),
          aReport("2025-10-23", "postponed", { accordingTo: { person: "putin" }, leading: false }),
        ],
        {
          title: "Budapest summit",
          related: [{ event: "advisers-meeting", how: "follows" }],
          parties: ["us", "ru"],
          delegations: [
            {
              party: "us",
              list: "announced",
              published: "2025-10-17",
              members: [{ person: "trump", head: true }],
              open: "others to be designated",
              sources: ["source-1"],
            },
          ],
          disputes: [
            {
              question: "Cancelled or postponed?",
              accounts: [
                {
                  published: "2025-10-22",
                  text: "Cancelled",
                  accordingTo: { person: "trump" },
                  sources: ["source-1"],
                },
                {
                  published: "2025-10-23",
                  text: "Postponed",
                  accordingTo: { person: "putin" },
                  sources: ["source-1"],
                },
              ],
            },
          ],
        },
      ),
      anEvent("advisers-meeting", [aReport("2025-10-18", "announced", { where: "palace" })], {
        title: "Advisers’ meeting",
        kind: "meeting",
        related: [{ event: "budapest-summit", how: "prepares" }],
      }),
    ],
    ...more,
  });
}
