import { Legend } from "../features/legend/Legend.tsx";
import { useWords } from "../i18n/use-words.ts";
import { EventTable } from "./parts.ts";
import { PinList } from "./PinList.tsx";
import { useMap } from "./use-map.ts";

/** The map, loaded when everything else already stands; without WebGL a note and the list in its place. */
export function MapPane() {
  const words = useWords();
  const { element, fault } = useMap();
  const isMissing = fault === "no-webgl" || fault === "missing";
  const note = fault && (
    <p className="map-note" role="status">
      {words.map.fault[fault]}
    </p>
  );
  if (isMissing)
    return (
      <div className="list-pane">
        {note}
        <EventTable />
      </div>
    );
  return (
    <div className="map-pane">
      <div className="map-frame">
        <div ref={element} className="map-canvas" />
        {note}
        <PinList />
      </div>
      <div className="map-foot">
        <Legend note={words.map.boundaries} />
        <p className="map-credit">
          {words.map.data}: Natural Earth, GeoNames (CC BY 4.0)
          <span className="map-boundaries"> · {words.map.boundaries}</span>
        </p>
      </div>
    </div>
  );
}
