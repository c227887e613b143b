import { MARKS } from "../../core/marks.ts";
import type { DatedEvent } from "../../core/dataset.ts";
import type { KnownEvent } from "../../core/replay.ts";
import { accordingTo, statusWord, titleOf, whenOf, whereOf } from "../../i18n/sentences.ts";
import { spatialOf } from "../../i18n/spatial.ts";
import { useWords } from "../../i18n/use-words.ts";
import { knownEvent, selectKnown } from "../../store/selectors.ts";
import { useApp, useAppStore } from "../../store/use-app.ts";
import { Badge } from "../../ui/Badge.tsx";
import { Accounts, AccountsTeaser } from "./Accounts.tsx";
import { Delegations } from "./Delegations.tsx";
import { History } from "./History.tsx";
import { OpenButton } from "./OpenButton.tsx";
import { SourceList } from "./Sources.tsx";

/** An event as known on the day of the slider, or a word that nothing was known of it yet. */
export function EventDossier({ event }: { readonly event: DatedEvent }) {
  const known = useApp((state) => knownEvent(state, event.id));
  return known ? <KnownDossier known={known} /> : <UnknownDossier event={event} />;
}

function KnownDossier({ known }: { readonly known: KnownEvent }) {
  const words = useWords();
  const dataset = useApp((state) => state.dataset);
  const asOf = useApp((state) => state.asOf);
  const { event, status, leading, otherwise } = known;
  return (
    <article className="dossier">
      <p className="dossier-status">
        <Badge mark={MARKS[status]} text={statusWord(event.kind, status, words)} />{" "}
        <span className="dossier-according">{accordingTo(leading.accordingTo, words, dataset)}</span>
      </p>
      {otherwise?.status && (
        <p className="dossier-status">
          <Badge mark={MARKS[otherwise.status]} text={statusWord(event.kind, otherwise.status, words)} />{" "}
          <span className="dossier-according">{accordingTo(otherwise.accordingTo, words, dataset)}</span>
        </p>
      )}
      <h2 tabIndex={-1}>{titleOf(event, words, dataset)}</h2>
      <p className="dossier-as-of">{words.asKnownOn(words.format.day(asOf))}</p>
      <Facts known={known} />
      <AccountsTeaser known={known} />
      <History known={known} />
      <Accounts known={known} />
      <Delegations known={known} />
      <Related known={known} />
      <SourceList ids={sourcesOf(known)} />
    </article>
  );
}

function Facts({ known }: { readonly known: KnownEvent }) {
  const words = useWords();
  const dataset = useApp((state) => state.dataset);
  const place = known.where === undefined ? undefined : dataset.places.get(known.where);
  const spatial = spatialOf(known, words, dataset);
  return (
    <dl className="facts">
      <div>
        <dt>{words.dossier.when}</dt>
        <dd>{whenOf(known, words)}</dd>
      </div>
      <div>
        <dt>{known.event.kind === "call" && !place ? words.dossier.byMeans : words.dossier.where}</dt>
        <dd>
          {place ? (
            <OpenButton kind="place" id={place.id} text={whereOf(known, words, dataset)} />
          ) : (
            whereOf(known, words, dataset)
          )}
          {spatial !== "" && <span className="small">{spatial}</span>}
          {place?.kind === "venue" && place.precision === "city" && (
            <span className="small">{words.dossier.cityPosition}</span>
          )}
        </dd>
      </div>
    </dl>
  );
}

function Related({ known }: { readonly known: KnownEvent }) {
  const words = useWords();
  const dataset = useApp((state) => state.dataset);
  const allKnown = useApp(selectKnown);
  const related = known.event.related.flatMap(({ event, how }) => {
    // What was not yet known on the day is not named here either.
    const other = allKnown.find((candidate) => candidate.event.id === event);
    return other ? [{ other: other.event, how }] : [];
  });
  if (related.length === 0) return null;
  return (
    <section>
      <h3>{words.dossier.related}</h3>
      <ul className="related">
        {related.map(({ other, how }) => (
          <li key={other.id}>
            <span className="small">{words.dossier.how[how]}</span>{" "}
            <OpenButton kind="event" id={other.id} text={titleOf(other, words, dataset)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function UnknownDossier({ event }: { readonly event: DatedEvent }) {
  const words = useWords();
  const store = useAppStore();
  const dataset = useApp((state) => state.dataset);
  const asOf = useApp((state) => state.asOf);
  const first = event.reports[0]?.published;
  return (
    <article className="dossier">
      <h2 tabIndex={-1}>{titleOf(event, words, dataset)}</h2>
      <p>{words.dossier.notYetKnown(words.format.day(asOf))}</p>
      {first !== undefined && (
        <p>
          {words.dossier.firstReport(words.format.day(first))}{" "}
          <button
            type="button"
            className="link"
            onClick={() => {
              store.getState().showDay(first);
            }}
          >
            {words.dossier.goToFirstReport}
          </button>
        </p>
      )}
    </article>
  );
}

function sourcesOf(known: KnownEvent): string[] {
  return [
    ...known.reports.toReversed().flatMap((report) => report.sources),
    ...known.quotes.flatMap((quote) => quote.sources),
    ...known.disputes.flatMap((dispute) => dispute.accounts.flatMap((account) => account.sources)),
    ...known.delegations.flatMap((delegation) => delegation.sources),
  ];
}
