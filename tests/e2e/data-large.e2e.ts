import { mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { inputOf, madeFile, messy, give, openDataPage, resultOf } from '../support/data-page';
import { expect, test } from '../support/test';

let folder = '';
test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'peta-rembug-'));
});
test.afterAll(() => rm(folder, { recursive: true, force: true }));

/** Two hundred thousand rows of figures. */
function manyRows(): string {
  const lines = Array.from(
    { length: 200_000 },
    (_, i) => `${String(i % 2000)},${String(i)},${String(20 + (i % 80))},${String(i % 20)}`,
  );
  return `rw,rt,kk,kk_miskin\n${lines.join('\n')}\n`;
}

/** A map of fifty megabytes. */
function manyPlaces(): string {
  const features: string[] = [];
  for (let size = 0, i = 0; size < 50_000_000; i += 1) {
    const [west, south] = [107 + (i % 100) * 0.01, -6 - Math.floor(i / 100) * 0.01];
    const side = Array.from(
      { length: 400 },
      (_, at) => `[${(west + at * 0.000025).toFixed(7)},${south.toFixed(7)}]`,
    );
    const top = `[${(west + 0.01).toFixed(7)},${(south + 0.01).toFixed(7)}],[${west.toFixed(7)},${(south + 0.01).toFixed(7)}]`;
    const text = `{"type":"Feature","properties":{"rw":"1","rt":"${String(i)}"},"geometry":{"type":"Polygon","coordinates":[[${side.join(',')},${top},${side[0] ?? ''}]]}}`;
    features.push(text);
    size += text.length;
  }
  return `{"type":"FeatureCollection","features":[${features.join(',')}]}`;
}

for (const [name, make] of [
  ['besar.csv', manyRows],
  ['besar.geojson', manyPlaces],
] as const) {
  test(`${name} shows its progress, leaves the page answering and can be cancelled`, async ({ page }) => {
    test.setTimeout(180_000);
    const path = join(folder, name);
    await writeFile(path, make());
    await openDataPage(page);
    await give(page, messy('titik-koma.csv'));
    await inputOf(page).setInputFiles(path);
    await expect(page.getByRole('progressbar')).toBeVisible({ timeout: 30_000 });
    // The page does what it is asked meanwhile.
    await page.getByText('Berkas yang bisa dibaca').click();
    await expect(page.getByText('Paling besar 256 MB')).toBeVisible();
    await page.getByRole('button', { name: 'Batal', exact: true }).click();
    await expect(page.getByText('Dibatalkan.')).toBeVisible({ timeout: 30_000 });
    await expect(page.getByRole('progressbar')).toHaveCount(0);
    // What was there before is there again, and nothing of the large file.
    await expect(resultOf(page).getByText('Terbaca 5 baris, dipakai 5, ditolak 0.')).toBeVisible();
    await expect(page.getByRole('region', { name: new RegExp(`^${name}`) })).toHaveCount(0);
  });
}

test('two hundred thousand rows come to an end', async ({ page }) => {
  test.setTimeout(180_000);
  const path = join(folder, 'semua.csv');
  await writeFile(path, manyRows());
  await openDataPage(page);
  await inputOf(page).setInputFiles(path);
  await expect(resultOf(page).getByText('Terbaca 200.000 baris, dipakai 200.000, ditolak 0.')).toBeVisible({
    timeout: 150_000,
  });
});

test('a file of two gigabytes is refused in words, before a byte is read', async ({ page }) => {
  const path = join(folder, 'raksasa.csv');
  const file = await open(path, 'w');
  await file.truncate(2 * 1024 ** 3);
  await file.close();
  await openDataPage(page);
  await inputOf(page).setInputFiles(path);
  await expect(
    resultOf(page).getByText('Berkas raksasa.csv terlalu besar: 2.148 MB. Paling besar 256 MB.'),
  ).toBeVisible();
});

test('a zip bomb is refused in words', async ({ page }) => {
  const zip = zipSync({ 'bom.csv': [new Uint8Array(60_000_000), { level: 9 }] });
  await openDataPage(page);
  await inputOf(page).setInputFiles(madeFile('bom.zip', zip));
  await expect(resultOf(page).getByText(/Kemasan bom\.zip akan membengkak lebih dari \d+ MB/)).toBeVisible({
    timeout: 30_000,
  });
});
