import {
  reasonCode,
  type Bin,
  type Classification,
  type Fill,
  type Palette,
  type Question,
} from '$lib/domain';
import { binIndex, equalBreaks, manualBreaks, naturalBreaks, quantileBreaks } from '$lib/stats';
import type { Figures } from './figures';
import { specialFill } from './fills';
import { rampColours } from './ramps';
import { tidyLimits } from './tidy-limits';

/** The part of a question that decides class limits. */
export type ClassQuestion = Pick<Question, 'method' | 'classes' | 'breaks'>;

/**
 * Upper limits of the classes of all values above zero, ascending. Zero is a class of its own and so
 * never takes part. `pool` holds every year's figures: limits do not move when the year changes.
 * Fewer distinct values than classes give fewer classes.
 */
export function classLimits(pool: readonly Figures[], { method, classes, breaks }: ClassQuestion): number[] {
  const values = pool.flatMap((figures) => Array.from(figures.values).filter((value) => value > 0));
  if (values.length === 0) return [];
  if (method === 'kuantil') return tidyLimits(values, quantileBreaks(values, classes));
  if (method === 'sama') return equalBreaks(values, classes);
  if (method === 'manual' && breaks.length > 0) return manualBreaks(values, breaks);
  return tidyLimits(values, naturalBreaks(values, classes));
}

/** Smallest value above zero of all years: where the first class begins. NaN without any. */
export function lowestValue(pool: readonly Figures[]): number {
  let lowest = NaN;
  for (const { values } of pool) {
    for (const value of values) if (value > 0 && !(value >= lowest)) lowest = value;
  }
  return lowest;
}

export interface ClassInput {
  readonly figures: Figures;
  readonly limits: readonly number[];
  readonly lowest: number;
  readonly question: ClassQuestion;
  readonly ramp: string;
  readonly palette: Palette;
}

/**
 * Puts every area into one legend row: zero, a class (min < v ≤ max, the first takes its minimum),
 * hidden, or no data. Counts over all rows add up to the areas. Rows for zero, hidden and no data
 * stand only where some area is in them.
 */
export function classify(input: ClassInput): { binOf: Uint8Array; classification: Classification } {
  const { figures, limits, question } = input;
  const suppressed = reasonCode('suppressed');
  const roles = Array.from(figures.values, (value, area) => {
    const reason = figures.reasons[area] ?? 0;
    if (reason === suppressed) return 'suppressed';
    if (reason !== 0 || !Number.isFinite(value)) return 'missing';
    return value === 0 ? 'zero' : 'class';
  });
  const bins = emptyBins(input, new Set(roles));
  const firstClass = bins.findIndex((bin) => bin.role === 'class');
  const binOf = Uint8Array.from(roles, (role, area) =>
    role === 'class'
      ? firstClass + binIndex(figures.values[area] ?? NaN, limits)
      : bins.findIndex((bin) => bin.role === role),
  );
  const counts = new Array<number>(bins.length).fill(0);
  for (const bin of binOf) counts[bin] = (counts[bin] ?? 0) + 1;
  return {
    binOf,
    classification: {
      method: question.method,
      asked: question.classes,
      got: limits.length,
      bins: bins.map((bin, i) => ({ ...bin, count: counts[i] ?? 0 })),
    },
  };
}

function emptyBins({ limits, lowest, ramp, palette }: ClassInput, roles: ReadonlySet<string>): Bin[] {
  const colours = rampColours(ramp, limits.length);
  const special = (role: 'zero' | 'missing' | 'suppressed'): Bin[] =>
    roles.has(role) ? [{ role, min: NaN, max: NaN, count: 0, fill: specialFill(role, palette) }] : [];
  const classes = limits.map((max, i): Bin => {
    const fill: Fill = { ground: colours[i] ?? '#000000', hatch: null };
    // A first limit set by hand may lie below every value: its class is empty and begins at zero.
    const first = lowest <= max ? lowest : 0;
    return { role: 'class', min: i === 0 ? first : (limits[i - 1] ?? NaN), max, count: 0, fill };
  });
  return [...special('zero'), ...classes, ...special('suppressed'), ...special('missing')];
}
