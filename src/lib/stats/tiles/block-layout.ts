import { blockColumns } from './block-columns';

/** Between blocks, in sides of a tile. */
const GAP = 0.5;
/** So many arrangements are tried; more would not look better. */
const TRIALS = 24;

/** Where one block of tiles stands, in sides of a tile: column from the west, row from the north. */
export interface Block {
  readonly column: number;
  readonly row: number;
  /** Tiles side by side in it. */
  readonly columns: number;
}

/** Blocks and the size of all together, in sides of a tile. */
export interface BlockLayout {
  readonly blocks: readonly Block[];
  readonly width: number;
  readonly height: number;
}

/**
 * Stands blocks of the given numbers of tiles in rows and columns, in reading order, with a gap of half a
 * tile: as many side by side as makes the whole most nearly square. A column is as wide as its widest
 * block, a row as high as its highest.
 */
export function blockLayout(sizes: readonly number[]): BlockLayout {
  const middle = Math.sqrt(sizes.length);
  const step = Math.max(1, Math.ceil(middle / TRIALS));
  let best = arranged(sizes, 1);
  for (let across = 2; across <= Math.min(sizes.length, 3 * middle + 1); across += step) {
    const other = arranged(sizes, across);
    if (Math.max(other.width, other.height) < Math.max(best.width, best.height)) best = other;
  }
  return best;
}

function arranged(sizes: readonly number[], across: number): BlockLayout {
  const widths: number[] = [];
  const heights: number[] = [];
  sizes.forEach((size, i) => {
    const columns = blockColumns(size);
    const [x, y] = [i % across, Math.floor(i / across)];
    widths[x] = Math.max(widths[x] ?? 0, columns);
    heights[y] = Math.max(heights[y] ?? 0, columns === 0 ? 0 : Math.ceil(size / columns));
  });
  const columnAt = starts(widths);
  const rowAt = starts(heights);
  return {
    blocks: sizes.map((size, i) => ({
      column: columnAt[i % across] ?? 0,
      row: rowAt[Math.floor(i / across)] ?? 0,
      columns: blockColumns(size),
    })),
    width: (columnAt.at(-1) ?? GAP) - GAP,
    height: (rowAt.at(-1) ?? GAP) - GAP,
  };
}

/** Where each stretch begins when they follow each other with gaps, and where one more would begin. */
function starts(lengths: readonly number[]): number[] {
  const at = [0];
  for (const length of lengths) at.push((at.at(-1) ?? 0) + length + GAP);
  return at;
}
