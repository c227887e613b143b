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
