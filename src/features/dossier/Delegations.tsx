import type { Delegation } from "../../core/dataset.ts";
import type { Day } from "../../core/day.ts";
import type { KnownEvent } from "../../core/replay.ts";
import { roleOn } from "../../core/roles.ts";
import { say } from "../../i18n/sentences.ts";
import { useWords } from "../../i18n/use-words.ts";
import { useApp } from "../../store/use-app.ts";
import { OpenButton } from "./OpenButton.tsx";
import { SourceLine } from "./Sources.tsx";

interface DelegationsProps {
  readonly known: KnownEvent;
}

/** Who was named for each party, list by list, with the role that each held then and the seats left open. */
export function Delegations({ known }: DelegationsProps) {
  const words = useWords();
  const dataset = useApp((state) => state.dataset);
  const parties = [...new Set(known.delegations.map((delegation) => delegation.party))];
  if (parties.length === 0) return null;
  // A role is the one held when it takes place, or, with no date set, when the list was published.
  const day = known.when?.earliest;
  return (
    <section>
      <h3>{words.dossier.delegations}</h3>
      <div className="delegations">
        {parties.map((id) => {
          const party = dataset.parties.get(id);
          return (
            <div key={id} className="delegation">
              <h4>{party && say(party.name, words, dataset)}</h4>
              {known.delegations
                .filter((delegation) => delegation.party === id)
                .toReversed()
                .map((delegation) => (
                  <MemberList
                    key={`${delegation.list} ${delegation.published}`}
                    delegation={delegation}
                    day={day ?? delegation.published}
                  />
                ))}
            </div>
          );
        })}
      </div>
    </section>
  );
}

interface MemberListProps {
  readonly delegation: Delegation;
  readonly day: Day;
}

function MemberList({ delegation, day }: MemberListProps) {
  const words = useWords();
  const dataset = useApp((state) => state.dataset);
  const { dossier, format } = words;
  return (
    <div className="member-list">
      <p className="small">
        {dossier.list[delegation.list]}, {format.day(delegation.published)}
      </p>
      <ul>
        {delegation.members.map(({ person: id, head }) => {
          const person = dataset.people.get(id);
          const role = person && roleOn(person, delegation.party, day);
          return (
            person && (
              <li key={id}>
                <OpenButton kind="person" id={id} text={say(person.name, words, dataset)} />
                {head && <em className="tag">{dossier.head}</em>}
                {role && <span className="small">{say(role.title, words, dataset)}</span>}
              </li>
            )
          );
        })}
        {delegation.open !== undefined && (
          <li className="open-seats">
            <span className="small">{dossier.openSeats}</span> {say(delegation.open, words, dataset)}
          </li>
        )}
      </ul>
      <SourceLine ids={delegation.sources} />
    </div>
  );
}
