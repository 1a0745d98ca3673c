import { ratePct, rtFigure } from '../support/figures';
import { openFolds } from '../support/folds';
import { goTo } from '../support/go-to';
import { wilsonPct } from '../support/sentences';
import { expect, mapReady, openMap, queryOf, test } from '../support/test';

const figure = rtFigure('5/3');
const [low, high] = wilsonPct(figure.poor ?? 0, figure.kk ?? 0);
const rate = (Math.round(10 * (ratePct(figure) ?? 0)) / 10).toString();
const sentence = `${figure.poor} of ${figure.kk} households are poor (${rate}%; roughly between ${Math.round(low)} and ${Math.round(high)}%)`;

test('English and back', async ({ page }) => {
  await test.step('English says the same of the same View, also after a reload', async () => {
    await openMap(page, '#/peta?w=5/3&o=titik&j=posyandu');
    const query = queryOf(page);
    await page.getByRole('button', { name: 'English' }).click();
    for (const again of [false, true]) {
      if (again) {
        await page.reload();
        await mapReady(page);
      }
      await expect(page.locator('html')).toHaveAttribute('lang', 'en');
      expect(queryOf(page)).toBe(query);
      const reading = page.getByRole('tabpanel', { name: 'Reading' });
      await expect(reading.getByText(sentence, { exact: true })).toBeVisible();
      await expect(page.getByRole('list', { name: 'Legend', exact: true })).toContainText('No data');
      await expect(page.getByRole('heading', { name: 'Poor per 100 households' })).toBeVisible();
      await expect(page.getByRole('checkbox', { name: 'Dots' })).toBeChecked();
      await expect(page.getByRole('group', { name: 'Filter the community groups' })).toContainText(
        '20 of 307 groups are shown',
      );
      await expect(
        page.getByRole('region', { name: 'Map' }).getByText('SIMULATED, not real figures'),
      ).toBeVisible();
    }
  });

  await test.step('no Indonesian is left in the English page but names', async () => {
    await goTo(page, '#/peta');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    const words =
      /\b(wilayah|dari|dan|tidak|yang|kelompok|tahun|jumlah|miskin|semua|pilihan|cari|peta|tabel)\b/i;
    for (const tab of ['Reading', 'Table', 'Data notes']) {
      await page.getByRole('tab', { name: tab }).click();
      for (const region of await page.getByRole('region').all()) {
        await openFolds(region);
        const lines = (await region.innerText()).split('\n').filter((line) => words.test(line));
        const own = (await region.locator('[lang="id"]').allInnerTexts()).flatMap((text) => text.split('\n'));
        // What the package itself says stays as it is, and is marked so. Kinds of group, files and the printed source keep their Indonesian names.
        expect(
          lines.filter((line) => !own.includes(line) && !/Peta Keluarga|\.csv|geojson|Suyanto/.test(line)),
          tab,
        ).toEqual([]);
      }
    }
  });

  await test.step('the way back to Indonesian is as short', async () => {
    await goTo(page, '#/peta');
    await page.getByRole('button', { name: 'Bahasa Indonesia' }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'id');
    await expect(page.getByRole('heading', { name: 'Dari 100 KK, berapa yang miskin' })).toBeVisible();
  });
});
