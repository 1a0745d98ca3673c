/**
 * The calendar year that a cell names ("2015", "Tahun 2015", "30/06/2015"): exactly one number of four
 * digits from 1900 to 2099. Null where there is none, or more than one ("2014/2015").
 */
export function readYear(cell: string): number | null {
  const found = cell.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/g) ?? [];
  const [year] = found;
  return found.length === 1 && year !== undefined ? Number.parseInt(year, 10) : null;
}
