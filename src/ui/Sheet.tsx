import { useRef, useState, type KeyboardEvent, type PointerEvent, type ReactNode } from "react";

export const SHEET_SIZES = ["peek", "half", "full"] as const;
export type SheetSize = (typeof SHEET_SIZES)[number];

interface SheetProps {
  readonly label: string;
  readonly handleLabel: string;
  readonly size: SheetSize;
  readonly onResize: (size: SheetSize) => void;
  readonly children: ReactNode;
}

/**
 * A panel that on narrow screens rises from the bottom edge, at one of three heights: drag its handle, tap it, or use
 * the arrow keys. On wide screens the style sheet makes the same markup a side panel and hides the handle.
 */
export function Sheet({ label, handleLabel, size, onResize, children }: SheetProps) {
  const panel = useRef<HTMLElement>(null);
  const [dragFrom, setDragFrom] = useState<{ readonly y: number; readonly height: number }>();
  const heightAt = (event: PointerEvent, from: { y: number; height: number }) =>
    from.height + from.y - event.clientY;

  const startDrag = (event: PointerEvent<HTMLButtonElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    setDragFrom({ y: event.clientY, height: panel.current?.offsetHeight ?? 0 });
  };
  const drag = (event: PointerEvent) => {
    if (dragFrom) panel.current?.style.setProperty("height", `${heightAt(event, dragFrom)}px`);
  };
  const cancelDrag = () => {
    panel.current?.style.removeProperty("height");
    setDragFrom(undefined);
  };
  const endDrag = (event: PointerEvent) => {
    if (!dragFrom || !panel.current) return;
    const room = panel.current.parentElement?.clientHeight ?? 0;
    const moved = Math.abs(event.clientY - dragFrom.y) > 6;
    cancelDrag();
    onResize(moved ? sizeFor(heightAt(event, dragFrom) / room) : larger(size));
  };
  const resizeByKey = (event: KeyboardEvent) => {
    const step = { ArrowUp: 1, ArrowDown: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      onResize(SHEET_SIZES[SHEET_SIZES.indexOf(size) + step] ?? size);
    }
  };

  return (
    <aside
      ref={panel}
      className="sheet"
      data-size={size}
      data-dragged={dragFrom !== undefined}
      aria-label={label}
    >
      <button
        type="button"
        className="sheet-handle"
        aria-label={handleLabel}
        aria-expanded={size !== "peek"}
        onPointerDown={startDrag}
        onPointerMove={drag}
        onPointerUp={endDrag}
        onPointerCancel={cancelDrag}
        // A click without a pointer: from the keyboard, or from assistive technology.
        onClick={(event) => {
          if (event.detail === 0) onResize(larger(size));
        }}
        onKeyDown={resizeByKey}
      />
      <div className="sheet-content">{children}</div>
    </aside>
  );
}

/** @param share - height of the panel as a share of the room it has */
function sizeFor(share: number): SheetSize {
  return share < 0.3 ? "peek" : share < 0.75 ? "half" : "full";
}

/** One size up; from the largest back to the smallest. */
function larger(size: SheetSize): SheetSize {
  return SHEET_SIZES[SHEET_SIZES.indexOf(size) + 1] ?? "peek";
}
