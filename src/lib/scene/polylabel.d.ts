declare module 'polylabel' {
  /** Pole of inaccessibility of a polygon: the inner point farthest from its outline. */
  export default function polylabel(
    polygon: readonly (readonly (readonly [number, number])[])[],
    precision?: number,
  ): number[] & { distance: number };
}
