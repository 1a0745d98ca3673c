import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { faults } from '../support/axe';
import { killBrowser, openProfile } from '../support/browser-process';
import { keepZip, openPanel } from '../support/own-package';
import { SITE_URL } from '../support/site.mjs';
import { expect, test } from '../support/test';

const box = (page: Page, name: string | RegExp): Locator =>
  page.getByRole('textbox', { name, exact: typeof name === 'string' });
const choice = (page: Page, name: string): Locator => page.getByRole('combobox', { name, exact: true });
const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click();
const tab = (page: Page, name: string): Promise<void> => page.getByRole('tab', { name }).click();
const hall = (page: Page): Locator => page.getByRole('region', { name: 'Yang dilihat warga' });
const corrections = (page: Page): Locator =>
  page.getByRole('list', { name: 'Daftar koreksi' }).getByRole('listitem');
/** One RT has no figure in the data as they were. */
const PART = 'Kelengkapan: 2 dari 3 RT';
/** What the hall's table says of the whole place in one of the three states. */
const whole = (page: Page, state: string): Locator =>
  hall(page).getByRole('row', { name: state }).getByRole('cell').first();

async function begin(page: Page): Promise<string> {
  await page.goto(`${SITE_URL}#/rembug?p=rapi`);
  await press(page, 'Mulai dengan salinan di perangkat ini');
  await page.waitForURL(/p=milik-/);
  await page.getByRole('tab', { name: 'Koreksi' }).waitFor();
  return /p=(milik-[^&]+)/.exec(page.url())?.[1] ?? '';
}

interface Correcting {
  readonly area: string;
  readonly what: string;
  readonly figure: string;
  readonly status: string;
}

async function correct(page: Page, { area, what, figure, status }: Correcting): Promise<void> {
  await choice(page, 'Wilayah').selectOption(area);
  await choice(page, 'Yang dikoreksi').selectOption(`Angka: ${what}`);
  await box(page, `${what} menjadi`).fill(figure);
  await choice(page, 'Keadaannya').selectOption(status);
  await press(page, 'Catat koreksi ini');
}

/** The changes and meetings that a full copy of the package holds. */
async function copyOf(page: Page): Promise<{ zip: Buffer; changes: string }> {
  const panel = await openPanel(page, 'Simpan dan bagikan');
  const download = page.waitForEvent('download');
  await panel.getByRole('button', { name: 'Unduh cadangan lengkap (.zip)' }).click();
  const zip = readFileSync(await (await download).path());
  const [, changes = new Uint8Array()] =
    Object.entries(unzipSync(zip)).find(([path]) => path.endsWith('perubahan.json')) ?? [];
  return { zip, changes: new TextDecoder().decode(changes) };
}

