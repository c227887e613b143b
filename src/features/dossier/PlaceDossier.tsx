import type { Place } from "../../core/dataset.ts";
import { rootPlace } from "../../core/places.ts";
import { placeName, say, statusOf, titleOf, whenOf } from "../../i18n/sentences.ts";
import { useWords } from "../../i18n/use-words.ts";
import { MARKS } from "../../core/marks.ts";
import { selectKnown } from "../../store/selectors.ts";
import { useApp } from "../../store/use-app.ts";
import { Badge } from "../../ui/Badge.tsx";
import { OpenButton } from "./OpenButton.tsx";
import { SourceList } from "./Sources.tsx";

/** A place: what it is, and the events there that were known on the day. */
export function PlaceDossier({ place }: { readonly place: Place }) {
  const words = useWords();
  const dataset = useApp((state) => state.dataset);
  const known = useApp(selectKnown);
  const here = known.filter(({ where }) => {
    const other = where === undefined ? undefined : dataset.places.get(where);
    return other?.id === place.id || (other && rootPlace(dataset.places, other).id === place.id);
  });
  return (
    <article className="dossier">
      <h2 tabIndex={-1}>{placeName(place, words, dataset)}</h2>
      <p className="dossier-as-of">{useKindOf(place)}</p>
      <section>
        <h3>{words.dossier.eventsHere}</h3>
        {here.length === 0 && <p className="empty">{words.dossier.noEventsHere}</p>}
        <ul className="related">
          {here.map((entry) => (
            <li key={entry.event.id}>
              <Badge mark={MARKS[entry.status]} text={statusOf(entry, words)} />{" "}
              <OpenButton kind="event" id={entry.event.id} text={titleOf(entry.event, words, dataset)} />
              <span className="small">{whenOf(entry, words)}</span>
            </li>
          ))}
        </ul>
      </section>
      <SourceList ids={place.sources ?? []} />
    </article>
  );
}

function useKindOf(place: Place): string {
  const words = useWords();
  const dataset = useApp((state) => state.dataset);
  const party = [...dataset.parties.values()].find((candidate) => candidate.capital === place.id);
  const outer = place.partOf === undefined ? undefined : dataset.places.get(place.partOf);
  if (party) return words.dossier.capitalOf(say(party.name, words, dataset));
  return outer ? words.dossier.venueIn(say(outer.name, words, dataset)) : words.dossier.city;
}
