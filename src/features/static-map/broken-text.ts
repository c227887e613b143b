/** After a space or a hyphen a name may go on in another line. */
const BREAKS = /(?<=[\s\-–])/;

/**
 * A text in lines of about the same width, none much wider than that, as MapLibre breaks names.
 *
 * @param widest - in the unit of `widthOf`
 */
export function brokenText(text: string, widest: number, widthOf: (line: string) => number): string[] {
  const words = text.split(BREAKS);
  const whole = widthOf(text);
  const aim = whole / Math.max(1, Math.ceil(whole / widest));
  const lineOf = (from: number, to: number) => words.slice(from, to).join("").trim();
  /** For each number of words the best lines that they make. */
  const best: { readonly cost: number; readonly lines: readonly string[] }[] = [{ cost: 0, lines: [] }];
  for (let to = 1; to <= words.length; to++) {
    const ways = best.map(({ cost, lines }, from) => {
      const line = lineOf(from, to);
      return { cost: cost + unevenness(widthOf(line) - aim, to === words.length), lines: [...lines, line] };
    });
    best.push(ways.reduce((least, way) => (way.cost < least.cost ? way : least)));
  }
  return [...(best.at(-1)?.lines ?? [])];
}

/** The last line had better be short than long. @param excess - over the width that is aimed at */
function unevenness(excess: number, isLast: boolean): number {
  return excess ** 2 * (!isLast ? 1 : excess < 0 ? 0.5 : 2);
}
