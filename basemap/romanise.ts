/*
 * GeoNames writes names that are not Latin letters by the rules of cartographers, with signs that newspapers leave out:
 * `Kramators’k`, `Rafaḩ`, `Ōtsu`. Only spelling by rule here; single names are in `reviewed/cities.json`.
 */

/** Countries whose names GeoNames romanises with marks that newspapers leave out. */
const WITHOUT_MARKS: ReadonlySet<string> = new Set(
  (
    "AE AF AM BD BH BT CN DJ DZ EG EH ER ET GE IL IN IQ IR JO JP KH KP KR KW LA LB LK LY MA MM MN MR NP OM PK PS QA SA " +
    "SD SY TH TN TW UZ VN YE"
  ).split(" "),
);

/** Countries whose soft sign, hard sign or glottal stop GeoNames writes as an apostrophe; Xi’an needs its own. */
const WITHOUT_APOSTROPHES: ReadonlySet<string> = new Set(
  [...WITHOUT_MARKS, ..."AZ BY KG KZ MD RU TJ TM UA".split(" ")].filter(
    (code) => !["CN", "KR", "TW"].includes(code),
  ),
);

/**
 * How the map writes a town's name in Latin letters.
 *
 * @param country - ISO 3166-1 alpha-2
 * @param name - GeoNames'
 */
export function romanised(country: string, name: string): string {
  const kept = WITHOUT_APOSTROPHES.has(country)
    ? name.replaceAll(/[’‘'ʼʻ`]/g, "")
    : name.replaceAll("'", "’");
  const plain = WITHOUT_MARKS.has(country) ? withoutMarks(kept) : kept.normalize("NFC");
  switch (country) {
    case "UA":
      return ukrainian(plain);
    case "RU":
    case "BY":
      return plain
        .replaceAll(/(?:yy|iy)(?!\p{Letter})/gu, "y")
        .replaceAll("yye", "ye")
        .replaceAll("ë", "yo");
    case "KR":
      return plain.replace(/-(?:si|gun|eup)$/, "");
    case "RO":
    case "MD":
      return withCommas(plain);
    default:
      return plain;
  }
}

/** The letters below which Romanian has a comma, and older type had a cedilla. */
function withCommas(name: string): string {
  return name.replaceAll("ş", "ș").replaceAll("Ş", "Ș").replaceAll("ţ", "ț").replaceAll("Ţ", "Ț");
}

/**
 * From the older romanisation of Ukrainian to Ukraine's own of 2010 (Cabinet of Ministers, resolution 55): within a
 * word, я є ю ї й are `ia ie iu i i`; at its end, ий is `yi`.
 */
function ukrainian(name: string): string {
  return name
    .replaceAll(/(?<=\p{Letter})yy(?!\p{Letter})/gu, "yi")
    .replaceAll(/(?<=[aeiou])y(?=i)/g, "")
    .replaceAll(/(?<=\p{Letter})y(?=[aeu])/gu, "i")
    .replaceAll(/(?<=[aeiou])y(?![aeiouy])/g, "i");
}

function withoutMarks(name: string): string {
  return name
    .replaceAll("đ", "d")
    .replaceAll("Đ", "D")
    .normalize("NFD")
    .replaceAll(/\p{Mark}/gu, "");
}
