import { TONES, CASING } from "../../scene/status-marks.ts";
import {
  darkPalette,
  lightPalette,
  printPalette,
  type BasemapPalette,
  type Rgba,
} from "../../scene/palette.ts";

export type PictureTheme = "light" | "dark" | "print";

/** The picture's colours, by the custom properties that its style sheet reads. */
export type Colours = Readonly<Record<`--picture-${string}`, string>>;

const PALETTES: Readonly<Record<PictureTheme, BasemapPalette>> = {
  light: lightPalette,
  dark: darkPalette,
  print: printPalette,
};
/** Of the names beside pins. */
const INK = {
  light: { ink: "#1d2129", muted: "#4a4f59", edge: "rgb(255 255 255 / 0.92)" },
  dark: { ink: "#eceae4", muted: "#bdbcb6", edge: "rgb(16 21 28 / 0.92)" },
} as const;

export function coloursOf(theme: PictureTheme): Colours {
  const palette = PALETTES[theme];
  const shade = theme === "dark" ? "dark" : "light";
  const { ink, muted, edge } = INK[shade];
  return {
    "--picture-land": palette.land,
    "--picture-sea": palette.sea,
    "--picture-space": palette.space,
    "--picture-coast": palette.coast,
    "--picture-river": palette.river,
    "--picture-boundary": palette.boundary,
    "--picture-disputed": palette.disputed,
    "--picture-hatch": written(palette.hatch),
    "--picture-country": palette.countryName,
    "--picture-capital-name": palette.capitalName,
    "--picture-capital-dot": written(palette.capitalDot),
    "--picture-disputed-name": palette.disputedName,
    "--picture-halo": palette.halo,
    "--picture-ink": ink,
    "--picture-muted": muted,
    "--picture-edge": edge,
    "--picture-casing": CASING[shade],
    "--picture-held": TONES.held[shade],
    "--picture-planned": TONES.planned[shade],
    "--picture-waiting": TONES.waiting[shade],
    "--picture-off": TONES.off[shade],
    "--picture-capital": TONES.capital[shade],
  };
}

function written([red, green, blue, opacity]: Rgba): string {
  return `rgb(${red} ${green} ${blue} / ${opacity})`;
}
