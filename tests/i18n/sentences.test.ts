import { describe, expect, it } from "vitest";
import { parseWhen } from "../../src/core/when.ts";
import { whenIn } from "../../src/i18n/sentences.ts";
import { wordsFor } from "../../src/i18n/words.ts";

const words = wordsFor(["en"]);
const say = (edtf: string) => {
  const when = parseWhen(edtf);
  return when && whenIn(when, words).replaceAll(/\s+/g, " ");
};

describe("a date in words", () => {
  it.each([
    ["2025-10-16", "16 October 2025"],
    ["2025-10", "October 2025"],
    ["2025", "2025"],
    ["2025-10-16/2025-10-30", "16–30 October 2025"],
    ["2025-10/2025-11", "October – November 2025"],
    ["2025/2026", "2025–2026"],
    ["2025-10/..", "from October 2025"],
    ["../2025-10-31", "by 31 October 2025"],
    ["2025-10~", "about October 2025"],
    ["2025-10-23?", "23 October 2025 (uncertain)"],
  ])("is said no finer than it is known: %s", (edtf, text) => {
    expect(say(edtf)?.replaceAll(" – ", "–")).toBe(text.replaceAll(" – ", "–"));
  });
});
