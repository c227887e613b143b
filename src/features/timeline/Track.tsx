import { useMemo } from "react";
import type { Day } from "../../core/day.ts";
import { MARKS } from "../../core/marks.ts";
import { useWords } from "../../i18n/use-words.ts";
import { selectKnown, selectRange, selectRows } from "../../store/selectors.ts";
import { useApp } from "../../store/use-app.ts";
import { Mark } from "../../ui/Mark.tsx";
import { useWidth } from "../../ui/use-width.ts";
import { axisDays, changeMarks, plannedSpans, reportsPerDay, shareOf } from "./marks.ts";

/** CSS pixels that a mark, or a day written below, needs for itself. */
const MARK = { wide: 14, narrow: 11 };
/** CSS pixels of the whole below which marks are drawn smaller. */
const NARROW = 560;
const AXIS_LABEL = 74;
/** Half of a written day: nearer to an end it would be cut off. */
const HALF_LABEL = 20;
/** Tones of the statuses in which something is still planned. */
const TONES = ["planned", "waiting"] as const;
/** CSS pixels: heights of the parts, from the top. */
const MARKS_HEIGHT = 18;
const BARS_HEIGHT = 26;
const TALLEST = 24;

/** What lies behind the slider: changes of status, reports a day, planned stretches and the axis. Drawn only. */
export function Track() {
  const [element, width] = useWidth<HTMLDivElement>();
  return (
    <div className="track" ref={element} aria-hidden="true">
      {width > 0 && <Drawing width={width} />}
    </div>
  );
}

function Drawing({ width }: { readonly width: number }) {
  const words = useWords();
  const rows = useApp(selectRows);
  const range = useApp(selectRange);
  const known = useApp(selectKnown);
  const asOf = useApp((state) => state.asOf);
  const selected = useApp((state) => (state.selection?.kind === "event" ? state.selection.id : undefined));
  const size = width < NARROW ? MARK.narrow : MARK.wide;
  const reports = useMemo(() => reportsPerDay(rows), [rows]);
  const marks = useMemo(
    () => changeMarks(rows, range, asOf, (size + 1) / width, selected),
    [rows, range, asOf, size, width, selected],
  );
  const most = Math.max(1, ...reports.values());
  const spans = useMemo(() => plannedSpans(known, range), [known, range]);
  const axis = useMemo(() => {
    const isWhole = (day: Day) => Math.abs(shareOf(day, range) - 0.5) <= 0.5 - HALF_LABEL / width;
    return axisDays(range, Math.floor(width / AXIS_LABEL)).filter(isWhole);
  }, [range, width]);
  const barWidth = Math.max(2, Math.min(14, (width / (reports.size + 60)) * 0.8));
  const x = (day: Day) => shareOf(day, range) * width;
  const heightOf = (day: Day) => Math.max(4, ((reports.get(day) ?? 0) / most) * TALLEST);
  const bottom = MARKS_HEIGHT + BARS_HEIGHT;
  return (
    <svg width={width} height={bottom + 36} className="track-drawing">
      <defs>
        {TONES.map((tone) => (
          <pattern
            key={tone}
            id={`planned-${tone}`}
            className={`tone-${tone}`}
            width="6"
            height="6"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect width="2.5" height="6" className="planned-stripe" />
          </pattern>
        ))}
      </defs>
      {[...reports.keys()].map((day) => (
        <rect
          key={day}
          className={day <= asOf ? "bar" : "bar bar-later"}
          x={x(day) - barWidth / 2}
          y={bottom - heightOf(day)}
          width={barWidth}
          height={heightOf(day)}
          rx="1"
        />
      ))}
      {spans.map((span) => (
        <rect
          key={span.event}
          className={span.event === selected ? "planned planned-selected" : "planned"}
          x={span.from * width}
          y={bottom + 2}
          width={(span.to - span.from) * width}
          height="6"
          fill={`url(#planned-${MARKS[span.status].tone})`}
        />
      ))}
      {marks.map((mark) => (
        <g
          key={`${mark.event} ${mark.at}`}
          transform={`translate(${mark.at * width - size / 2} ${bottom - heightOf(mark.day) - size - 2})`}
          className={selected !== undefined && !mark.selected ? "change change-other" : "change"}
        >
          <Mark {...MARKS[mark.status]} size={size} />
        </g>
      ))}
      {axis.map((day) => (
        <g key={day}>
          <path className="axis-tick" d={`M${x(day)} ${bottom + 17}v5`} />
          <text className="axis-day" x={x(day)} y={bottom + 35} textAnchor="middle">
            {words.format.shortDay(day, range.last.slice(0, 4))}
          </text>
        </g>
      ))}
    </svg>
  );
}
