/** Rows that are in the page at once: a thousand inputs would make every keystroke slow. */
export const PAGE_ROWS = 50;

/** One page of a list, the last one where it has fewer pages than asked for. Pages count from 0. */
export function pageOf<T>(
  rows: readonly T[],
  page: number,
): { readonly rows: readonly T[]; readonly page: number; readonly pages: number } {
  const pages = Math.max(1, Math.ceil(rows.length / PAGE_ROWS));
  const shown = Math.min(Math.max(0, page), pages - 1);
  return { rows: rows.slice(shown * PAGE_ROWS, (shown + 1) * PAGE_ROWS), page: shown, pages };
}
