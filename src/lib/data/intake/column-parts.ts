import type { Level } from '$lib/domain';
import type { Table } from '../columns/find-header';
import { headerYear, knownMeaning } from './header-words';
import type { ColumnProposal, Meaning } from './meaning';
import { numeric } from './numeric-share';

/**
 * Columns below one text that names a figure ("KELUARGA MISKIN" above "L | P"), none of which is all of it: whether
 * they add up to it only a person knows, so it is asked at the first of them. Where one of them is the whole
 * ("JML"), the others are parts that nobody needs.
 */
export function withParts(
  columns: readonly ColumnProposal[],
  { header, above = [], rows }: Table,
  ladder: readonly Level[],
): ColumnProposal[] {
  const asked = new Map<number, ColumnProposal>();
  for (let at = 0; at < header.length;) {
    const group = above[at] ?? '';
    let end = at + 1;
    while (group !== '' && end < header.length && above[end] === group) end += 1;
    const own = columns.slice(at, end).filter(({ meaning }) => !meaning.includes('persen'));
    const { text, year } = headerYear(group);
    const measure = wholeMeasure(knownMeaning(text, 'figures', ladder));
    const open = own.every(
      ({ at: position, meaning, question }) =>
        meaning === 'ignore' &&
        question === null &&
        numeric(rows.map(({ cells }) => cells[position] ?? '')) > 0.5,
    );
    if (measure !== null && open && own.length > 1) {
      const parts = { measure, whole: group, at: own.map(({ at: position }) => position) };
      for (const [i, column] of own.entries()) {
        const question = i === 0 ? { question: 'parts' as const, parts } : {};
        asked.set(column.at, { ...column, year: headerYear(column.header).year ?? year, ...question });
      }
    }
    at = end;
  }
  return columns.map((column) => asked.get(column.at) ?? column);
}

function wholeMeasure(meaning: Meaning | null): string | null {
  return meaning?.startsWith('measure:') === true ? meaning.slice('measure:'.length) : null;
}
