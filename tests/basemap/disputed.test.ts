import { describe, expect, it } from "vitest";
import { WORLDVIEWS, type Worldview } from "../../src/core/view.ts";
import { checkedTable, disputedTable, ownerOf, worldviewTexts } from "../../basemap/disputed.ts";
import { LANGUAGES } from "../../basemap/languages.ts";

const table = disputedTable();
const SIDES = ["un", "ua", "ru", "de-facto"] as const;

describe("the reviewed table", () => {
  it("every disputed area has a name, a few words and a note in every language, and a source", () => {
    for (const { id, name, short, note, sources } of table) {
      for (const language of LANGUAGES) {
        expect([id, language, name[language], short[language], note[language]]).not.toContain("");
      }
      expect(sources.length, id).toBeGreaterThan(0);
    }
  });

  it.each(table.map(({ id, note }) => ({ id, note })))("$id: each note is one sentence", ({ note }) => {
    for (const language of LANGUAGES) {
      expect(note[language]).toMatch(/\.$/);
      // Ends of sentences: a full stop, a space, a capital. A date in Hungarian or German has no such thing.
      expect(note[language].slice(0, -1)).not.toMatch(/\p{Lowercase}[.!?] \p{Uppercase}/u);
    }
  });

  it("never calls Crimea disputed, in any language", () => {
    const { name, short, note } = byId("crimea");
    const words = LANGUAGES.flatMap((language) => [name[language], short[language], note[language]]).join(
      "\n",
    );
    expect(words).not.toMatch(/disput|contest|спірн|спорн|vitatott|umstritten|متنازع/i);
    expect(short.en).toBe("occupied by Russia since 2014; UN GA res. 68/262");
  });

  it("calls nothing rightful, illegal or historic: notes say who said what", () => {
    const words = table.map(({ note }) => note.en).join("\n");
    expect(words).not.toMatch(/\b(?:rightful|illegal|so-called|historic|terror|regime|puppet|brutal)/i);
  });

  it.each(table.map(({ id, sources }) => ({ id, sources })))(
    "$id: its sources are addresses of pages, none twice",
    ({ sources }) => {
      const addresses = sources.map(({ url }) => new URL(url));
      expect(new Set(addresses.map(String)).size).toBe(addresses.length);
      expect(addresses.filter(({ hostname }) => !hostname.includes("."))).toEqual([]);
    },
  );

  it("names in Cyrillic and Arabic are written in those letters", () => {
    for (const { name } of table) {
      expect(name.uk).toMatch(/^[\p{Script=Cyrillic}\p{Punctuation} ]+$/u);
      expect(name.ru).toMatch(/^[\p{Script=Cyrillic}\p{Punctuation} ]+$/u);
      expect(name.ar).toMatch(/^[\p{Script=Arabic}\p{Punctuation} ]+$/u);
    }
  });
});

describe("whose an area is", () => {
  it.each<[id: string, un: string, ua: string, ru: string, deFacto: string]>([
    ["crimea", "UA", "UA", "RU", "RU"],
    ["golan", "SY", "SY", "SY", "IL"],
    ["south-ossetia", "GE", "GE", "south-ossetia", "south-ossetia"],
    ["abkhazia", "GE", "GE", "abkhazia", "abkhazia"],
    ["transnistria", "MD", "MD", "MD", "transnistria"],
    ["western-sahara-west", "EH", "EH", "EH", "MA"],
    ["western-sahara-east", "EH", "EH", "EH", "western-sahara-east"],
    ["aksai-chin", "?", "?", "?", "CN"],
    ["shaksgam", "?", "?", "?", "CN"],
    ["azad-kashmir", "?", "?", "?", "PK"],
    ["gilgit-baltistan", "?", "?", "?", "PK"],
    ["jammu-kashmir", "?", "?", "?", "IN"],
    ["siachen", "?", "?", "?", "IN"],
    ["arunachal", "?", "?", "?", "IN"],
    ["essequibo", "GY", "GY", "GY", "GY"],
    ["abyei", "?", "?", "?", "?"],
    ["bir-tawil", "?", "?", "?", "?"],
    ["kuril-south", "RU", "JP", "RU", "RU"],
    ["kosovo", "?", "RS", "RS", "kosovo"],
    ["north-cyprus", "CY", "CY", "CY", "north-cyprus"],
    ["cyprus-buffer", "CY", "CY", "CY", "cyprus-buffer"],
    ["somaliland", "SO", "SO", "SO", "somaliland"],
    ["taiwan", "CN", "CN", "CN", "taiwan"],
    ["palestine", "palestine", "palestine", "palestine", "?"],
    ["falklands", "?", "?", "?", "GB"],
  ])("%s: UN %s, Ukraine %s, Russia %s, on the ground %s", (id, ...owners) => {
    expect(SIDES.map((view) => ownerOf(id, view))).toEqual(owners);
  });

  it("the table above is the whole table", () => {
    expect(table).toHaveLength(25);
  });

  it("in the neutral worldview, every disputed area is nobody's", () => {
    expect(table.map(({ id }) => ownerOf(id, "neutral")).filter((owner) => owner !== "?")).toEqual([]);
  });

  it.each<Worldview>(WORLDVIEWS)("%s: what is not in the table is its own", (view) => {
    expect(ownerOf("HU", view)).toBe("HU");
  });
});

describe("worldviews", () => {
  it("each has a name and one sentence in every language that says nothing is endorsed", () => {
    const texts = worldviewTexts();
    for (const view of WORLDVIEWS) {
      for (const language of LANGUAGES) {
        expect(texts[view].name[language]).not.toBe("");
        expect(texts[view].statement[language]).toMatch(/\.$/);
      }
      expect(texts[view].statement.en).toContain("implies no endorsement");
    }
  });

  it("Russia's says that the regions it claims since 30 September 2022 are not drawn", () => {
    const { statement } = worldviewTexts().ru;
    for (const language of LANGUAGES) expect(statement[language]).toMatch(/30\D/);
  });
});

describe("a newsroom's edit", () => {
  it.each([
    ["without a note in Hungarian", { ...byId("golan"), note: { en: "One." } }, "note.uk"],
    ["with an owner that is no code", { ...byId("golan"), owner: { un: "Syria" } }, "owner.un"],
    ["without sources", { ...byId("golan"), sources: [] }, "sources"],
    ["with a member that nothing reads", { ...byId("golan"), colour: "red" }, "colour"],
  ])("%s is refused, and the member is named", (_how, edited, member) => {
    expect(() => checkedTable([edited])).toThrow(`0.${member}`);
  });

  it("that gives an area to another area is refused", () => {
    const golan = byId("golan");
    expect(() => checkedTable([{ ...golan, owner: { ...golan.owner, un: "crimea" } }])).toThrow(
      "an owner is",
    );
  });
});

function byId(id: string) {
  const entry = table.find((each) => each.id === id);
  if (!entry) throw new Error(`no ${id} in the table`);
  return entry;
}
