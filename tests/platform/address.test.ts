import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromDayNumber } from "../../src/core/day.ts";
import { LAYOUTS, PROJECTIONS, SELECTION_KINDS, THEMES, WORLDVIEWS, type View } from "../../src/core/view.ts";
import { addressOfView, viewFromAddress } from "../../src/platform/address.ts";

describe("a view in the address", () => {
  it("is read from its parameters", () => {
    expect(
      viewFromAddress(
        "?asof=2025-10-21&event=budapest-summit&view=-40,70,1.6&layout=embed&theme=dark&worldview=un&projection=globe&lang=uk",
      ),
    ).toEqual({
      asOf: "2025-10-21",
      selection: { kind: "event", id: "budapest-summit" },
      camera: { center: [-40, 70], zoom: 1.6 },
      layout: "embed",
      theme: "dark",
      worldview: "un",
      projection: "globe",
      language: "uk",
    });
  });

  it("is written short: without what is as it is anyway", () => {
    expect(addressOfView({ layout: "full", theme: "auto" })).toBe("");
    expect(addressOfView({ camera: { center: [-40, 70], zoom: 1.6 } })).toBe("?view=-40,70,1.6");
  });

  it("comes back as it was", () => {
    const views = fc.record<View>(
      {
        asOf: fc.integer({ min: -100_000, max: 100_000 }).map(fromDayNumber),
        selection: fc.record({ kind: fc.constantFrom(...SELECTION_KINDS), id: fc.string({ minLength: 1 }) }),
        camera: fc.record({
          center: fc.tuple(fc.integer({ min: -180, max: 180 }), fc.integer({ min: -90, max: 90 })),
          zoom: fc.integer({ min: 0, max: 24 }),
        }),
        layout: fc.constantFrom(...LAYOUTS.filter((layout) => layout !== "full")),
        theme: fc.constantFrom(...THEMES.filter((theme) => theme !== "auto")),
        worldview: fc.constantFrom(...WORLDVIEWS),
        projection: fc.constantFrom(...PROJECTIONS),
        language: fc.constantFrom("en", "uk", "pt-BR"),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(views, (view) => {
        expect(viewFromAddress(addressOfView(view))).toEqual(view);
      }),
    );
  });

  it.each([
    "?asof=2025-02-30",
    "?asof=yesterday",
    "?view=200,0,1",
    "?view=,,",
    "?view=1,2",
    "?view=1,2,x",
    "?layout=poster",
    "?theme=blue",
    "?event=",
    "?initialWidth=700&childId=x&parentUrl=https%3A%2F%2Fexample.org&utm_source=y",
  ])("ignores what it cannot read and what is not ours: %s", (search) => {
    expect(viewFromAddress(search)).toEqual({});
  });

  it("never throws, whatever the address", () => {
    fc.assert(
      fc.property(fc.string(), (search) => {
        expect(() => viewFromAddress(search)).not.toThrow();
      }),
    );
  });
});
