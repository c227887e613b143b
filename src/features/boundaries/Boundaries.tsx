import { useEffect, useRef } from "react";
import { PROJECTIONS, WORLDVIEWS } from "../../core/view.ts";
import { useWords } from "../../i18n/use-words.ts";
import { NAME_LANGUAGES } from "../../scene/basemap-files.ts";
import { CREDITS } from "../../scene/credits.ts";
import { projectionFor } from "../../scene/camera.ts";
import { homePositions } from "../../scene/home.ts";
import { useApp } from "../../store/use-app.ts";
import { ExternalLink } from "../../ui/ExternalLink.tsx";
import "./boundaries.css";
import { useNameLanguage, useNames } from "./use-names.ts";

/** How the map draws the world: whose boundaries, in which shape and language, what is disputed, and its sources. */
export function Boundaries({ onClose }: { readonly onClose: () => void }) {
  const { boundaries: words } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    // The page behind it closes the dossier on Escape.
    element?.addEventListener("keydown", (event) => {
      event.stopPropagation();
    });
  }, []);
  return (
    <dialog
      ref={dialog}
      className="boundaries"
      aria-labelledby="boundaries-title"
      closedby="any"
      onClose={onClose}
    >
      <div className="boundaries-body">
        <header>
          <h2 id="boundaries-title">{words.title}</h2>
          <button type="button" className="button button-small" onClick={() => dialog.current?.close()}>
            {words.close}
          </button>
        </header>
        <Worldviews />
        <Appearance />
        <Areas />
        <Credits />
      </div>
    </dialog>
  );
}

function Worldviews() {
  const { boundaries: words } = useWords();
  const names = useNames();
  const worldview = useApp((state) => state.worldview);
  const showWorldview = useApp((state) => state.showWorldview);
  return (
    <fieldset className="worldviews">
      <legend>{words.whose}</legend>
      {WORLDVIEWS.map((view) => (
        <label key={view} dir="auto">
          <input
            type="radio"
            name="worldview"
            checked={view === worldview}
            onChange={() => {
              showWorldview(view);
            }}
          />
          <strong lang={names?.language}>{names?.worldviews[view].name ?? words.worldview[view]}</strong>
          <span lang={names?.language}>{names?.worldviews[view].statement}</span>
        </label>
      ))}
    </fieldset>
  );
}

function Appearance() {
  const { boundaries: words } = useWords();
  const language = useNameLanguage();
  const chosen = useApp((state) => state.projection);
  const suiting = useApp((state) => (state.projection ? undefined : projectionFor(homePositions(state))));
  const showProjection = useApp((state) => state.showProjection);
  const showLanguage = useApp((state) => state.showLanguage);
  return (
    <div className="appearance">
      <fieldset>
        <legend>{words.shape}</legend>
        {PROJECTIONS.map((projection) => (
          <label key={projection}>
            <input
              type="radio"
              name="projection"
              checked={projection === (chosen ?? suiting)}
              onChange={() => {
                showProjection(projection);
              }}
            />
            {words.projection[projection]}
          </label>
        ))}
      </fieldset>
      <label className="name-language">
        {words.names}
        <select
          value={language}
          onChange={(event) => {
            showLanguage(event.target.value);
          }}
        >
          {NAME_LANGUAGES.map((each) => (
            <option key={each} value={each} lang={each}>
              {new Intl.DisplayNames([each], { type: "language" }).of(each) ?? each}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

function Areas() {
  const { boundaries: words, newWindow } = useWords();
  const names = useNames();
  if (!names) return null;
  const areas = [...names.disputed].sort((a, b) => a.name.localeCompare(b.name, names.language));
  return (
    <section className="areas">
      <h3>{words.areas}</h3>
      <p>{words.areasNote}</p>
      <dl lang={names.language}>
        {areas.map(({ id, name, note, sources }) => (
          <div key={id} dir="auto">
            <dt>{name}</dt>
            <dd>
              {note}{" "}
              {sources.map(({ title, url }, index) => (
                <span key={url}>
                  {index > 0 && " · "}
                  <ExternalLink href={url} text={title} hint={newWindow} />
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Credits() {
  const { boundaries: words, newWindow } = useWords();
  return (
    <section className="credits">
      <h3>{words.credits}</h3>
      <ul>
        {CREDITS.map(({ name, license, url }) => (
          <li key={name}>
            <ExternalLink href={url} text={name} hint={newWindow} /> ({license})
          </li>
        ))}
      </ul>
    </section>
  );
}
