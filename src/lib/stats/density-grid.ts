/**
 * Square grid on the local plane, metres. Node (i, j) is at (x0 + i · cellM, y0 + j · cellM); its value
 * has index j · columns + i.
 */
export interface DensityGrid {
  readonly x0: number;
  readonly y0: number;
  readonly cellM: number;
  readonly columns: number;
  readonly rows: number;
}

/** Cells to a bandwidth: fine enough for smooth contours, and the fewest that still give true sums. */
const FINE = 8;
const COARSE = 2;

/**
 * Grids that hold every kernel whole, one for each patch of points (x, y in metres), with a margin of
 * zeros so that contours close. Cells are an eighth of the bandwidth, larger where all grids together
 * would pass `maxCells`. A grid is centred on the bounds of its points.
 * @throws RangeError when cells would have to be larger than half the bandwidth: the points then lie
 * too far apart for a surface that tells the truth.
 */
export function densityGrids(
  patches: readonly Float64Array[],
  bandwidthM: number,
  maxCells: number,
): DensityGrid[] {
  let cellM = bandwidthM / FINE;
  while (cellM <= bandwidthM / COARSE) {
    const cell = cellM;
    const grids = patches.map((xy) => gridOver(xy, bandwidthM, cell));
    const cells = grids.reduce((sum, grid) => sum + grid.columns * grid.rows, 0);
    if (cells <= maxCells) return grids;
    cellM *= Math.max(1.05, Math.sqrt(cells / maxCells));
  }
  throw new RangeError('The bandwidth is too small for points so far apart');
}

function gridOver(xy: Float64Array, reachM: number, cellM: number): DensityGrid {
  const [west, east] = extent(xy, 0);
  const [south, north] = extent(xy, 1);
  const halfX = Math.ceil(((east - west) / 2 + reachM) / cellM) + 1;
  const halfY = Math.ceil(((north - south) / 2 + reachM) / cellM) + 1;
  return {
    x0: (west + east) / 2 - halfX * cellM,
    y0: (south + north) / 2 - halfY * cellM,
    cellM,
    columns: 2 * halfX + 1,
    rows: 2 * halfY + 1,
  };
}

function extent(xy: Float64Array, offset: 0 | 1): [min: number, max: number] {
  let min = Infinity;
  let max = -Infinity;
  for (let i = offset; i < xy.length; i += 2) {
    min = Math.min(min, xy[i] as number);
    max = Math.max(max, xy[i] as number);
  }
  return [min, max];
}
