import { ProblemList } from "./ProblemList.tsx";
import { useWords } from "../i18n/use-words.ts";
import { useApp } from "../store/use-app.ts";

/** Says what was left out of the dataset's file, and why; nothing where the file is good. */
export function Problems() {
  const words = useWords();
  const problems = useApp((state) => state.problems);
  const { file } = useApp((state) => state.origin);
  if (problems.length === 0) return null;
  return (
    <details className="problems">
      <summary>{words.problems.summary(problems.length, file)}</summary>
      <ProblemList problems={problems} />
    </details>
  );
}
