import { useEffect } from "react";
import { say } from "../i18n/sentences.ts";
import { useWords } from "../i18n/use-words.ts";
import { useApp, useAppStore } from "../store/use-app.ts";
import { Announcer } from "./Announcer.tsx";
import { EmbedLayout } from "./EmbedLayout.tsx";
import { FullLayout } from "./FullLayout.tsx";
import "./app.css";

/** The page of one dataset. */
export function App() {
  const store = useAppStore();
  const words = useWords();
  const layout = useApp((state) => state.layout);
  const theme = useApp((state) => state.theme);

  const title = useApp((state) => say(state.dataset.title, words, state.dataset));

  useEffect(() => {
    document.title = `${title} – ${words.product}`;
    document.documentElement.lang = words.language;
    document.documentElement.dataset.theme = theme;
    document.documentElement.dataset.layout = layout;
  }, [words, theme, layout, title]);

  useEffect(() => {
    const closeOnEscape = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.defaultPrevented) return;
      const { playing, pause, close } = store.getState();
      if (playing) pause();
      else close();
    };
    document.addEventListener("keydown", closeOnEscape);
    return () => {
      document.removeEventListener("keydown", closeOnEscape);
    };
  }, [store]);

  return (
    <>
      {layout === "embed" ? <EmbedLayout /> : <FullLayout />}
      <Announcer />
    </>
  );
}
