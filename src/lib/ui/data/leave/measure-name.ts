import type { Dataset, MeasureId, Text } from '$lib/domain';

/** What a measure is called: the words of the page, else those of the package; its id for want of better. */
export function measureName(
  { indicators }: Pick<Dataset, 'indicators'>,
  measure: MeasureId,
  known: Readonly<Record<string, string>>,
  of: (text: Text) => string,
): string {
  const counted = indicators.find(({ numerator }) => numerator === measure)?.counted ?? '';
  const own = of(counted);
  if (own !== '') return own.slice(0, 1).toUpperCase() + own.slice(1);
  const percent = indicators.find((indicator) => indicator.percent === measure);
  return (
    known[measure] ?? (percent === undefined ? measure.replaceAll('_', ' ') : `${of(percent.title)} (%)`)
  );
}
