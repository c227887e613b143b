import type { LayerSpecification, Map as MapLibreMap, SourceSpecification } from "maplibre-gl";
import type { Projection } from "../scene/lens.ts";
import type { BasemapPalette } from "../scene/palette.ts";
import type { Position } from "../scene/sphere.ts";
import { basemapImages, type BasemapImage } from "./basemap-images.ts";
import { NAMES, nameLayers } from "./basemap-names.ts";
import { emptySource, shapeLayers, shapeSources } from "./basemap.ts";
import { byScale } from "./globe-names.ts";
import { streetLayer, STREETS, streetSource, type StreetTiles } from "./street-tiles.ts";
import { TILE_ADDRESS } from "./tiles.ts";

/** Everything that the basemap adds to the map's style, bottom to top. */
export interface Background {
  readonly sources: Readonly<Record<string, SourceSpecification>>;
  readonly images: readonly BasemapImage[];
  readonly layers: readonly LayerSpecification[];
}

interface Look {
  readonly projection: Projection;
  /** Of the towns' names. */
  readonly language: string;
  /** Positions that have pins and names of ours. */
  readonly own: readonly Position[];
  readonly streets?: StreetTiles | undefined;
}

/** More positions than these make a filter slower than the names that it saves are worth. */
const MOST_OWN_PLACES = 200;

/** The basemap in the colours of a theme. Its names come when they have been fetched. */
export function backgroundOf(
  palette: BasemapPalette,
  { projection, language, own, streets }: Look,
): Background {
  const names = nameLayers(palette, language, own.slice(0, MOST_OWN_PLACES));
  return {
    sources: {
      ...shapeSources(TILE_ADDRESS),
      [NAMES]: emptySource,
      ...(streets && { [STREETS]: streetSource(streets) }),
    },
    layers: [
      ...shapeLayers(palette),
      ...(streets ? [streetLayer] : []),
      ...(projection === "globe" ? names.map(byScale) : names),
    ],
    images: basemapImages(palette),
  };
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
