import { reasonCode, type Dataset, type Indicator } from '$lib/domain';
import { emptyFigures, groupFigures, type Figures } from './figures';
import { householdsAt } from './figures-at';
import { countPerArea } from './group-scene';
import { variety } from './indicators';
import type { Places } from './places';
import { unplacedGroups } from './unplaced-groups';
import { varietyPerArea } from './variety';

/** What the scene's own figures are counted from. */
export interface CountedFrom {
  readonly dataset: Dataset;
  readonly places: Places;
  /** Groups that pass the filter, as indices into Dataset.groups. */
  readonly passed: Uint32Array;
}

type Counter = (from: CountedFrom, level: number, indicator: Indicator, year: number) => Figures;

/** Groups of which no place is known are in no area's count, and that count is not 0. */
function placed(counter: Counter): Counter {
  return (from, level, indicator, year) => {
    const { dataset, places, passed } = from;
    if (unplacedGroups(dataset, places.areaAt[level], passed) === 0) {
      return counter(from, level, indicator, year);
    }
    const figures = emptyFigures(dataset.levels[level]?.count ?? 0);
    figures.reasons.fill(reasonCode('no-places'));
    return figures;
  };
}

const groupsPer100 = placed(({ dataset, places, passed }, level, indicator, year) => {
  const perArea = countPerArea(places.areaAt[level], passed, dataset.levels[level]?.count ?? 0);
  return groupFigures(perArea, householdsAt(dataset, level, indicator, year));
});

const kinds = placed(({ dataset, places, passed }, level) =>
  countFigures(varietyPerArea(dataset, places, passed, level)),
);

/** How the scene counts an indicator from the groups itself; null for one of the tables. */
export function counterOf(indicator: Indicator): Counter | null {
  if (indicator.form === 'groups-per-100-kk') return groupsPer100;
  return indicator === variety ? kinds : null;
}

/** Counts that the scene made itself, as figures: all of them known, 0 an honest value. */
function countFigures(counts: Uint16Array): Figures {
  const values = Float64Array.from(counts);
  return { ...emptyFigures(counts.length), values, numerators: values };
}
