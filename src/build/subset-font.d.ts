// subset-font ships no types; this is the part we use.
declare module 'subset-font' {
  type Axis = number | { readonly min: number; readonly max: number; readonly default: number };
  export default function subsetFont(
    font: Buffer,
    letters: string,
    options: { readonly targetFormat: 'woff2'; readonly variationAxes?: { readonly wght: Axis } },
  ): Promise<Buffer>;
}
