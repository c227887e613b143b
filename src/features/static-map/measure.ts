import type { Size } from "../../scene/lens.ts";
import type { LabelText } from "../../scene/pin-labels.ts";

/** A font as CSS writes it, and the height of its line in CSS pixels. */
interface Font {
  readonly font: string;
  readonly size: number;
  readonly weight: number;
  readonly line: number;
}

/** How wide a line of text is, in CSS pixels. */
export type Measure = (text: string, font: Pick<Font, "font" | "size" | "weight">) => number;

const FAMILY = "system-ui, sans-serif";
/** Of the names beside pins. */
export const NAME_FONT: Font = { font: `650 13px ${FAMILY}`, size: 13, weight: 650, line: 16 };
export const STATUS_FONT: Font = { font: `500 11.5px ${FAMILY}`, size: 11.5, weight: 500, line: 14 };

/** Measures as the browser will draw; estimates where there is no browser. */
export function createMeasure(): Measure {
  const pen = typeof document === "undefined" ? undefined : document.createElement("canvas").getContext("2d");
  if (!pen) return estimate;
  const known = new Map<string, number>();
  return (text, { font }) => {
    const key = `${font} ${text}`;
    const width = known.get(key) ?? measureWith(pen, text, font);
    known.set(key, width);
    return width;
  };
}

function measureWith(pen: CanvasRenderingContext2D, text: string, font: string): number {
  pen.font = font;
  return Math.ceil(pen.measureText(text).width) + 1;
}

/** Widths of letters in a common sans serif font, as shares of its size. */
const NARROW = /[\sijltfrI.,:;'’()·|-]/;
const WIDE = /[mw—]/i;
const CAPITAL = /\p{Lu}/u;

/** Widths by kinds of letters: rather too wide, so that names keep off each other. */
export const estimate: Measure = (text, { size, weight }) => {
  let width = 0;
  for (const letter of text)
    width += NARROW.test(letter) ? 0.36 : WIDE.test(letter) ? 0.92 : CAPITAL.test(letter) ? 0.72 : 0.58;
  return Math.ceil(width * size * (weight > 600 ? 1.06 : 1)) + 1;
};

/** The room that a name and its status take. */
export function sizeOf({ name, status }: LabelText, measure: Measure): Size {
  return {
    width: Math.max(measure(name, NAME_FONT), status === "" ? 0 : measure(status, STATUS_FONT)),
    height: NAME_FONT.line + (status === "" ? 0 : STATUS_FONT.line),
  };
}
