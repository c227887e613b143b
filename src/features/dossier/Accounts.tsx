import type { KnownEvent } from "../../core/replay.ts";
import { attributionOf, say } from "../../i18n/sentences.ts";
import { useWords } from "../../i18n/use-words.ts";
import { useApp } from "../../store/use-app.ts";
import { SourceLine } from "./Sources.tsx";

interface AccountsProps {
  readonly known: KnownEvent;
}

/** Says near the top that accounts differ further down, and leads there. */
export function AccountsTeaser({ known }: AccountsProps) {
  const { dossier } = useWords();
  if (known.disputes.length === 0) return null;
  return (
    <button
      type="button"
      className="accounts-teaser"
      onClick={() => {
        const section = document.getElementById(SECTION);
        section?.scrollIntoView();
        section?.focus({ preventScroll: true });
      }}
    >
      {dossier.differOn(known.disputes.length)} <span aria-hidden="true">↓</span>
    </button>
  );
}

const SECTION = "accounts-differ";

/** Questions on which the sources differ, each with every account and whose it is. */
export function Accounts({ known }: AccountsProps) {
  const words = useWords();
  const dataset = useApp((state) => state.dataset);
  if (known.disputes.length === 0) return null;
  return (
    <section className="accounts" id={SECTION} tabIndex={-1}>
      <h3>{words.dossier.accountsDiffer}</h3>
      {known.disputes.map((dispute, index) => (
        <div key={index} className="dispute">
          <h4>{say(dispute.question, words, dataset)}</h4>
          <ul>
            {dispute.accounts.map((account, at) => (
              <li key={at}>
                <p>{say(account.text, words, dataset)}</p>
                <p className="report-author">
                  {attributionOf(account.accordingTo, words, dataset)}
                  {" · "}
                  <time dateTime={account.published}>{words.format.day(account.published)}</time>
                </p>
                <SourceLine ids={account.sources} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
