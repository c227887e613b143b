import { Mark } from "./Mark.tsx";
import type { ShapeName } from "./shapes.ts";

interface BadgeProps {
  readonly mark: { readonly shape: ShapeName; readonly tone: string };
  readonly text: string;
  /** CSS pixels of the mark. */
  readonly size?: number;
}

/** A mark with its word. */
export function Badge({ mark, text, size }: BadgeProps) {
  return (
    <span className={`badge tone-${mark.tone}`}>
      <Mark shape={mark.shape} tone={mark.tone} {...(size !== undefined && { size })} />
      <span className="badge-text">{text}</span>
    </span>
  );
}
