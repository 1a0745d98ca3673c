import type { Problem } from '$lib/domain';
import { problem } from '../problem';
import type { WrittenRow } from './figures-table';

const POVERTY = ['kk_miskin', 'persen_miskin', 'jiwa_miskin'] as const;

/** The measures that rows of figures have a cell for. */
export function povertyMeasures(figures: readonly WrittenRow[]): ReadonlySet<string> {
  return new Set([...POVERTY, 'jiwa'].filter((measure) => figures.some(({ cells }) => cells.has(measure))));
}

/** Told of figures none of which is about poverty. */
export function withoutPoverty(figures: readonly WrittenRow[]): Problem[] {
  const [first] = figures;
  if (first === undefined || POVERTY.some((measure) => povertyMeasures(figures).has(measure))) return [];
  return [problem('no-poverty-figure', 'warning', { file: first.origin.file })];
}
