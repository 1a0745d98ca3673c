import { describe, expect, it } from 'vitest';
import { loadClusterIndex, loadDensity } from './index';

describe('what is fetched on demand', () => {
  it('is the clustering of dots and the density surface', async () => {
    const build = await loadClusterIndex();
    expect(
      build({ at: Float64Array.of(107.5, -6.9), kind: Uint8Array.of(0), kinds: 1 }).at(
        [107, -7, 108, -6],
        12,
      ),
    ).toHaveLength(1);
    const density = await loadDensity();
    expect(density(Float64Array.of(107.5, -6.9), 300, [107.5, -6.9]).groups).toBe(1);
  });
});
