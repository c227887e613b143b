import { Suspense, useState } from "react";
import { Timeline } from "../features/timeline/Timeline.tsx";
import { say } from "../i18n/sentences.ts";
import { useWords } from "../i18n/use-words.ts";
import { fullPageAddress } from "../platform/sync-address.ts";
import { useApp } from "../store/use-app.ts";
import { Boundary } from "./Boundary.tsx";
import { MapPane } from "./parts.ts";
import { Problems } from "./Problems.tsx";
import { SidePanel } from "./SidePanel.tsx";

/** The page in somebody else's: no top bar, a title line, and a link to the whole thing. */
export function EmbedLayout() {
  const words = useWords();
  const dataset = useApp((state) => state.dataset);
  const [isListed, setIsListed] = useState(false);
  const isOpen = useApp((state) => state.selection !== undefined) || isListed;
  return (
    <div className={isOpen ? "page page-embed page-embed-open" : "page page-embed page-alone"}>
      <header className="embed-title">
        <h1>{say(dataset.title, words, dataset)}</h1>
        <span className="embed-links">
          <button
            type="button"
            className="link"
            aria-expanded={isListed}
            onClick={() => {
              setIsListed(!isListed);
            }}
          >
            {words.embed.events}
          </button>
          <FullPageLink />
        </span>
      </header>
      <Problems />
      <main className="stage">
        <Boundary>
          <Suspense fallback={<p className="waiting">{words.map.loading}</p>}>
            <MapPane />
          </Suspense>
        </Boundary>
        {isOpen && <SidePanel />}
      </main>
      <div className="bottom">
        <Timeline />
      </div>
    </div>
  );
}

/** Apart from the layout, because it follows every day of the slider. */
function FullPageLink() {
  const words = useWords();
  const address = useApp(fullPageAddress);
  return (
    <a href={address} target="_blank" rel="noopener">
      {words.embed.openFull}
      <span aria-hidden="true"> ↗</span>
      <span className="visually-hidden"> ({words.newWindow})</span>
    </a>
  );
}
