import type { Indicator, Scene } from '$lib/domain';
import type { Books, Messages } from '$lib/i18n';
import { ROW_ORDERS, type AreaRow, type RowOrder } from '$lib/scene';
import type { Speech } from '../speech.svelte';
import { countedWord, sideName } from './sentences';

/** One cell of the table; `none` where it says that there is no figure. */
export interface Cell {
  readonly text: string;
  readonly span: number;
  readonly none: boolean;
}

/** Columns for what is shown: a count has no rate, a printed percentage may have no word for its count. */
export function columnsFor(scene: Scene, indicator: Indicator | null, counted: string): RowOrder[] {
  const out: readonly RowOrder[] = [
    ...(scene.beside === null ? (['kedua', 'beda'] as const) : []),
    ...(indicator?.form === 'count' ? (['angka'] as const) : []),
    ...(counted === '' ? (['jumlah'] as const) : []),
    ...(indicator === null ? (['angka'] as const) : []),
    ...(scene.groups.total === 0 ? (['kelompok', 'per100'] as const) : []),
  ];
  return ROW_ORDERS.filter((name) => !out.includes(name));
}

/** Heads of the columns in the words of the package. */
export function columnNames(
  speech: Speech,
  words: Books['indicator'] | null,
  scene: Scene,
  indicator: Indicator | null,
): Record<RowOrder, string> {
  const { m } = speech;
  const second = scene.beside?.indicator;
  return {
    wilayah: m.table.area,
    kk:
      indicator === null || indicator.denominator === null
        ? m.table.households
        : totalName(speech, indicator),
    jumlah: speech.of(indicator?.counted ?? ''),
    angka: indicator === null ? '' : rateName(speech, indicator),
    kedua: second === undefined || words === null ? '' : words.secondColumn(sideName(speech, second)),
    beda: words?.difference ?? '',
    kelompok: m.table.groups,
    per100: m.table.per100,
  };
}

/** Households have their short name; whatever else is counted has the package's. */
const totalName = (speech: Speech, { denominator, unit }: Indicator): string =>
  denominator === 'kk' ? speech.m.table.households : speech.of(unit);

/** "Miskin per 100 KK"; without a word for what is counted, the title and a per cent sign. */
function rateName(speech: Speech, { counted, unit, title }: Indicator): string {
  const of = speech.of(unit);
  const word = countedWord(speech, counted, of);
  if (word === '') return speech.m.table.percent(speech.of(title));
  return speech.m.table.rate(word.slice(0, 1).toUpperCase() + word.slice(1), of);
}

/** The cells of a row after its name; `hidden` stands for a figure that is not to be seen. */
export function cellsOf(
  m: Messages,
  columns: readonly RowOrder[],
  row: AreaRow,
  hidden: string = m.table.few,
): Cell[] {
  const both = columns.includes('jumlah') && columns.includes('angka');
  return columns.flatMap((name): Cell[] => {
    const missing = (name === 'jumlah' || name === 'angka') && row.reason !== null;
    if (missing) return name === 'angka' && both ? [] : [none(m, row.reason, both ? 2 : 1, hidden)];
    if (name === 'kedua' && row.secondPct === null) return [none(m, row.secondReason, 1, hidden)];
    return name === 'wilayah' ? [] : [{ text: written(m, name, row), span: 1, none: false }];
  });
}

const none = (m: Messages, reason: AreaRow['reason'], span: number, hidden: string): Cell => ({
  text: reason === 'suppressed' ? hidden : m.table.noData,
  span,
  none: true,
});

function written({ formats: f, table: { partOf } }: Messages, name: RowOrder, row: AreaRow): string {
  const of = (value: number | null, write: (value: number) => string): string =>
    value === null ? '–' : write(value);
  if (name === 'kk') return of(row.of, (all) => (row.basis === null ? f.whole(all) : partOf(row.basis, all)));
  if (name === 'jumlah') return of(row.count, f.whole);
  if (name === 'angka') return of(row.ratePct, row.count === null ? f.amount : f.oneAlways);
  if (name === 'kedua') return of(row.secondPct, f.oneAlways);
  if (name === 'beda') return of(row.points, (points) => signed(f.oneAlways(Math.abs(points)), points));
  return name === 'kelompok' ? of(row.groups, f.whole) : of(row.groupsPer100Kk, f.two);
}

/** With its sign, but for what is written as nothing: "+4,2", "−1,3", "0,0". */
const signed = (text: string, value: number): string =>
  /^[0.,]+$/.test(text) ? text : `${value < 0 ? '−' : '+'}${text}`;
