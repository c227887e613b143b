import { say } from "../../i18n/sentences.ts";
import { useWords } from "../../i18n/use-words.ts";
import { useApp } from "../../store/use-app.ts";

/** Where the dataset comes from: its notes, the day up to which sources were read, and its licence. */
export function About() {
  const words = useWords();
  const dataset = useApp((state) => state.dataset);
  const { notes, license, asOf, sources } = dataset;
  return (
    <details className="about">
      <summary>{words.about.label}</summary>
      <p>
        {asOf !== undefined && words.about.readUpTo(words.format.day(asOf))}{" "}
        {words.about.sources(sources.size)}.
      </p>
      {notes !== undefined && <p>{say(notes, words, dataset)}</p>}
      {license !== undefined && (
        <p>
          {words.about.license}: {say(license, words, dataset)}
        </p>
      )}
    </details>
  );
}
