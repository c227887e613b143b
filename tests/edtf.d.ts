/** The part of the edtf library that tests compare with: it ships no types of its own. */
declare module "edtf" {
  /** Milliseconds since 1970 of the first and the last moment that a date spans. */
  export default function edtf(text: string): { readonly min: number; readonly max: number };
}
