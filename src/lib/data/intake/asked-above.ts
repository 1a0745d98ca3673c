import { textIn, type Dataset, type Level, type LevelId, type Problem, type Text } from '$lib/domain';
import { normalisePart, partName } from '../keys/normalise-part';
import { problem } from '../problem';
import type { ReadTable, WrittenRow } from './figures-table';
import { meaningOf } from './propose-table';

/** A table whose rows do not say in which area above theirs they lie, and the areas that it may be. */
export interface AskedAbove {
  /** What problems call the table. */
  readonly file: string;
  readonly level: LevelId;
  readonly label: Text;
  readonly names: readonly string[];
}

/**
 * Tables that name areas ("RW 01") of which several areas above have one, and no column for the area above:
 * the same one for all rows, which only a person knows.
 */
export function askedAbove(tables: readonly ReadTable[], { ladder, levels }: Dataset): AskedAbove[] {
  return tables.flatMap((table): AskedAbove[] => {
    const missing = missingLevels(table, ladder);
    const [level = -1] = missing;
    const [rung, data] = [ladder[level], levels[level]];
    // A table without two levels is no list of one area: nobody would choose among all RW of a city.
    if (missing.length !== 1 || rung === undefined || data === undefined || data.count < 2) return [];
    return [{ file: table.proposal.name, level: rung.id, label: rung.label, names: data.names }];
  });
}

/** Levels above the lowest one that a table has a column for, which its keys need and it has none for. */
function missingLevels({ proposal, choice }: ReadTable, ladder: readonly Level[]): number[] {
  const meanings = proposal.columns.map(({ at }) => meaningOf(proposal, choice, at));
  if (meanings.includes('combined')) return [];
  const named = ladder.map(({ id }) => meanings.includes(`level:${id}`));
  const lowest = named.lastIndexOf(true);
  if (ladder[lowest]?.keyScope !== 'parent') return [];
  return named.flatMap((is, i) => (i < lowest && !is && ladder[i]?.whole === false ? [i] : []));
}

/** Rows that no area answers to because several may: their problems say how many, and what is not said. */
export function withAbove(
  problems: readonly Problem[],
  rows: readonly WrittenRow[],
  { ladder, levels }: Dataset,
): Problem[] {
  if (!problems.some(({ code }) => code === 'row-without-key')) return [...problems];
  const areaAt = new Map(rows.map(({ origin, area }) => [`${origin.file} ${origin.row}`, area]));
  return problems.map((found) => {
    const area = areaAt.get(`${found.where.file} ${found.where.row}`) ?? [];
    const level = area.reduce((deepest, cell, i) => (cell === '' ? deepest : i), -1);
    const [own, above] = [ladder[level], ladder[level - 1]];
    if (found.code !== 'row-without-key' || own === undefined || above === undefined) return found;
    const text = area[level] ?? '';
    const part = normalisePart(own.id, text);
    const areas = (levels[level]?.keys ?? []).filter((key) => key.split('/').at(-1) === part).length;
    if (areas < 2 || above.whole || (area[level - 1] ?? '') !== '') return found;
    const name = `${textIn(own.label, 'id')} ${partName(own.id, text).padStart(2, '0')}`;
    const params = { ...found.params, area: name, areas, level: textIn(above.label, 'id') };
    return problem(found.code, found.severity, found.where, params);
  });
}
