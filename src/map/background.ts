import type { LayerSpecification, Map as MapLibreMap, SourceSpecification } from "maplibre-gl";
import { basemapImages, type BasemapImage } from "./basemap-images.ts";
import { darkPalette, lightPalette, type BasemapPalette } from "../scene/palette.ts";
import { basemapLayers, basemapSources } from "./basemap.ts";
import { forGlobe } from "./globe-background.ts";
import type { Projection } from "../scene/lens.ts";
import type { Position } from "../scene/sphere.ts";
import type { WorldTopology } from "../scene/world.ts";

/** Everything that the basemap adds to the map's style, bottom to top. */
export interface Background {
  readonly sources: Readonly<Record<string, SourceSpecification>>;
  readonly images: readonly BasemapImage[];
  readonly layers: readonly LayerSpecification[];
}

/** More positions than these make a filter slower than the names that it saves are worth. */
const MOST_OWN_PLACES = 200;

export function paletteFor(isDark: boolean): BasemapPalette {
  return isDark ? darkPalette : lightPalette;
}

/**
 * The basemap in the colours of a theme.
 *
 * @param own - positions that have pins and names of ours
 */
export function backgroundOf(
  world: WorldTopology,
  projection: Projection,
  isDark: boolean,
  own: readonly Position[],
): Background {
  const palette = paletteFor(isDark);
  const sources = basemapSources(world);
  const layers = basemapLayers(palette, own.slice(0, MOST_OWN_PLACES));
  const background = { sources, layers, images: basemapImages(palette) };
  return projection === "globe" ? forGlobe(background) : background;
}

/** Adds what is not there yet, below the given layer. */
export function addBackground(
  map: MapLibreMap,
  { sources, images, layers }: Background,
  below: string,
): void {
  for (const { id, pixels, options } of images) {
    if (map.hasImage(id)) map.updateImage(id, pixels);
    else map.addImage(id, pixels, options);
  }
  for (const [id, source] of Object.entries(sources)) if (!map.getSource(id)) map.addSource(id, source);
  for (const layer of layers) {
    if (map.getLayer(layer.id)) repaint(map, layer);
    else map.addLayer(layer, below);
  }
}

type PaintName = Parameters<MapLibreMap["setPaintProperty"]>[1];
type PaintValue = Parameters<MapLibreMap["setPaintProperty"]>[2];

/** Gives a layer that is there the colours of another theme. */
function repaint(map: MapLibreMap, { id, paint }: LayerSpecification): void {
  for (const [name, value] of Object.entries(paint ?? {}) as [PaintName, PaintValue][])
    map.setPaintProperty(id, name, value);
}
