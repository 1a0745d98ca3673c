/** Steps of the grid per degree: a ten-millionth, within which a topology takes two vertices for one. */
export const PER_DEGREE = 1e7;

/** Numbered places on a grid of whole numbers; a place has one number however often it is asked for. */
export interface Places {
  readonly x: readonly number[];
  readonly y: readonly number[];
  /** x, y pairs in degrees as first asked for: within half a step of the place, and not rounded. */
  readonly degrees: readonly number[];
  /** The number of the place next to (x, y), in steps of the grid; a new one where there is none yet. */
  at(x: number, y: number): number;
  /** The number of the place next to (x, y); undefined where there is none. */
  find(x: number, y: number): number | undefined;
}

/** No places yet. */
export function newPlaces(): Places {
  const [xs, ys, degrees]: [number[], number[], number[]] = [[], [], []];
  const numbers = new Map<string, number>();
  const keyOf = (x: number, y: number) => `${Math.round(x)} ${Math.round(y)}`;
  return {
    x: xs,
    y: ys,
    degrees,
    find: (x, y) => numbers.get(keyOf(x, y)),
    at(x, y) {
      const key = keyOf(x, y);
      const known = numbers.get(key);
      if (known !== undefined) return known;
      numbers.set(key, xs.length);
      xs.push(Math.round(x));
      ys.push(Math.round(y));
      degrees.push(x / PER_DEGREE, y / PER_DEGREE);
      return xs.length - 1;
    },
  };
}
