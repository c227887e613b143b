import type { Status } from "./vocabulary.ts";

/** How a status is drawn: shapes of src/ui/shapes.ts. Statuses that mean the same to a reader of the map share one. */
export const MARKS = {
  proposed: { shape: "diamond", tone: "planned" },
  announced: { shape: "diamond", tone: "planned" },
  scheduled: { shape: "diamond", tone: "planned" },
  "on-hold": { shape: "barred-diamond", tone: "waiting" },
  postponed: { shape: "arrowed-diamond", tone: "waiting" },
  cancelled: { shape: "struck-diamond", tone: "off" },
  "not-held": { shape: "struck-diamond", tone: "off" },
  ongoing: { shape: "ringed-disc", tone: "held" },
  held: { shape: "disc", tone: "held" },
  recorded: { shape: "small-disc", tone: "held" },
} as const satisfies Record<Status, { shape: string; tone: string }>;

export type Tone = (typeof MARKS)[Status]["tone"];
