import type { Geometry } from '$lib/domain';
import { ringsOfArea } from '../../rings-of-area';

/** One ring: its vertices as text, and whether it is a hole of its polygon. */
export interface ReadRing {
  readonly vertices: readonly string[];
  readonly hole: boolean;
  /** Twice the enclosed area in square degrees, positive counter-clockwise. */
  readonly twice: number;
}

/** The rings of one area in order. */
export function ringsOf({ coords, ...geometry }: Geometry, area: number): ReadRing[] {
  const outer = new Set(geometry.polygonStart);
  const [first, end] = ringsOfArea({ coords, ...geometry }, area);
  return Array.from({ length: end - first }, (_, i) => {
    const own = coords.subarray(
      2 * (geometry.ringStart[first + i] as number),
      2 * (geometry.ringStart[first + i + 1] as number),
    );
    const pairs = Array.from(
      { length: own.length / 2 },
      (_, v) => [own[2 * v], own[2 * v + 1]] as [number, number],
    );
    const [ox, oy] = pairs[0] ?? [0, 0];
    const twice = pairs.reduce((sum, [x, y], v) => {
      const [px, py] = pairs.at(v - 1) ?? [0, 0];
      return sum + (px - ox) * (y - oy) - (x - ox) * (py - oy);
    }, 0);
    return { vertices: pairs.map((pair) => pair.join(' ')), hole: !outer.has(first + i), twice };
  });
}

/** The rings of an area as texts that do not depend on where a ring starts, sorted. */
export function ringSet(geometry: Geometry, area: number): string[] {
  return ringsOf(geometry, area)
    .map(({ vertices, hole }) => {
      const least = vertices.indexOf([...vertices].sort()[0] ?? '');
      return `${hole ? 'hole' : 'outer'}: ${[...vertices.slice(least), ...vertices.slice(0, least)].join(', ')}`;
    })
    .sort();
}
