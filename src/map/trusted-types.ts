import { workerUrl } from "./worker-url.ts";

/**
 * In an opaque origin (`sandbox="allow-scripts"`) a browser starts no worker from an address; there MapLibre fetches its
 * worker and starts it from this.
 */
const WORKER_DATA = "data:text/javascript;charset=utf-8,";

interface PolicyFactory {
  readonly defaultPolicy?: unknown;
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (url: string, type?: string, sink?: string) => string | null },
  ) => unknown;
}

/**
 * Makes the page's one Trusted Types policy: the browser then refuses every string that would become markup or code.
 *
 * The only string let through is the address of MapLibre's worker. MapLibre touches no other such sink as long as it
 * draws no attribution and no popup, so markup and script have no rule here, which refuses them all.
 */
export function installTrustedTypes(): void {
  const factory = (globalThis as { readonly trustedTypes?: PolicyFactory }).trustedTypes;
  if (!factory || factory.defaultPolicy) return;
  factory.createPolicy("default", {
    createScriptURL: (url, _type, sink) => (isWorker(url) && isWorkerSink(sink) ? url : null),
  });
}

function isWorker(url: string): boolean {
  return url === workerUrl || (globalThis.origin === "null" && url.startsWith(WORKER_DATA));
}

/** Browsers name the sink for a reason that a policy can give: `Worker constructor`. */
function isWorkerSink(sink: string | undefined): boolean {
  return sink === undefined || sink.startsWith("Worker");
}
