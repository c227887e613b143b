import { toDayNumber } from "../../core/day.ts";
import { rootPlace } from "../../core/places.ts";
import { eventsAt } from "../../core/rows.ts";
import { say } from "../../i18n/sentences.ts";
import { useWords } from "../../i18n/use-words.ts";
import { knownEvent, selectRows } from "../../store/selectors.ts";
import { useApp, useAppStore } from "../../store/use-app.ts";
import { Icon } from "../../ui/icons.tsx";

/** Where several events share the spot of an event, steps through them one by one. */
export function SamePlace({ id }: { readonly id: string }) {
  const words = useWords();
  const store = useAppStore();
  const dataset = useApp((state) => state.dataset);
  const rows = useApp(selectRows);
  const asOf = useApp((state) => state.asOf);
  const where = useApp((state) => knownEvent(state, id)?.where);
  const place = where === undefined ? undefined : dataset.places.get(where);
  if (!place) return null;
  const spot = rootPlace(dataset.places, place);
  const here = eventsAt(rows, spot.id, toDayNumber(asOf));
  if (here.length < 2) return null;
  const index = here.findIndex((other) => other.id === id);
  const step = (count: number) => {
    const other = here[(index + count + here.length) % here.length];
    if (other) store.getState().open({ kind: "event", id: other.id });
  };
  return (
    <div className="same-place" role="group" aria-label={words.dossier.eventsHere}>
      <button
        type="button"
        className="button button-small"
        aria-label={words.dossier.previousHere}
        onClick={() => {
          step(-1);
        }}
      >
        <Icon name="previous" size={16} />
      </button>
      <span>{words.dossier.samePlace(index + 1, here.length, say(spot.name, words, dataset))}</span>
      <button
        type="button"
        className="button button-small"
        aria-label={words.dossier.nextHere}
        onClick={() => {
          step(1);
        }}
      >
        <Icon name="next" size={16} />
      </button>
    </div>
  );
}
