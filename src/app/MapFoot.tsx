import { Suspense, useState } from "react";
import { Legend } from "../features/legend/Legend.tsx";
import { useWords } from "../i18n/use-words.ts";
import { streetTiles } from "../platform/street-tiles.ts";
import { CREDITS } from "../scene/credits.ts";
import { useApp } from "../store/use-app.ts";
import { AreaNote, Boundaries } from "./parts.ts";

/** Below the map: what its marks mean, whose boundaries it draws, and what it is made of. */
export function MapFoot() {
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  const worldview = useApp((state) => state.worldview);
  const hasNote = useApp((state) => state.area !== undefined);
  const open = () => {
    setOpen(true);
  };
  const drawn = CREDITS.slice(0, 2).map(({ name, license }) => `${name} (${license})`);
  const credits = [...drawn, streetTiles(document)?.credit].filter(Boolean);
  return (
    <div className="map-foot">
      <Legend note={words.boundaries.endorsement} />
      <p className="map-credit">
        <button type="button" className="map-boundaries" aria-haspopup="dialog" onClick={open}>
          {words.boundaries.button(words.boundaries.worldview[worldview])}
        </button>
        <span className="map-endorsement"> {words.boundaries.endorsement}</span>
        <span className="map-sources">
          {words.map.data}: {credits.join(", ")}
        </span>
      </p>
      <Suspense>
        {hasNote && <AreaNote onMore={open} />}
        {isOpen && (
          <Boundaries
            onClose={() => {
              setOpen(false);
            }}
          />
        )}
      </Suspense>
    </div>
  );
}
