import type { Camera } from "../../core/view.ts";
import type { Lens } from "../../scene/lens.ts";
import { settled } from "../../scene/start.ts";

/** The camera some zooms closer, or farther, as far as the map goes. @param closest - zoom */
export function closer(lens: Lens, zooms: number, closest: number): Camera {
  const { center, zoom } = lens.camera;
  return settled({ ...lens, camera: { center, zoom: zoom + zooms } }, closest).camera;
}
