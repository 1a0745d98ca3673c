import type { Reason } from '$lib/domain';

const DASH = /^[-–—−_.\s]+$/u;
const WORDS = new Map<string, Reason>([
  ...['na', 'n/a', '#n/a', 'n.a.', 'n.a', 'null', 'nan', 'none', 'tad', 't.a.d', 't.a.d.'].map(
    (word) => [word, 'not-available'] as const,
  ),
  ...[
    'tidak ada data',
    'belum ada data',
    'belum ada',
    'belum didata',
    'data tidak ada',
    'tidak diketahui',
  ].map((word) => [word, 'not-available'] as const),
  ...['tidak tahu', 'belum diketahui', 'kosong', '…', '?', '??'].map(
    (word) => [word, 'not-available'] as const,
  ),
  ...['tidak berlaku', 'not applicable'].map((word) => [word, 'not-applicable'] as const),
  ...['disamarkan', 'dirahasiakan', 'rahasia', 'suppressed'].map((word) => [word, 'suppressed'] as const),
  // Written by this program in a row that holds other figures.
  ['tanpa baris', 'no-row'],
]);
/** "<3": a count too small to be shown. */
const BELOW = /^<\s*\d{1,2}$/;

/**
 * Why a cell says that it has no figure, or null where it says something else. `declared` are the
 * package's own missing values. "Nihil" is not among them: it may mean none or not known.
 */
export function missingWord(cell: string, declared?: ReadonlySet<string>): Reason | null {
  if (cell === '') return 'blank';
  if (declared?.has(cell) === true) return 'not-available';
  if (DASH.test(cell)) return /[-–—−_]/u.test(cell) ? 'dash' : 'not-available';
  if (BELOW.test(cell)) return 'suppressed';
  return WORDS.get(cell.toLowerCase()) ?? null;
}
