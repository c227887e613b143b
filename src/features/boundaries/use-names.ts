import { useEffect, useState } from "react";
import type { LabelsFile } from "../../scene/basemap-data.ts";
import { loadNames, nameLanguage } from "../../scene/basemap-files.ts";
import { useWords } from "../../i18n/use-words.ts";
import { useApp } from "../../store/use-app.ts";

/** The language of the map's names: the reader's choice where the map has it, else the page's. */
export function useNameLanguage(): string {
  const words = useWords();
  const chosen = useApp((state) => state.language);
  return nameLanguage(chosen === undefined ? [words.language] : [chosen, words.language]);
}

/** The map's names and notes; nothing until they have come. */
export function useNames(): LabelsFile | undefined {
  const language = useNameLanguage();
  const [names, setNames] = useState<LabelsFile>();
  useEffect(() => {
    let isStale = false;
    loadNames(language).then(
      (file) => {
        if (!isStale) setNames(file);
      },
      () => undefined, // the map asks again by itself
    );
    return () => {
      isStale = true;
    };
  }, [language]);
  return names?.language === language ? names : undefined;
}
