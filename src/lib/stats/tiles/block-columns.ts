/**
 * Columns of a compact block of `n` tiles: as square as can be, one column wider where that takes fewer rows
 * and leaves fewer places empty (23 tiles stand 6 × 4). 0 for none.
 */
export function blockColumns(n: number): number {
  const square = Math.ceil(Math.sqrt(n));
  const empty = (columns: number) => columns * Math.ceil(n / columns) - n;
  return n > 0 && empty(square + 1) < empty(square) ? square + 1 : square;
}
