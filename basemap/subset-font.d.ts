/** The package brings no types. Only what the basemap calls. */
declare module "subset-font" {
  /** Keeps what the text needs, its layout features (joining, marks) included. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: { readonly targetFormat: "woff2" | "truetype" },
  ): Promise<Buffer>;
}
