/**
 * The order in which areas get one of a few labels: the highest figure, the lowest, the second highest, and so
 * on, since a hall asks for both ends; after them those without a figure (NaN). Equal figures keep their order.
 */
export function labelOrder(areas: readonly number[], figureOf: (area: number) => number): readonly number[] {
  const told = areas.filter((area) => Number.isFinite(figureOf(area)));
  const falling = [...told].sort((a, b) => figureOf(b) - figureOf(a));
  const ends = falling.map((_, i) => (i % 2 === 0 ? falling[i / 2] : falling[falling.length - (i + 1) / 2]));
  const held = new Set(told);
  return [...ends.filter((area) => area !== undefined), ...areas.filter((area) => !held.has(area))];
}
