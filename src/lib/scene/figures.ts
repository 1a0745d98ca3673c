import {
  observe,
  reasonCode,
  type Coverage,
  type Column,
  type Dataset,
  type Indicator,
  type LevelData,
  type MeasureId,
  type Observation,
  type Reason,
} from '$lib/domain';

/** The figures of one indicator at one level in one year, per area. */
export interface Figures {
  /** Per 100, or the count where the indicator is one; NaN where there is a reason. */
  readonly values: Float64Array;
  readonly reasons: Uint8Array;
  /** Counts behind the rate; NaN where only a percentage is known. */
  readonly numerators: Float64Array;
  readonly denominators: Float64Array;
  /** How much of each area the sums from below cover; null where nothing was summed. */
  readonly coverage: Coverage | null;
}

/** A measure of a level in a year, if the package has it. */
export function columnOf(data: LevelData, measure: MeasureId | null, year: number): Column | undefined {
  return measure === null ? undefined : data.measures.get(measure)?.get(year);
}

/**
 * Figures per area as the package gives them: counts over counts; where an area lacks counts, its own
 * printed percentage; for a count the count itself. Zero households give the reason 'no-households',
 * never a rate of zero. A missing numerator or denominator hands on its own reason (the numerator's
 * first), and a hidden one is not let out by a percentage that tells it.
 */
export function declaredFigures(
  dataset: Dataset,
  level: number,
  indicator: Indicator,
  year: number,
): Figures {
  const data = levelAt(dataset, level);
  const numerator = columnOf(data, indicator.numerator, year);
  const denominator = columnOf(data, indicator.denominator, year);
  const percent = columnOf(data, indicator.percent, year);
  const figures = emptyFigures(data.count);
  for (let area = 0; area < data.count; area += 1) {
    const above = observe(numerator, area);
    const below = observe(denominator, area);
    if (above.missing === null) figures.numerators[area] = above.value;
    if (below.missing === null) figures.denominators[area] = below.value;
    const { value, missing } =
      indicator.form === 'count' ? above : rateObserved(above, below, observe(percent, area));
    if (missing === null) figures.values[area] = value;
    else figures.reasons[area] = reasonCode(missing);
  }
  return figures;
}

function rateObserved(above: Observation, below: Observation, printed: Observation): Observation {
  if (above.missing === 'suppressed' || below.missing === 'suppressed') return none('suppressed');
  if (above.missing === null && below.missing === null && below.value > 0) {
    return { value: (100 * above.value) / below.value, missing: null };
  }
  if (printed.missing === null) return printed;
  if (below.missing === null && below.value === 0) return none('no-households');
  return none(strongest(above.missing, below.missing, printed.missing));
}

const none = (missing: Reason): Observation => ({ value: null, missing });

/**
 * Groups per 100 households: groups counted in the area (after the filter) over its KK. An area with
 * no group has the honest value 0; an area whose KK is not known has none.
 */
export function groupFigures(perArea: Uint16Array, households: Figures): Figures {
  const figures = emptyFigures(perArea.length);
  perArea.forEach((groups, area) => {
    const kk = households.denominators[area] ?? NaN;
    figures.numerators[area] = groups;
    figures.denominators[area] = kk;
    if (kk > 0) figures.values[area] = (100 * groups) / kk;
    else if (kk === 0) figures.reasons[area] = reasonCode('no-households');
    else figures.reasons[area] = households.reasons[area] ?? reasonCode('no-row');
  });
  return { ...figures, coverage: households.coverage };
}

function levelAt(dataset: Dataset, level: number): LevelData {
  const data = dataset.levels[level];
  if (data === undefined) throw new RangeError(`no level ${level}`);
  return data;
}

/** Figures without any value yet. */
export function emptyFigures(count: number): Figures {
  return {
    values: new Float64Array(count).fill(NaN),
    reasons: new Uint8Array(count),
    numerators: new Float64Array(count).fill(NaN),
    denominators: new Float64Array(count).fill(NaN),
    coverage: null,
  };
}

/** The reason worth telling: any of them says more than that there is no row. */
function strongest(...reasons: Observation['missing'][]): Reason {
  return reasons.find((reason) => reason !== null && reason !== 'no-row') ?? 'no-row';
}
