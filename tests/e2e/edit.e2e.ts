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
  await expect(readingOf(page)).toContainText(
    /diubah: dari 5 menjadi 7 KK miskin \(salah catat, \d+ \S+ \d{4}\)/,
  );
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
  // The 9 alone would do; the 99 takes it along, and the 0 stays in force.
  await second.press('ControlOrMeta+a');
  await second.pressSequentially('99');
  await expect(second).toHaveAccessibleDescription(/^Belum dicatat: .*lebih banyak daripada seluruh KK/);
  await expect(second).toHaveValue('99');
  const undo = panel.getByRole('button', { name: 'Urungkan' });
  await expect(undo).toBeDisabled();
  await second.press('Control+z');
  await expect(second).toHaveValue('0');
  const all = cell(panel, 'KK, RT 02/RW 01');
  await all.fill('1204');
  await expect(all).toHaveAccessibleDescription(/Sangat banyak untuk satu RT/);
  await undo.press('Enter');
  await expect(undo).toBeDisabled();
  await expect(undo).toBeFocused();
});

test('a group is renamed, put elsewhere, added and made one with another', async ({ page }) => {
  await keepZip(page, zipOf('rapi', fieldFiles('rapi')));
  const panel = await openPanel(page, 'Ubah data');
  const part = panel.getByLabel('Yang diubah');
  await part.selectOption('Kelompok warga');
  const place = cell(panel, 'Letak (lintang,bujur), Melati');
  await place.fill('-6.8991,107.5412');
  await expect(place).toHaveAccessibleDescription(/dalam RW 02 → -6.8991/);
  await panel.getByRole('button', { name: 'Tambah kelompok' }).click();
  await expect(cell(panel, 'Nama, Kelompok baru')).toBeFocused();
  await page.keyboard.type('Ibu 3204010101900001');
  await expect(saved(panel)).toHaveText('Tersimpan');
  await part.selectOption('Daftar perubahan');
  await expect(panel.getByRole('listitem')).toHaveCount(3);
  await expect(panel.getByText(/\d{16}/)).toHaveCount(0);
  await panel.getByRole('button', { name: 'Urungkan' }).click();
  await panel.getByRole('button', { name: 'Urungkan' }).click();
  await part.selectOption('Kelompok warga');

  // Into an area, from a list.
  await panel.getByRole('button', { name: 'Pindahkan…, Melati' }).click();
  const move = page.getByRole('dialog', { name: 'Pindahkan, Melati' });
  await move.getByLabel('Dalam wilayah mana').selectOption('RT 01/RW 02');
  await move.getByRole('button', { name: 'Letakkan di wilayah ini' }).click();
  const row = panel.getByRole('row').filter({ has: page.locator('[aria-label$="bujur), Melati"]') });
  await expect(row).toContainText('dalam RT 01/RW 02');
  await expect(place).toHaveValue('');

  // To a place on the small map: with the keys, then with a finger or the mouse.
  await panel.getByRole('button', { name: 'Pindahkan…, Melati' }).click();
  const map = move.getByRole('application', { name: 'Peta kecil untuk menunjuk letak' });
  await map.focus();
  await map.press('ArrowLeft');
  await map.press('Enter');
  await expect(place).toHaveValue(/^-6\.\d+,107\.\d+$/);
  const first = await place.inputValue();
  await panel.getByRole('button', { name: 'Pindahkan…, Melati' }).click();
  await map.click({ position: { x: 5, y: 5 } });
  await expect(move.getByRole('status')).toHaveText('Tanda ada di luar semua wilayah.');
  const box = await map.boundingBox();
  await map.click({ position: { x: (box?.width ?? 0) / 2, y: 90 } });
  await expect(move.getByRole('status')).toHaveText(/^Tanda ada di RT \d\d\/RW \d\d\.$/);
  await move.getByRole('button', { name: 'Letakkan di tanda' }).click();
  await expect(place).not.toHaveValue(first);

  // Recorded twice: one of them goes, and comes back.
  await panel.getByRole('button', { name: 'Satukan…, Melati' }).click();
  const merge = page.getByRole('dialog', { name: 'Satukan, Melati' });
  await merge.getByLabel('Sama dengan kelompok').selectOption('Mawar 1');
  await merge.getByRole('button', { name: 'Satukan', exact: true }).click();
  await expect(place).toHaveCount(0);
  await part.selectOption('Daftar perubahan');
  await expect(panel.getByRole('listitem').first()).toHaveText(
    /Melati, kelompok disatukan:\s+Melati → Mawar 1,/,
  );
  await panel.getByRole('button', { name: 'Urungkan' }).click();
  await part.selectOption('Kelompok warga');
  await expect(place).toHaveCount(1);
});

test('a kind chosen in English stays a kind, and an area gets another name', async ({ page }) => {
  const groups = 'nama,jenis,rw,rt\nMawar 1,Dasa Wisma,01,001\nKarya,KUBE,02,\n';
  const files = { ...fieldFiles('rapi'), 'kelompok.csv': new TextEncoder().encode(groups) };
  const id = await keepZip(page, zipOf('rapi', files));
  await page.evaluate(() => {
    localStorage.setItem('peta-rembug:bahasa', 'en');
  });
  await page.goto(`${SITE_URL}#/data`);
  await page.reload();
  await page
    .getByRole('button', { name: /^Change the data/ })
    .first()
    .click();
  const panel = page.getByRole('region', { name: 'Change the data' });
  const part = panel.getByLabel('What to change');
  await part.selectOption('Community groups');
  const kind = panel.getByRole('combobox', { name: 'Kind, Mawar 1' });
  const kinds = await kind.getByRole('option').allTextContents();
  await kind.selectOption('Joint enterprise (KUBE)');
  await expect(kind.locator('option:checked')).toHaveText('Joint enterprise (KUBE)');
  await expect(kind.getByRole('option')).toHaveText(kinds);

  await part.selectOption('Names of areas');
  await cell(panel, 'Its name on the map, RT 01/RW 01').fill('Gatep');
  await expect(cell(panel, 'Its name on the map, RT 01/RW 01')).toHaveAccessibleDescription(/^01 → Gatep, /);
  await expect(saved(panel)).toHaveText('Saved');
  await page.goto(`${SITE_URL}#/peta?p=${id}&w=1/1&t=rt`);
  await mapReady(page);
  await expect(readingOf(page)).toContainText('RT Gatep/RW 01');
});

test('what a hosted package has agreed on is shown, and what is only proposed is not', async ({ page }) => {
  await openMap(page, '#/peta?p=dengan-perubahan&t=rt&w=1/1');
  await expect(readingOf(page)).toContainText('8 dari 62 KK');
  await openMap(page, '#/peta?p=dengan-perubahan&t=rt&w=1/2');
  await expect(readingOf(page)).not.toContainText('20 dari 48');
  await openMap(page, '#/peta?p=dengan-perubahan&t=rw&w=1');
  await expect(readingOf(page)).toContainText('8 dari 110 KK');
});
