import { useEffect, useRef, useState, type RefObject } from "react";
import { say, statusWord } from "../i18n/sentences.ts";
import { useWords } from "../i18n/use-words.ts";
import type { MapFault, MapHandle } from "../map/mount.ts";
import { useApp, useAppStore } from "../store/use-app.ts";
import { useMedia } from "../ui/use-media.ts";

interface MapState {
  readonly element: RefObject<HTMLDivElement | null>;
  readonly fault: LastingFault | undefined;
}

/** What the reader is told of, until it is mended. */
type LastingFault = Exclude<MapFault, "context-restored" | "basemap-restored"> | "missing";

/** CSS pixels: how much of the map a sheet at its smallest covers on a narrow screen. */
const PEEK = 124;

/** Loads the map room, mounts the map in an element, keeps it fitted to the page, and removes it again. */
export function useMap(): MapState {
  const words = useWords();
  const store = useAppStore();
  const element = useRef<HTMLDivElement>(null);
  const handle = useRef<MapHandle>(undefined);
  const [fault, setFault] = useState<LastingFault>();
  const cooperative = useApp((state) => state.layout === "embed");
  const theme = useApp((state) => state.theme);
  const systemIsDark = useMedia("(prefers-color-scheme: dark)");
  const reducedMotion = useMedia("(prefers-reduced-motion: reduce)");
  const isNarrow = useMedia("(max-width: 599px)");
  const isOpen = useApp((state) => state.selection !== undefined);
  const isCovered = isNarrow && (isOpen || !cooperative);
  const dark = theme === "dark" || (theme === "auto" && systemIsDark);
  const settings = useRef({ dark, reducedMotion, isCovered, isOpen });
  useEffect(() => {
    settings.current = { dark, reducedMotion, isCovered, isOpen };
  });

  useEffect(() => {
    const container = element.current;
    if (!container) return;
    let removed = false;
    const mount = async () => {
      const { mountMap } = await import("../map/mount.ts");
      if (removed) return;
      handle.current = mountMap(container, store, {
        words: {
          ...words.map,
          status: (kind, status) => statusWord(kind, status, words),
          disputed: words.disputed,
          text: (text) => say(text, words, store.getState().dataset),
        },
        cooperative,
        padding: paddingFor(container, settings.current),
        dark: settings.current.dark,
        reducedMotion: settings.current.reducedMotion,
        onShown: () => undefined,
        onFault: (next) => {
          setFault(next === "context-restored" || next === "basemap-restored" ? undefined : next);
        },
      });
    };
    mount().catch((error: unknown) => {
      setFault(error instanceof Error && error.name === "MapUnavailableError" ? "no-webgl" : "missing");
    });
    return () => {
      removed = true;
      handle.current?.remove();
      handle.current = undefined;
    };
  }, [store, words, cooperative]);

  useEffect(() => {
    handle.current?.setDark(dark);
  }, [dark]);
  useEffect(() => {
    if (element.current) handle.current?.setPadding(paddingFor(element.current, { isCovered, isOpen }));
  }, [isCovered, isOpen]);

  return { element, fault };
}

interface Cover {
  /** Whether a sheet lies over the map. */
  readonly isCovered: boolean;
  /** Whether it holds a dossier: then it is half as high as the map. */
  readonly isOpen: boolean;
}

function paddingFor(container: HTMLElement, { isCovered, isOpen }: Cover) {
  const bottom = !isCovered ? 0 : isOpen ? container.clientHeight / 2 : PEEK;
  return { top: 0, right: 0, bottom, left: 0 };
}
