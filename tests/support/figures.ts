import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Figures read from the published files themselves, without any code of the product. */

const DATA = fileURLToPath(new URL('../../data/cibeureum/', import.meta.url));

export type Row = Readonly<Record<string, string>>;

/** A small reader of tidy CSV: commas, quotes, a header. */
export function parseTable(text: string): Row[] {
  const [header = [], ...lines] = text
    .trim()
    .split(/\r?\n/)
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) =>
        quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'),
      ),
    );
  return lines.map((cells) => Object.fromEntries(header.map((name, i) => [name, cells[i] ?? ''])));
}

export const fileText = (name: string): string => readFileSync(`${DATA}${name}`, 'utf8');

const number = (text: string | undefined): number | null =>
  text === undefined || text === '' ? null : Number.parseInt(text, 10);

const part = (text: string | undefined): string => (text ?? '').replace(/^0+(?=\d)/, '');

/** "5/3": RT 3 of RW 5. */
export const keyOf = (row: Row): string => `${part(row['rw'])}/${part(row['rt'])}`;

/** "RT 03/RW 05". */
export const labelOf = (row: Row): string => `RT ${row['rt'] ?? ''}/RW ${row['rw'] ?? ''}`;

/** One RT in one year; null where the cell is blank. */
export interface RtFigure {
  readonly key: string;
  readonly label: string;
  readonly kk: number | null;
  readonly poor: number | null;
}

const figureRows = parseTable(fileText('kemiskinan.csv'));

export const years: readonly string[] = [...new Set(figureRows.map((row) => row['tahun'] ?? ''))].sort();
export const lastYear = years[years.length - 1] ?? '';

/** All RT of a year, in the order of the file. */
export function rtFigures(year = lastYear): RtFigure[] {
  return figureRows
    .filter((row) => row['tahun'] === year)
    .map((row) => ({
      key: keyOf(row),
      label: labelOf(row),
      kk: number(row['kk']),
      poor: number(row['kk_miskin']),
    }));
}

/** One RT in one year. */
export function rtFigure(key: string, year = lastYear): RtFigure {
  const found = rtFigures(year).find((figure) => figure.key === key);
  if (found === undefined) throw new Error(`No RT ${key} in ${year}`);
  return found;
}

/** Poor per 100 households; null without both counts. */
export function ratePct({ kk, poor }: RtFigure): number | null {
  return kk === null || poor === null || kk === 0 ? null : (100 * poor) / kk;
}

export const sum = (numbers: readonly (number | null)[]): number =>
  numbers.reduce<number>((total, value) => total + (value ?? 0), 0);

export const groupRows = parseTable(fileText('kelompok.csv'));

/** Groups whose row names this RT, of one kind if asked. */
export function groupsIn(key: string, kind?: string): number {
  return groupRows.filter((row) => keyOf(row) === key && (kind === undefined || row['jenis'] === kind))
    .length;
}

export const groupsOfKind = (kind: string): number => groupRows.filter((row) => row['jenis'] === kind).length;
