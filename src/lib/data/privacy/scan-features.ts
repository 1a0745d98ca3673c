import type { GivenLayer } from '$lib/domain';
import { cleanCell } from '../text/clean-cell';
import type { ColumnVerdict, TableUse } from './column-verdict';
import { judgeColumns } from './judge-columns';

/**
 * Judges the properties of a layer's features by the same rules as the columns of a table; `asked` are
 * the names of the properties that a reader has recognised. Anything nested is judged as its JSON text.
 */
export function scanFeatures(
  layer: GivenLayer,
  use: TableUse = 'boundaries',
  asked: ReadonlySet<string> = new Set(),
): ReadonlyMap<string, ColumnVerdict> {
  const names = [...new Set(layer.features.flatMap(({ properties }) => Object.keys(properties)))];
  const rows = layer.features.map(({ row, properties }) => ({
    row,
    cells: names.map((name) => (Object.hasOwn(properties, name) ? cellOf(properties[name]) : '')),
  }));
  const positions = new Set(names.flatMap((name, at) => (asked.has(name) ? [at] : [])));
  const verdicts = judgeColumns(names, rows, use, positions);
  return new Map(verdicts.map((verdict, i) => [names[i] ?? verdict.header, verdict]));
}

function cellOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'object') return JSON.stringify(value);
  return cleanCell(String(value));
}
