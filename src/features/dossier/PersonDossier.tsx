import { MARKS } from "../../core/marks.ts";
import type { Person } from "../../core/dataset.ts";
import { roleOn } from "../../core/roles.ts";
import { say, statusWord, titleOf } from "../../i18n/sentences.ts";
import { useWords } from "../../i18n/use-words.ts";
import { selectKnown } from "../../store/selectors.ts";
import { useApp } from "../../store/use-app.ts";
import { Badge } from "../../ui/Badge.tsx";
import { OpenButton } from "./OpenButton.tsx";
import { SourceList } from "./Sources.tsx";

/** A person: the role held on the day, the events that name them in a delegation, and what they said about which. */
export function PersonDossier({ person }: { readonly person: Person }) {
  const words = useWords();
  const dataset = useApp((state) => state.dataset);
  const known = useApp(selectKnown);
  const asOf = useApp((state) => state.asOf);
  const role = roleOn(person, undefined, asOf);
  const party = role && dataset.parties.get(role.party);
  const named = known.filter(({ delegations }) =>
    delegations.some(({ members }) => members.some((member) => member.person === person.id)),
  );
  const said = known.flatMap(({ event, reports }) =>
    reports.filter((report) => report.accordingTo.person === person.id).map((report) => ({ event, report })),
  );
  return (
    <article className="dossier">
      <h2 tabIndex={-1}>{say(person.name, words, dataset)}</h2>
      {role && (
        <p className="dossier-as-of">
          {say(role.title, words, dataset)}
          {party && ` · ${say(party.name, words, dataset)}`}
        </p>
      )}
      {named.length > 0 && (
        <section>
          <h3>{words.dossier.named}</h3>
          <ul className="related">
            {named.map(({ event, status }) => (
              <li key={event.id}>
                <Badge mark={MARKS[status]} text={statusWord(event.kind, status, words)} />{" "}
                <OpenButton kind="event" id={event.id} text={titleOf(event, words, dataset)} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {said.length > 0 && (
        <section>
          <h3>{words.dossier.said}</h3>
          <ul className="related">
            {said
              .toSorted((a, b) => (a.report.published < b.report.published ? 1 : -1))
              .map(({ event, report }, index) => (
                <li key={index}>
                  <span className="small">
                    <time dateTime={report.published}>{words.format.day(report.published)}</time>
                  </span>
                  <p className="report-text">{say(report.text, words, dataset)}</p>
                  <OpenButton kind="event" id={event.id} text={titleOf(event, words, dataset)} />
                </li>
              ))}
          </ul>
        </section>
      )}
      <SourceList ids={[...(role?.sources ?? []), ...said.flatMap(({ report }) => report.sources)]} />
    </article>
  );
}
