import { brotliCompressSync } from 'node:zlib';
import { expect, openMap, test } from '../support/test';

/** Bytes of code, compressed with Brotli, that may come before the first map. */
const MOST = 130_000;

test('the code that comes before the first map is light', async ({ page }) => {
  const bodies: Promise<Buffer>[] = [];
  page.on('response', (response) => {
    if (/\.(js|css)$/.test(new URL(response.url()).pathname)) bodies.push(response.body());
  });
  await openMap(page);
  const sizes = (await Promise.all(bodies)).map((body) => brotliCompressSync(body).length);
  expect(sizes.length).toBeGreaterThan(1);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  expect(total).toBeGreaterThan(10_000);
  expect(total).toBeLessThanOrEqual(MOST);
});
