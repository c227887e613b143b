import { useEffect, useRef, useState, type RefObject } from "react";
import { useWords } from "../i18n/use-words.ts";
import type { MapFault, MapHandle } from "../map/mount.ts";
import { streetTiles } from "../platform/street-tiles.ts";
import { nameLanguage } from "../scene/basemap-files.ts";
import type { Padding, Size } from "../scene/lens.ts";
import { closestZoom } from "../scene/start.ts";
import { useApp, useAppStore } from "../store/use-app.ts";
import { useMedia } from "../ui/use-media.ts";
import { mapWords } from "./map-words.ts";

interface MapState {
  /** Where the live map goes. */
  readonly element: RefObject<HTMLDivElement | null>;
  readonly fault: LastingFault | undefined;
  /** Whether there is a live map to be seen: until then, and where none comes, the static one stands in. */
  readonly isLive: boolean;
  readonly isDark: boolean;
  /** Of the map's own names. */
  readonly language: string;
  /** Zoom: as close as the map can go. */
  readonly closest: number;
  /** What panels cover of a map of this size. */
  readonly paddingFor: (size: Size) => Padding;
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
  const [isShown, setIsShown] = useState(false);
  const cooperative = useApp((state) => state.layout === "embed");
  const theme = useApp((state) => state.theme);
  const projection = useApp((state) => state.projection);
  const wanted = useApp((state) => state.language) ?? words.language;
  const language = nameLanguage([wanted]);
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
        words: mapWords(words, store.getState().dataset),
        cooperative,
        padding: paddingOf(container.clientHeight, settings.current),
        dark: settings.current.dark,
        reducedMotion: settings.current.reducedMotion,
        language,
        streets: streetTiles(document),
        onShown: () => {
          setIsShown(true);
        },
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
      setIsShown(false);
    };
    // Another projection is another map.
  }, [store, words, cooperative, language, projection]);

  useEffect(() => {
    handle.current?.setDark(dark);
  }, [dark]);
  useEffect(() => {
    const height = element.current?.clientHeight ?? 0;
    handle.current?.setPadding(paddingOf(height, { isCovered, isOpen }));
  }, [isCovered, isOpen]);

  return {
    element,
    fault,
    isLive: isShown && fault !== "no-webgl" && fault !== "missing" && fault !== "context-lost",
    isDark: dark,
    language,
    closest: closestZoom(streetTiles(document)),
    paddingFor: ({ height }) => paddingOf(height, { isCovered, isOpen }),
  };
}

interface Cover {
  /** Whether a sheet lies over the map. */
  readonly isCovered: boolean;
  /** Whether it holds a dossier: then it is half as high as the map. */
  readonly isOpen: boolean;
}

/** @param height - of the map, in CSS pixels */
function paddingOf(height: number, { isCovered, isOpen }: Cover): Padding {
  const bottom = !isCovered ? 0 : isOpen ? height / 2 : PEEK;
  return { top: 0, right: 0, bottom, left: 0 };
}
