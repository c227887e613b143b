import { Suspense } from "react";
import { Timeline } from "../features/timeline/Timeline.tsx";
import { say } from "../i18n/sentences.ts";
import { useWords } from "../i18n/use-words.ts";
import { useApp, useAppStore } from "../store/use-app.ts";
import { Boundary } from "./Boundary.tsx";
import { EventTable, MapPane } from "./parts.ts";
import { Problems } from "./Problems.tsx";
import { SidePanel } from "./SidePanel.tsx";

/** The page on its own: header, dossier, map or list, timeline. */
export function FullLayout() {
  const words = useWords();
  const store = useAppStore();
  const dataset = useApp((state) => state.dataset);
  const isList = useApp((state) => state.layout === "list");
  // The list itself is what the panel shows while nothing is open: it need not stand there twice.
  const isAlone = useApp((state) => state.layout === "list" && state.selection === undefined);
  return (
    <div className={isAlone ? "page page-alone" : "page"}>
      <a className="skip" href="#timeline">
        {words.skip}
      </a>
      <header className="top">
        <p className="product">{words.product}</p>
        <h1>{say(dataset.title, words, dataset)}</h1>
        <nav>
          <button
            type="button"
            className="button"
            onClick={() => {
              store.getState().showAs(isList ? "full" : "list");
            }}
          >
            {isList ? words.list.showMap : words.list.show}
          </button>
          <ThemeButton />
        </nav>
      </header>
      <Problems />
      <main className="stage">
        <Boundary key={isList ? "list" : "map"}>
          <Suspense fallback={<p className="waiting">{isList ? "" : words.map.loading}</p>}>
            {isList ? (
              <div className="list-pane">
                <EventTable />
              </div>
            ) : (
              <MapPane />
            )}
          </Suspense>
        </Boundary>
        {!isAlone && <SidePanel />}
      </main>
      <div id="timeline" className="bottom" tabIndex={-1}>
        <Timeline />
      </div>
    </div>
  );
}

/** Light, dark, or whatever the reader's system wants. */
function ThemeButton() {
  const words = useWords();
  const store = useAppStore();
  const theme = useApp((state) => state.theme);
  const following = { auto: "light", light: "dark", dark: "auto" } as const;
  return (
    <button
      type="button"
      className="button button-quiet theme"
      onClick={() => {
        store.getState().showTheme(following[theme]);
      }}
    >
      <span className="small">{words.theme.label}:</span> {words.theme[theme]}
    </button>
  );
}
