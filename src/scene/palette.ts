/** Red, green and blue from 0 to 255, opacity from 0 to 1: for what is drawn pixel by pixel. */
export type Rgba = readonly [red: number, green: number, blue: number, opacity: number];

/** The colours of the basemap (CSS colours). Everything is quiet, so that pins and ink above it speak. */
export interface BasemapPalette {
  readonly land: string;
  readonly sea: string;
  /** What lies behind the globe: the background of the map's container. */
  readonly space: string;
  readonly coast: string;
  /** Thin lines that fade where the map's detail ends. */
  readonly river: string;
  readonly boundary: string;
  /** Lines that are not agreed on, drawn dashed, and the outline of the hatch. */
  readonly disputed: string;
  /** Names of countries; at least 4.5 to 1 against land and sea (WCAG 2.2, AA). */
  readonly countryName: string;
  /** Names of towns; at least 4.5 to 1 against land and sea. */
  readonly placeName: string;
  /** Names and dots of capitals; at least 4.5 to 1 against land and sea. */
  readonly capitalName: string;
  /** Name of a disputed area; at least 4.5 to 1 against land and sea. */
  readonly disputedName: string;
  /** A soft edge round names, in the colour of what they mostly stand on. */
  readonly halo: string;
  readonly capitalDot: Rgba;
  /** The strokes across a disputed area. */
  readonly hatch: Rgba;
}

export const lightPalette: BasemapPalette = {
  land: "#f7f4ed",
  sea: "#d7e1e6",
  space: "#ebe8e1",
  coast: "#a9bac5",
  river: "#b3c7d2",
  boundary: "#b9afa6",
  disputed: "#a39386",
  countryName: "#666069",
  placeName: "#625e68",
  capitalName: "#4d4956",
  disputedName: "#7d4f38",
  halo: "rgba(247, 244, 237, 0.85)",
  capitalDot: [86, 82, 96, 1],
  hatch: [140, 100, 75, 0.42],
};

export const darkPalette: BasemapPalette = {
  land: "#2f333a",
  sea: "#1c2128",
  space: "#111417",
  coast: "#5b6670",
  river: "#3a4653",
  boundary: "#6a717b",
  disputed: "#98897d",
  countryName: "#a3a4ab",
  placeName: "#a2a3aa",
  capitalName: "#b9bac0",
  disputedName: "#d3a98f",
  halo: "rgba(35, 39, 45, 0.85)",
  capitalDot: [180, 181, 187, 1],
  hatch: [205, 165, 140, 0.42],
};

/** On paper: hardly any ink for land and sea, and names in black. */
export const printPalette: BasemapPalette = {
  land: "#ffffff",
  sea: "#e9eef1",
  space: "#ffffff",
  coast: "#8497a3",
  river: "#b9c8d1",
  boundary: "#8d857d",
  disputed: "#6f6358",
  countryName: "#4a4650",
  placeName: "#4a4650",
  capitalName: "#333039",
  disputedName: "#6b4029",
  halo: "rgba(255, 255, 255, 0.9)",
  capitalDot: [51, 48, 57, 1],
  hatch: [110, 75, 55, 0.5],
};

/** The colours of a theme. */
export function paletteFor(isDark: boolean): BasemapPalette {
  return isDark ? darkPalette : lightPalette;
}
