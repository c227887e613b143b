import { Suspense, useEffect, useRef, useState } from "react";
import { About } from "../features/about/About.tsx";
import { EventList } from "../features/list/EventList.tsx";
import { say } from "../i18n/sentences.ts";
import { useWords } from "../i18n/use-words.ts";
import { useApp } from "../store/use-app.ts";
import { Boundary } from "./Boundary.tsx";
import { Dossier, preloadDossier } from "./parts.ts";
import { Sheet, type SheetSize } from "../ui/Sheet.tsx";

/** Beside the map, or on a phone over its lower part: the dossier of what is selected, else what there is to open. */
export function SidePanel() {
  const words = useWords();
  const selection = useApp((state) => state.selection);
  // Half of a small frame is too little to read in, and there the list comes only when asked for.
  const isEmbed = useApp((state) => state.layout === "embed");
  const [opened, closed] = isEmbed ? (["full", "full"] as const) : (["half", "peek"] as const);
  const [size, setSize] = useState<SheetSize>(selection ? opened : closed);
  const [shown, setShown] = useState(selection);
  if (shown !== selection) {
    setShown(selection);
    setSize(selection ? (size === "full" ? "full" : opened) : closed);
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
        {selection ? (
          <Boundary key={`${selection.kind} ${selection.id}`}>
            <Suspense>
              <Dossier />
            </Suspense>
          </Boundary>
        ) : (
          <Intro />
        )}
      </Sheet>
    </div>
  );
}

function Intro() {
  const words = useWords();
  const dataset = useApp((state) => state.dataset);
  const asOf = useApp((state) => state.asOf);
  return (
    <div className="intro">
      <h2>{words.asKnownOn(words.format.day(asOf))}</h2>
      {dataset.summary !== undefined && (
        <p className="intro-summary">{say(dataset.summary, words, dataset)}</p>
      )}
      <EventList />
      <About />
    </div>
  );
}

/**
 * Gives the focus back when a dossier closes and would take it along: to what opened it, or, where that is gone, to the
 * list in its place.
 */
function useFocusReturn(isOpen: boolean) {
  const panel = useRef<HTMLDivElement>(null);
  const opener = useRef<Element | null>(document.activeElement);
  // While closed, remembers what has the focus: at the moment of opening the dossier has already taken it.
  useEffect(() => {
    if (isOpen) return;
    const remember = (event: FocusEvent) => {
      opener.current = event.target instanceof Element ? event.target : null;
    };
    document.addEventListener("focusin", remember);
    return () => {
      document.removeEventListener("focusin", remember);
    };
  }, [isOpen]);
  useEffect(() => {
    if (!isOpen) return;
    return () => {
      const isLost = document.activeElement === document.body || document.activeElement === null;
      const target = opener.current?.isConnected ? opener.current : document.querySelector(".event-entry");
      if (isLost && target instanceof HTMLElement) target.focus({ preventScroll: true });
    };
  }, [isOpen]);
  return panel;
}
