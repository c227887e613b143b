import { MARKS } from "../../core/marks.ts";
import type { KnownEvent } from "../../core/replay.ts";
import { authorOf, statusOf, titleOf, whenOf, whereOf } from "../../i18n/sentences.ts";
import { useWords } from "../../i18n/use-words.ts";
import { selectKnown } from "../../store/selectors.ts";
import { useApp, useAppStore } from "../../store/use-app.ts";
import { Badge } from "../../ui/Badge.tsx";
import { newestFirst } from "./order.ts";
import "./list.css";

/** Every event known on the day, as short entries that open its dossier. */
export function EventList() {
  const words = useWords();
  const known = useApp(selectKnown);
  if (known.length === 0) return <p className="empty">{words.intro.nothingYet}</p>;
  return (
    <ul className="event-list" aria-label={words.list.label}>
      {newestFirst(known).map((entry) => (
        <li key={entry.event.id}>
          <EventEntry known={entry} />
        </li>
      ))}
    </ul>
  );
}

function EventEntry({ known }: { readonly known: KnownEvent }) {
  const words = useWords();
  const store = useAppStore();
  const dataset = useApp((state) => state.dataset);
  const { open, pointAt } = store.getState();
  const asOf = useApp((state) => state.asOf);
  const { event, status, leading } = known;
  return (
    <button
      type="button"
      className="event-entry"
      onClick={() => {
        open({ kind: "event", id: event.id });
      }}
      onPointerEnter={() => {
        pointAt(known.where);
      }}
      onPointerLeave={() => {
        pointAt(undefined);
      }}
      onFocus={() => {
        pointAt(known.where);
      }}
      onBlur={() => {
        pointAt(undefined);
      }}
    >
      <span className="event-entry-status">
        <Badge mark={MARKS[status]} text={statusOf(known, words)} />
        <span>
          {authorOf(leading.accordingTo, words, dataset)},{" "}
          {words.format.shortDay(leading.published, asOf.slice(0, 4))}
        </span>
      </span>
      <span className="event-entry-title">{titleOf(event, words, dataset)}</span>
      <span className="event-entry-facts">
        {whenOf(known, words)} · {whereOf(known, words, dataset)}
      </span>
    </button>
  );
}
