import { MARKS } from "../../core/marks.ts";
import {
  BADGE_HEIGHT,
  BADGE_OFFSET,
  BADGE_RIM,
  badgeText,
  badgeWidth,
  HALO_LINES,
  HALO_OPACITY,
  HALO_RADIUS,
  HIT_RADIUS,
  MARK_RIM,
  MARK_SIZE,
  MARK_STROKE,
  RING_LINES,
  RING_RADIUS,
} from "../../scene/drawing.ts";
import type { SeenPin } from "../../scene/pin-labels.ts";
import { markOf, type MarkName } from "../../scene/status-marks.ts";

/** The class that gives a status its colour. */
export function toneClass(mark: MarkName): string {
  return `picture-${mark === "capital" ? "capital" : MARKS[mark].tone}`;
}

/** One pin: its halo or ring, its mark and its number of events, as the live map's atlas draws them. */
export function PinFigure({ pin, at }: SeenPin) {
  const count = pin.item?.count ?? 0;
  return (
    <g
      className={`picture-pin ${toneClass(pin.mark)}`}
      data-pin={pin.key}
      // On whole pixels, so that its edges are sharp.
      transform={`translate(${Math.round(at.x)} ${Math.round(at.y)})`}
    >
      {pin.isSelected && <Halo />}
      {pin.isPointedAt && !pin.isSelected && <Ring />}
      <MarkFigure mark={pin.mark} />
      {count > 1 && <CountBadge count={count} />}
      <circle className="picture-hit" r={HIT_RADIUS.mouse} />
    </g>
  );
}

function Halo() {
  return (
    <>
      <circle className="picture-halo" r={HALO_RADIUS} opacity={HALO_OPACITY.disc} />
      <circle
        className="picture-halo-rim"
        r={HALO_RADIUS}
        strokeWidth={HALO_LINES.rim}
        opacity={HALO_OPACITY.rim}
      />
      <circle className="picture-halo-line" r={HALO_RADIUS} strokeWidth={HALO_LINES.line} />
    </>
  );
}

function Ring() {
  return (
    <g className="picture-capital">
      <circle className="picture-halo-rim" r={RING_RADIUS} strokeWidth={RING_LINES.rim} />
      <circle className="picture-halo-line" r={RING_RADIUS} strokeWidth={RING_LINES.line} />
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
  const text = badgeText(count);
  const width = badgeWidth(text);
  return (
    <g transform={`translate(${BADGE_OFFSET.join(" ")})`}>
      <rect
        className="picture-badge"
        x={-width / 2}
        y={-BADGE_HEIGHT / 2}
        width={width}
        height={BADGE_HEIGHT}
        rx={BADGE_HEIGHT / 2}
        strokeWidth={BADGE_RIM}
      />
      <text className="picture-count" y="4.1">
        {text}
      </text>
    </g>
  );
}
