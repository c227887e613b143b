import { Suspense, useEffect, useRef, useState } from "react";
import { About } from "../features/about/About.tsx";
import { EventList } from "../features/list/EventList.tsx";
import { say } from "../i18n/sentences.ts";
import { useWords } from "../i18n/use-words.ts";
import { selectKnown } from "../store/selectors.ts";
import { useApp } from "../store/use-app.ts";
import { Dossier, preloadDossier } from "./parts.ts";
import { Sheet, type SheetSize } from "../ui/Sheet.tsx";

/** Beside the map, or on a phone over its lower part: the dossier of what is selected, else what there is to open. */
export function SidePanel() {
  const words = useWords();
  const selection = useApp((state) => state.selection);
  const [size, setSize] = useState<SheetSize>(selection ? "half" : "peek");
  const [shown, setShown] = useState(selection);
  if (shown !== selection) {
    setShown(selection);
    setSize(selection ? (size === "full" ? "full" : "half") : "peek");
  }
  useEffect(preloadDossier, []);
  const opener = useFocusReturn(selection !== undefined);
  return (
    <div className="side" ref={opener}>
      <Sheet
        label={selection ? words.panel.dossier : words.panel.events}
        handleLabel={words.panel.resize}
        size={size}
        onResize={setSize}
      >
        <Suspense>{selection ? <Dossier /> : <Intro />}</Suspense>
      </Sheet>
    </div>
  );
}

function Intro() {
  const words = useWords();
  const dataset = useApp((state) => state.dataset);
  const known = useApp(selectKnown);
  const asOf = useApp((state) => state.asOf);
  return (
    <div className="intro">
      <h2>{words.asKnownOn(words.format.day(asOf))}</h2>
      <p className="small">{words.intro.eventsKnown(known.length)}</p>
      {dataset.summary !== undefined && (
        <p className="intro-summary">{say(dataset.summary, words, dataset)}</p>
      )}
      <EventList />
      <About />
    </div>
  );
}

/** Gives the focus back to what opened the dossier when it closes, if the focus would be lost with it. */
function useFocusReturn(isOpen: boolean) {
  const panel = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLElement | null>(null);
  useEffect(() => {
    if (!isOpen) return;
    const side = panel.current;
    opener.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    return () => {
      const lost = document.activeElement === document.body || side?.contains(document.activeElement);
      if (lost && opener.current?.isConnected) opener.current.focus({ preventScroll: true });
    };
  }, [isOpen]);
  return panel;
}