test('a meeting: corrections in three states, undo, a held picture, agreements, attendance, and all of it out and in again', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const id = await begin(page);

  await test.step('an area is picked on the map with the keys, and by searching', async () => {
    const map = page.getByRole('application', { name: /^Peta rembug/ });
    await expect(hall(page).getByRole('radio', { name: 'RW' })).toBeChecked();
    await map.focus();
    await page.keyboard.press('ArrowRight');
    await expect(hall(page)).toContainText(/RW 0\d: pilih RT-nya di kotak Wilayah\./);
    await page.keyboard.press('Enter');
    await expect(choice(page, 'Wilayah')).toBeFocused();
    await hall(page).getByRole('radio', { name: 'RT' }).check();
    await map.focus();
    await page.keyboard.press('ArrowRight');
    await expect(choice(page, 'Wilayah').locator('option:checked')).toHaveText(/^RT 0\d\/RW 0\d$/);
    await page.keyboard.press('Enter');
    await expect(choice(page, 'Yang dikoreksi')).toBeFocused();
    await hall(page).getByRole('radio', { name: 'RW' }).check();
    await page.getByRole('searchbox', { name: 'Cari wilayah' }).fill('rt 2 rw 1');
    await expect(choice(page, 'Wilayah').locator('option:checked')).toHaveText('RT 02/RW 01');
    await page.getByRole('searchbox', { name: 'Cari wilayah' }).fill('');
  });

  await test.step('a figure is shown before and after, and a large change is flagged', async () => {
    await choice(page, 'Wilayah').selectOption('RT 01/RW 01');
    await box(page, 'KK miskin menjadi').fill('7');
    await expect(box(page, 'KK miskin menjadi')).toHaveAccessibleDescription(
      '5 → 7 5 dari 62 KK (8,1%) → 7 dari 62 KK (11,3%) Berubah 40%, periksa lagi.',
    );
    await box(page, /membenarkan/).fill('Pak Budi Santoso');
    await expect(box(page, /membenarkan/)).toHaveAccessibleDescription(/seperti nama orang/);
    await press(page, 'Catat koreksi ini');
    await expect(page.getByRole('alert')).toHaveText('Tulis jabatan, bukan nama orang.');
    await page.getByRole('combobox', { name: 'Pilih jabatan…' }).first().selectOption('Ketua RT 01');
    await correct(page, { area: 'RT 01/RW 01', what: 'KK miskin', figure: '7', status: 'Disepakati' });
  });

  await test.step('figures follow what is agreed; proposals are seen when asked', async () => {
    await correct(page, { area: 'RT 02/RW 01', what: 'Jumlah KK', figure: '50', status: 'Usulan' });
    await correct(page, { area: 'RT 01/RW 02', what: 'KK miskin', figure: '4', status: 'Perlu dicek' });
    await expect(page.locator('[data-tally]')).toHaveText(
      '1 usulan, 1 perlu dicek, 1 disepakati, 0 tidak disepakati',
    );
    await expect(corrections(page).filter({ hasText: '5 → 7' })).toContainText('Berubah 40%, periksa lagi.');
    await expect(whole(page, 'Data awal')).toHaveText(`5 dari 110 KK (4,5%)${PART}`);
    await expect(whole(page, 'Dengan usulan')).toHaveText('11 dari 167 KK (6,6%)');
    await expect(whole(page, 'Disepakati')).toHaveText(`7 dari 110 KK (6,4%)${PART}`);
    await expect(hall(page)).toContainText('Garis putus-putus: 2 wilayah dengan usulan');
    await hall(page).getByRole('radio', { name: 'Data awal' }).check();
    await expect(hall(page)).not.toContainText('Garis putus-putus');
    await hall(page).getByRole('radio', { name: 'Disepakati' }).check();
    await press(page, 'Urungkan');
    await expect(corrections(page).filter({ hasText: 'RT 01/RW 02' })).toHaveCount(0);
    await press(page, 'Ulangi');
    await expect(corrections(page).filter({ hasText: 'RT 01/RW 02' })).toHaveCount(1);
  });

  await test.step('an RT is told when it is asked for; before, its RW is', async () => {
    const heads = hall(page).getByRole('columnheader');
    await expect(heads).toHaveText(['Seluruh wilayah', 'RW 02']);
    await press(page, 'Tampilkan angka RT 01');
    await expect(heads).toHaveText(['Seluruh wilayah', 'RT 01/RW 02']);
    await press(page, 'Tutup angka RT 01');
    await expect(heads).toHaveText(['Seluruh wilayah', 'RW 02']);
  });

  await test.step('what was decided is a step of its own; a held picture stays', async () => {
    await press(page, 'Tahan tampilan');
    await expect(hall(page)).toContainText('Tampilan ditahan');
    await choice(page, 'Keadaan koreksi: Jumlah KK, RT 02/RW 01').selectOption('Disepakati');
    await expect(page.locator('[data-tally]')).toContainText('2 disepakati');
    await expect(whole(page, 'Disepakati')).toHaveText(`7 dari 110 KK (6,4%)${PART}`);
    await press(page, 'Tampilkan');
    await expect(whole(page, 'Disepakati')).toHaveText(`7 dari 112 KK (6,3%)${PART}`);
    await press(page, 'Urungkan');
    await expect(whole(page, 'Disepakati')).toHaveText(`7 dari 110 KK (6,4%)${PART}`);
    await expect(choice(page, 'Keadaan koreksi: Jumlah KK, RT 02/RW 01')).toHaveValue('usulan');
  });

  await test.step('a group that is missing is added where it is', async () => {
    await choice(page, 'Yang dikoreksi').selectOption('Kelompok: tambah yang belum ada');
    await choice(page, 'Wilayah').selectOption('RT 02/RW 01');
    await box(page, 'Nama kelompok').fill('Kenanga');
    await press(page, 'Catat koreksi ini');
    await expect(corrections(page).first()).toContainText('Kelompok baru: Kenanga, di RT 02/RW 01');
    expect(await faults(page)).toEqual([]);
  });

  await test.step('two agreements make a draft plan and a flag', async () => {
    await tab(page, 'Kesepakatan');
    await press(page, 'Tambah kesepakatan');
    await box(page, 'Apa yang disepakati').fill('Perbaikan selokan 40 m');
    await expect(choice(page, 'Untuk wilayah').locator('option:checked')).toHaveText('Seluruh wilayah');
    await page.getByRole('button', { name: /\(yang baru dibahas\)$/ }).click();
    await expect(choice(page, 'Untuk wilayah').locator('option:checked')).toHaveText(/^RT /);
    await box(page, 'Biaya (Rp)').fill('12.500.000');
    await box(page, /^Siapa menindaklanjuti/).fill('Ketua RW 01');
    await press(page, 'Selesai menulis');
    await press(page, 'Tambah kesepakatan');
    await box(page, 'Apa yang disepakati').fill('Arisan jamban');
    await choice(page, 'Bidang').selectOption('Sosial');
    await page.getByRole('radio', { name: 'Suara terbanyak' }).check();
    await box(page, 'Setuju, perempuan').fill('17');
    expect(await faults(page)).toEqual([]);
    await press(page, 'Selesai menulis');
    const plan = page.getByRole('table', { name: 'PJM Pronangkis (rancangan)' });
    await expect(plan.getByRole('row', { name: /Perbaikan selokan/ })).toContainText('12.500.000');
    await expect(plan.getByRole('row', { name: /^Jumlah/ })).toContainText(
      '12.500.000 (1 belum disebut biayanya)',
    );
    await expect(hall(page)).toContainText('Bendera: 1 kesepakatan');
  });

  await test.step('attendance is numbers, and enough by the rule typed in', async () => {
    await tab(page, 'Kehadiran');
    await box(page, 'Perempuan').fill('17');
    await box(page, 'Laki-laki').fill('12');
    await box(page, 'RT yang hadir').fill('2');
    await expect(page.locator('[data-present]')).toHaveText('Seluruhnya 29 orang. 2 dari 3 RT.');
    await expect(page.locator('[data-quorum]')).toHaveText('');
    await box(page, 'Sedikitnya berapa orang').fill('30');
    await expect(page.locator('[data-quorum]')).toHaveText(
      'Belum cukup menurut aturan warga: 29 dari 30 orang.',
    );
    await box(page, 'Laki-laki').fill('13');
    await expect(page.locator('[data-quorum]')).toHaveText('Cukup menurut aturan warga.');
    expect(await faults(page)).toEqual([]);
  });

  await test.step('nothing is wider than a small phone, and no name of a person is asked for', async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    for (const name of ['Kehadiran', 'Kesepakatan', 'Koreksi']) {
      await tab(page, name);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
      const labels = await page.locator('label').allInnerTexts();
      expect(labels.filter((text) => /\bnama\b(?! kelompok)|\bNIK\b|telepon|alamat/i.test(text))).toEqual([]);
    }
    await page.setViewportSize({ width: 1280, height: 800 });
  });

  await test.step('the next meeting opens on what the last one agreed', async () => {
    await press(page, 'Rembug baru');
    await press(page, 'Ya, buka rembug baru');
    const last = page.getByRole('list', { name: 'Dari rembug yang lalu' });
    await expect(last.getByRole('listitem')).toHaveCount(2);
    await last.getByRole('combobox', { name: 'Sampai mana: Arisan jamban' }).selectOption('Selesai');
  });

  await test.step('the map follows what is agreed, and the package comes back the same', async () => {
    await page.goto(`${SITE_URL}#/peta?p=${id}&t=rw&w=1`);
    await expect(page.getByRole('tabpanel')).toContainText('7 dari 110 KK');
    const first = await copyOf(page);
    expect(first.changes).toContain('Perbaikan selokan 40 m');
    expect(first.changes).not.toContain('Budi');
    await keepZip(page, first.zip);
    const second = await copyOf(page);
    expect(JSON.parse(second.changes)).toEqual(JSON.parse(first.changes));
  });
});

