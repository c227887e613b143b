// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { day } from "../../src/core/day.ts";
import { EventTable } from "../../src/features/list/EventTable.tsx";
import { EventList } from "../../src/features/list/EventList.tsx";
import { renderInApp } from "../app.tsx";

describe("the list", () => {
  it("holds every event known on the day, calls too, the newest news first", () => {
    renderInApp(<EventTable />, { asOf: day("2025-10-20") });
    const names = screen.getAllByRole("rowheader").map((header) => header.textContent);
    expect(names).toEqual(["Budapest summit", "Advisers’ meeting", "A call", "Anchorage summit"]);
  });

  it("says of each event all that its pin says, in words, with distance and direction", () => {
    renderInApp(<EventTable />, { asOf: day("2025-10-20") });
    const row = within(screen.getByRole("row", { name: /Budapest summit/ }));
    expect(row.getByText("On hold")).toBeDefined();
    expect(row.getByText("no date was set")).toBeDefined();
    expect(row.getByText(/1,569\skm south-west of Moscow/)).toBeDefined();
    expect(row.getByText("an official, via CNN")).toBeDefined();
  });

  it("has a header for each column", () => {
    renderInApp(<EventTable />);
    expect(screen.getAllByRole("columnheader").map((header) => header.textContent)).toEqual([
      "Status",
      "Event",
      "When",
      "Where",
      "According to",
    ]);
  });

  it("opens the dossier of an event", async () => {
    const { store, user } = renderInApp(<EventList />, { asOf: day("2025-10-20") });
    await user.click(screen.getByRole("button", { name: /Budapest summit/ }));
    expect(store.getState().selection).toEqual({ kind: "event", id: "budapest-summit" });
  });

  it("points at the event's place on the map while the keyboard is on it", async () => {
    const { store, user } = renderInApp(<EventList />, { asOf: day("2025-10-20") });
    await user.tab();
    expect(store.getState().pointedAt).toBe("budapest");
  });
});
