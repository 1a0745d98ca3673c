import type { MeasureId } from './area';
import type { Indicator } from './indicator';
import type { Text } from './text';

/**
 * What a measure is called: as the package counts it, else by the words `known`, else by the title of its
 * percentage; its id for want of better. Two indicators that count by the same name are told apart: every one
 * but the first has its title in brackets.
 */
export function measureName(
  { indicators }: { readonly indicators: readonly Indicator[] },
  measure: MeasureId,
  known: Readonly<Record<string, string>>,
  of: (text: Text) => string,
): string {
  const indicator = indicators.find(({ numerator }) => numerator === measure);
  const own = indicator === undefined ? '' : of(indicator.counted);
  if (indicator !== undefined && own !== '') {
    const name = own.slice(0, 1).toUpperCase() + own.slice(1);
    const same = indicators.filter(
      ({ numerator, counted }) => numerator !== null && of(counted).toLowerCase() === own.toLowerCase(),
    );
    return same[0]?.numerator === measure ? name : `${name} (${of(indicator.title)})`;
  }
  const percent = indicators.find((one) => one.percent === measure);
  return (
    known[measure] ?? (percent === undefined ? measure.replaceAll('_', ' ') : `${of(percent.title)} (%)`)
  );
}
