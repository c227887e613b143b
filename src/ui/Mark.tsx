import { SHAPES, type Shape, type ShapeName } from "./shapes.ts";

interface MarkProps {
  readonly shape: ShapeName;
  /** Chooses the colour: a class `tone-…` of the page's style sheet. */
  readonly tone: string;
  /** CSS pixels. */
  readonly size?: number;
}

/** One of the product's marks. It is decoration: the word beside it says the same. */
export function Mark({ shape, tone, size = 18 }: MarkProps) {
  const { outline, fill, detail }: Shape = SHAPES[shape];
  return (
    <svg className={`mark tone-${tone}`} width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      {outline !== undefined && <path className="mark-outline" d={outline} />}
      {fill !== undefined && <path className="mark-fill" d={fill} />}
      {detail !== undefined && <path className="mark-detail" d={detail} />}
    </svg>
  );
}
