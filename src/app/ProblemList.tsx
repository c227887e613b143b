import type { Problem } from "../data/problem.ts";
import { useWords } from "../i18n/use-words.ts";

/** Each problem of a file: where, what was found, what was expected. */
export function ProblemList({ problems }: { readonly problems: readonly Problem[] }) {
  const { problems: words } = useWords();
  return (
    <ul className="problem-list">
      {problems.map((problem, index) => (
        <li key={index}>
          <code>{problem.path || words.wholeFile}</code> {words.code[problem.code]}
          {problem.found !== "" && (
            <>
              ; {words.found} <code>{problem.found}</code>
            </>
          )}
          {problem.expected !== "" && (
            <>
              ; {words.expected} <code>{problem.expected}</code>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
