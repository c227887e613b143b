import { useEffect, useState } from "react";
import { statusOf, titleOf } from "../i18n/sentences.ts";
import { useWords } from "../i18n/use-words.ts";
import { selectKnown } from "../store/selectors.ts";
import { useApp, useAppStore } from "../store/use-app.ts";

/** Milliseconds of rest after which a change of the day is announced: one message for a scrub, not one for each day. */
const QUIET = 500;

/** Tells screen readers what the day shows once the reader stops scrubbing. */
export function Announcer() {
  const words = useWords();
  const store = useAppStore();
  const [message, setMessage] = useState("");
  const asOf = useApp((state) => state.asOf);
  const [announced, setAnnounced] = useState(asOf);
  useEffect(() => {
    if (asOf === announced) return;
    const timer = setTimeout(() => {
      const state = store.getState();
      const known = selectKnown(state);
      const changed = known
        .filter(({ reports }) => reports.at(-1)?.published === asOf)
        .map((entry) =>
          words.timeline.title(titleOf(entry.event, words, state.dataset), statusOf(entry, words)),
        );
      setMessage(words.timeline.value(words.format.fullDay(asOf), known.length, changed.join(". ")));
      setAnnounced(asOf);
    }, QUIET);
    return () => {
      clearTimeout(timer);
    };
  }, [asOf, announced, store, words]);
  return (
    <p className="visually-hidden" role="status">
      {message}
    </p>
  );
}
