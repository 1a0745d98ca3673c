import { sum } from '../support/figures';
import { legendOf, readLegend } from '../support/legend';
import { SITE_URL } from '../support/site.mjs';
import { expect, openMap, readingOf, test, WITH_MOTION } from '../support/test';

test.use(WITH_MOTION);

test('the first look', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));

  await test.step('the address alone shows the map, its legend and what it is about', async () => {
    await openMap(page);
    await expect(page).toHaveTitle('Kelurahan Cibeureum · Peta Rembug');
    await expect(page.getByRole('heading', { level: 1, name: 'Kelurahan Cibeureum' })).toBeVisible();
    await expect(page.getByRole('region', { name: 'Peta' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Dari 100 KK, berapa yang miskin' })).toBeVisible();
    await expect(legendOf(page)).toBeVisible();
    const rows = await readLegend(page);
    expect(rows.every(({ text }) => / \d+ RT$/.test(text))).toBe(true);
    expect(sum(rows.map(({ count }) => count))).toBe(170);
  });

  await test.step('made-up figures say so beside the title and in the legend', async () => {
    await expect(page.getByRole('banner').getByText('SIMULASI', { exact: true })).toBeVisible();
    await expect(
      page.getByRole('region', { name: 'Peta' }).getByText('SIMULASI, bukan angka nyata'),
    ).toBeVisible();
  });

  await test.step('the reading begins with the whole kelurahan and its groups', async () => {
    const reading = readingOf(page);
    await expect(reading.getByRole('heading', { name: 'Seluruh Kelurahan Cibeureum' })).toBeVisible();
    await expect(reading.getByText('307 kelompok warga', { exact: true })).toBeVisible();
    await expect(reading).toContainText('Banyak kelompok belum tentu menjangkau keluarga miskin');
  });

  await test.step('the page needs nothing outside its own deep folder', async () => {
    await expect(readingOf(page).getByText('307 kelompok warga', { exact: true })).toBeVisible();
    expect(asked.length).toBeGreaterThan(3);
    expect(asked.filter((url) => !url.startsWith(SITE_URL))).toEqual([]);
  });
});
