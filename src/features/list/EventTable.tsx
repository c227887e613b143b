import { MARKS } from "../../core/marks.ts";
import type { KnownEvent } from "../../core/replay.ts";
import { attributionOf, statusOf, titleOf, whenOf, whereOf } from "../../i18n/sentences.ts";
import { spatialOf } from "../../i18n/spatial.ts";
import { useWords } from "../../i18n/use-words.ts";
import { selectKnown } from "../../store/selectors.ts";
import { useApp, useAppStore } from "../../store/use-app.ts";
import { Badge } from "../../ui/Badge.tsx";
import { newestFirst } from "./order.ts";
import "./list.css";

/** The same content as the map, as a table: everything that a pin says, in words, with distance and direction. */
export function EventTable() {
  const words = useWords();
  const known = useApp(selectKnown);
  const asOf = useApp((state) => state.asOf);
  const { columns } = words.list;
  if (known.length === 0) return <p className="empty">{words.intro.nothingYet}</p>;
  return (
    <table className="event-table">
      <caption>{words.asKnownOn(words.format.day(asOf))}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.status}</th>
          <th scope="col">{columns.event}</th>
          <th scope="col">{columns.when}</th>
          <th scope="col">{columns.where}</th>
          <th scope="col">{columns.according}</th>
        </tr>
      </thead>
      <tbody>
        {newestFirst(known).map((entry) => (
          <EventRow key={entry.event.id} known={entry} />
        ))}
      </tbody>
    </table>
  );
}

function EventRow({ known }: { readonly known: KnownEvent }) {
  const words = useWords();
  const store = useAppStore();
  const dataset = useApp((state) => state.dataset);
  const isOpen = useApp(
    (state) => state.selection?.kind === "event" && state.selection.id === known.event.id,
  );
  const spatial = spatialOf(known, words, dataset);
  return (
    <tr className={isOpen ? "event-row event-row-open" : "event-row"}>
      <td>
        <Badge mark={MARKS[known.status]} text={statusOf(known, words)} />
      </td>
      <th scope="row">
        <button
          type="button"
          className="link"
          aria-current={isOpen || undefined}
          onClick={() => {
            store.getState().open({ kind: "event", id: known.event.id });
          }}
        >
          {titleOf(known.event, words, dataset)}
        </button>
      </th>
      <td>{whenOf(known, words)}</td>
      <td>
        {whereOf(known, words, dataset)}
        {spatial !== "" && <span className="event-spatial">{spatial}</span>}
      </td>
      <td>{attributionOf(known.leading.accordingTo, words, dataset)}</td>
    </tr>
  );
}
