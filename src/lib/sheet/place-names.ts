/** Ways to write an area's label, lines each, the one best liked first. */
export type Wordings = readonly (readonly string[])[];

/** An area that asks for a label. */
export interface NameAsk {
  readonly rings: readonly Float64Array[];
  /** A point within the area, on the sheet; NaN without polygon. */
  readonly at: readonly [x: number, y: number];
  readonly wordings: Wordings;
  /** Sizes of the letters, the one best liked first. */
  readonly sizes: readonly number[];
}

/** A label in its place, given by its middle. */
export interface PlacedName {
  /** Position in the list that was asked for. */
  readonly of: number;
  readonly lines: readonly string[];
  readonly size: number;
  readonly x: number;
  readonly y: number;
}

/** A rectangle that is taken. */
interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Width of a letter in sizes of it: wide for most, as the paper's fonts are not known here. */
const LETTER = 0.62;
export const LINE = 1.15;
/** Steps aside that are tried, in heights of the label. */
const STEPS = [0, -0.5, 0.5, -1, 1, -1.75, 1.75, -2.75, 2.75];

/**
 * Labels that fit, each wholly within its own area (its edges are looked along in small steps) and clear of
 * the others; those asked for first are placed first. What does not fit is left out.
 */
export function placeNames(asked: readonly NameAsk[]): readonly PlacedName[] {
  const taken: Box[] = [];
  return asked.flatMap((ask, of) => {
    const found = placeOne(ask, taken);
    return found === null ? [] : [{ of, ...found }];
  });
}

function placeOne({ rings, at, wordings, sizes }: NameAsk, taken: Box[]): Omit<PlacedName, 'of'> | null {
  if (rings.length === 0 || !Number.isFinite(at[0]) || !Number.isFinite(at[1])) return null;
  for (const lines of wordings) {
    for (const size of sizes) {
      const wide = Math.max(...lines.map((line) => line.length)) * LETTER * size;
      const tall = lines.length * LINE * size;
      for (const down of STEPS) {
        for (const aside of STEPS) {
          const [x, y] = [at[0] + aside * tall, at[1] + down * tall];
          const box = { left: x - wide / 2, right: x + wide / 2, top: y - tall / 2, bottom: y + tall / 2 };
          if (taken.some((other) => meets(box, other)) || !within(box, rings, size / 3)) continue;
          taken.push(box);
          return { lines, size, x, y };
        }
      }
    }
  }
  return null;
}

const meets = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

function within({ left, top, right, bottom }: Box, rings: readonly Float64Array[], step: number): boolean {
  const across = Math.max(2, Math.ceil((right - left) / step));
  const down = Math.max(2, Math.ceil((bottom - top) / step));
  for (let i = 0; i <= across; i += 1) {
    for (let j = 0; j <= down; j += 1) {
      const [x, y] = [left + ((right - left) * i) / across, top + ((bottom - top) * j) / down];
      if (!inside(x, y, rings)) return false;
    }
  }
  return true;
}

/** Even-odd rule over all rings: holes are outside. */
function inside(x: number, y: number, rings: readonly Float64Array[]): boolean {
  let odd = false;
  for (const ring of rings) {
    for (let i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
      const [xi, yi, xj, yj] = [ring[i] ?? 0, ring[i + 1] ?? 0, ring[j] ?? 0, ring[j + 1] ?? 0];
      if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) odd = !odd;
    }
  }
  return odd;
}
