import type { Map as MapLibreMap } from "maplibre-gl";

const SVG = "http://www.w3.org/2000/svg";
/** Four corners of a frame, on a 24 x 24 grid. */
const FRAME = "M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5";

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
        path.setAttribute("d", FRAME);
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
