import type { Locator } from '@playwright/test';
import { fieldFiles, keepZip, openPanel, zipOf } from '../support/own-package';
import { expect, mapReady, openMap, readingOf, test } from '../support/test';
import { SITE_URL } from '../support/site.mjs';

const cell = (panel: Locator, name: string) => panel.getByRole('textbox', { name, exact: true });
const saved = (panel: Locator) => panel.locator('[data-saving]');

test('a figure is typed in, marked with its source, undone and redone', async ({ page }) => {
  const id = await keepZip(page, zipOf('rapi', fieldFiles('rapi')));
  const panel = await openPanel(page, 'Ubah data');
  const poor = cell(panel, 'KK miskin, RT 01/RW 01');
  await expect(poor).toHaveValue('5');
  await poor.fill('7');
  await expect(poor).toHaveAccessibleDescription(/^5 → 7, salah catat, \d+ \S+ \d{4}$/);
  await expect(saved(panel)).toHaveText('Tersimpan');

  await poor.press('Control+z');
  await expect(poor).toHaveValue('5');
  await expect(poor).not.toHaveAccessibleDescription(/→/);
  await poor.press('Control+Shift+Z');
  await expect(poor).toHaveValue('7');

  await page.goto(`${SITE_URL}#/peta?p=${id}&w=1/1&t=rt`);
  await mapReady(page);
  await expect(readingOf(page)).toContainText('7 dari 62 KK');
});

test('boxes are walked with Enter, and what is no figure is not written down', async ({ page }) => {
  await keepZip(page, zipOf('rapi', fieldFiles('rapi')));
  const panel = await openPanel(page, 'Ubah data');
  const [first, second] = ['RT 01/RW 01', 'RT 02/RW 01'].map((area) => cell(panel, `KK miskin, ${area}`));
  if (!first || !second) throw new Error('no cells');
  await first.fill('kira-kira 4');
  await expect(first).toHaveAttribute('aria-invalid', 'true');
  await expect(first).toHaveAccessibleDescription(/Belum dicatat/);
  await first.press('Enter');
  await expect(second).toBeFocused();
  await second.fill('99');
  await expect(second).toHaveAccessibleDescription(/lebih banyak daripada seluruh KK/);
  await second.press('Control+z');
  await expect(second).toHaveValue('0');
  await expect(panel.getByRole('button', { name: 'Urungkan' })).toBeDisabled();
});

test('a group is renamed, put elsewhere and added', async ({ page }) => {
  await keepZip(page, zipOf('rapi', fieldFiles('rapi')));
  const panel = await openPanel(page, 'Ubah data');
  await panel.getByLabel('Yang diubah').selectOption('Kelompok warga');
  await cell(panel, 'Letak (lintang,bujur), Melati').fill('-6.8991,107.5412');
  await expect(cell(panel, 'Letak (lintang,bujur), Melati')).toHaveAccessibleDescription(/kosong → -6.8991/);
  await panel.getByRole('button', { name: 'Tambah kelompok' }).click();
  const name = cell(panel, 'Nama, Kelompok baru');
  await name.pressSequentially('3204010101900001');
  await expect(saved(panel)).toHaveText('Tersimpan');
  await panel.getByLabel('Yang diubah').selectOption('Daftar perubahan');
  await expect(panel.getByRole('listitem')).toHaveCount(3);
  await expect(panel.getByText(/\d{16}/)).toHaveCount(0);
});

test('what a hosted package has agreed on is shown, and what is only proposed is not', async ({ page }) => {
  await openMap(page, '#/peta?p=dengan-perubahan&t=rt&w=1/1');
  await expect(readingOf(page)).toContainText('8 dari 62 KK');
  await openMap(page, '#/peta?p=dengan-perubahan&t=rt&w=1/2');
  await expect(readingOf(page)).not.toContainText('20 dari 48');
  await openMap(page, '#/peta?p=dengan-perubahan&t=rw&w=1');
  await expect(readingOf(page)).toContainText('8 dari 110 KK');
});
