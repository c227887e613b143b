import { MARKS } from "../../core/marks.ts";
import type { Quote, Report } from "../../core/dataset.ts";
import type { EventKind } from "../../core/vocabulary.ts";
import type { KnownEvent } from "../../core/replay.ts";
import { attributionOf, say, statusWord } from "../../i18n/sentences.ts";
import { useWords } from "../../i18n/use-words.ts";
import { useApp, useAppStore } from "../../store/use-app.ts";
import { Mark } from "../../ui/Mark.tsx";
import { SourceLine } from "./Sources.tsx";

interface HistoryProps {
  readonly known: KnownEvent;
}

/** How an event became known: its reports, the newest first, and the later ones only when asked for. */
export function History({ known }: HistoryProps) {
  const { dossier } = useWords();
  const store = useAppStore();
  const showsLater = useApp((state) => state.showsLater);
  const later = known.event.reports.slice(known.reports.length);
  return (
    <section>
      <div className="history-head">
        <h3>{dossier.history}</h3>
        {later.length > 0 && (
          <button
            type="button"
            className="link"
            aria-expanded={showsLater}
            onClick={() => {
              store.getState().showLater(!showsLater);
            }}
          >
            {showsLater ? dossier.hideLater : dossier.laterReports(later.length)}
          </button>
        )}
      </div>
      <ol className="history">
        {showsLater &&
          later
            .toReversed()
            .map((report, index) => <Entry key={index} kind={known.event.kind} report={report} isLater />)}
        {known.reports.toReversed().map((report, index) => (
          <Entry key={known.reports.length - index} kind={known.event.kind} report={report} isLater={false} />
        ))}
      </ol>
    </section>
  );
}

interface EntryProps {
  readonly kind: EventKind;
  readonly report: Report;
  readonly isLater: boolean;
}

function Entry({ kind, report, isLater }: EntryProps) {
  const words = useWords();
  const dataset = useApp((state) => state.dataset);
  const { dossier, format } = words;
  const mark = report.status && MARKS[report.status];
  return (
    <li className={isLater ? "report report-later" : "report"}>
      <span className="report-mark">
        {mark ? <Mark {...mark} size={16} /> : <Mark shape="small-disc" tone="none" size={16} />}
      </span>
      <p className="report-head">
        <time dateTime={report.published}>{format.day(report.published)}</time>
        {report.status && (
          <strong className={`tone-${MARKS[report.status].tone}`}>
            {statusWord(kind, report.status, words)}
          </strong>
        )}
        {!report.leading && <em className="tag">{dossier.dissenting}</em>}
        {isLater && <em className="tag">{dossier.later}</em>}
      </p>
      <p className="report-text">{say(report.text, words, dataset)}</p>
      <p className="report-author">{attributionOf(report.accordingTo, words, dataset)}</p>
      {report.quotes.map((quote, index) => (
        <QuoteBlock key={index} quote={quote} report={report} />
      ))}
      <SourceLine
        ids={[...new Set([...report.sources, ...report.quotes.flatMap((quote) => quote.sources)])]}
      />
    </li>
  );
}

function QuoteBlock({ quote, report }: { readonly quote: Quote; readonly report: Report }) {
  const words = useWords();
  const dataset = useApp((state) => state.dataset);
  const { speaker, via } = quote;
  const given = via === undefined ? speaker : { ...speaker, via };
  const author = attributionOf(given, words, dataset);
  // Below a report of the same speaker through the same outlet its author need not stand twice.
  const isSaid = author === attributionOf(report.accordingTo, words, dataset);
  return (
    <figure className="quote">
      <blockquote>“{say(quote.text, words, dataset)}”</blockquote>
      {!isSaid && <figcaption>{author}</figcaption>}
    </figure>
  );
}
