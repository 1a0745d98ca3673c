import type { Page } from '@playwright/test';
import { ratePct, rtFigures } from '../support/figures';
import { openFold } from '../support/folds';
import { goTo } from '../support/go-to';
import { readLegend } from '../support/legend';
import { expect, openMap, openTab, panelOf, queryOf, spokenOf, test } from '../support/test';

const line = (page: Page, name: string | RegExp) =>
  page.getByRole('region', { name: 'Peta' }).getByRole('button', { name });
const fold = (page: Page, name: string | RegExp) =>
  panelOf(page).locator('summary').filter({ hasText: name });
const section = (page: Page) => panelOf(page).getByRole('region', { name: 'Kelengkapan data' });

const blank = rtFigures()
  .filter((figure) => ratePct(figure) === null)
  .map(({ label }) => label);

test('what lacks in the data', async ({ page }) => {
  await test.step('the legend says what lacks, and its words open the list', async () => {
    await openMap(page);
    const missing = (await readLegend(page)).find(({ role }) => role === 'missing')?.count;
    expect(missing).toBe(blank.length);
    await expect(line(page, /tanpa wilayah|tanpa letak|bertentangan/)).toHaveCount(0);
    await line(page, `${missing} RT tanpa data`).click();
    await expect(fold(page, `${missing} RT tanpa data`)).toBeFocused();
    const buttons = section(page).getByRole('listitem').getByRole('button');
    await expect(buttons).toHaveText(blank.map((label) => `${label} kosong di sumber`));
    await expect(section(page).getByText('Untuk “Keluarga miskin”, tahun 2006.')).toBeVisible();
  });

  await test.step('what is complete is said as zero', async () => {
    await goTo(page, '#/peta?s=masalah');
    for (const zero of ['0 baris tanpa wilayah', '0 kelompok tanpa letak', '0 data bertentangan']) {
      await expect(section(page).getByText(zero, { exact: true })).toBeVisible();
    }
  });

  await test.step('another year has its own list', async () => {
    await goTo(page, '#/peta?th=2005&s=masalah');
    const lacking = rtFigures('2005').filter((figure) => ratePct(figure) === null);
    await openFold(fold(page, `${lacking.length} RT tanpa data`));
    await expect(section(page).getByRole('listitem')).toHaveCount(lacking.length);
    await expect(section(page).getByText('tahun 2005.')).toBeVisible();
  });

  await test.step('an area of the list is shown on the map, and the list stays', async () => {
    await goTo(page, '#/peta?s=masalah');
    await openFold(fold(page, /RT tanpa data/));
    const first = section(page).getByRole('button', { name: blank[0] ?? '' });
    await first.focus();
    await page.keyboard.press('Enter');
    await expect(first).toHaveAttribute('aria-pressed', 'true');
    await expect(first).toBeFocused();
    await expect(spokenOf(page)).toContainText(`${blank[0]}, tahun 2006: Tidak ada data`);
    expect(queryOf(page)).toMatch(/w=\d+\/\d+&s=masalah/);
  });

  await test.step('rows and contradictions of a spoilt package are listed with row, value and what to do', async () => {
    await goTo(page, '#/peta?p=cibeureum-salah');
    await line(page, '1 baris tanpa wilayah').click();
    await expect(fold(page, '1 baris tanpa wilayah')).toBeFocused();
    const rows = section(page).getByRole('listitem');
    await expect(rows).toContainText(/kemiskinan\.csv, baris \d+/);
    await expect(rows).toContainText('RT 09/RW 99 tidak ada di peta');
    await expect(rows).toContainText('Periksa nomor RT dan RW');
    await fold(page, '1 baris tanpa wilayah').click();
    await line(page, '1 bertentangan').click();
    await expect(fold(page, '1 data bertentangan')).toBeFocused();
    await expect(section(page).getByRole('listitem')).toContainText('Tanyakan mana yang benar');
  });

  await test.step('levels and packages without figures tell only what they can lack', async () => {
    await goTo(page, '#/peta?p=abiansemal&s=masalah');
    await expect(section(page).getByText('0 kelompok tanpa letak')).toBeVisible();
    await expect(section(page).getByText(/tanpa data/)).toHaveCount(0);
    await goTo(page, '#/peta?p=betet');
    await line(page, '19 RT tanpa data').click();
    await expect(section(page).getByRole('listitem')).toHaveCount(19);
  });
});

test('a group without a place opens from its list', async ({ page }) => {
  await page.route('**/data/cibeureum/kelompok.csv', async (route) => {
    const response = await route.fetch();
    const [header = '', ...rows] = (await response.text()).trimEnd().split('\n');
    const cells = header
      .split(',')
      .map((column) => ({ nama: 'Sanggar Entah Di Mana', jenis: 'Posyandu' })[column] ?? '');
    await route.fulfill({ response, body: [header, ...rows, cells.join(',')].join('\n') });
  });
  await openMap(page);
  await line(page, '1 kelompok tanpa letak').click();
  await section(page).getByRole('button', { name: 'Sanggar Entah Di Mana Posyandu' }).click();
  await expect(page.getByRole('article', { name: 'Sanggar Entah Di Mana' })).toBeVisible();
  expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
});

test.describe('in English, on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('the line is there, large enough for a finger', async ({ page }) => {
    await page.addInitScript(() => localStorage.setItem('peta-rembug:bahasa', 'en'));
    await openMap(page);
    const button = page.getByRole('button', { name: `${blank.length} RT without data` });
    expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await button.tap();
    await expect(page.getByRole('tab', { name: 'Data notes' })).toHaveAttribute('aria-selected', 'true');
    await expect(page.getByRole('region', { name: 'How complete the data are' })).toContainText(
      'For “Poor households”, 2006.',
    );
    await openTab(page, 'Reading');
  });
});
