import type { Shade } from '$lib/domain';
import { patternOf, type Pattern } from './hatch';

/** Colours by raster id (area + 1), as ImageData's 32-bit pixels; entry 0 is transparent ground. */
export interface ColourTable {
  readonly ground: Uint32Array;
  readonly line: Uint32Array;
  readonly pattern: Uint8Array;
}

/** An opaque #rrggbb as one 32-bit pixel in this machine's byte order. */
export function pixelOf(hex: string): number {
  const bytes = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return new Uint32Array(new Uint8ClampedArray([...bytes, 255]).buffer)[0] as number;
}

/**
 * Looks the areas' bins up once: one entry an area. Areas that the shade does not reach, or all of
 * them without one, are `paper` (#rrggbb), which is no class.
 */
export function colourTable(shade: Shade | null, count: number, paper: string): ColourTable {
  const looks = (shade?.classification.bins ?? []).map(({ role, fill }) => ({
    ground: pixelOf(fill.ground),
    line: pixelOf(fill.hatch ?? fill.ground),
    pattern: (fill.hatch === null ? 0 : patternOf(role)) satisfies Pattern,
  }));
  const bare = { ground: pixelOf(paper), line: pixelOf(paper), pattern: 0 };
  const table = {
    ground: new Uint32Array(count + 1),
    line: new Uint32Array(count + 1),
    pattern: new Uint8Array(count + 1),
  };
  for (let area = 0; area < count; area += 1) {
    const bin = shade?.binOf[area];
    const look = (bin === undefined ? undefined : looks[bin]) ?? bare;
    table.ground[area + 1] = look.ground;
    table.line[area + 1] = look.line;
    table.pattern[area + 1] = look.pattern;
  }
  return table;
}
