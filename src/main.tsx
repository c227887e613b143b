import { createRoot, type Root } from "react-dom/client";
import { App } from "./app/App.tsx";
import { ErrorScreen } from "./app/ErrorScreen.tsx";
import { preloadDossier } from "./app/parts.ts";
import { DatasetLoadError, loadDataset } from "./data/load.ts";
import { wordsFor } from "./i18n/words.ts";
import { WordsContext } from "./i18n/use-words.ts";
import { viewFromAddress } from "./platform/address.ts";
import { datasetAddress } from "./platform/dataset-address.ts";
import { syncAddress } from "./platform/sync-address.ts";
import { createAppStore } from "./store/store.ts";
import { StoreContext } from "./store/use-app.ts";

const words = wordsFor(navigator.languages);

async function start(root: Root): Promise<void> {
  const { url, data, allowed } = datasetAddress(document, location.search);
  const file = decodeURIComponent(new URL(url, document.baseURI).pathname);
  if (!allowed) {
    root.render(<ErrorScreen message={words.loadError["not-allowed"](data ?? url)} />);
    return;
  }
  const view = viewFromAddress(location.search);
  if (view.selection) preloadDossier();
  try {
    const { dataset, problems } = await loadDataset(url);
    if (!dataset) {
      root.render(<ErrorScreen message={words.loadError.nothingGood(file)} problems={problems} />);
      return;
    }
    const store = createAppStore(dataset, view, problems);
    syncAddress(store, data);
    root.render(
      <StoreContext value={store}>
        <WordsContext value={words}>
          <App file={file} />
        </WordsContext>
      </StoreContext>,
    );
  } catch (error) {
    if (!(error instanceof DatasetLoadError)) throw error;
    root.render(<ErrorScreen message={words.loadError[error.reason](file)} />);
  }
}

const container = document.getElementById("parley");
if (container) void start(createRoot(container));
