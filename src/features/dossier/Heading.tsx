import { useEffect, useRef } from "react";

/**
 * The title of a dossier. It takes the focus when the reader opens one, so that a keyboard and a screen reader
 * go on reading there; not when the page itself opens with one, which in a frame would pull the host page down.
 */
export function Heading({ text }: { readonly text: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const focused = document.activeElement;
    if (focused !== null && focused !== document.body) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <h2 ref={heading} tabIndex={-1}>
      {text}
    </h2>
  );
}
