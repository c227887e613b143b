import { describe, expect, it } from "vitest";
import type { Person } from "../../src/core/dataset.ts";
import { day } from "../../src/core/day.ts";
import { roleOn } from "../../src/core/roles.ts";

const person: Person = {
  id: "rubio",
  name: "Marco Rubio",
  roles: [
    { party: "us", title: "Senator", to: day("2025-01-20"), sources: [] },
    { party: "us", title: "Secretary of State", from: day("2025-01-21"), sources: [] },
    { party: "nato", title: "Guest", from: day("2025-06-24"), to: day("2025-06-25"), sources: [] },
  ],
};

describe("the role of a person", () => {
  it("is the one held on the day, not the one held now", () => {
    expect(roleOn(person, "us", day("2024-12-31"))?.title).toBe("Senator");
    expect(roleOn(person, "us", day("2025-10-20"))?.title).toBe("Secretary of State");
  });

  it("counts its first and its last day", () => {
    expect(roleOn(person, "us", day("2025-01-20"))?.title).toBe("Senator");
    expect(roleOn(person, "us", day("2025-01-21"))?.title).toBe("Secretary of State");
  });

  it("is one for the party asked for", () => {
    expect(roleOn(person, "nato", day("2025-06-24"))?.title).toBe("Guest");
    expect(roleOn(person, "nato", day("2025-10-20"))).toBeUndefined();
    expect(roleOn(person, "ru", day("2025-10-20"))).toBeUndefined();
  });

  it("is open where no day is given", () => {
    expect(
      roleOn({ ...person, roles: [{ party: "us", title: "Adviser", sources: [] }] }, "us", day("1999-01-01"))
        ?.title,
    ).toBe("Adviser");
  });
});
