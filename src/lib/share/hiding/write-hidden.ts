import { reasonCode, type Column, type Dataset, type LevelData, type MeasureId } from '$lib/domain';
import { HIDING } from '$lib/stats';
import type { Decision } from './decide-hidden';
import type { HiddenCells } from './hidden-cells';

const NO_ROW = reasonCode('no-row');
const SUPPRESSED = reasonCode('suppressed');

type Measures = Map<MeasureId, Map<number, Column>>;

/**
 * The levels with hidden figures taken out (reason 'suppressed') and, where that would leave a sum
 * incomplete, the whole sum written as the area's own figure: the RW's number stays right although not
 * all of its RT are shown. New columns; the given ones are not changed.
 */
export function writeHidden({ levels }: Dataset, decision: Decision): LevelData[] {
  const written = levels.map(({ measures }): Measures => {
    return new Map([...measures].map(([measure, years]) => [measure, new Map(years)]));
  });
  const columnFor = (level: number, measure: MeasureId, year: number): Column => {
    const years = written[level]?.get(measure) ?? new Map<number, Column>();
    const old = years.get(year) ?? noRows(levels[level]?.count ?? 0);
    const column = { values: old.values.slice(), reasons: old.reasons.slice() };
    years.set(year, column);
    written[level]?.set(measure, years);
    return column;
  };
  writeSums(decision, columnFor);
  suppress(decision.cells, columnFor, written);
  return levels.map((level, l) => ({ ...level, measures: written[l] ?? level.measures }));
}

const noRows = (count: number): Column => ({
  values: new Float64Array(count).fill(NaN),
  reasons: new Uint8Array(count).fill(NO_ROW),
});

type ColumnFor = (level: number, measure: MeasureId, year: number) => Column;

function writeSums({ cells, sums, links }: Decision, columnFor: ColumnFor): void {
  for (const { pair, year, levels } of sums) {
    if (pair.numerator === null) continue;
    const codes = cells.get(pair.numerator)?.get(year) ?? [];
    const over = holdingHidden(codes, links);
    levels.forEach(({ counts, households, summed }, level) => {
      const wanted = (i: number): boolean => summed[i] === 1 && over[level]?.[i] === 1;
      if (!counts.some((_, i) => wanted(i))) return;
      const above = columnFor(level, pair.numerator ?? '', year);
      const below = pair.denominator === null ? null : columnFor(level, pair.denominator, year);
      counts.forEach((count, i) => {
        if (!wanted(i)) return;
        put(above, i, count);
        if (below !== null && below.reasons[i] !== 0) put(below, i, households[i] ?? NaN);
      });
    });
  }
}

function put({ values, reasons }: Column, i: number, value: number): void {
  values[i] = value;
  reasons[i] = 0;
}

/** 1 for every area that has a hidden one in it. */
function holdingHidden(codes: readonly Uint8Array[], links: Decision['links']): Uint8Array[] {
  const over = codes.map((level) => new Uint8Array(level.length));
  for (let level = codes.length - 1; level > 0; level -= 1) {
    const { above, parent } = links[level] ?? { above: -1, parent: new Int32Array(0) };
    parent.forEach((index, i) => {
      const hidden = codes[level]?.[i] !== HIDING.shown || over[level]?.[i] === 1;
      const target = over[above];
      if (hidden && target !== undefined && index >= 0) target[index] = 1;
    });
  }
  return over;
}

function suppress(cells: HiddenCells, columnFor: ColumnFor, written: readonly Measures[]): void {
  for (const [measure, years] of cells) {
    for (const [year, codes] of years) {
      codes.forEach((level, l) => {
        if (!written[l]?.get(measure)?.has(year) || !level.some((code) => code !== HIDING.shown)) return;
        const column = columnFor(l, measure, year);
        level.forEach((code, i) => {
          // A cell that never had a figure says nothing, and is left to say why.
          if (code === HIDING.shown || column.reasons[i] !== 0) return;
          column.values[i] = NaN;
          column.reasons[i] = SUPPRESSED;
        });
      });
    }
  }
}
