import type { Problem } from "../data/problem.ts";
import { useWords } from "../i18n/use-words.ts";
import { ProblemList } from "./ProblemList.tsx";
import "./app.css";

interface ErrorScreenProps {
  readonly message: string;
  readonly problems?: readonly Problem[];
}

/** The page when there is nothing to show: what went wrong, with which file, and what to do. */
export function ErrorScreen({ message, problems = [] }: ErrorScreenProps) {
  const words = useWords();
  return (
    <main className="error-screen">
      <div role="alert">
        <h1>{words.loadError.title}</h1>
        <p>{message}</p>
        <ProblemList problems={problems} />
        <button
          type="button"
          className="button"
          onClick={() => {
            location.reload();
          }}
        >
          {words.loadError.retry}
        </button>
      </div>
    </main>
  );
}
