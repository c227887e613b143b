import type { Map as MapLibreMap } from "maplibre-gl";
import { HOME_ICON } from "../scene/drawing.ts";

const SVG = "http://www.w3.org/2000/svg";

/** Adds a button that shows the whole story again, below those that zoom. */
export function addHomeButton(map: MapLibreMap, label: string, onPress: () => void): void {
  const root = document.createElement("div");
  map.addControl(
    {
      onAdd() {
        const button = document.createElement("button");
        const icon = document.createElementNS(SVG, "svg");
        const path = document.createElementNS(SVG, "path");
        root.className = "maplibregl-ctrl maplibregl-ctrl-group";
        button.type = "button";
        button.className = "map-home";
        button.title = label;
        button.setAttribute("aria-label", label);
        button.addEventListener("click", onPress);
        icon.setAttribute("viewBox", "0 0 24 24");
        icon.setAttribute("aria-hidden", "true");
        path.setAttribute("d", HOME_ICON);
        icon.append(path);
        button.append(icon);
        root.append(button);
        return root;
      },
      onRemove() {
        root.remove();
      },
    },
    "top-right",
  );
}
