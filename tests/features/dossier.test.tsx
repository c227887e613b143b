// @vitest-environment jsdom
import { act, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { day } from "../../src/core/day.ts";
import { Dossier } from "../../src/features/dossier/Dossier.tsx";
import { renderInApp } from "../app.tsx";

const budapest = { kind: "event", id: "budapest-summit" } as const;
const open = (asOf: string, selection: { kind: "event" | "place" | "person"; id: string } = budapest) =>
  renderInApp(<Dossier />, { asOf: day(asOf), selection });
const section = (name: string) => {
  const heading = screen.getByRole("heading", { name });
  return within(heading.closest("section") ?? heading);
};

describe("the dossier of an event", () => {
  it("says the status as known on the day, and according to whom", () => {
    open("2025-10-20");
    expect(screen.getByRole("heading", { name: "Budapest summit" })).toBeDefined();
    expect(screen.getAllByText("On hold").length).toBeGreaterThan(0);
    expect(screen.getByText("according to an official, via CNN")).toBeDefined();
    expect(screen.getByText("As known on 20 October 2025")).toBeDefined();
  });

  it("says that no date was set where none was", () => {
    open("2025-10-20");
    expect(screen.getByText("no date was set")).toBeDefined();
  });

  it("says how far and in which direction the place lies from the capitals", () => {
    open("2025-10-20");
    // Far away the direction in which one sets out would mislead, so it is left out.
    expect(screen.getByText(/^7,335\skm from Washington and 1,569\skm south-west of Moscow$/)).toBeDefined();
  });

  it("lists the reports known by the day, the newest first, and hides later ones", () => {
    open("2025-10-20");
    const days = section("How it became known")
      .getAllByRole("listitem")
      .map((item) => item.querySelector("time")?.dateTime)
      .filter(Boolean);
    expect(days).toEqual(["2025-10-20", "2025-10-16"]);
    expect(screen.queryByText("Report of 2025-10-22")).toBeNull();
  });

  it("shows later reports when asked for, marked as such", async () => {
    const { user } = open("2025-10-20");
    await user.click(screen.getByRole("button", { name: "Show 2 later reports" }));
    expect(screen.getByText("Report of 2025-10-22")).toBeDefined();
    expect(screen.getAllByText("published later")).toHaveLength(2);
  });

  it("names both statuses, each with whose it is, while they are disputed", () => {
    open("2025-10-23");
    expect(screen.getByText("according to Donald Trump")).toBeDefined();
    expect(screen.getByText("according to Vladimir Putin")).toBeDefined();
  });

  it("does not take the focus from the slider when the day changes past an event's first report", () => {
    const { store } = open("2025-10-20");
    const slider = document.createElement("input");
    document.body.append(slider);
    slider.focus();
    act(() => {
      store.getState().showDay(day("2025-09-01"));
    });
    act(() => {
      store.getState().showDay(day("2025-10-20"));
    });
    expect(document.activeElement).toBe(slider);
    slider.remove();
  });

  it("lists no source of a later day, whose headline would tell the rest", () => {
    open("2025-10-16");
    expect(screen.queryByText("A later headline")).toBeNull();
  });

  it("marks who says otherwise", () => {
    open("2025-10-23");
    expect(screen.getByText("says otherwise")).toBeDefined();
    expect(screen.getAllByText("Vladimir Putin").length).toBeGreaterThan(0);
  });

  it("shows accounts that differ side by side, once there are two", () => {
    const { store } = open("2025-10-22");
    expect(screen.queryByText("Accounts differ")).toBeNull();
    act(() => {
      store.getState().showDay(day("2025-10-23"));
    });
    const accounts = section("Accounts differ");
    expect(accounts.getByText("Cancelled")).toBeDefined();
    expect(accounts.getByText("Postponed")).toBeDefined();
  });

  it("shows delegations by party, with head, role and open seats", () => {
    open("2025-10-20");
    const delegations = section("Delegations");
    expect(delegations.getByRole("heading", { name: "United States" })).toBeDefined();
    expect(delegations.getByRole("button", { name: "Donald Trump" })).toBeDefined();
    expect(delegations.getByText("President")).toBeDefined();
    expect(delegations.getByText("head")).toBeDefined();
    expect(delegations.getByText(/others to be designated/)).toBeDefined();
  });

  it("links each source by its publisher, in a new tab", () => {
    open("2025-10-16");
    const link = screen.getAllByRole("link", { name: /An outlet/ })[0];
    expect(link?.getAttribute("href")).toBe("https://example.org/source-1");
    expect(link?.getAttribute("rel")).toBe("noopener noreferrer");
  });

  it("says so where nothing was known yet, and leads to the first report", async () => {
    const { store, user } = open("2025-09-01");
    expect(screen.getByText("Nothing was publicly known of this on 1 September 2025.")).toBeDefined();
    await user.click(screen.getByRole("button", { name: "Go to that day" }));
    expect(store.getState().asOf).toBe("2025-10-16");
  });

  it("steps through the events of one spot", async () => {
    const { store, user } = open("2025-10-20");
    expect(screen.getByText("1 of 2 at Budapest")).toBeDefined();
    await user.click(screen.getByRole("button", { name: "Next event here" }));
    expect(store.getState().selection).toEqual({ kind: "event", id: "advisers-meeting" });
    expect(screen.getByText("2 of 2 at Budapest")).toBeDefined();
  });

  it("names a related event only once it is known", () => {
    const { store } = open("2025-10-18", { kind: "event", id: "advisers-meeting" });
    expect(screen.getByRole("button", { name: "Budapest summit" })).toBeDefined();
    act(() => {
      store.getState().open({ kind: "event", id: "budapest-summit" });
      store.getState().showDay(day("2025-10-17"));
    });
    expect(screen.queryByRole("button", { name: "Advisers’ meeting" })).toBeNull();
  });

  it("says of a call how it took place", () => {
    open("2025-10-20", { kind: "event", id: "a-call" });
    expect(screen.getByText("by telephone")).toBeDefined();
  });
});

describe("the dossier of a place and of a person", () => {
  it("lists the events at the place that were known on the day", () => {
    open("2025-10-17", { kind: "place", id: "budapest" });
    expect(screen.getByRole("button", { name: "Budapest summit" })).toBeDefined();
    expect(screen.queryByRole("button", { name: "Advisers’ meeting" })).toBeNull();
  });

  it("says of which party a place is the capital", () => {
    open("2025-10-17", { kind: "place", id: "moscow" });
    expect(screen.getByText("Capital: Russia")).toBeDefined();
  });

  it("says what a person was named for and said by the day, with the role", () => {
    open("2025-10-20", { kind: "person", id: "trump" });
    expect(screen.getByText("President · United States")).toBeDefined();
    expect(section("In the delegations of").getByRole("button", { name: "Budapest summit" })).toBeDefined();
    expect(section("Said").getByText("Report of 2025-10-16")).toBeDefined();
    expect(screen.queryByText("Report of 2025-10-22")).toBeNull();
  });
});