/** At most 300 ms of typing may be lost: after this, none. */
const WAIT_MS = 350;

test('a browser killed while an agreement is typed opens at the same field, and on without a network', async () => {
  test.setTimeout(120_000);
  const profile = mkdtempSync(join(tmpdir(), 'peta-rembug-'));
  try {
    const first = await openProfile(profile);
    const page = first.pages()[0] ?? (await first.newPage());
    const id = await begin(page);
    await correct(page, { area: 'RT 01/RW 01', what: 'KK miskin', figure: '6', status: 'Usulan' });
    await tab(page, 'Kesepakatan');
    await press(page, 'Tambah kesepakatan');
    await page.keyboard.type('Perbaikan selokan');
    await page.keyboard.press('Home');
    await page.keyboard.type('1. ');
    await page.waitForTimeout(WAIT_MS);
    await killBrowser(first, profile);

    const second = await openProfile(profile);
    const fresh = second.pages()[0] ?? (await second.newPage());
    await fresh.goto(`${SITE_URL}#/rembug?p=${id}`);
    const what = box(fresh, 'Apa yang disepakati');
    await expect(what).toHaveValue('1. Perbaikan selokan');
    await expect(what).toBeFocused();
    // Loaded is what the page fetches ahead, too.
    await fresh.waitForLoadState('networkidle');
    await second.setOffline(true);
    await fresh.keyboard.type('Segera: ');
    await expect(what).toHaveValue('1. Segera: Perbaikan selokan');
    await tab(fresh, 'Koreksi');
    await expect(corrections(fresh)).toContainText(['KK miskin, RT 01/RW 01: 5 → 6']);
    await tab(fresh, 'Berita acara');
    await expect(fresh.getByRole('button', { name: 'Cetak' })).toBeVisible();
    await second.close();
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
});
