import { useWords } from "../../i18n/use-words.ts";
import { useApp } from "../../store/use-app.ts";
import { ExternalLink } from "../../ui/ExternalLink.tsx";
import "./boundaries.css";
import { useNames } from "./use-names.ts";

/** The note of a disputed area that the reader pointed at on the map, with its sources. */
export function AreaNote({ onMore }: { readonly onMore: () => void }) {
  const words = useWords();
  const names = useNames();
  const id = useApp((state) => state.area);
  const openArea = useApp((state) => state.openArea);
  const area = names?.disputed.find((each) => each.id === id);
  if (!area || !names) return null;
  return (
    <section className="area-note" lang={names.language} dir="auto" aria-label={area.name} role="status">
      <h2>{area.name}</h2>
      <p>{area.note}</p>
      <ul>
        {area.sources.map(({ title, url }) => (
          <li key={url}>
            <ExternalLink href={url} text={title} hint={words.newWindow} />
          </li>
        ))}
      </ul>
      <p className="area-actions" lang={words.language}>
        <button type="button" className="button button-small" onClick={onMore}>
          {words.boundaries.more}
        </button>
        <button
          type="button"
          className="button button-small"
          onClick={() => {
            openArea(undefined);
          }}
        >
          {words.boundaries.close}
        </button>
      </p>
    </section>
  );
}
