import { useId, useState, type KeyboardEvent } from "react";
import type { Selection } from "../core/view.ts";
import { say, statusWord, titleOf } from "../i18n/sentences.ts";
import { useWords } from "../i18n/use-words.ts";
import { selectCapitals, selectWorldItems } from "../store/selectors.ts";
import { useApp, useAppStore } from "../store/use-app.ts";

interface Pin {
  readonly place: string;
  readonly name: string;
  readonly opens: Selection;
}

/**
 * The pins for keyboard and screen reader: one tab stop for all of them, arrow keys from pin to pin, Enter to open.
 * It lies unseen over the map, which shows where the keyboard is by the ring and the name of the pin.
 */
export function PinList() {
  const words = useWords();
  const store = useAppStore();
  const pins = usePins();
  // The place, not its number: while the reader scrubs, pins come and go around it.
  const [place, setPlace] = useState<string>();
  const id = useId();
  const index = Math.max(
    0,
    pins.findIndex((pin) => pin.place === place),
  );
  const current = pins[index];
  const { pointAt, open } = store.getState();

  const goTo = (next: number) => {
    const pin = pins[(next + pins.length) % pins.length];
    if (!pin) return;
    setPlace(pin.place);
    pointAt(pin.place);
  };
  const actions: Record<string, () => void> = {
    ArrowDown: () => {
      goTo(index + 1);
    },
    ArrowRight: () => {
      goTo(index + 1);
    },
    ArrowUp: () => {
      goTo(index - 1);
    },
    ArrowLeft: () => {
      goTo(index - 1);
    },
    Home: () => {
      goTo(0);
    },
    End: () => {
      goTo(pins.length - 1);
    },
    Enter: () => {
      if (current) open(current.opens);
    },
    " ": () => {
      if (current) open(current.opens);
    },
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const action = actions[event.key];
    if (!action) return;
    event.preventDefault();
    action();
  };

  return (
    <div
      className="pin-list"
      role="listbox"
      tabIndex={0}
      aria-label={words.map.places}
      aria-activedescendant={current && `${id}-${current.place}`}
      onKeyDown={onKeyDown}
      // Assistive technology clicks an option; a pointer never reaches it.
      onClick={(event) => {
        const pin = pins.find(
          (candidate) => event.target instanceof Element && event.target.id === `${id}-${candidate.place}`,
        );
        if (pin) open(pin.opens);
      }}
      onFocus={() => {
        pointAt(current?.place);
      }}
      onBlur={() => {
        pointAt(undefined);
      }}
    >
      {pins.map((pin) => (
        <div
          key={pin.place}
          id={`${id}-${pin.place}`}
          role="option"
          aria-selected={pin === current}
          className="visually-hidden"
        >
          {pin.name}
        </div>
      ))}
    </div>
  );
}

/** The pins from west to east: places with events, and the capitals that have none. */
function usePins(): Pin[] {
  const words = useWords();
  const dataset = useApp((state) => state.dataset);
  const items = useApp(selectWorldItems);
  const capitals = useApp(selectCapitals);
  const withEvents = items.flatMap(({ place, lead, status, count, position }) => {
    if (!place) return [];
    const name = words.map.pin(
      say(place.name, words, dataset),
      titleOf(lead, words, dataset),
      statusWord(lead.kind, status, words),
      count - 1,
    );
    return [{ place: place.id, name, opens: { kind: "event", id: lead.id } as const, position }];
  });
  const taken = new Set(withEvents.map((pin) => pin.place));
  const without = capitals
    .filter((capital) => !taken.has(capital.id))
    .map((capital) => ({
      place: capital.id,
      name: `${say(capital.name, words, dataset)}: ${words.map.capital}`,
      opens: { kind: "place", id: capital.id } as const,
      position: capital.position,
    }));
  return [...withEvents, ...without].sort((a, b) => a.position[0] - b.position[0]);
}
