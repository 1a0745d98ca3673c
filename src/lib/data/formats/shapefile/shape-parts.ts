/** Files of one layer of a shapefile. */
export interface ShapeParts {
  readonly shp: Uint8Array;
  readonly dbf?: Uint8Array;
  readonly prj?: Uint8Array;
  readonly cpg?: Uint8Array;
}

/** Files put together by their name without its ending, whichever case either is in. */
export function partsByStem(
  files: Iterable<readonly [name: string, bytes: Uint8Array]>,
): ReadonlyMap<string, Partial<ShapeParts>> {
  const byStem = new Map<string, { stem: string; parts: Record<string, Uint8Array> }>();
  for (const [name, bytes] of files) {
    const dot = name.lastIndexOf('.');
    const stem = name.slice(0, dot);
    const found = byStem.get(stem.toLowerCase()) ?? { stem, parts: {} };
    found.parts[name.slice(dot + 1).toLowerCase()] ??= bytes;
    byStem.set(stem.toLowerCase(), found);
  }
  return new Map(Array.from(byStem.values(), ({ stem, parts }) => [stem, parts]));
}
