/** Control icons on a 24 x 24 grid; the button that holds one carries its name. */
const PATHS = {
  play: "M8 5.5v13l11-6.5z",
  pause: "M7 5h3.5v14H7zM13.5 5H17v14h-3.5z",
  previous: "M15.5 5.5 9 12l6.5 6.5-1.6 1.6L5.8 12l8.1-8.1z",
  next: "M8.5 5.5 15 12l-6.5 6.5 1.6 1.6 8.1-8.1-8.1-8.1z",
  close: "M6.4 5 12 10.6 17.6 5 19 6.4 13.4 12l5.6 5.6-1.4 1.4-5.6-5.6L6.4 19 5 17.6l5.6-5.6L5 6.4z",
  back: "M11 5.5 12.5 7 8.5 11H20v2H8.5l4 4-1.5 1.5L4.5 12z",
} as const;

export function Icon({ name, size = 20 }: { readonly name: keyof typeof PATHS; readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden="true" className="icon">
      <path d={PATHS[name]} fill="currentColor" />
    </svg>
  );
}
