import type { AppState } from "./store.ts";

type Selector = (state: AppState) => unknown;
type ValuesOf<Selectors extends readonly Selector[]> = {
  -readonly [K in keyof Selectors]: ReturnType<Selectors[K]>;
};

/**
 * A selector that computes something from other selectors' values, and gives the same answer back until one of
 * those values changes. zustand compares by identity: a selector that builds anew each time would render forever.
 */
export function derive<const Selectors extends readonly Selector[], Output>(
  inputs: Selectors,
  compute: (...values: ValuesOf<Selectors>) => Output,
): (state: AppState) => Output {
  let last: { readonly values: readonly unknown[]; readonly output: Output } | undefined;
  return (state) => {
    const values = inputs.map((input) => input(state));
    if (!last || values.some((value, index) => !Object.is(value, last?.values[index]))) {
      last = { values, output: compute(...(values as ValuesOf<Selectors>)) };
    }
    return last.output;
  };
}
