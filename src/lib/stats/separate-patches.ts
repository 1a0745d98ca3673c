/** More blocks than fit between two places on Earth, for a bandwidth of a metre or more. */
const BLOCKS = 2 ** 26;

/**
 * Parts points (x, y in metres) into patches whose kernels of radius `reachM` cannot touch, so that one
 * stray point far away does not stretch the grid of all others. Blocks of twice the reach, counted from
 * the south-western corner of the points, are joined with the eight around them.
 * Each patch is a copy of its points; together they hold every point once.
 */
export function separatePatches(xy: Float64Array, reachM: number): Float64Array[] {
  const blocks = intoBlocks(xy, 2 * reachM);
  const patches: Float64Array[] = [];
  const seen = new Set<number>();
  for (const key of blocks.keys()) {
    if (seen.has(key)) continue;
    seen.add(key);
    const patch: number[] = [];
    const queue = [key];
    for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
      for (const coordinate of blocks.get(at) ?? []) patch.push(coordinate);
      for (const next of blocksAround(at)) {
        if (!blocks.has(next) || seen.has(next)) continue;
        seen.add(next);
        queue.push(next);
      }
    }
    patches.push(Float64Array.from(patch));
  }
  return patches;
}

function intoBlocks(xy: Float64Array, side: number): Map<number, number[]> {
  let west = Infinity;
  let south = Infinity;
  for (let p = 0; p + 1 < xy.length; p += 2) {
    west = Math.min(west, xy[p] as number);
    south = Math.min(south, xy[p + 1] as number);
  }
  const blocks = new Map<number, number[]>();
  for (let p = 0; p + 1 < xy.length; p += 2) {
    const x = xy[p] as number;
    const y = xy[p + 1] as number;
    const key = (Math.floor((y - south) / side) + 1) * BLOCKS + Math.floor((x - west) / side) + 1;
    const block = blocks.get(key);
    if (block === undefined) blocks.set(key, [x, y]);
    else block.push(x, y);
  }
  return blocks;
}

function blocksAround(key: number): number[] {
  return [-BLOCKS, 0, BLOCKS].flatMap((row) => [key + row - 1, key + row, key + row + 1]);
}
