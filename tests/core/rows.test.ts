import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { day, fromDayNumber, toDayNumber } from "../../src/core/day.ts";
import { rootPlace } from "../../src/core/places.ts";
import { knownOn } from "../../src/core/replay.ts";
import { eventsAt, itemsAt, toRows, WORLD, type Item, type ItemQuery } from "../../src/core/rows.ts";
import { STATUSES } from "../../src/core/vocabulary.ts";
import { aDataset, anEvent, aPlace, aReport, aStory } from "../builders.ts";

const rows = toRows(aStory());
const at = (text: string, more: Partial<ItemQuery> = {}) =>
  itemsAt(rows, { box: WORLD, zoom: 2, day: toDayNumber(day(text)), ...more });
const named = (items: readonly Item[], key: string) => items.find((item) => item.key === key);

describe("what the map draws on a day", () => {
  it("is one item for each place with events known by then", () => {
    expect(at("2025-08-14")).toEqual([]);
    expect(at("2025-08-15").map((item) => item.key)).toEqual(["anchorage"]);
    expect(at("2025-10-16").map((item) => item.key)).toEqual(["anchorage", "budapest"]);
  });

  it("changes on the day of the report, not before and not after", () => {
    expect(named(at("2025-10-19"), "budapest")?.status).toBe("proposed");
    expect(named(at("2025-10-20"), "budapest")?.status).toBe("on-hold");
    expect(named(at("2025-10-22"), "budapest")?.status).toBe("cancelled");
  });

  it("gathers a venue's events with its city's", () => {
    expect(named(at("2025-10-18"), "budapest")?.count).toBe(2);
    expect(at("2025-10-18").map((item) => item.key)).not.toContain("palace");
  });

  it("shows the most prominent event of a place, or the preferred one", () => {
    expect(named(at("2025-10-18"), "budapest")?.lead.id).toBe("budapest-summit");
    expect(named(at("2025-10-18", { prefer: "advisers-meeting" }), "budapest")?.lead.id).toBe(
      "advisers-meeting",
    );
  });

  it("leaves out calls, which have no place", () => {
    expect(at("2025-10-16").some((item) => item.lead.id === "a-call")).toBe(false);
  });

  it("keeps to the box, across the antimeridian too", () => {
    expect(at("2025-10-16", { box: [0, 40, 40, 60] }).map((item) => item.key)).toEqual(["budapest"]);
    expect(at("2025-10-16", { box: [170, 50, -140, 70] }).map((item) => item.key)).toEqual(["anchorage"]);
  });

  it("counts only the events that a filter lets through", () => {
    expect(
      at("2025-10-18", { filter: (event) => event.kind === "meeting" }).map((item) => item.count),
    ).toEqual([1]);
  });

  it("opens the events of a spot one by one, the most prominent first", () => {
    const ids = eventsAt(rows, "budapest", toDayNumber(day("2025-10-18"))).map((event) => event.id);
    expect(ids).toEqual(["budapest-summit", "advisers-meeting"]);
  });
});

const anyDataset = fc
  .array(
    fc.record({
      reports: fc.array(
        fc.tuple(
          fc.integer({ min: 20_000, max: 20_060 }).map(fromDayNumber),
          fc.constantFrom(...STATUSES),
          fc.option(fc.nat(4), { nil: undefined }),
        ),
        { minLength: 1, maxLength: 6 },
      ),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((events) =>
    aDataset({
      places: Array.from({ length: 5 }, (_, index) =>
        aPlace(
          `p${index}`,
          [index * 30 - 60, index * 10],
          index === 4 ? { kind: "venue", partOf: "p0" } : {},
        ),
      ),
      events: events.map(({ reports }, index) =>
        anEvent(
          `e${index}`,
          reports.map(([published, status, place]) =>
            aReport(published, status, place === undefined ? {} : { where: `p${place}` }),
          ),
        ),
      ),
    }),
  );

describe("items, whatever the dataset", () => {
  it("count exactly the placed events that replay knows, by status", () => {
    fc.assert(
      fc.property(anyDataset, fc.integer({ min: 19_995, max: 20_065 }), (dataset, number) => {
        const items = itemsAt(toRows(dataset), { box: WORLD, zoom: 3, day: number });
        const counts = new Map(items.map((item) => [item.key, [...item.counts]]));
        const expected = new Map<string, number[]>();
        for (const { where, status } of knownOn(dataset, fromDayNumber(number))) {
          const place = where === undefined ? undefined : dataset.places.get(where);
          if (!place) continue;
          const root = rootPlace(dataset.places, place).id;
          const row = expected.get(root) ?? STATUSES.map(() => 0);
          row[STATUSES.indexOf(status)] = (row[STATUSES.indexOf(status)] ?? 0) + 1;
          expected.set(root, row);
        }
        expect(counts).toEqual(expected);
      }),
    );
  });
});

describe("items of a large dataset", () => {
  const count = 4000;
  const dataset = aDataset({
    places: Array.from({ length: count }, (_, index) =>
      aPlace(`p${index}`, [((index * 37) % 3600) / 10 - 180, ((index * 91) % 1400) / 10 - 70]),
    ),
    events: Array.from({ length: count }, (_, index) =>
      anEvent(`e${index}`, [
        aReport(fromDayNumber(20_000 + (index % 50)), STATUSES[index % 9] ?? "held", { where: `p${index}` }),
      ]),
    ),
  });
  const many = toRows(dataset);

  it("are about a thousand at most, and lose no event", () => {
    const items = itemsAt(many, { box: WORLD, zoom: 1, day: 20_050 });
    expect(items.length).toBeLessThan(1200);
    expect(items.reduce((sum, item) => sum + item.count, 0)).toBe(count);
  });

  it("stay where they are while the day changes", () => {
    const anchors = (number: number) =>
      new Map(
        itemsAt(many, { box: WORLD, zoom: 1, day: number })
          .filter((item) => !item.place)
          .map((item) => [item.key, item.position]),
      );
    const later = anchors(20_049);
    for (const [key, position] of anchors(20_040)) expect(later.get(key)).toEqual(position);
  });
});
