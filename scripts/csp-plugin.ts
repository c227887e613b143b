import type { Plugin } from "vite";

/**
 * What the built page may load: its own files and nothing else, no inline script or style, no eval, and HTML and
 * script addresses only through the one Trusted Types policy of src/map/trusted-types.ts.
 * `data:` images are the map's own icons; the `data:` worker is the map's, in frames without an origin.
 */
export const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types default",
].join("; ");

/** Puts the policy into the built page as a meta tag: it then holds on every host, whatever headers that sends. */
export function contentSecurityPolicy(): Plugin {
  return {
    name: "parley-content-security-policy",
    apply: "build",
    transformIndexHtml: () => [
      {
        tag: "meta",
        attrs: { "http-equiv": "Content-Security-Policy", content: POLICY },
        injectTo: "head-prepend",
      },
    ],
  };
}
