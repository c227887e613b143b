import { useEffect, useMemo, type CSSProperties } from "react";
import type { Padding, Size } from "../../scene/lens.ts";
import { cameraToSelection, projectionOf, startLens } from "../../scene/start.ts";
import type { MapWords } from "../../scene/words.ts";
import { useApp, useAppStore } from "../../store/use-app.ts";
import { useSize } from "../../ui/use-size.ts";
import { coloursOf, type PictureTheme } from "./colours.ts";
import { composeForeground } from "./compose.ts";
import { MapButtons } from "./MapButtons.tsx";
import { createMeasure } from "./measure.ts";
import { Picture } from "./Picture.tsx";
import { useBasemap } from "./use-basemap.ts";
import { usePointer } from "./use-pointer.ts";
import { drawWorld } from "./world-art.ts";
import "./picture.css";
import "./static-map.css";

interface StaticMapProps {
  readonly words: MapWords;
  /** Of the basemap's names: one of `NAME_LANGUAGES`. */
  readonly language: string;
  readonly theme: PictureTheme;
  /** Zoom: as close as the live map can go. */
  readonly closest: number;
  /** What panels cover of a map of this size. */
  readonly paddingFor: (size: Size) => Padding;
}

/**
 * The map without the map library: there at once, and where there is no WebGL, for good. Shows what the live map shows,
 * where it shows it, so that one can take the other's place without a jump.
 */
export function StaticMap({ words, language, theme, closest, paddingFor }: StaticMapProps) {
  const [element, size] = useSize<HTMLDivElement>();
  const colours = useMemo(() => coloursOf(theme) as CSSProperties, [theme]);
  return (
    <div ref={element} className="static-map" style={colours}>
      {size.width > 0 && size.height > 0 && (
        <Drawing words={words} language={language} closest={closest} size={size} padding={paddingFor(size)} />
      )}
    </div>
  );
}

interface DrawingProps extends Pick<StaticMapProps, "words" | "language" | "closest"> {
  readonly size: Size;
  readonly padding: Padding;
}

function Drawing({ words, language, closest, size, padding }: DrawingProps) {
  const store = useAppStore();
  const state = useApp((now) => now);
  const projection = projectionOf(state);
  const { world, names: worldNames } = useBasemap(projection, language);
  const measure = useMemo(() => createMeasure(), []);
  const lens = useLens(size, padding, closest);
  const art = useMemo(
    () => (world?.projection === lens.projection ? drawWorld(world, lens, state.worldview) : undefined),
    [world, lens, state.worldview],
  );
  const foreground = composeForeground(state, lens, { words, measure, worldNames });
  const pointer = usePointer(lens, foreground.pins, closest);
  const isCooperative = state.layout === "embed";

  // Once the reader has moved the map, what they select is brought into view from there, as the live map does.
  useEffect(
    () =>
      store.subscribe((now, before) => {
        if (now.selection === before.selection || now.camera === undefined) return;
        const camera = cameraToSelection(now, lens);
        if (camera) now.moveCamera(camera);
      }),
    [store, lens],
  );
  return (
    <>
      <div className={`static-map-picture${isCooperative ? " static-map-cooperative" : ""}`} {...pointer}>
        <Picture size={size} label={words.label} world={art} {...foreground} />
      </div>
      <MapButtons lens={lens} words={words} closest={closest} />
    </>
  );
}

/** What the map shows: it changes with the camera, the selection and the room, but not with the day. */
function useLens(size: Size, { top, right, bottom, left }: Padding, closest: number) {
  const store = useAppStore();
  const dataset = useApp((state) => state.dataset);
  const camera = useApp((state) => state.camera);
  const projection = useApp((state) => state.projection);
  const selection = useApp((state) => state.selection);
  return useMemo(() => {
    const now = { ...store.getState(), dataset, camera, projection, selection };
    return startLens(now, size, { top, right, bottom, left }, closest);
  }, [store, dataset, camera, projection, selection, size, top, right, bottom, left, closest]);
}
