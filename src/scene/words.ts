import type { Text } from "../core/text.ts";
import type { EventKind, Status } from "../core/vocabulary.ts";

/** Every sentence that the map shows or says, in the reader's language. */
export interface MapWords {
  /** Name of the map for those who cannot see it. */
  readonly label: string;
  /** How to use the map by keyboard, in a sentence. */
  readonly instructions: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  /** Of the button that shows the whole story. */
  readonly showAll: string;
  /** Shown when a gesture scrolled the page instead of moving the map. */
  readonly wheelHint: string;
  readonly wheelHintMac: string;
  readonly touchHint: string;
  readonly status: (kind: EventKind, status: Status) => string;
  /** Said of a status where somebody says otherwise. */
  readonly disputed: string;
  /** Said of a capital where no event is known. */
  readonly capital: string;
  /** `3 events` */
  readonly events: (count: number) => string;
  /** A text of the dataset in the reader's language. */
  readonly text: (text: Text) => string;
}

/** What MapLibre's own parts say. */
export function toLocale(words: MapWords): Record<string, string> {
  return {
    "Map.Title": words.label,
    "NavigationControl.ZoomIn": words.zoomIn,
    "NavigationControl.ZoomOut": words.zoomOut,
    "CooperativeGesturesHandler.WindowsHelpText": words.wheelHint,
    "CooperativeGesturesHandler.MacHelpText": words.wheelHintMac,
    "CooperativeGesturesHandler.MobileHelpText": words.touchHint,
  };
}
