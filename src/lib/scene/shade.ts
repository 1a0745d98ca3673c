import type { Dataset, Indicator, Palette, Shade } from '$lib/domain';
import type { Limits } from './class-limits';
import { classify } from './classification';
import type { Figures } from './figures';

/**
 * Figures in the classes that were made for them; `other` is what stands under the same legend. A count
 * takes no colours of a ramp.
 */
export function shadeOf(
  dataset: Dataset,
  indicator: Indicator,
  ramp: string,
  figures: Figures,
  other: Figures | null,
  { question, limits, lowest }: Limits,
  year: number,
  palette: Palette,
): Shade {
  const colours = indicator.form === 'count' ? null : ramp;
  const input = { figures, limits, lowest, question, ramp: colours, palette, beside: other };
  return { indicator, year, ...figures, ...classify(input), simulated: isSimulated(dataset, indicator) };
}

function isSimulated(dataset: Dataset, indicator: Indicator): boolean {
  if (indicator.nature !== null) return indicator.nature === 'simulasi';
  const { resources } = dataset.info;
  // What is counted from the groups alone is as true as their table says of them and of where they are.
  if (indicator.form === 'count' && indicator.numerator === null) {
    return resources.some((r) => r.name === 'kelompok' && [r.nature, r.positionNature].includes('simulasi'));
  }
  return resources.some((r) => r.name === 'kemiskinan' && r.nature === 'simulasi');
}
