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
  if (!selection) return null;
  return (
    <div className="dossier-frame">
      <div className="dossier-bar">
        <button
          type="button"
          className="button button-quiet dossier-close"
          onClick={() => {
            store.getState().close();
          }}
        >
          <Icon name="back" size={18} /> {words.back}
        </button>
        {selection.kind === "event" && <SamePlace id={selection.id} />}
      </div>
      {dossierOf(selection, dataset)}
    </div>
  );
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
