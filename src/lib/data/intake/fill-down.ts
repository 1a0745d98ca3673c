import type { Level } from '$lib/domain';

/** Cells of a row's area, and whether any was taken from the row above. */
interface FilledCells {
  readonly cells: readonly string[];
  readonly filledDown: boolean;
}

/**
 * A row's cells with the upper levels that are blank above a filled one taken from the rows before. `last` holds
 * what stood in each level before, and is brought up to this row.
 */
export function fillDown(ladder: readonly Level[], cells: readonly string[], last: string[]): FilledCells {
  const lowest = ladder.length - 1;
  let filledDown = false;
  const filled = cells.map((cell, i) => {
    if (cell !== '' || i === lowest || (cells[lowest] ?? '') === '' || ladder[i]?.keyScope === 'package') {
      return cell;
    }
    filledDown ||= last[i] !== '';
    return last[i] ?? '';
  });
  filled.forEach((cell, i) => {
    if (cell === '') return;
    // Another RW begins: what stood below the last one no longer holds.
    if (cell !== last[i]) last.fill('', i + 1);
    last[i] = cell;
  });
  return { cells: filled, filledDown };
}
