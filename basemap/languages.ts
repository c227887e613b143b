/** The languages that the basemap has names in (BCP 47). */
export const LANGUAGES = ["en", "uk", "ru", "hu", "de", "fr", "ar"] as const;

export type Language = (typeof LANGUAGES)[number];

/** One text in every language. */
export type InEveryLanguage = Readonly<Record<Language, string>>;

export function inEveryLanguage(textIn: (language: Language) => string): InEveryLanguage {
  return Object.fromEntries(LANGUAGES.map((language) => [language, textIn(language)])) as InEveryLanguage;
}
