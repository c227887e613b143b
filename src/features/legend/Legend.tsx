import { MARKS } from "../../core/marks.ts";
import { useWords } from "../../i18n/use-words.ts";
import { Badge } from "../../ui/Badge.tsx";
import { useMedia } from "../../ui/use-media.ts";
import "./legend.css";

interface LegendProps {
  /** What else the reader of the map should know: shown with a folded legend, where the page has no room for it. */
  readonly note: string;
}

/** What the marks and lines of the map mean: in a line where there is room for it, else folded. */
export function Legend({ note }: LegendProps) {
  const { legend } = useWords();
  const isFolded = useMedia("(max-width: 999px), (max-height: 559px)");
  if (!isFolded)
    return (
      <section className="legend" aria-label={legend.label}>
        <Entries />
      </section>
    );
  return (
    <details className="legend legend-folded">
      <summary>{legend.label}</summary>
      <div className="legend-card">
        <Entries />
        <p className="legend-note">{note}</p>
      </div>
    </details>
  );
}

function Entries() {
  const { legend } = useWords();
  const marks = [
    [MARKS.held, legend.held],
    [MARKS.proposed, legend.planned],
    [MARKS["on-hold"], legend.onHold],
    [MARKS.postponed, legend.postponed],
    [MARKS.cancelled, legend.cancelled],
    [{ shape: "ring", tone: "capital" }, legend.capital],
  ] as const;
  return (
    <ul>
      {marks.map(([mark, text]) => (
        <li key={text}>
          <Badge mark={mark} text={text} size={14} />
        </li>
      ))}
      <li>
        <LineSample isDashed={false} text={legend.took} />
      </li>
      <li>
        <LineSample isDashed text={legend.notTaken} />
      </li>
      <li>
        <span className="badge">
          <span className="period-sample" />
          <span className="badge-text">{legend.period}</span>
        </span>
      </li>
    </ul>
  );
}

function LineSample({ isDashed, text }: { readonly isDashed: boolean; readonly text: string }) {
  return (
    <span className="badge">
      <svg width="20" height="14" viewBox="0 0 24 24" aria-hidden="true">
        <path className={isDashed ? "line-sample line-sample-dashed" : "line-sample"} d="M-4 12h32" />
      </svg>
      <span className="badge-text">{text}</span>
    </span>
  );
}
