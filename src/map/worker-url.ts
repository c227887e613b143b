import url from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";

/** Address of MapLibre's worker, which Vite puts beside our own files. Absolute, so that it holds in any frame. */
export const workerUrl = new URL(url, document.baseURI).href;
