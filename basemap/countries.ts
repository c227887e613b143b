import aliases from "cldr-core/supplemental/aliases.json" with { type: "json" };
import codes from "cldr-core/supplemental/codeMappings.json" with { type: "json" };

interface Codes {
  readonly _numeric?: string;
  readonly _alpha3?: string;
  readonly _fips10?: string;
}

/** Codes of countries under an earlier name, such as ZR: they have the numbers of today's. */
const WITHDRAWN: ReadonlySet<string> = new Set(
  Object.keys(aliases.supplemental.metadata.alias.territoryAlias),
);

const TWO_LETTERS: ReadonlyMap<string, string> = new Map(
  Object.entries<Codes>(codes.supplemental.codeMappings)
    .filter(([code]) => /^[A-Z]{2}$/.test(code) && !WITHDRAWN.has(code))
    .flatMap(([code, { _numeric }]): [string, string][] =>
      _numeric === undefined ? [] : [[_numeric, code]],
    ),
);

/**
 * The id of an ordinary country: ISO 3166-1 alpha-2, or the name in lower case where it has none.
 *
 * @param numeric - ISO 3166-1 numeric with its leading zeros, as world-atlas has it
 * @param name - Natural Earth's
 */
export function countryId(numeric: string | number | undefined, name: string): string {
  const code = numeric === undefined ? undefined : TWO_LETTERS.get(String(numeric).padStart(3, "0"));
  return code ?? slug(name);
}

function slug(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^a-z]+/g, "-")
    .replaceAll(/^-|-$/g, "");
}
