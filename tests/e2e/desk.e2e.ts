import type { Locator, Page } from '@playwright/test';
import { SITE_URL } from '../support/site.mjs';
import { expect, test } from '../support/test';

const box = (page: Page, name: string | RegExp): Locator =>
  page.getByRole('textbox', { name, exact: typeof name === 'string' });
const choice = (page: Page, name: string): Locator => page.getByRole('combobox', { name, exact: true });
const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });
const tab = (page: Page, name: string): Promise<void> => page.getByRole('tab', { name }).click();
const items = (page: Page, list: string): Locator =>
  page.getByRole('list', { name: list, exact: true }).getByRole('listitem');
const said = (page: Page): Locator => page.locator('[role="status"][aria-live="polite"]').first();

test('one undo for the whole desk, in the order of the steps, after a reload too; what cannot be is no fact', async ({
  page,
  context,
}) => {
  test.setTimeout(60_000);
  await page.goto(`${SITE_URL}#/rembug?p=rapi`);
  await button(page, 'Mulai dengan salinan di perangkat ini').click();

  await test.step('a fault leads to its field; a press is kept though the page is left at once', async () => {
    await button(page, 'Catat koreksi ini').click();
    await expect(choice(page, 'Wilayah')).toBeFocused();
    await choice(page, 'Wilayah').selectOption('RT 01/RW 01');
    await box(page, 'KK miskin menjadi').fill('7');
    await page.evaluate((name) => {
      const all = [...document.querySelectorAll('button')];
      all.find(({ textContent }) => textContent.trim() === name)?.click();
      location.reload();
    }, 'Catat koreksi ini');
    await expect(items(page, 'Daftar koreksi')).toContainText(['KK miskin, RT 01/RW 01: 5 → 7 KK']);
  });

  await test.step('votes nobody counted, and more hands than women, are hinted at', async () => {
    await tab(page, 'Kehadiran');
    await box(page, 'Perempuan').fill('17');
    await tab(page, 'Kesepakatan');
    await button(page, 'Tambah kesepakatan').click();
    await page.keyboard.type('Arisan jamban');
    await page.getByRole('radio', { name: 'Suara terbanyak' }).check();
    const form = page.getByRole('form', { name: 'Isi kesepakatan' });
    await expect(form).toContainText('Suara belum dihitung');
    await box(page, 'Setuju, perempuan').fill('18');
    await expect(form).toContainText('Suara perempuan 18, yang hadir 17');
    await button(page, 'Selesai menulis').click();
  });

  await test.step('numbers that cannot be stay as typed and are not used', async () => {
    await tab(page, 'Kehadiran');
    await box(page, 'RT yang hadir').fill('900');
    await box(page, 'Laki-laki').fill('-3');
    await expect(box(page, 'RT yang hadir')).toHaveAccessibleDescription(/^Hanya ada 3 RT/);
    await expect(box(page, 'Laki-laki')).toHaveAccessibleDescription(/nol atau lebih/);
    await page.reload();
    await expect(box(page, 'RT yang hadir')).toHaveValue('900');
    await expect(page.locator('[data-present]')).toHaveText('Seluruhnya 17 orang.');
  });

  await test.step('each undo says what it undid, and goes from the book to the corrections', async () => {
    await tab(page, 'Kesepakatan');
    await page.getByRole('button', { name: /^Hapus ?: Arisan jamban/ }).click();
    await expect(button(page, 'Kembalikan')).toBeFocused();
    await page.keyboard.press('Control+z');
    await expect(said(page)).toHaveText('Diurungkan: kesepakatan “Arisan jamban” dihapus');
    await expect(items(page, 'Kesepakatan')).toHaveCount(1);
    const undo = button(page, 'Urungkan');
    for (const what of ['cara memutuskan', 'cara memutuskan', 'isi']) {
      await undo.click();
      await expect(said(page)).toHaveText(`Diurungkan: ${what} kesepakatan “Arisan jamban”`);
    }
    await undo.click();
    await expect(said(page)).toHaveText('Diurungkan: kesepakatan baru ditambah');
    await undo.click();
    await expect(said(page)).toHaveText('Diurungkan: isian kehadiran');
    await undo.click();
    await expect(said(page)).toHaveText('Diurungkan: KK miskin, RT 01/RW 01, 5 → 7 KK');
    await expect(undo).toBeFocused();
    await expect(undo).toHaveAttribute('aria-disabled', 'true');
  });

  await test.step('redo goes on in the same order; what was said follows the language', async () => {
    const redo = button(page, 'Ulangi');
    for (let step = 0; step < 6; step += 1) await redo.click();
    await expect(said(page)).toHaveText('Diulangi: cara memutuskan kesepakatan “Arisan jamban”');
    await button(page, 'Rembug baru').click();
    await button(page, 'Ya, buka rembug baru').click();
    await expect(page.getByRole('tabpanel')).toBeFocused();
    await expect(said(page)).toHaveText('Rembug baru dibuka. Mulai dari kesepakatan yang lalu.');
    await page.getByRole('button', { name: 'English' }).click();
    await expect(said(page)).toHaveText('The next meeting is open. Begin with the earlier agreements.');
    await button(page, 'Undo').click();
    await expect(page.getByText(/^Meeting 1, /)).toBeVisible();
    await expect(button(page, 'Undo')).toHaveAttribute('aria-disabled', 'true');
    await button(page, 'Redo').click();
    await page.getByRole('button', { name: 'Bahasa Indonesia' }).click();
    await tab(page, 'Kehadiran');
    await box(page, 'Perempuan').fill('9');
    await button(page, 'Urungkan').click();
    await expect(page.getByText(/^Rembug ke-2, /)).toBeVisible();
    await expect(page.getByText(/^Rembug sebelumnya sudah ditutup/)).toBeVisible();
    await expect(button(page, 'Urungkan')).toHaveAttribute('aria-disabled', 'true');
  });

  await test.step('a second window reads along, and writes once the first is gone', async () => {
    const second = await context.newPage();
    await second.goto(page.url());
    await expect(second.locator('[data-saving]')).toContainText('sedang ditulis di jendela lain');
    for (const name of ['Urungkan', 'Ulangi', 'Rembug baru'])
      await expect(button(second, name)).toHaveAttribute('aria-disabled', 'true');
    await tab(page, 'Koreksi');
    await choice(page, 'Wilayah').selectOption('RT 01/RW 01');
    await box(page, 'KK miskin menjadi').fill('8');
    await button(page, 'Catat koreksi ini').click();
    await tab(second, 'Koreksi');
    await expect(items(second, 'Daftar koreksi').first()).toContainText('→ 8 KK');
    await button(page, 'Tahan tampilan').click();
    await expect(page.locator('[data-saving]')).toHaveText('Tersimpan di perangkat ini');
    await page.close();
    await expect(second.locator('[data-saving]')).toHaveText('Tersimpan di perangkat ini');
    await expect(second.getByRole('region', { name: 'Yang dilihat warga' })).toContainText(
      'Tampilan ditahan',
    );
    await button(second, 'Urungkan').click();
    await expect(items(second, 'Daftar koreksi')).toHaveCount(1);
  });
});
