import type { LabelsFile } from "../../scene/basemap-data.ts";
import type { Lens } from "../../scene/lens.ts";
import { pinPositions, pinsOf } from "../../scene/pins.ts";
import { routesOf } from "../../scene/routes.ts";
import { scopeOf } from "../../scene/scope.ts";
import type { MapWords } from "../../scene/words.ts";
import { selectCapitals, selectRows } from "../../store/selectors.ts";
import type { AppState } from "../../store/store.ts";
import type { Measure } from "./measure.ts";
import { placeNames, placePins, takenBy } from "./pin-art.ts";
import type { PictureProps } from "./Picture.tsx";
import { drawRoutes, routeEnds } from "./route-art.ts";
import { placeWorldNames } from "./world-names.ts";

interface Means {
  readonly words: MapWords;
  readonly measure: Measure;
  /** Absent until they have come. */
  readonly worldNames: LabelsFile | undefined;
}

type Foreground = Pick<PictureProps, "pins" | "names" | "routes" | "worldNames">;

/** What stands on the world on the state's day. */
export function composeForeground(
  state: AppState,
  lens: Lens,
  { words, measure, worldNames }: Means,
): Foreground {
  const pins = placePins(
    pinsOf(
      state,
      scopeOf(state, () => lens),
    ),
    lens,
  );
  const routes = routesOf(state);
  const names = placeNames(pins, lens, words, measure);
  const own = pinPositions(selectRows(state), selectCapitals(state));
  const taken = [...takenBy(pins, names), ...routeEnds(routes, lens)];
  return {
    pins,
    names,
    routes: drawRoutes(routes, lens),
    worldNames: worldNames ? placeWorldNames(worldNames, lens, state.worldview, own, taken, measure) : [],
  };
}
