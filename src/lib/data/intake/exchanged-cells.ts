import type { Table } from '../columns/find-header';
import { USUAL_LADDER } from '../package/infer-ladder';
import { problem } from '../problem';
import type { Problem } from '$lib/domain';
import { headerYear, knownMeaning } from './header-words';

const RT = /^(?:r\.?\s?t|rukun tetangga)(?![\p{L}])/iu;
const RW = /^(?:r\.?\s?w|rukun warga)(?![\p{L}])/iu;

/**
 * A table with RT and RW put into their own columns in the rows where both stand in the other's, by the words that
 * are written with them ("RT 03" below RW, "RW 02" below RT). Numbers alone cannot say that.
 */
export function withCellsInPlace(table: Table): Table {
  const meanings = table.header.map((text) => knownMeaning(headerYear(text).text, 'figures', USUAL_LADDER));
  const [rt, rw] = [meanings.indexOf('level:rt'), meanings.indexOf('level:rw')];
  if (rt < 0 || rw < 0) return table;
  const problems: Problem[] = [];
  const rows = table.rows.map((line) => {
    const [below, above] = [line.cells[rt] ?? '', line.cells[rw] ?? ''];
    if (!RW.test(below) || !RT.test(above)) return line;
    const where = { file: table.file, row: line.row, value: `${above} · ${below}` };
    problems.push(problem('cells-exchanged', 'note', where));
    const cells = line.cells.map((cell, at) => (at === rt ? above : at === rw ? below : cell));
    return { row: line.row, cells };
  });
  return problems.length === 0 ? table : { ...table, rows, problems: [...table.problems, ...problems] };
}
