import { Suspense, useMemo } from "react";
import { useWords } from "../i18n/use-words.ts";
import { useApp } from "../store/use-app.ts";
import { useMedia } from "../ui/use-media.ts";
import { mapWords } from "./map-words.ts";
import { MapFoot } from "./MapFoot.tsx";
import { EventTable, StaticMap } from "./parts.ts";
import { PinList } from "./PinList.tsx";
import { useMap } from "./use-map.ts";

/**
 * The map: a static one at once, the live one in its place as soon as it is painted. Without WebGL the static one stays,
 * with a note above it and the list below; and on paper it is the static one that is printed.
 */
export function MapPane() {
  const words = useWords();
  const dataset = useApp((state) => state.dataset);
  const forMap = useMemo(() => mapWords(words, dataset), [words, dataset]);
  const { element, fault, isLive, isDark, language, closest, paddingFor } = useMap();
  const isPrinted = useMedia("print");
  const isMissing = fault === "no-webgl" || fault === "missing";
  const theme = isPrinted ? "print" : isDark ? "dark" : "light";
  const note = fault && (
    <p className="map-note" role="status">
      {words.map.fault[fault]}
    </p>
  );
  return (
    <div className={isMissing ? "map-pane map-pane-static" : "map-pane"}>
      {isMissing && note}
      <div className="map-frame">
        <div ref={element} className="map-canvas" hidden={isMissing} />
        {(!isLive || isPrinted) && (
          <Suspense>
            <StaticMap
              words={forMap}
              language={language}
              theme={theme}
              closest={closest}
              paddingFor={paddingFor}
            />
          </Suspense>
        )}
        {!isMissing && note}
        <PinList />
      </div>
      <MapFoot />
      {isMissing && (
        <Suspense>
          <div className="map-list">
            <EventTable />
          </div>
        </Suspense>
      )}
    </div>
  );
}
