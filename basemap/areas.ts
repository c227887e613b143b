import type { Position } from "geojson";
import type { ClaimLine } from "./load.ts";

/** Longitudes and latitudes in degrees: west, south, east, north. */
export type Box = readonly [west: number, south: number, east: number, north: number];

interface Named {
  /** As in `basemap/reviewed/disputed.json`. */
  readonly id: string;
  /** English, for messages and tests; what the map calls it is reviewed elsewhere. */
  readonly name: string;
}

/** A country of the atlas that is no agreed state's: all of it. Countries go by Natural Earth's names. */
export interface WholeCountry extends Named {
  readonly country: string;
}

/** Those polygons of a country that lie wholly within a box. */
export interface WholePolygons extends Named {
  readonly of: string;
  readonly within: Box;
}

/** The faces around some points, of a country cut along claimed lines. */
export interface CutOut extends Named {
  readonly of: string;
  /** Natural Earth's name of the lines, and its code of the country they run in. */
  readonly along: readonly [name: string, country: string];
  readonly around: readonly Position[];
}

export const WHOLE_COUNTRIES: readonly WholeCountry[] = [
  { id: "kosovo", name: "Kosovo", country: "Kosovo" },
  { id: "north-cyprus", name: "Northern Cyprus", country: "N. Cyprus" },
  { id: "cyprus-buffer", name: "UN buffer zone in Cyprus", country: "Cyprus U.N. Buffer Zone" },
  { id: "somaliland", name: "Somaliland", country: "Somaliland" },
  { id: "siachen", name: "Siachen Glacier", country: "Siachen Glacier" },
  { id: "taiwan", name: "Taiwan", country: "Taiwan" },
  { id: "palestine", name: "Palestine", country: "Palestine" },
  { id: "falklands", name: "Falkland Islands / Malvinas", country: "Falkland Is." },
  // Natural Earth's unit is what lies east of the berm.
  { id: "western-sahara-east", name: "Western Sahara, east of the berm", country: "W. Sahara" },
];

export const WHOLE_POLYGONS: readonly WholePolygons[] = [
  { id: "crimea", name: "Crimea", of: "Russia", within: [32.4, 44.3, 36.7, 46.3] },
  // Iturup, Kunashir, Shikotan, and of the Habomai the one islet that the atlas has.
  { id: "kuril-south", name: "Southern Kurils", of: "Russia", within: [145.3, 43.3, 148.95, 45.55] },
];

export const CUT_OUTS: readonly CutOut[] = [
  {
    id: "golan",
    name: "Golan Heights",
    of: "Israel",
    along: ["Syrian claim", "ISR"],
    around: [[35.75, 33.0]],
  },
  {
    id: "south-ossetia",
    name: "South Ossetia",
    of: "Georgia",
    along: ["Georgian claim", "GEO"],
    around: [[44.0, 42.35]],
  },
  {
    id: "abkhazia",
    name: "Abkhazia",
    of: "Georgia",
    along: ["Georgian claim", "GEO"],
    around: [[41.2, 43.0]],
  },
  {
    id: "transnistria",
    name: "Transnistria",
    of: "Moldova",
    along: ["Moldovan claim", "MDA"],
    around: [[29.35, 47.2]],
  },
  {
    id: "western-sahara-west",
    name: "Western Sahara, west of the berm",
    of: "Morocco",
    along: ["Western Saharan claim", "MAR"],
    around: [[-13, 26.2]],
  },
  {
    id: "aksai-chin",
    name: "Aksai Chin",
    of: "China",
    along: ["Indian claim", "CHN"],
    around: [[79.5, 35.2]],
  },
  {
    id: "shaksgam",
    name: "Shaksgam Valley",
    of: "China",
    along: ["Indian claim", "CHN"],
    around: [[76.6, 36.1]],
  },
  {
    id: "azad-kashmir",
    name: "Azad Kashmir",
    of: "Pakistan",
    along: ["Indian claim", "PAK"],
    around: [[73.6, 34.3]],
  },
  {
    id: "gilgit-baltistan",
    name: "Gilgit-Baltistan",
    of: "Pakistan",
    along: ["Indian claim", "PAK"],
    around: [[74.6, 35.8]],
  },
  {
    id: "jammu-kashmir",
    name: "Jammu and Kashmir, Ladakh",
    of: "India",
    along: ["Pakistani claim", "IND"],
    around: [
      [74.8, 34.1],
      // Demchok: China claims it, and a line of that claim cuts it off.
      [79.3, 32.9],
    ],
  },
  {
    id: "arunachal",
    name: "Arunachal Pradesh",
    of: "India",
    along: ["Chinese claim", "IND"],
    around: [[94.0, 28.0]],
  },
  {
    id: "essequibo",
    name: "Essequibo",
    of: "Guyana",
    along: ["Venezuelan claim", "GUY"],
    around: [[-59.5, 5.5]],
  },
  {
    id: "abyei",
    name: "Abyei",
    of: "Sudan",
    along: ["South Sudanese claim", "SDN"],
    around: [[28.4, 9.6]],
  },
  {
    id: "bir-tawil",
    name: "Bir Tawil",
    of: "Sudan",
    along: ["Administrative line of 1902", "SDN"],
    around: [[33.7, 21.88]],
  },
];

/**
 * Lines that Natural Earth lacks. Their ends are moved on to the boundary that they start from.
 *
 * Bir Tawil: the four corners that Wikipedia and OpenStreetMap's wiki give, from Jebel Bartazuga (33°33′ E 21°43′ N) to
 * Bir Hasmat Umar (34° E 21°46′ N), and from each to where the line crosses the 22nd parallel.
 */
export const MORE_CLAIMS: readonly ClaimLine[] = [
  {
    name: "Administrative line of 1902",
    country: "SDN",
    lines: [
      [
        [33.176, 22],
        [33.553, 21.725],
        [34, 21.767],
        [34.079, 22],
      ],
    ],
  },
];

/** Units of the atlas that are leased or administered, but whose sovereign nobody disputes: part of that country. */
export const PART_OF: Readonly<Record<string, string>> = {
  Baikonur: "Kazakhstan",
  "USNB Guantanamo Bay": "Cuba",
  "Ashmore and Cartier Is.": "Australia",
};
