import type { Dataset, Indicator, IndicatorId, MeasureId, Nature } from '$lib/domain';

/** Households and people themselves: shown always. */
const TOTALS: readonly MeasureId[] = ['kk', 'jiwa'];

/** Measures that say one count in different ways, and the households it is counted from. */
export interface MeasurePair {
  /** Null where only a percentage is printed. */
  readonly numerator: MeasureId | null;
  /** Null where a count names none. */
  readonly denominator: MeasureId | null;
  /** Percentages printed of it, by any indicator. */
  readonly percents: readonly MeasureId[];
}

/** Which figures are looked through. */
export interface PairsToHide {
  readonly pairs: readonly MeasurePair[];
  /** Indicators left as they are, for their nature. */
  readonly off: readonly IndicatorId[];
}

/** Made-up figures protect nobody; all others may be of real households, also where nobody said. */
export function hidesNature(nature: Nature | null): boolean {
  return nature !== 'simulasi';
}

/** Where an indicator's figures come from: as it says, else as its table says. */
export function natureOf({ info }: Dataset, { nature }: Indicator): Nature | null {
  return nature ?? info.resources.find(({ name }) => name === 'kemiskinan')?.nature ?? null;
}

/** Whether a measure is what rates are taken from: shown always. */
export function isTotal(indicators: readonly Indicator[], measure: MeasureId): boolean {
  return TOTALS.includes(measure) || indicators.some(({ denominator }) => denominator === measure);
}

/**
 * The pairs of count and households of all indicators whose nature asks for hiding, each pair once; of all
 * indicators where the figures are `real` whatever their nature, or where any was changed by hand: what was
 * typed there is real, and a made-up count beside it is looked at like all others. A pair that one indicator asks for is looked through although another would leave it. A count of what is a
 * rate's whole (KK, people) is no count of few.
 */
export function pairsToHide(
  dataset: Dataset,
  hides: (nature: Nature | null) => boolean,
  real = false,
): PairsToHide {
  const isReal = real || dataset.amendments.some(({ target }) => target.kind === 'figure');
  const pairs = new Map<string, MeasurePair>();
  const off: IndicatorId[] = [];
  for (const indicator of dataset.indicators) {
    const { id, numerator, denominator, percent, form } = indicator;
    if (form === 'groups-per-100-kk') continue;
    if (!isReal && !hides(natureOf(dataset, indicator))) {
      off.push(id);
      continue;
    }
    if (numerator === null && (percent === null || denominator === null)) continue;
    if (form === 'count' && numerator !== null && isTotal(dataset.indicators, numerator)) continue;
    const key = `${numerator ?? percent ?? ''}/${denominator ?? ''}`;
    const percents = new Set([...(pairs.get(key)?.percents ?? []), ...(percent === null ? [] : [percent])]);
    pairs.set(key, { numerator, denominator, percents: [...percents] });
  }
  return { pairs: [...pairs.values()], off };
}
