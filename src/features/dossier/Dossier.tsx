import { useEffect, useRef } from "react";
import { useWords } from "../../i18n/use-words.ts";
import type { AppState } from "../../store/store.ts";
import { useApp, useAppStore } from "../../store/use-app.ts";
import { Icon } from "../../ui/icons.tsx";
import { EventDossier } from "./EventDossier.tsx";
import { PersonDossier } from "./PersonDossier.tsx";
import { PlaceDossier } from "./PlaceDossier.tsx";
import { SamePlace } from "./SamePlace.tsx";
import "./dossier.css";

/** The dossier of what is selected: an event, a place or a person. */
export function Dossier() {
  const words = useWords();
  const store = useAppStore();
  const selection = useApp((state) => state.selection);
  const dataset = useApp((state) => state.dataset);
  // An embed has no list to go back to.
  const isEmbed = useApp((state) => state.layout === "embed");
  const frame = useFocusOnOpening(selection);
  if (!selection) return null;
  return (
    <div ref={frame}>
      <div className="dossier-bar">
        <button
          type="button"
          className="button button-quiet dossier-close"
          onClick={() => {
            store.getState().close();
          }}
        >
          <Icon name={isEmbed ? "close" : "back"} size={18} /> {isEmbed ? words.closeDossier : words.back}
        </button>
        {selection.kind === "event" && <SamePlace id={selection.id} />}
      </div>
      {dossierOf(selection, dataset)}
    </div>
  );
}

/**
 * Moves the focus to the title when the reader opens a dossier, so that a keyboard and a screen reader go on reading
 * there. Not when the page itself opens with one, which in a frame would pull the host page down; and not while the day
 * changes, which would take the slider out of the reader's hand.
 */
function useFocusOnOpening(selection: AppState["selection"]) {
  const frame = useRef<HTMLDivElement>(null);
  const hasOpened = useApp((state) => state.hasOpened);
  useEffect(() => {
    if (hasOpened) frame.current?.querySelector("h2")?.focus({ preventScroll: true });
  }, [selection, hasOpened]);
  return frame;
}

function dossierOf({ kind, id }: NonNullable<AppState["selection"]>, dataset: AppState["dataset"]) {
  if (kind === "event") {
    const event = dataset.events.get(id);
    return event && <EventDossier event={event} />;
  }
  if (kind === "place") {
    const place = dataset.places.get(id);
    return place && <PlaceDossier place={place} />;
  }
  const person = dataset.people.get(id);
  return person && <PersonDossier person={person} />;
}
