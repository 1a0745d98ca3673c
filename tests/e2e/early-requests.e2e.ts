import { fileText, rtFigure } from '../support/figures';
import { rateSentence } from '../support/sentences';
import { SITE_URL } from '../support/site.mjs';
import { expect, mapReady, openMap, readingOf, test } from '../support/test';

test('what the first map asks of the host', async ({ page }) => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/data/cibeureum/datapackage.json', async (route) => {
    await held;
    await route.continue();
  });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(SITE_URL);

  await test.step('boundaries and figures are asked for without waiting for the descriptor', async () => {
    for (const file of ['datapackage.json', 'wilayah.geojson', 'kemiskinan.csv']) {
      await expect.poll(() => asked.map((url) => new URL(url).pathname.split('/').at(-1))).toContain(file);
    }
    release();
    await mapReady(page);
  });

  await test.step('no file is fetched twice', async () => {
    await expect(readingOf(page).getByText('307 kelompok warga', { exact: true })).toBeVisible();
    expect(asked.filter((url, i) => asked.indexOf(url) !== i)).toEqual([]);
  });
});

test('a CSV replaced on the host changes the map without a build', async ({ page }) => {
  const figure = rtFigure('5/3');
  const row = `2006,05,03,${figure.kk},${figure.poor}`;
  expect(fileText('kemiskinan.csv')).toContain(row);
  const body = fileText('kemiskinan.csv').replace(row, '2006,05,03,48,6');
  await page.route('**/data/cibeureum/kemiskinan.csv', (route) =>
    route.fulfill({ body, contentType: 'text/csv' }),
  );
  await openMap(page, '#/peta?w=5/3');
  const replaced = rateSentence({ ...figure, kk: 48, poor: 6 });
  expect(replaced).toBe('6 dari 48 KK miskin (12,5%; kira-kira antara 6 dan 25%)');
  await expect(readingOf(page).getByText(replaced, { exact: true })).toBeVisible();
});
