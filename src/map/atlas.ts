import {
  BADGE_HEIGHT,
  BADGE_RIM,
  badgeText,
  badgeWidth,
  HALO_LINES,
  HALO_OPACITY,
  HALO_RADIUS,
  MARK_RIM,
  MARK_SIZE,
  MARK_STROKE,
  MOST_COUNTED,
  RING_LINES,
  RING_RADIUS,
} from "../scene/drawing.ts";
import type { Size } from "../scene/lens.ts";
import { CASING, MARK_NAMES, markOf, type MarkName } from "../scene/status-marks.ts";

/** A part of the atlas, in its own (device) pixels. */
export interface Cell {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** Everything that a pin is put together from, drawn once on a canvas for a theme and a pixel ratio. */
export interface Atlas {
  readonly canvas: HTMLCanvasElement;
  readonly mark: (name: MarkName) => Cell;
  /** The disc behind the selected pin. */
  readonly halo: (name: MarkName) => Cell;
  /** The ring around the pin that is pointed at. */
  readonly ring: Cell;
  /** A number of events, `99+` beyond ninety-nine. */
  readonly badge: (count: number) => Cell;
}

/** CSS pixels of the square that each part is drawn in. */
export const CELL_SIZE = 48;
const COLUMNS = 12;
/** Every number of events that a badge can show, from 2 on. */
const COUNTS = Array.from({ length: MOST_COUNTED }, (_, index) => badgeText(index + 2));

/**
 * Draws the atlas.
 *
 * @param ratio - device pixels per CSS pixel
 * @returns nothing where the browser hands out no canvas to draw on
 */
export function drawAtlas(theme: "light" | "dark", ratio: number): Atlas | undefined {
  const side = Math.round(CELL_SIZE * ratio);
  const parts = MARK_NAMES.length * 2 + 1 + COUNTS.length;
  const size: Size = { width: COLUMNS * side, height: Math.ceil(parts / COLUMNS) * side };
  const canvas = Object.assign(document.createElement("canvas"), size);
  const context = canvas.getContext("2d");
  if (!context) return undefined;

  let drawn = 0;
  const inNextCell = (draw: (pen: CanvasRenderingContext2D) => void): Cell => {
    const cell: Cell = {
      x: (drawn % COLUMNS) * side,
      y: Math.floor(drawn / COLUMNS) * side,
      size: side,
    };
    drawn += 1;
    context.save();
    // Each part is drawn around (0, 0), in CSS pixels.
    context.translate(cell.x + side / 2, cell.y + side / 2);
    context.scale(ratio, ratio);
    draw(context);
    context.restore();
    return cell;
  };
  const casing = CASING[theme];
  const colourOf = (name: MarkName) => markOf(name).colour[theme];

  const marks = new Map(
    MARK_NAMES.map((name) => [
      name,
      inNextCell((pen) => {
        drawMark(pen, name, colourOf(name), casing);
      }),
    ]),
  );
  const halos = new Map(
    MARK_NAMES.map((name) => [
      name,
      inNextCell((pen) => {
        drawHalo(pen, colourOf(name), casing);
      }),
    ]),
  );
  const ring = inNextCell((pen) => {
    drawRing(pen, colourOf("capital"), casing);
  });
  const counts = new Map(
    COUNTS.map((text) => [
      text,
      inNextCell((pen) => {
        drawBadge(pen, text, colourOf("capital"), casing);
      }),
    ]),
  );
  return {
    canvas,
    mark: (name) => marks.get(name) ?? ring,
    halo: (name) => halos.get(name) ?? ring,
    ring,
    badge: (count) => counts.get(badgeText(count)) ?? ring,
  };
}

function drawMark(pen: CanvasRenderingContext2D, name: MarkName, colour: string, casing: string): void {
  const { fill, outline, detail } = markOf(name).shape;
  const scale = MARK_SIZE / 24;
  pen.scale(scale, scale);
  pen.translate(-12, -12);
  pen.lineJoin = "round";
  pen.lineCap = "round";
  pen.strokeStyle = casing;
  // The rim first, under every stroke.
  for (const path of [outline, fill, detail]) {
    if (path === undefined) continue;
    pen.lineWidth = MARK_RIM + (path === fill ? 0 : MARK_STROKE);
    pen.stroke(new Path2D(path));
  }
  pen.strokeStyle = colour;
  pen.lineWidth = MARK_STROKE;
  if (outline !== undefined) {
    pen.fillStyle = casing;
    pen.fill(new Path2D(outline));
    pen.stroke(new Path2D(outline));
  }
  if (fill !== undefined) {
    pen.fillStyle = colour;
    pen.fill(new Path2D(fill));
  }
  if (detail !== undefined) pen.stroke(new Path2D(detail));
}

function drawHalo(pen: CanvasRenderingContext2D, colour: string, casing: string): void {
  disc(pen, HALO_RADIUS);
  pen.globalAlpha = HALO_OPACITY.disc;
  pen.fillStyle = colour;
  pen.fill();
  pen.globalAlpha = HALO_OPACITY.rim;
  pen.lineWidth = HALO_LINES.rim;
  pen.strokeStyle = casing;
  pen.stroke();
  pen.globalAlpha = 1;
  pen.lineWidth = HALO_LINES.line;
  pen.strokeStyle = colour;
  pen.stroke();
}

function drawRing(pen: CanvasRenderingContext2D, colour: string, casing: string): void {
  disc(pen, RING_RADIUS);
  pen.lineWidth = RING_LINES.rim;
  pen.strokeStyle = casing;
  pen.stroke();
  pen.lineWidth = RING_LINES.line;
  pen.strokeStyle = colour;
  pen.stroke();
}

function drawBadge(pen: CanvasRenderingContext2D, text: string, colour: string, casing: string): void {
  const width = badgeWidth(text);
  pen.beginPath();
  pen.roundRect(-width / 2, -BADGE_HEIGHT / 2, width, BADGE_HEIGHT, BADGE_HEIGHT / 2);
  pen.lineWidth = BADGE_RIM;
  pen.strokeStyle = casing;
  pen.stroke();
  pen.fillStyle = colour;
  pen.fill();
  pen.fillStyle = casing;
  pen.font = "600 10px system-ui, sans-serif";
  pen.textAlign = "center";
  pen.textBaseline = "middle";
  pen.fillText(text, 0, 0.75);
}

function disc(pen: CanvasRenderingContext2D, radius: number): void {
  pen.beginPath();
  pen.arc(0, 0, radius, 0, 2 * Math.PI);
}
