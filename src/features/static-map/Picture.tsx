import { memo, useId, type ReactNode } from "react";
import type { Lens } from "../../scene/lens.ts";
import type { SeenPin } from "../../scene/pin-labels.ts";
import { BOUNDARY_DASH, CAPITAL_DOT_RADIUS } from "../../scene/world-style.ts";
import { NAME_FONT } from "./measure.ts";
import type { NameArt } from "./pin-art.ts";
import { PinFigure, toneClass } from "./PinFigure.tsx";
import type { RouteArt } from "./route-art.ts";
import type { WorldArt } from "./world-art.ts";
import type { WorldName } from "./world-names.ts";

/** Everything that the picture shows, where it shows it. */
export interface PictureProps {
  readonly size: Lens["size"];
  /** For those who cannot see it. */
  readonly label: string;
  /** Absent until the world's shapes have come: pins and lines do not wait. */
  readonly world: WorldArt | undefined;
  readonly worldNames: readonly WorldName[];
  readonly routes: readonly RouteArt[];
  readonly pins: readonly SeenPin[];
  readonly names: readonly NameArt[];
  readonly children?: ReactNode;
}

/** The map as a drawing: the same world, lines, pins and names as the live map's, in SVG. */
export function Picture({ size, label, world, worldNames, routes, pins, names, children }: PictureProps) {
  const { width, height } = size;
  return (
    <svg
      className="picture"
      role="img"
      aria-label={label}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
    >
      <WorldLayers size={size} world={world} />
      <g className="picture-lines">
        {routes.map(({ key, d, mark, width: stroke, opacity }) => (
          <path
            key={key}
            className={`picture-line picture-route ${toneClass(mark)}`}
            d={d}
            strokeWidth={stroke}
            opacity={opacity}
          />
        ))}
      </g>
      <WorldNames names={worldNames} />
      {pins.map(({ pin, at }) => (
        <PinFigure key={pin.key} pin={pin} at={at} />
      ))}
      {names.map((name) => (
        <Name key={name.pin.key} {...name} />
      ))}
      {children}
    </svg>
  );
}

/** CSS pixels between two strokes of the hatch, along an edge of the map. */
const HATCH = 7;

/** Drawn again only when the camera moves: its paths are most of the picture. */
const WorldLayers = memo(function WorldLayers({ size, world }: Pick<PictureProps, "size" | "world">) {
  const hatch = useId();
  const frame = { width: size.width, height: size.height };
  if (!world) return <rect {...frame} className="picture-sea" />;
  const { disc, widths } = world;
  return (
    <g className="picture-world">
      <defs>
        <pattern id={hatch} width={HATCH} height={HATCH} patternUnits="userSpaceOnUse">
          <path className="picture-hatch" d="M-1 4.5 4.5-1M2.5 8 8 2.5" />
        </pattern>
      </defs>
      <rect {...frame} className={disc ? "picture-space" : "picture-sea"} />
      {disc && <circle className="picture-sea" cx={disc.center.x} cy={disc.center.y} r={disc.radius} />}
      <path className="picture-land" d={world.land} />
      {world.areas.map(({ id, d, isHatched }) => (
        <path
          key={id}
          className="picture-area"
          data-area={id}
          fill={isHatched ? `url(#${hatch})` : "none"}
          d={d}
        />
      ))}
      <path className="picture-lakes" d={world.lakes} />
      <path
        className="picture-line picture-river"
        d={world.rivers}
        strokeWidth={widths.rivers}
        opacity={world.riverOpacity}
      />
      <path className="picture-line picture-coast" d={world.coast} strokeWidth={widths.coast} />
      <path className="picture-line picture-boundary" d={world.boundaries} strokeWidth={widths.boundary} />
      <path
        className="picture-line picture-dashed"
        d={world.dashed}
        strokeWidth={widths.dashed}
        strokeDasharray={BOUNDARY_DASH.map((each) => each * widths.dashed).join(" ")}
      />
    </g>
  );
});

const WORLD_NAME_CLASS = {
  country: "picture-country",
  capital: "picture-capital-name",
  disputed: "picture-disputed-name",
} as const;

/** Em from the middle of a line to its baseline, as MapLibre sets it. */
const WORLD_NAME_BASELINE = 0.44;

const WorldNames = memo(function WorldNames({ names }: { readonly names: readonly WorldName[] }) {
  return names.map(({ key, kind, lines, size, spacing, at, dot }) => (
    <g key={key} className="picture-world-names">
      {dot && (
        <circle className="picture-capital-dot" cx={round(dot.x)} cy={round(dot.y)} r={CAPITAL_DOT_RADIUS} />
      )}
      <text
        className={`picture-text picture-world-name ${WORLD_NAME_CLASS[kind]}`}
        fontSize={round(size)}
        letterSpacing={spacing > 0 ? round(spacing) : undefined}
        y={round(at.y + (WORLD_NAME_BASELINE - (lines.length - 1) * 0.6) * size)}
      >
        {lines.map((line, index) => (
          <tspan
            key={index} // The space after the last letter is no part of the name.
            x={round(at.x + spacing / 2)}
            dy={index === 0 ? 0 : "1.2em"}
          >
            {line}
          </tspan>
        ))}
      </text>
    </g>
  ));
});

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

const ANCHORS = { right: "start", left: "end", above: "middle", below: "middle" } as const;
/** CSS pixels from the top of a line to its baseline. */
const NAME_BASELINE = 13.3;
const STATUS_BASELINE = 10.9;

function Name({ pin, place, name, status }: NameArt) {
  const x = Math.round(
    { right: place.left, left: place.right, above: middle(place), below: middle(place) }[place.side],
  );
  const top = Math.round(place.top);
  const anchor = ANCHORS[place.side];
  return (
    <g data-pin={pin.key} className="picture-pin">
      <text
        className={`picture-text picture-name${pin.item ? "" : " picture-name-capital"}`}
        x={x}
        y={top + NAME_BASELINE}
        textAnchor={anchor}
      >
        {name}
      </text>
      {status !== "" && (
        <text
          className="picture-text picture-status"
          x={x}
          y={top + NAME_FONT.line + STATUS_BASELINE}
          textAnchor={anchor}
        >
          {status}
        </text>
      )}
    </g>
  );
}

function middle({ left, right }: { readonly left: number; readonly right: number }): number {
  return (left + right) / 2;
}
