import type { ReactNode } from "react";
import { createRoot } from "react-dom/client";
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

async function start(render: (page: ReactNode) => void): Promise<void> {
  const { url, data, integrity, file, allowed } = datasetAddress(document, location.search);
  if (!allowed) {
    render(<ErrorScreen message={words.loadError["not-allowed"](file)} />);
    return;
  }
  const view = viewFromAddress(location.search);
  if (view.selection) preloadDossier();
  try {
    const { dataset, problems } = await loadDataset(url, { integrity });
    if (!dataset) {
      render(<ErrorScreen message={words.loadError.nothingGood(file)} problems={problems} />);
      return;
    }
    const store = createAppStore(dataset, view, problems, { file, data });
    syncAddress(store);
    render(
      <StoreContext value={store}>
        <App />
      </StoreContext>,
    );
  } catch (error) {
    const reason = error instanceof DatasetLoadError ? error.reason : "unexpected";
    render(<ErrorScreen message={words.loadError[reason](file)} />);
  }
}

const container = document.getElementById("parley");
if (container) {
  const root = createRoot(container);
  void start((page) => {
    root.render(<WordsContext value={words}>{page}</WordsContext>);
  });
}
