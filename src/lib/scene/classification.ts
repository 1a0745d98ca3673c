import { reasonCode, type Bin, type Classification, type Fill, type Palette } from '$lib/domain';
import { binIndex } from '$lib/stats';
import type { ClassQuestion } from './class-limits';
import type { Figures } from './figures';
import { specialFill } from './fills';
import { rampColours } from './ramps';

type Role = Bin['role'];

export interface ClassInput {
  readonly figures: Figures;
  readonly limits: readonly number[];
  readonly lowest: number;
  readonly question: ClassQuestion;
  /** Null: one neutral class, for figures that are not shaded. */
  readonly ramp: string | null;
  readonly palette: Palette;
  /** Figures under the same legend: their rows for zero, hidden and no data stand in it too. */
  readonly beside: Figures | null;
}

/**
 * Puts every area into one legend row: zero, a class (min < v ≤ max, the first takes its minimum),
 * hidden, or no data. Counts over all rows add up to the areas. Rows for zero, hidden and no data
 * stand only where some area is in them.
 */
export function classify(input: ClassInput): { binOf: Uint8Array; classification: Classification } {
  const { figures, limits, question } = input;
  const roles = rolesOf(figures);
  const bins = emptyBins(input, new Set([...roles, ...(input.beside === null ? [] : rolesOf(input.beside))]));
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

function rolesOf({ values, reasons }: Figures): Role[] {
  const suppressed = reasonCode('suppressed');
  return Array.from(values, (value, area) => {
    const reason = reasons[area] ?? 0;
    if (reason === suppressed) return 'suppressed';
    if (reason !== 0 || !Number.isFinite(value)) return 'missing';
    return value === 0 ? 'zero' : 'class';
  });
}

function emptyBins({ limits, lowest, ramp, palette }: ClassInput, roles: ReadonlySet<Role>): Bin[] {
  const colours = ramp === null ? [specialFill('class', palette).ground] : rampColours(ramp, limits.length);
  const special = (role: Exclude<Role, 'class'>): Bin[] =>
    roles.has(role) ? [{ role, min: NaN, max: NaN, count: 0, fill: specialFill(role, palette) }] : [];
  const classes = limits.map((max, i): Bin => {
    const fill: Fill = { ground: colours[i] ?? '#000000', hatch: null };
    // A first limit set by hand may lie below every value: its class is empty and begins at zero.
    const first = lowest <= max ? lowest : 0;
    return { role: 'class', min: i === 0 ? first : (limits[i - 1] ?? NaN), max, count: 0, fill };
  });
  return [...special('zero'), ...classes, ...special('suppressed'), ...special('missing')];
}
