/** What the map is made of, as its licences ask to be credited. Names of works and licences are not translated. */
export const CREDITS = [
  // The first two are what is drawn, and stand below the map itself.
  { name: "Natural Earth", license: "public domain", url: "https://www.naturalearthdata.com/" },
  { name: "GeoNames", license: "CC BY 4.0", url: "https://www.geonames.org/" },
  { name: "Unicode CLDR", license: "Unicode License v3", url: "https://cldr.unicode.org/" },
  { name: "Noto Sans", license: "OFL 1.1", url: "https://notofonts.github.io/" },
] as const;
