import { useLayoutEffect, type RefObject } from "react";

/**
 * When the buttons go while one of them has the focus, hands it to the one of the same name beside them: the live map
 * has the same buttons in the same place.
 */
export function useFocusHandover(buttons: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const own = buttons.current;
    return () => {
      const focused = document.activeElement;
      if (!own?.contains(focused)) return;
      const name = focused?.getAttribute("aria-label");
      const heir = [...document.querySelectorAll<HTMLElement>("button[aria-label]")].find(
        (button) => button.getAttribute("aria-label") === name && !own.contains(button),
      );
      heir?.focus({ preventScroll: true });
    };
  }, [buttons]);
}
