import { MARKS } from "../../core/marks.ts";
import {
  BADGE_OFFSET,
  HALO_RADIUS,
  MARK_RIM,
  MARK_SIZE,
  MARK_STROKE,
  MOST_COUNTED,
  RING_RADIUS,
} from "../../scene/drawing.ts";
import { markOf, type MarkName } from "../../scene/status-marks.ts";
import type { PinArt } from "./pin-art.ts";

/** The class that gives a status its colour. */
export function toneClass(mark: MarkName): string {
  return `picture-${mark === "capital" ? "capital" : MARKS[mark].tone}`;
}

/** One pin: its halo or ring, its mark and its number of events, as the live map's atlas draws them. */
export function PinFigure({ pin, at }: PinArt) {
  const count = pin.item?.count ?? 0;
  return (
    <g
      className={`picture-pin ${toneClass(pin.mark)}`}
      data-pin={pin.key}
      transform={`translate(${at.x} ${at.y})`}
    >
      {pin.isSelected && <Halo />}
      {pin.isPointedAt && !pin.isSelected && <Ring />}
      <MarkFigure mark={pin.mark} />
      {count > 1 && <CountBadge count={count} />}
      <circle className="picture-hit" r="14" />
    </g>
  );
}

function Halo() {
  return (
    <>
      <circle className="picture-halo" r={HALO_RADIUS} />
      <circle className="picture-halo-rim" r={HALO_RADIUS} strokeWidth="4" opacity="0.75" />
      <circle className="picture-halo-line" r={HALO_RADIUS} strokeWidth="2" />
    </>
  );
}

function Ring() {
  return (
    <g className="picture-capital">
      <circle className="picture-halo-rim" r={RING_RADIUS} strokeWidth="4" />
      <circle className="picture-halo-line" r={RING_RADIUS} strokeWidth="1.75" />
    </g>
  );
}

function MarkFigure({ mark }: { readonly mark: MarkName }) {
  const { outline, fill, detail } = markOf(mark).shape;
  return (
    <g transform={`scale(${MARK_SIZE / 24}) translate(-12 -12)`}>
      {[outline, fill, detail].map(
        (d, index) =>
          d !== undefined && (
            <path
              key={index}
              className="picture-rim"
              d={d}
              strokeWidth={MARK_RIM + (d === fill ? 0 : MARK_STROKE)}
            />
          ),
      )}
      {outline !== undefined && <path className="picture-outline" d={outline} strokeWidth={MARK_STROKE} />}
      {fill !== undefined && <path className="picture-fill" d={fill} />}
      {detail !== undefined && <path className="picture-detail" d={detail} strokeWidth={MARK_STROKE} />}
    </g>
  );
}

function CountBadge({ count }: { readonly count: number }) {
  const text = count > MOST_COUNTED ? `${MOST_COUNTED}+` : String(count);
  const width = Math.max(14, 7 + 6 * text.length);
  return (
    <g transform={`translate(${BADGE_OFFSET.join(" ")})`}>
      <rect
        className="picture-badge"
        x={-width / 2}
        y="-7"
        width={width}
        height="14"
        rx="7"
        strokeWidth="3"
      />
      <text className="picture-count" y="4.1">
        {text}
      </text>
    </g>
  );
}
