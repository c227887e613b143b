import { Suspense } from "react";
import { Timeline } from "../features/timeline/Timeline.tsx";
import { say } from "../i18n/sentences.ts";
import { useWords } from "../i18n/use-words.ts";
import { addressFor } from "../platform/sync-address.ts";
import { useApp } from "../store/use-app.ts";
import { MapPane } from "./parts.ts";
import { Problems } from "./Problems.tsx";
import { SidePanel } from "./SidePanel.tsx";

/** The page in somebody else's: no top bar, a title line, and a link to the whole thing. */
export function EmbedLayout({ file }: { readonly file: string }) {
  const words = useWords();
  const dataset = useApp((state) => state.dataset);
  const address = useApp((state) =>
    addressFor(state, new URLSearchParams(location.search).get("data") ?? undefined, "full"),
  );
  const isOpen = useApp((state) => state.selection !== undefined);
  return (
    <div className={isOpen ? "page page-embed page-embed-open" : "page page-embed page-alone"}>
      <header className="embed-title">
        <h1>{say(dataset.title, words, dataset)}</h1>
        <a href={location.pathname + address} target="_blank" rel="noopener">
          {words.embed.openFull}
          <span aria-hidden="true"> ↗</span>
          <span className="visually-hidden"> ({words.newWindow})</span>
        </a>
      </header>
      <Problems file={file} />
      <main className="stage">
        <Suspense fallback={<p className="waiting">{words.map.loading}</p>}>
          <MapPane />
        </Suspense>
        {isOpen && <SidePanel />}
      </main>
      <div className="bottom">
        <Timeline />
      </div>
    </div>
  );
}
