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
const MARK = 15;
const AXIS_LABEL = 74;
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
  const reports = useMemo(() => reportsPerDay(rows), [rows]);
  const marks = useMemo(
    () => changeMarks(rows, range, asOf, MARK / width, selected),
    [rows, range, asOf, width, selected],
  );
  const most = Math.max(1, ...reports.values());
  const barWidth = Math.max(2, Math.min(14, (width / (reports.size + 60)) * 0.8));
  const x = (day: Day) => shareOf(day, range) * width;
  const bottom = MARKS_HEIGHT + BARS_HEIGHT;
  return (
    <svg width={width} height={bottom + 36} className="track-drawing">
      <defs>
        <pattern
          id="planned"
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="2.5" height="6" className="planned-stripe" />
        </pattern>
      </defs>
      {[...reports].map(([day, count]) => {
        const height = Math.max(4, (count / most) * TALLEST);
        return (
          <rect
            key={day}
            className={day <= asOf ? "bar" : "bar bar-later"}
            x={x(day) - barWidth / 2}
            y={bottom - height}
            width={barWidth}
            height={height}
            rx="1"
          />
        );
      })}
      {plannedSpans(known, range).map((span) => (
        <rect
          key={span.event}
          className={span.event === selected ? "planned planned-selected" : "planned"}
          x={span.from * width}
          y={bottom + 2}
          width={(span.to - span.from) * width}
          height="6"
          fill="url(#planned)"
        />
      ))}
      {marks.map((mark) => (
        <g
          key={`${mark.event} ${mark.at}`}
          transform={`translate(${mark.at * width - 7} 1)`}
          className={selected !== undefined && !mark.selected ? "change change-other" : "change"}
        >
          <Mark {...MARKS[mark.status]} size={14} />
        </g>
      ))}
      {axisDays(range, Math.floor(width / AXIS_LABEL)).map((day) => {
        const at = Math.min(Math.max(x(day), 22), width - 22);
        return (
          <text key={day} className="axis-day" x={at} y={bottom + 34} textAnchor="middle">
            {words.format.shortDay(day, range.last.slice(0, 4))}
          </text>
        );
      })}
    </svg>
  );
}
