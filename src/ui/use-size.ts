import { useLayoutEffect, useRef, useState, type RefObject } from "react";

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The size of an element in whole CSS pixels; 0 by 0 until it has been measured, and while it is not displayed. */
export function useSize<T extends HTMLElement>(): readonly [RefObject<T | null>, Size] {
  const element = useRef<T>(null);
  const [size, setSize] = useState<Size>({ width: 0, height: 0 });
  // Before the first paint: a picture that came a frame later would flash.
  useLayoutEffect(() => {
    const measured = element.current;
    if (!measured) return;
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = measured;
      setSize((last) => (last.width === width && last.height === height ? last : { width, height }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(measured);
    return () => {
      observer.disconnect();
    };
  }, []);
  return [element, size];
}
