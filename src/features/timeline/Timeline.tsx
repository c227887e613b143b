import type { CSSProperties } from "react";
import { addDays, daysBetween } from "../../core/day.ts";
import { statusOf, titleOf } from "../../i18n/sentences.ts";
import { useWords } from "../../i18n/use-words.ts";
import {
  selectKnown,
  selectNextChange,
  selectPreviousChange,
  selectRange,
  selectSelectedEvent,
} from "../../store/selectors.ts";
import { useApp, useAppStore } from "../../store/use-app.ts";
import { Icon } from "../../ui/icons.tsx";
import { useMedia } from "../../ui/use-media.ts";
import { shareOf } from "./marks.ts";
import { Track } from "./Track.tsx";
import { usePlayback } from "./use-playback.ts";
import "./timeline.css";

/** The date slider with play, the previous and the next change, and a line that says what the day shows. */
export function Timeline() {
  usePlayback(useMedia("(prefers-reduced-motion: reduce)"));
  const words = useWords();
  return (
    <section className="timeline" aria-label={words.timeline.region}>
      <Controls />
      <div className="timeline-slider">
        <Track />
        <DaySlider />
      </div>
    </section>
  );
}

function Controls() {
  const { timeline, format, intro } = useWords();
  const store = useAppStore();
  const playing = useApp((state) => state.playing);
  const asOf = useApp((state) => state.asOf);
  const known = useApp(selectKnown);
  const previous = useApp(selectPreviousChange);
  const next = useApp(selectNextChange);
  const year = asOf.slice(0, 4);
  const { play, pause, showDay } = store.getState();
  const goTo = (day: typeof next) => {
    pause();
    if (day !== undefined) showDay(day);
  };
  return (
    <div className="timeline-controls">
      <button
        type="button"
        className="button button-round button-primary"
        aria-label={playing ? timeline.pause : timeline.play}
        onClick={playing ? pause : play}
      >
        <Icon name={playing ? "pause" : "play"} />
      </button>
      <button
        type="button"
        className="button"
        aria-label={timeline.previous}
        aria-disabled={previous === undefined}
        onClick={() => {
          goTo(previous);
        }}
      >
        <Icon name="previous" />
      </button>
      <button
        type="button"
        className="button"
        aria-label={timeline.next}
        aria-disabled={next === undefined}
        onClick={() => {
          goTo(next);
        }}
      >
        <Icon name="next" />
      </button>
      <p className="timeline-day">{format.day(asOf)}</p>
      <p className="timeline-known">{intro.eventsKnown(known.length)}</p>
      <p className="timeline-next">
        {next === undefined ? timeline.lastChange : timeline.nextChange(format.shortDay(next, year))}
      </p>
    </div>
  );
}

/** A native range input: keyboard, touch and screen readers work without code of ours. */
function DaySlider() {
  const words = useWords();
  const store = useAppStore();
  const { first, last } = useApp(selectRange);
  const asOf = useApp((state) => state.asOf);
  const known = useApp(selectKnown);
  const selected = useApp(selectSelectedEvent);
  const dataset = useApp((state) => state.dataset);
  const what = selected
    ? words.timeline.title(titleOf(selected.event, words, dataset), statusOf(selected, words))
    : "";
  const { showDay, pause } = store.getState();
  const share: CSSProperties & { "--share": number } = { "--share": shareOf(asOf, { first, last }) };
  return (
    <input
      type="range"
      className="slider"
      style={share}
      aria-label={words.timeline.label}
      aria-valuetext={words.timeline.value(words.format.fullDay(asOf), known.length, what)}
      min={0}
      max={daysBetween(first, last)}
      value={daysBetween(first, asOf)}
      onChange={(event) => {
        pause();
        showDay(addDays(first, event.target.valueAsNumber));
      }}
    />
  );
}
