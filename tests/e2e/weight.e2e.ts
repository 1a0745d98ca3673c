import { brotliCompressSync } from 'node:zlib';
import { expect, openMap, test } from '../support/test';

/** Bytes of code, compressed with Brotli, that may be asked for before the first map. */
const MOST = 130_000;

test('the code that comes before the first map is light', async ({ page }) => {
  const bodies = new Map<string, Promise<Buffer>>();
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (/\.(js|css)$|\/$/.test(pathname)) bodies.set(response.url(), response.body());
  });
  await openMap(page);
  const early = await page.evaluate(() => {
    const ready = performance.getEntriesByName('peta:ready')[0]?.startTime ?? 0;
    const asked = performance.getEntriesByType('resource').filter(({ startTime }) => startTime < ready);
    return [location.href.split('#')[0] ?? '', ...asked.map(({ name }) => name)];
  });
  const files = await Promise.all(early.flatMap((url) => bodies.get(url) ?? []));
  expect(files.length).toBeGreaterThan(2);
  const total = files.reduce((sum, file) => sum + brotliCompressSync(file).length, 0);
  expect(total).toBeGreaterThan(50_000);
  expect(total).toBeLessThanOrEqual(MOST);
});
