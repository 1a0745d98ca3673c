import type { Group, Level, Problem } from '$lib/domain';
import type { Table } from '../columns/find-header';
import type { Columns } from '../columns/recognise-columns';
import { DETAIL_COLUMNS } from '../columns/spellings';
import { problem } from '../problem';
import { decimalSignOf } from '../text/decimal-sign';
import { foldWord } from '../text/fold-word';
import { maskPersonal } from '../privacy/mask-personal';
import { missingWord } from '../text/missing-words';
import type { TableRow } from '../text/parse-grid';
import { readNumber, type NumberForm } from '../text/read-number';
import { readYear } from '../text/read-year';
import { reachOf } from './reach';

type Facts = Pick<Group, 'reach' | 'founded' | 'members' | 'membersUnit' | 'active' | 'details'>;

const ACTIVE = new Map<string, boolean>([
  ...['ya', 'y', 'aktif', 'masihaktif', 'masih', 'berjalan', '1', 'true', 'yes'].map(
    (w) => [w, true] as const,
  ),
  ...['tidak', 't', 'tidakaktif', 'nonaktif', 'vakum', 'bubar', 'mati', 'berhenti', '0', 'false', 'no'].map(
    (w) => [w, false] as const,
  ),
]);

/**
 * Reads what a row says of a group besides its name, kind and place. A number or word that cannot be
 * read is null, listed, and kept in the details as written ("±40"); details hold no identity number.
 */
export function groupFacts(
  table: Table,
  ladder: readonly Level[],
  columns: Columns,
  problems: Problem[],
): (line: TableRow) => Facts {
  const membersAt = columns.at.get('anggota') ?? -1;
  const decimal = decimalSignOf(table.rows.map(({ cells }) => cells[membersAt] ?? ''));
  const form: NumberForm = { kind: 'count', decimal };
  return ({ row, cells }) => {
    const details = new Map<string, string>();
    const said = (column: string): string => {
      const cell = cells[columns.at.get(column) ?? -1] ?? '';
      return missingWord(cell) === null ? cell : '';
    };
    const keep = (code: 'number-unreadable' | 'year-unreadable' | 'value-unknown', column: string): null => {
      const header = table.header[columns.at.get(column) ?? -1] ?? column;
      const where = { file: table.file, row, column: header, value: said(column) };
      // The rest of the row is read all the same.
      problems.push(problem(code, code === 'value-unknown' ? 'note' : 'warning', where, { partly: column }));
      details.set(column, maskPersonal(said(column)));
      return null;
    };
    for (const column of DETAIL_COLUMNS) {
      if (said(column) !== '') details.set(column, maskPersonal(said(column)));
    }
    const read = <T>(
      column: string,
      value: T | null | undefined,
      code: Parameters<typeof keep>[0],
    ): T | null => (said(column) === '' ? null : (value ?? keep(code, column)));
    return {
      reach: read('jangkauan', reachOf(said('jangkauan'), ladder), 'value-unknown'),
      founded: read('tahun_berdiri', readYear(said('tahun_berdiri')), 'year-unreadable'),
      members: read('anggota', wholeNumber(said('anggota'), form), 'number-unreadable'),
      membersUnit: details.get('anggota_satuan') ?? '',
      active: read('aktif', ACTIVE.get(foldWord(said('aktif'))), 'value-unknown'),
      details,
    };
  };
}

function wholeNumber(cell: string, form: NumberForm): number | null {
  const { value } = readNumber(cell, form);
  return value !== null && Number.isInteger(value) && value >= 0 ? value : null;
}
