/** A text of a dataset: one string in the dataset's own language, or one string for each language (BCP 47). */
export type Text = string | Readonly<Record<string, string>>;

/**
 * The text in the first of the languages that it has, else in whatever language it has.
 *
 * @param languages - BCP 47 tags, the most wanted first; `pt-BR` also finds `pt`
 */
export function textIn(text: Text, languages: readonly string[]): string {
  if (typeof text === "string") return text;
  const wanted = languages.flatMap((language) => [language, language.split("-")[0] ?? language]);
  const found = wanted.find((language) => Object.hasOwn(text, language));
  return (found === undefined ? Object.values(text)[0] : text[found]) ?? "";
}
