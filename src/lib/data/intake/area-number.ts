const WORD = /(?<!\p{L})(?:rukun tetangga|rukun warga|rt|rw|no|nomor)(?!\p{L})/giu;
const NUMBER = /^(?:\d{1,3}[a-z]?|[ivxl]{1,6}|[a-z])$/i;

/**
 * Whether a cell names its area by number, as RT and RW are: "RT 001", "03/RW 05", "IV", "7a". Years, dates,
 * numbers of persons and names do not.
 */
export function isAreaNumber(cell: string): boolean {
  const pieces = cell
    .replace(WORD, ' ')
    .split(/[\s./,:;_()-]+/)
    .filter((piece) => piece !== '');
  return pieces.length > 0 && pieces.every((piece) => NUMBER.test(piece));
}
