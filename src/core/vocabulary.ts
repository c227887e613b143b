/** What a report can say about an event. `recorded` is for imported events that carry no status. */
export const STATUSES = [
  "proposed",
  "announced",
  "scheduled",
  "on-hold",
  "postponed",
  "cancelled",
  "ongoing",
  "held",
  "not-held",
  "recorded",
] as const;

/** The first is the most prominent: where a place has several events, its pin shows the one of the first kind. */
export const EVENT_KINDS = [
  "summit",
  "meeting",
  "talks",
  "visit",
  "decision",
  "announcement",
  "statement",
  "call",
] as const;

export type Status = (typeof STATUSES)[number];
export type EventKind = (typeof EVENT_KINDS)[number];

/** What a status says of whether the event takes place: the one thing that dates, lines and planned spans go by. */
export type Phase = "planned" | "off" | "took-place";

const PHASES: Readonly<Record<Status, Phase>> = {
  proposed: "planned",
  announced: "planned",
  scheduled: "planned",
  "on-hold": "planned",
  postponed: "planned",
  cancelled: "off",
  "not-held": "off",
  ongoing: "took-place",
  held: "took-place",
  recorded: "took-place",
};

export function phaseOf(status: Status): Phase {
  return PHASES[status];
}
