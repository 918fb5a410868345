/** What the cards use of a package that has no types. */
declare module 'fontverter' {
  const fontverter: { convert(font: Uint8Array, format: 'sfnt' | 'woff2'): Promise<Uint8Array> };
  export default fontverter;
}
