import type { Dataset } from '$lib/domain';
import type { Figure } from './figure';
import type { FormAreas } from './forms-areas';
import { countedText, countText, measureText, ofText, rateText, type Writing } from './write-figure';

/** A figure that a form of corrections asks for: what the desk takes it as, and what is recorded. */
export interface FormColumn {
  readonly name: string;
  readonly text: (figure: Figure, writing: Writing) => string;
}

/**
 * What can be corrected of each area, so that a form can be typed back: the counts of a rate; a percentage
 * where the package has that alone, or where some areas have no more. A count that is no rate stands alone.
 */
export function formColumns(
  { indicators }: Pick<Dataset, 'indicators'>,
  { indicator, rows }: Pick<FormAreas, 'indicator' | 'rows'>,
  writing: Writing,
): readonly FormColumn[] {
  const { measures } = writing.words.paper;
  const names = indicator === null ? null : countedText(indicator, writing.lang);
  const of = { name: names?.of ?? measures['kk'] ?? '', text: ofText };
  const count = { name: names?.count ?? measures['kk_miskin'] ?? '', text: countText };
  const { form = 'rate', percent = null } = indicator ?? {};
  if (form === 'count') return [count];
  if (percent === null) return [of, count];
  const rate = { name: measureText(indicators, percent, writing), text: rateText };
  if (form === 'percent') return [rate];
  const alone = rows.some(
    ({ figure }) => figure !== null && figure.count === null && figure.ratePct !== null,
  );
  return alone ? [of, count, rate] : [of, count];
}
