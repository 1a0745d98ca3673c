import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Locator, Page } from '@playwright/test';
import { fieldFiles, keepZip, openPanel, zipOf } from '../support/own-package';
import { expect, mapReady, openMap, readingOf, tableOf, openTab, test } from '../support/test';
import { MADE_PACKAGES, SITE_URL } from '../support/site.mjs';

/** RT 01 and 02 of RW 01 with few poor households. */
function smallCounts(): Record<string, Uint8Array> {
  const files = fieldFiles('rapi');
  const text = 'tahun,rw,rt,kk,kk_miskin\n2015,01,001,62,2\n2015,01,002,48,9\n2015,02,001,55,\n';
  return { ...files, 'kemiskinan.csv': new TextEncoder().encode(text) };
}

async function downloaded(page: Page, button: Locator): Promise<Uint8Array> {
  const coming = page.waitForEvent('download');
  await button.click();
  return readFileSync(await (await coming).path());
}

const textIn = (files: Record<string, Uint8Array>, ending: string): string => {
  const path = Object.keys(files).find((name) => name.endsWith(ending));
  return new TextDecoder().decode(files[path ?? '']);
};

async function tableText(page: Page): Promise<string> {
  await openTab(page, 'Tabel');
  return tableOf(page).innerText();
}

test('what leaves is listed, hides few, and hosts as it is', async ({ page }) => {
  await keepZip(page, zipOf('rapi', smallCounts()));
  const panel = await openPanel(page, 'Simpan dan bagikan');
  await expect(panel.getByText('3 RT dengan batas wilayah')).toBeVisible();
  await expect(panel.getByText('KK miskin 2015: 2 RT')).toBeVisible();
  await expect(panel.getByText('Titik letak 1 kelompok yang berkumpul di rumah warga')).toBeVisible();

  const zip = unzipSync(await downloaded(page, panel.getByRole('button', { name: 'Unduh kumpulan data' })));
  expect(textIn(zip, 'kemiskinan.csv')).toContain('disamarkan');
  expect(textIn(zip, 'kemiskinan.csv')).not.toMatch(/,62,2\b/);
  expect(textIn(zip, 'kelompok.csv')).not.toContain('-6.8995');

  for (const [path, bytes] of Object.entries(zip)) {
    const file = join(MADE_PACKAGES, path.replace(/^[^/]+/, 'dibagikan'));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  await openMap(page, '#/peta?p=dibagikan&t=rt&w=1/1');
  // RT 02 has nine, and is hidden for its neighbour's sake: nobody is told which of them is small.
  const words = 'Sedikit, atau disembunyikan demi tetangganya';
  await expect(readingOf(page)).toContainText(`${words} (dari 62 KK); angkanya tidak ditampilkan`);
  await expect(readingOf(page)).not.toContainText('1–2');
  await expect(page.getByRole('list', { name: 'Legenda' })).toContainText(`${words}: 2 RT`);
  expect(await tableText(page)).toContain(words);
});

test('hiding goes off only with the risk understood', async ({ page }) => {
  await keepZip(page, zipOf('rapi', smallCounts()));
  const panel = await openPanel(page, 'Simpan dan bagikan');
  const button = panel.getByRole('button', { name: 'Unduh kumpulan data' });
  await expect(button).toBeEnabled();
  await panel.getByLabel('Samarkan jumlah kecil (1–2 KK)').uncheck();
  await expect(panel.getByText('Penyamaran dimatikan')).toBeVisible();
  await expect(button).toBeDisabled();
  await panel.getByLabel(/Saya mengerti/).check();
  await expect(button).toBeEnabled();
  const zip = unzipSync(await downloaded(page, button));
  expect(textIn(zip, 'kemiskinan.csv')).toMatch(/,62,2\b/);
});

test('the table leaves as CSV with the same figures hidden', async ({ page }) => {
  await keepZip(page, zipOf('rapi', smallCounts()));
  const panel = await openPanel(page, 'Simpan dan bagikan');
  const csv = await downloaded(page, panel.getByRole('button', { name: 'Unduh tabel' }));
  const lines = new TextDecoder().decode(csv).trimEnd().split('\n');
  expect(lines).toHaveLength(4);
  expect(lines[1]).toMatch(/^RT 01\/RW 01,62,disamarkan,disamarkan,1,/);
});

test('a full copy with its changes comes back as the same map', async ({ page }) => {
  const id = await keepZip(page, zipOf('rapi', smallCounts()));
  const edit = await openPanel(page, 'Ubah data');
  await edit.getByRole('textbox', { name: 'KK miskin, RT 02/RW 01', exact: true }).fill('11');
  await edit.getByRole('textbox', { name: 'KK, RT 02/RW 01', exact: true }).fill('50');
  await edit.getByRole('button', { name: 'Urungkan' }).click();
  await expect(edit.locator('[data-saving]')).toHaveText('Tersimpan');
  const panel = await openPanel(page, 'Simpan dan bagikan');
  const copy = await downloaded(page, panel.getByRole('button', { name: 'Unduh cadangan lengkap' }));
  await page.goto(`${SITE_URL}#/peta?p=${id}&t=rt`);
  await mapReady(page);
  const before = await tableText(page);
  expect(before).toContain('11');

  // Away from the page that holds the database open.
  await page.goto('about:blank');
  await page.goto(`${SITE_URL}data/index.json`);
  await page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const request = indexedDB.deleteDatabase('peta-rembug');
        request.onsuccess = resolve;
        request.onerror = reject;
      }),
  );
  const again = await keepZip(page, Buffer.from(copy));
  await page.goto(`${SITE_URL}#/peta?p=${again}&t=rt`);
  await mapReady(page);
  expect(await tableText(page)).toBe(before);
  const same = await openPanel(page, 'Ubah data');
  await same.getByRole('button', { name: 'Ulangi' }).click();
  await expect(same.getByRole('textbox', { name: 'KK, RT 02/RW 01', exact: true })).toHaveValue('50');
});

