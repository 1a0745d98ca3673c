import type { TableRow } from '../text/parse-grid';
import { holdsNik } from './by-name';
import { profileColumns, type ProfiledColumn } from './column-profile';
import { headerKind } from './header-kind';
import { isIdentityHeader } from './person-headers';
import { sixteenDigits } from './nik';

/** What a list is counted by. */
export type UnitKind = 'family-card' | 'nik' | 'row';

/** How the rows of a list of persons make up units. */
export interface ListUnits {
  readonly by: UnitKind;
  /** The same text for rows of one unit. It may hold a number and must not leave the counting. */
  readonly unitOf: (line: TableRow) => string;
  readonly repeated: number;
  readonly unnumbered: number;
  readonly rounded: boolean;
}

/**
 * Tells the units of a list by its family-card column, else by its NIK column, else by its rows. A
 * number that is not there, not of sixteen digits, all of one digit, or cut off by a spreadsheet tells no
 * one apart: its row is a unit by itself. `lines` are the rows that count.
 */
export function listUnits(
  header: readonly string[],
  rows: readonly TableRow[],
  lines: readonly TableRow[],
): ListUnits {
  const columns = profileColumns(header, rows);
  const card = columns.find((column) => isCard(column, columns));
  const nik = columns.find((column) => isIdentity(column, 'nik') || (column !== card && holdsNik(column)));
  const reliable = [card, nik].find((column) => column !== undefined && isUsable(column));
  const by: UnitKind = reliable === undefined ? 'row' : reliable === card ? 'family-card' : 'nik';
  const unitOf = ({ row, cells }: TableRow): string => numberIn(cells[reliable?.at ?? -1]) ?? `row ${row}`;
  const niks =
    nik === undefined || !isUsable(nik) ? [] : lines.flatMap(({ cells }) => numberIn(cells[nik.at]) ?? []);
  return {
    by,
    unitOf,
    repeated: niks.length - new Set(niks).size,
    unnumbered:
      by === 'row' ? 0 : lines.filter(({ cells }) => numberIn(cells[reliable?.at ?? -1]) === null).length,
    rounded: [card, nik].some((column) => column !== undefined && isRounded(column)),
  };
}

function isIdentity({ header }: ProfiledColumn, kind: 'nik' | 'family-card'): boolean {
  return isIdentityHeader(header) && headerKind(header) === kind;
}

/** A family-card column by its header ("No. KK", or "KK" over numbers), which must hold numbers. */
function isCard(column: ProfiledColumn, all: readonly ProfiledColumn[]): boolean {
  const { sixteen, scientific, filled } = column.profile;
  if (isIdentity(column, 'family-card')) return true;
  const numbers = sixteen.length + scientific;
  const named = /\bkk\b|kartu/i.test(column.header) && all.length > 1;
  return named && numbers > 0 && numbers * 2 >= filled;
}

/** Numbers in scientific form, or all ending in 0: Excel keeps fifteen digits. */
function isRounded({ profile: { sixteen, scientific } }: ProfiledColumn): boolean {
  return (
    scientific > sixteen.length || (sixteen.length >= 3 && sixteen.every((digits) => digits.endsWith('0')))
  );
}

function isUsable(column: ProfiledColumn): boolean {
  return column.profile.sixteen.length > 0 && !isRounded(column);
}

function numberIn(cell: string | undefined): string | null {
  const digits = sixteenDigits(cell ?? '');
  return digits === null || /^(\d)\1+$/.test(digits) ? null : digits;
}
