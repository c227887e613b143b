import { useEffect } from "react";
import { addDays } from "../../core/day.ts";
import { selectChangeDays, selectNextChange, selectRange } from "../../store/selectors.ts";
import { useApp, useAppStore } from "../../store/use-app.ts";

/** Milliseconds: a day without news passes quickly, a day with news stays long enough to be read. */
const QUIET_DAY = 70;
const NEWS_DAY = 1400;

/**
 * Moves the day on while the replay plays, and stops it at the last day.
 *
 * @param reducedMotion - go from change to change instead of day by day
 */
export function usePlayback(reducedMotion: boolean): void {
  const store = useAppStore();
  const playing = useApp((state) => state.playing);
  const asOf = useApp((state) => state.asOf);
  useEffect(() => {
    if (!playing) return;
    const state = store.getState();
    const isNews = selectChangeDays(state).includes(asOf);
    const timer = setTimeout(
      () => {
        if (asOf >= selectRange(state).last) state.pause();
        else state.showDay((reducedMotion ? selectNextChange(state) : undefined) ?? addDays(asOf, 1));
      },
      isNews ? NEWS_DAY : QUIET_DAY,
    );
    return () => {
      clearTimeout(timer);
    };
  }, [store, playing, asOf, reducedMotion]);
}
