import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Problem } from "../../src/data/problem.ts";
import { readDataset } from "../../src/data/read.ts";
import { validate } from "../../src/data/validate.ts";
import { aDocument, anEvent, aPlace, aReport, aSource } from "../builders.ts";

const brief = (problems: readonly Problem[]) => problems.map(({ code, path, found }) => [code, path, found]);

describe("a good document", () => {
  it("becomes a dataset, without problems", () => {
    const { dataset, problems } = validate(aDocument());
    expect(problems).toEqual([]);
    expect(dataset?.events.get("an-event")?.reports).toHaveLength(1);
  });

  it("has the reports of each event sorted, those of one day in the order of the file", () => {
    const reports = [
      aReport("2025-10-20", "on-hold"),
      aReport("2025-10-16", "proposed", { text: "first" }),
      aReport("2025-10-16", "announced", { text: "second" }),
    ];
    const { dataset } = validate(aDocument({ events: [anEvent("e", reports)] }));
    expect(dataset?.events.get("e")?.reports.map((report) => report.text)).toEqual([
      "first",
      "second",
      "Report of 2025-10-20",
    ]);
  });
});

describe("a bad document", () => {
  it("names each problem with its path, what was found and what was expected, all in one pass", () => {
    const { problems } = validate(
      aDocument({
        sources: [
          aSource(),
          aSource("no-url", { url: undefined }),
          aSource("bad-url", { url: "javascript:alert(1)" }),
        ],
        places: [aPlace("budapest", [190.5, 47.5])],
        events: [
          anEvent("e", [
            aReport("2025-02-30", "proposed"),
            aReport("2025-10-16", "proposd"),
            aReport("2025-10-17", "proposed", { where: "budapets", colour: "red" }),
          ]),
        ],
      }),
    );
    expect(brief(problems)).toEqual([
      ["missing", "sources[1].url", ""],
      ["wrong-value", "sources[2].url", '"javascript:alert(1)"'],
      ["wrong-value", "places[0].position[0]", "190.5"],
      ["wrong-value", "events[0].reports[0].published", '"2025-02-30"'],
      ["wrong-value", "events[0].reports[1].status", '"proposd"'],
      ["unknown-member", "events[0].reports[2].colour", '"colour"'],
      ["unknown-id", "events[0].reports[2].where", '"budapets"'],
    ]);
    expect(problems[3]?.expected).toBe("YYYY-MM-DD");
    expect(problems[4]?.expected).toContain('"proposed"');
  });

  it("loses only what is wrong: a bad report goes, its event and the other reports stay", () => {
    const { dataset } = validate(
      aDocument({
        events: [
          anEvent("e", [aReport("2025-02-30", "proposed"), aReport("2025-10-17", "announced")]),
          anEvent("f", [aReport("2025-10-18", "held")]),
        ],
      }),
    );
    expect(dataset?.events.get("e")?.reports.map((report) => report.status)).toEqual(["announced"]);
    expect(dataset?.events.has("f")).toBe(true);
  });

  it("loses an event with the last of its reports", () => {
    const { dataset, problems } = validate(
      aDocument({ events: [anEvent("e", [aReport("yesterday", "held")])] }),
    );
    expect(dataset?.events.size).toBe(0);
    expect(problems).toHaveLength(1);
  });

  it("says what had to go with what was left out, at its place in the file", () => {
    const { dataset, problems } = validate(
      aDocument({
        people: [{ id: "trump" }, { id: "putin", name: "Vladimir Putin" }],
        events: [
          anEvent("e", [
            aReport("yesterday", "proposed"),
            aReport("2025-10-16", "proposed", { accordingTo: { person: "putin" } }),
            aReport("2025-10-22", "cancelled", { accordingTo: { person: "trump" } }),
          ]),
        ],
      }),
    );
    expect(problems.map(({ code, path }) => [code, path])).toEqual([
      ["missing", "people[0].name"],
      ["wrong-value", "events[0].reports[0].published"],
      ["left-out", "events[0].reports[2].accordingTo.person"],
    ]);
    expect(dataset?.events.get("e")?.reports).toHaveLength(1);
  });

  it("loses a member that can be missed by itself, and keeps its record: a report's place, a capital, a country", () => {
    const { dataset, problems } = validate(
      aDocument({
        parties: [{ id: "hu", name: "Hungary", kind: "state", country: "HUN", capital: "budapets" }],
        places: [aPlace("budapest", [19, 147])],
        events: [
          anEvent("e", [aReport("2025-10-16", "proposed", { where: "budapest" })], { parties: ["hu"] }),
        ],
      }),
    );
    expect(problems.map(({ code, path }) => [code, path])).toEqual([
      ["wrong-value", "parties[0].country"],
      ["wrong-value", "places[0].position[1]"],
      ["unknown-id", "parties[0].capital"],
      ["left-out", "events[0].reports[0].where"],
    ]);
    expect(dataset?.parties.get("hu")).toMatchObject({ name: "Hungary" });
    expect(dataset?.events.get("e")?.reports[0]).toMatchObject({ status: "proposed" });
  });

  it("never makes a dissenting account a leading one", () => {
    const { dataset } = validate(
      aDocument({
        events: [
          anEvent("e", [
            aReport("2025-10-16", "held"),
            aReport("2025-10-17", "cancelled", { leading: "no" }),
          ]),
        ],
      }),
    );
    expect(dataset?.events.get("e")?.reports.map((report) => report.status)).toEqual(["held"]);
  });

  it("reports an id that is used twice", () => {
    const { problems } = validate(
      aDocument({ events: [anEvent("e", [aReport("2025-10-16")]), anEvent("e", [aReport("2025-10-17")])] }),
    );
    expect(brief(problems)).toEqual([["repeated-id", "events[1].id", '"e"']]);
  });

  it("asks every report for a source and an author", () => {
    const { problems } = validate(
      aDocument({
        events: [anEvent("e", [aReport("2025-10-16", "held", { sources: [], accordingTo: {} })])],
      }),
    );
    expect(problems.map((problem) => problem.path)).toEqual([
      "events[0].reports[0].accordingTo",
      "events[0].reports[0].sources",
    ]);
  });

  it("loses a member that the format does not know, and nothing around it", () => {
    const { dataset, problems } = validate(
      aDocument({ colour: "red", events: [anEvent("e", [aReport("2025-10-16", "held")], { mood: "good" })] }),
    );
    expect(problems.map(({ code, path }) => [code, path])).toEqual([
      ["unknown-member", "events[0].mood"],
      ["unknown-member", "colour"],
    ]);
    expect(dataset?.events.get("e")?.reports).toHaveLength(1);
  });

  it("keeps the story where only its own day is wrong", () => {
    const { dataset, problems } = validate(aDocument({ asOf: "2025-13-01" }));
    expect(brief(problems)).toEqual([["wrong-value", "asOf", '"2025-13-01"']]);
    expect(dataset?.events.size).toBe(1);
  });

  it("shows nothing where the document itself is another thing", () => {
    for (const document of [null, 5, "text", [], {}, { format: "geojson" }, aDocument({ version: 2 })]) {
      const { dataset, problems } = validate(document);
      expect(dataset).toBeUndefined();
      expect(problems.length).toBeGreaterThan(0);
    }
  });

  it("is reported as not JSON where it is not", () => {
    const { dataset, problems } = readDataset("<!doctype html><title>Not found</title>");
    expect(dataset).toBeUndefined();
    expect(brief(problems)).toEqual([["not-json", "", "<!doctype html><title>Not found</title>"]]);
  });

  it("may start with a byte order mark", () => {
    expect(readDataset(`\uFEFF${JSON.stringify(aDocument())}`).problems).toEqual([]);
  });

  it("never throws, and never pollutes, whatever it holds", () => {
    const wild = fc.oneof(
      fc.json(),
      fc.constantFrom(
        '{"__proto__":{"x":1}}',
        '{"constructor":{"prototype":{"x":1}}}',
        '[{"id":"__proto__"}]',
      ),
    );
    const members = fc.constantFrom("events", "sources", "places", "people", "title", "asOf", "__proto__");
    fc.assert(
      fc.property(members, wild, (key, value) => {
        const rest = JSON.stringify(aDocument()).slice(1);
        expect(() => readDataset(`{"${key}":${value},${rest}`)).not.toThrow();
        expect(() =>
          readDataset(`${JSON.stringify(aDocument()).slice(0, -1)},"${key}":${value}}`),
        ).not.toThrow();
        expect(Object.keys(Object.prototype)).toEqual([]);
      }),
    );
  });

  it("keeps what is good whatever single value of it is spoilt", () => {
    const good = JSON.stringify(
      aDocument({
        places: [aPlace("a", [1, 2], { name: "Place" })],
        events: [
          anEvent("e", [aReport("2025-10-16", "held", { where: "a" })]),
          anEvent("f", [aReport("2025-10-17", "held")]),
        ],
      }),
    );
    const spots = [...good.matchAll(/"(?:2025-10-16|held|source-1|a|summit)"/g)].map((match) => match.index);
    fc.assert(
      fc.property(fc.constantFrom(...spots), (spot) => {
        const text = good.slice(0, spot) + good.slice(spot).replace(/"[^"]+"/, '"?"');
        const { dataset, problems } = readDataset(text);
        expect(problems.length).toBeGreaterThan(0);
        expect(dataset).toBeDefined();
      }),
    );
  });
});
