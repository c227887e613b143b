// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from "vitest";
import { installTrustedTypes } from "../../src/map/trusted-types.ts";
import { workerUrl } from "../../src/map/worker-url.ts";

interface Rules {
  readonly createScriptURL: (url: string, type: string, sink: string) => string | null;
  readonly createHTML?: unknown;
  readonly createScript?: unknown;
}

const OTHER = "https://evil.example/worker.js";
const DATA = "data:text/javascript;charset=utf-8,self.onmessage";
const SINK = "Worker constructor";

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("the page's Trusted Types policy", () => {
  it("lets MapLibre start its worker, and nothing else", () => {
    const { createScriptURL } = rules("https://host.example");
    expect(createScriptURL(workerUrl, "TrustedScriptURL", SINK)).toBe(workerUrl);
    expect(createScriptURL(OTHER, "TrustedScriptURL", SINK)).toBeNull();
    expect(createScriptURL(DATA, "TrustedScriptURL", SINK)).toBeNull();
  });

  it("lets it start from data in a frame without an origin, where there is no other way", () => {
    const { createScriptURL } = rules("null");
    expect(createScriptURL(DATA, "TrustedScriptURL", SINK)).toBe(DATA);
    expect(createScriptURL(OTHER, "TrustedScriptURL", SINK)).toBeNull();
  });

  it("lets no script element have an address", () => {
    const { createScriptURL } = rules("null");
    for (const url of [workerUrl, DATA, OTHER])
      expect(createScriptURL(url, "TrustedScriptURL", "HTMLScriptElement src")).toBeNull();
  });

  it("has no rule for markup and for script: browsers then refuse them", () => {
    const { createHTML, createScript } = rules("https://host.example");
    expect([createHTML, createScript]).toEqual([undefined, undefined]);
  });

  it("is made once, and not where the browser knows no such policies", () => {
    const createPolicy = vi.fn();
    vi.stubGlobal("trustedTypes", { defaultPolicy: {}, createPolicy });
    installTrustedTypes();
    expect(createPolicy).not.toHaveBeenCalled();
    vi.stubGlobal("trustedTypes", undefined);
    expect(installTrustedTypes).not.toThrow();
  });
});

function rules(origin: string): Rules {
  const createPolicy = vi.fn<(name: string, rules: Rules) => void>();
  vi.stubGlobal("origin", origin);
  vi.stubGlobal("trustedTypes", { createPolicy });
  installTrustedTypes();
  const [call] = createPolicy.mock.calls;
  if (call?.[0] !== "default") throw new Error("No default policy");
  return call[1];
}
