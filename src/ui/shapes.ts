/**
 * The marks of the product, as SVG paths on a 24 x 24 grid, so that pins, badges, legend and timeline show the same.
 *
 * `fill` is filled with the tone, `outline` is filled with paper and stroked with the tone, `detail` is stroked on top.
 */
export interface Shape {
  readonly fill?: string;
  readonly outline?: string;
  readonly detail?: string;
}

const DIAMOND = "M12 3.5 20.5 12 12 20.5 3.5 12Z";
const circle = (radius: number) =>
  `M${12 - radius} 12a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0Z`;

export const SHAPES = {
  disc: { fill: circle(7.5) },
  "ringed-disc": { outline: circle(8.5), fill: circle(4.5) },
  diamond: { outline: DIAMOND },
  "barred-diamond": { outline: DIAMOND, detail: "M12 8.5v7" },
  "arrowed-diamond": { outline: DIAMOND, detail: "M8.6 12h6.6M12.9 9.4 15.6 12l-2.7 2.6" },
  "struck-diamond": { outline: DIAMOND, detail: "M4.5 19.5 19.5 4.5" },
  "small-disc": { fill: circle(5) },
  ring: { outline: circle(5) },
} as const satisfies Record<string, Shape>;

export type ShapeName = keyof typeof SHAPES;
