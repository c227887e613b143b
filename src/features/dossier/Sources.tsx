import { useWords } from "../../i18n/use-words.ts";
import { useApp } from "../../store/use-app.ts";
import { ExternalLink } from "../../ui/ExternalLink.tsx";

interface SourcesProps {
  /** Ids, in the order in which they are shown. */
  readonly ids: readonly string[];
}

/** The publishers of some sources as links, in one line: what stands below each report. */
export function SourceLine({ ids }: SourcesProps) {
  const { newWindow } = useWords();
  const sources = useApp((state) => state.dataset.sources);
  return (
    <ul className="source-line">
      {ids.map((id) => {
        const source = sources.get(id);
        return (
          source && (
            <li key={id}>
              <ExternalLink href={source.url} text={source.publisher} hint={newWindow} />
            </li>
          )
        );
      })}
    </ul>
  );
}

/**
 * Sources in full: publisher, title and day. A headline of a later day would tell what was not yet known, so those
 * wait, like later reports, until they are asked for.
 */
export function SourceList({ ids }: SourcesProps) {
  const { dossier, format, newWindow } = useWords();
  const sources = useApp((state) => state.dataset.sources);
  const asOf = useApp((state) => state.asOf);
  const showsLater = useApp((state) => state.showsLater);
  const all = [...new Set(ids)].flatMap((id) => sources.get(id) ?? []);
  const shown = all.filter(({ published }) => showsLater || published === undefined || published <= asOf);
  if (shown.length === 0) return null;
  return (
    <details className="sources">
      <summary>
        <h3>{dossier.sourceCount(shown.length)}</h3>
      </summary>
      <ol className="source-list">
        {shown.map(({ id, publisher, title, url, published }) => (
          <li key={id}>
            <ExternalLink href={url} text={title} hint={newWindow} />
            <span className="small">
              {publisher}
              {published !== undefined && `, ${format.day(published)}`}
            </span>
          </li>
        ))}
      </ol>
    </details>
  );
}
