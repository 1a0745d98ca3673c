import type { Dataset, Indicator, Palette, Question, Scene } from '$lib/domain';
import { highestValue, limitsOf } from './class-limits';
import { differenceAt } from './difference';
import { ancestorsOf, baseLevel } from './family';
import type { Figures } from './figures';
import { figuresAt } from './figures-at';
import { remember } from './memo';
import { counterOf, type CountedFrom } from './own-figures';
import { shadeOf } from './shade';
import { countSymbols } from './symbols';

/** What is asked of the figures, settled for this package. */
export interface Shown {
  readonly indicator: Indicator | null;
  readonly beside: Indicator | null;
  readonly year: number;
  readonly level: number;
}

type Figured = Pick<Scene, 'shade' | 'beside' | 'difference' | 'symbols'>;
type Pool = readonly Figures[];

/**
 * Makes the stages that turn figures into shades: figures of all years, class limits, then one shade for
 * each of the two indicators, in the classes and colours of the first.
 */
export function createShadeStages(): (
  from: CountedFrom,
  question: Pick<Question, 'method' | 'classes' | 'breaks' | 'ownLimits'>,
  shown: Shown,
  centres: Float64Array,
  palette: Palette,
) => Figured {
  const [poolStage, basePoolStage, besidePoolStage] = [figured(), figured(), figured()];
  const limitsStage = remember(limitsOf);
  const [shadeStage, besideStage] = [remember(shadeOf), remember(shadeOf)];
  const differenceStage = remember(differenceAt);
  const symbolsStage = remember(symbolsOf);
  return (from, { ownLimits, method, classes, breaks }, shown, centres, palette) => {
    const { indicator, level, year } = shown;
    const { dataset } = from;
    const pool = indicator && poolStage(from, level, indicator);
    if (indicator === null || pool === null) return NOTHING;
    // Limits come from the level where the figures were gathered, so that a colour means the same
    // number at every level; a reader may ask for limits of the level's own. Sizes of circles may not:
    // the sum of a large area is no count of a small one.
    const base = ownLimits || indicator.form === 'count' ? level : limitsLevel(dataset, level, indicator);
    const source = base === level || base < 0 ? pool : basePoolStage(from, base, indicator);
    const second = shown.beside && besidePoolStage(from, level, shown.beside);
    const limits = limitsStage(indicator.form, pool, source ?? pool, second, method, classes, breaks);
    const at = dataset.years.indexOf(year);
    const [one = null, other = null] = [pool[at], second?.[at]];
    const shade = one && shadeStage(dataset, indicator, indicator.ramp, one, other, limits, year, palette);
    const beside =
      shown.beside && one && other
        ? besideStage(dataset, shown.beside, indicator.ramp, other, one, limits, year, palette)
        : null;
    const difference = shade && beside && differenceStage(dataset, level, shade, beside);
    const symbols = one && indicator.form === 'count' ? symbolsStage(pool, one, centres) : null;
    return { shade, beside, difference, symbols };
  };
}

const NOTHING: Figured = { shade: null, beside: null, difference: null, symbols: null };

/**
 * Remembers the figures of every year, in the order of Dataset.years; null without years. The filter of
 * groups counts only for what the scene counts from them: other figures must not be made anew by it.
 */
function figured(): (from: CountedFrom, level: number, indicator: Indicator) => Pool | null {
  const stage = remember(
    (
      dataset: Dataset,
      level: number,
      indicator: Indicator,
      passed: Uint32Array | null,
      places: CountedFrom['places'],
    ): Pool | null => {
      const counter = counterOf(indicator);
      const years = dataset.years.map((year) =>
        counter === null || passed === null
          ? figuresAt(dataset, level, indicator, year)
          : counter({ dataset, passed, places }, level, indicator, year),
      );
      return years.length > 0 ? years : null;
    },
  );
  return ({ dataset, passed, places }, level, indicator) =>
    stage(dataset, level, indicator, counterOf(indicator) === null ? null : passed, places);
}

/** Where class limits come from: the level the figures were gathered at, if its areas lie in this one's. */
function limitsLevel({ ladder, levels }: Dataset, level: number, indicator: Indicator): number {
  const base = baseLevel(levels, indicator);
  if (base <= level) return level;
  return ancestorsOf(ladder, levels, base, level).some((ancestor) => ancestor >= 0) ? base : level;
}

const symbolsOf = (pool: Pool, figures: Figures, centres: Float64Array) =>
  countSymbols(figures, centres, highestValue(pool));
