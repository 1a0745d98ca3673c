/**
 * Formulas in a sheet's XML that were saved without their value, as programs write them that do not
 * calculate. They are read as blank cells, never as 0.
 */
export function uncalculated(bytes: Uint8Array): number {
  const xml = new TextDecoder().decode(bytes);
  return xml.match(/(?:<f[^<>]*\/>|<\/f>)(?:<v\s*\/>|<v><\/v>)?<\/c>/g)?.length ?? 0;
}
