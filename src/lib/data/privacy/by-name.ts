import type { TableRow } from '../text/parse-grid';
import { areAreaCodes } from './area-codes';
import { profileColumns, type ProfiledColumn } from './column-profile';
import { headerKind, isPlainName } from './header-kind';
import { isIdentityHeader } from './person-headers';

const OFFICER = /\b(?:ketua|bendahara|sekretaris|pengurus)\b/i;
const COUNTED = /^\W*(?:jumlah|jml|total|banyak|persen|%|kk|jiwa)/i;
const OF_GROUPS = /^\W*(?:jenis|kategori|nama|tipe)?\W*(?:kelompok|lembaga|organisasi|pranata|jenis)\W*$/i;
/** What only a list of persons asks of each. */
const OF_PERSONS =
  /\b(?:jk|jenis kelamin|l ?\/ ?p|umur|usia|pekerjaan|hubungan|status (?:kawin|perkawinan)|desil|penghasilan|pendapatan|dtks|dtsen)\b/i;
const PERSONAL_KINDS: ReadonlySet<string | null> = new Set([
  'phone',
  'birth-date',
  'address',
  'contact',
  'bank',
]);

/** Whether a column holds NIK, by half its cells or more; codes of areas are none. */
export function holdsNik(column: ProfiledColumn): boolean {
  const { nik, filled } = column.profile;
  return nik > 0 && nik * 2 >= filled && !holdsCodes(column);
}

/** Whether the sixteen-digit numbers of a column are codes of areas. */
export function holdsCodes({ header, profile }: ProfiledColumn): boolean {
  const { sixteen, scientific, filled } = profile;
  if (sixteen.length === 0)
    return scientific === filled && filled > 0 && /\b(?:kode|kd|bps|sls)/i.test(header);
  return scientific === 0 && areAreaCodes(sixteen, header);
}

/** Whether a column tells that its table lists persons: NIK or family cards, but not those of officers. */
export function isIdentityColumn(column: ProfiledColumn): boolean {
  return !OFFICER.test(column.header) && (isIdentityHeader(column.header) || holdsNik(column));
}

/**
 * Whether a table lists persons or households one by one: it has NIK or family-card numbers, or names
 * of persons beside what is asked of persons alone, and no counts. Such a table has one use, counts per
 * area (see countByArea). Officers of groups or of RT do not make a list of persons.
 */
export function isByName(header: readonly string[], rows: readonly TableRow[]): boolean {
  return listsPersons(profileColumns(header, rows));
}

/** The same of columns already looked at. */
export function listsPersons(columns: readonly ProfiledColumn[]): boolean {
  if (columns.some(isIdentityColumn)) return true;
  if (columns.some(({ header }) => COUNTED.test(header) || OF_GROUPS.test(header))) return false;
  const others = columns.filter(({ header }) => !OFFICER.test(header));
  const personal = others.some(
    ({ header }) => OF_PERSONS.test(header) || PERSONAL_KINDS.has(headerKind(header)),
  );
  return others.some((column) => namesPersons(column, personal));
}

/** A column of the names of those whom the rows are about. */
function namesPersons({ header, profile }: ProfiledColumn, personal: boolean): boolean {
  if (headerKind(header) !== 'name' || profile.nameShaped * 2 < profile.seen || profile.seen === 0)
    return false;
  return !isPlainName(header) || (personal && profile.nameWorded * 4 >= profile.seen);
}
