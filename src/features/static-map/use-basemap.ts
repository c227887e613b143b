import { useEffect, useMemo, useState } from "react";
import type { LabelsFile, WorldShapes } from "../../scene/basemap-data.ts";
import { loadNames, loadOverview } from "../../scene/basemap-files.ts";
import type { Projection } from "../../scene/lens.ts";
import { prepareWorld, type World } from "./shapes.ts";

interface Basemap {
  readonly world: World | undefined;
  readonly names: LabelsFile | undefined;
}

/** Milliseconds between two attempts to fetch a file. */
const AGAIN = 10_000;

/** What has come, for the next picture: one that is made for the printer cannot wait. */
const kept: { shapes?: WorldShapes; names?: LabelsFile } = {};

/** The world's shapes and names, as soon as they are there. */
export function useBasemap(projection: Projection, language: string): Basemap {
  const [shapes, setShapes] = useState(kept.shapes);
  const [names, setNames] = useState(kept.names);
  useEffect(
    () =>
      untilLoaded(loadOverview, (loaded) => {
        kept.shapes = loaded;
        setShapes(loaded);
      }),
    [],
  );
  useEffect(
    () =>
      untilLoaded(
        () => loadNames(language),
        (loaded) => {
          kept.names = loaded;
          setNames(loaded);
        },
      ),
    [language],
  );
  const world = useMemo(() => shapes && prepareWorld(shapes, projection), [shapes, projection]);
  return { world, names: names?.language === language ? names : undefined };
}

/** Loads, again and again where it fails. @returns the giving up of it */
function untilLoaded<T>(load: () => Promise<T>, onLoaded: (loaded: T) => void): () => void {
  let isGivenUp = false;
  let retry: ReturnType<typeof setTimeout> | undefined;
  const attempt = async () => {
    try {
      const loaded = await load();
      if (!isGivenUp) onLoaded(loaded);
    } catch {
      if (!isGivenUp) retry = setTimeout(() => void attempt(), AGAIN);
    }
  };
  void attempt();
  return () => {
    isGivenUp = true;
    clearTimeout(retry);
  };
}
