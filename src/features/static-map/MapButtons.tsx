import { useRef } from "react";
import { HOME_ICON, SMALLEST_WITH_BUTTONS } from "../../scene/drawing.ts";
import type { Lens } from "../../scene/lens.ts";
import type { MapWords } from "../../scene/words.ts";
import { useAppStore } from "../../store/use-app.ts";
import { closer } from "./move.ts";
import { useFocusHandover } from "./use-focus-handover.ts";

interface MapButtonsProps {
  readonly lens: Lens;
  readonly words: MapWords;
  /** Zoom: as close as the map can go. */
  readonly closest: number;
}

/** The buttons that the live map has, in the same place. */
export function MapButtons(props: MapButtonsProps) {
  const { width, height } = props.lens.size;
  const hasRoom = width >= SMALLEST_WITH_BUTTONS.width && height >= SMALLEST_WITH_BUTTONS.height;
  return hasRoom && <Buttons {...props} />;
}

function Buttons({ lens, words, closest }: MapButtonsProps) {
  const store = useAppStore();
  const element = useRef<HTMLDivElement>(null);
  useFocusHandover(element);
  const { moveCamera } = store.getState();
  return (
    <div ref={element} className="static-map-buttons">
      <div>
        <MapButton
          label={words.zoomIn}
          icon="M12 4.5v15M4.5 12h15"
          onPress={() => {
            moveCamera(closer(lens, 1, closest));
          }}
        />
        <MapButton
          label={words.zoomOut}
          icon="M4.5 12h15"
          onPress={() => {
            moveCamera(closer(lens, -1, closest));
          }}
        />
      </div>
      <div>
        <MapButton
          label={words.showAll}
          icon={HOME_ICON}
          onPress={() => {
            moveCamera(undefined);
          }}
        />
      </div>
    </div>
  );
}

interface MapButtonProps {
  readonly label: string;
  /** An SVG path on a 24 x 24 grid. */
  readonly icon: string;
  readonly onPress: () => void;
}

function MapButton({ label, icon, onPress }: MapButtonProps) {
  return (
    <button type="button" title={label} aria-label={label} onClick={onPress}>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d={icon} />
      </svg>
    </button>
  );
}
