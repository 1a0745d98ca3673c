import type { DensityGrid } from './density-grid';

/**
 * Kernel density at the nodes of a grid, in points per km². Quartic (biweight) kernel with the bandwidth
 * as its radius, 3/(π h²) · (1 − d²/h²)² for d < h (Silverman 1986, Density Estimation, equation 4.5);
 * each point counts 1, so that node values times the cell's area add up to the points. Points are x, y
 * in metres; kernels that reach over the grid's edge are cut there. No points: all zeros.
 */
export function kernelDensity(xy: Float64Array, bandwidthM: number, grid: DensityGrid): Float64Array {
  const { x0, y0, cellM, columns, rows } = grid;
  const field = new Float64Array(columns * rows);
  const peak = 3 / (Math.PI * (bandwidthM / 1000) ** 2);
  const reach = bandwidthM / cellM;
  for (let p = 0; p + 1 < xy.length; p += 2) {
    const cx = ((xy[p] as number) - x0) / cellM;
    const cy = ((xy[p + 1] as number) - y0) / cellM;
    const lastRow = Math.min(rows - 1, Math.floor(cy + reach));
    const lastColumn = Math.min(columns - 1, Math.floor(cx + reach));
    for (let j = Math.max(0, Math.ceil(cy - reach)); j <= lastRow; j += 1) {
      for (let i = Math.max(0, Math.ceil(cx - reach)); i <= lastColumn; i += 1) {
        const left = 1 - ((i - cx) ** 2 + (j - cy) ** 2) / reach ** 2;
        if (left > 0) field[j * columns + i] = (field[j * columns + i] as number) + peak * left * left;
      }
    }
  }
  return field;
}
