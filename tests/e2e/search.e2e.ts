import type { Page } from '@playwright/test';
import { goTo } from '../support/go-to';
import { expect, mapOf, openMap, queryOf, readingOf, test } from '../support/test';

const field = (page: Page) => page.getByRole('combobox', { name: 'Cari wilayah atau kelompok' });
const options = (page: Page) => page.getByRole('listbox').getByRole('option');

test('what the search finds, says and does not do', async ({ page }) => {
  await openMap(page);
  for (const query of ['5/3', '003/005', 'RT 3 RW 5', 'rt03/rw05', 'rt iii rw v', 'rt3rw5']) {
    await test.step(`"${query}" and Enter jump to RT 03/RW 05`, async () => {
      await goTo(page, '#/peta');
      await expect(readingOf(page).getByRole('heading', { name: 'Seluruh Kelurahan' })).toBeVisible();
      await mapOf(page).focus();
      await page.keyboard.press('/');
      await expect(field(page)).toBeFocused();
      await page.keyboard.type(query);
      await page.keyboard.press('Enter');
      await expect(readingOf(page).getByRole('heading', { name: 'RT 03/RW 05' })).toBeFocused();
    });
  }

  for (const query of ['rw5', 'RW V', 'rw 05']) {
    await test.step(`"${query}" finds the RW itself and the RT in it`, async () => {
      await goTo(page, '#/peta');
      await field(page).fill(query);
      await expect(options(page).first()).toHaveText(/^RW 05/);
      await expect(options(page).nth(1)).toHaveText(/^RT 01\/RW 05/);
      await page.keyboard.press('Enter');
      await expect(page.getByRole('radio', { name: 'RW', exact: true })).toBeChecked();
      await expect(readingOf(page).getByRole('heading', { name: 'RW 05' })).toBeFocused();
      expect(queryOf(page)).toBe('t=rw&w=5');
    });
  }

  await test.step('more matches than fit are counted, to eye and ear', async () => {
    await goTo(page, '#/peta');
    await field(page).fill('dasa wisma');
    const words = '12 dari 104 hasil; ketik lebih lengkap';
    await expect(options(page)).toHaveCount(12);
    await expect(page.getByText(words)).toHaveCount(2);
    await expect(page.getByRole('banner').getByRole('status')).toHaveText(words);
    await field(page).fill('dasa wisma mawar 2');
    await expect(page.getByRole('banner').getByRole('status')).toHaveText('1 hasil');
    await field(page).fill('tidak mungkin ada');
    await expect(page.getByText('Tidak ada yang cocok.')).toBeVisible();
  });

  await test.step('a group outside the filter is found and marked', async () => {
    await goTo(page, '#/peta?j=posyandu');
    await field(page).fill('dasa wisma mawar 2');
    await expect(options(page)).toHaveText(/di luar saringan/);
    await field(page).fill('posyandu');
    await expect(options(page).first()).not.toHaveText(/di luar saringan/);
  });

  await test.step('Esc clears first, and then goes back to the map', async () => {
    await goTo(page, '#/peta');
    await expect(field(page)).toBeVisible();
    await mapOf(page).focus();
    await page.keyboard.press('/');
    await page.keyboard.type('rt 03');
    await page.keyboard.press('Escape');
    await expect(field(page)).toBeFocused();
    await expect(field(page)).toHaveValue('');
    await page.keyboard.press('Escape');
    await expect(mapOf(page)).toBeFocused();
  });

  await test.step('a slash in a text field is a slash', async () => {
    await goTo(page, '#/peta');
    const kinds = page.getByRole('searchbox').first();
    await kinds.focus();
    await page.keyboard.type('a/b');
    await expect(kinds).toHaveValue('a/b');
    await expect(kinds).toBeFocused();
  });
});

test.describe('English', () => {
  test('says the same', async ({ page }) => {
    await page.addInitScript(() => localStorage.setItem('peta-rembug:bahasa', 'en'));
    await openMap(page, '#/peta?j=posyandu');
    const english = page.getByRole('combobox', { name: 'Search for an area or a group' });
    await english.fill('dasa wisma');
    await expect(page.getByRole('banner').getByRole('status')).toHaveText(
      '12 of 104 results; type more to narrow them down',
    );
    await expect(options(page).first()).toHaveText(/outside the filter/);
  });
});