test('a template names the package’s columns', async ({ page }) => {
  await page.goto(`${SITE_URL}#/data`);
  const csv = await downloaded(page, page.getByRole('button', { name: 'Angka per wilayah, CSV' }));
  const [header, example] = new TextDecoder().decode(csv).split('\n');
  expect(header).toBe('tahun,rw,rt,kk,kk_miskin');
  expect(example).toMatch(/^CONTOH \(tidak dibaca\),/);
});

test('storage that is full is said at once, and the work can still be taken away', async ({ page }) => {
  const { origin } = new URL(SITE_URL);
  const client = await page.context().newCDPSession(page);
  await client.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 100_000 });
  await keepZip(page, zipOf('rapi', smallCounts()));
  // Opened afresh, so that nothing but the data page knows of the package.
  await page.goto('about:blank');
  const panel = await openPanel(page, 'Ubah data');
  const poor = panel.getByRole('textbox', { name: 'KK miskin, RT 02/RW 01', exact: true });
  await poor.fill('12');
  await expect(panel.locator('[data-saving]')).toHaveText('Tersimpan');
  await panel.getByLabel('Yang diubah').selectOption('Kelompok warga');
  // Longer than the room that is left.
  await panel.getByRole('textbox', { name: 'Nama, Melati', exact: true }).fill('Melati '.repeat(20_000));
  await expect(panel.locator('[data-saving]')).toHaveText('Penyimpanan penuh: unduh cadangan sekarang');

  const leave = await openPanel(page, 'Simpan dan bagikan');
  const copy = unzipSync(
    await downloaded(page, leave.getByRole('button', { name: 'Unduh cadangan lengkap' })),
  );
  expect(textIn(copy, 'perubahan.json')).toContain('"after": "12"');
  expect(textIn(copy, 'perubahan.json')).toContain('Melati Melati');
});
