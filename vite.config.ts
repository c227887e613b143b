import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { contentSecurityPolicy } from "./scripts/csp-plugin.ts";
import { firstViewChunk } from "./scripts/first-view-chunk.ts";
import { datasets } from "./scripts/datasets-plugin.ts";
import { staticMaps } from "./scripts/static-map-plugin.ts";

export default defineConfig({
  // Relative addresses: the folder works at any path of any static host.
  base: "./",
  // A missing file is missing: no page answers in its place.
  appType: "mpa",
  plugins: [react(), datasets(), staticMaps(), contentSecurityPolicy()],
  build: {
    target: "es2023",
    // What a sandboxed frame may load is decided by CORS, not by inlining: every asset stays a file.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
    sourcemap: false,
    // Every browser that runs the page preloads modules by itself.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: { groups: [{ name: firstViewChunk }] },
      },
    },
  },
  worker: { format: "es" },
  preview: {
    // A frame with `sandbox="allow-scripts"` has no origin of its own, so every asset must be open to all.
    headers: { "Access-Control-Allow-Origin": "*", "X-Content-Type-Options": "nosniff" },
    cors: false,
  },
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    environment: "node",
    setupFiles: ["tests/setup.ts"],
  },
});
