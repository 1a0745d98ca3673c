import type { Page } from '@playwright/test';
import {
  drawTiles,
  give,
  inputOf,
  keepAs,
  messy,
  openDataPage,
  resultOf,
  tableCard,
} from '../support/data-page';
import { expect, openTab, tableOf, test } from '../support/test';

/** Everything that a page has kept or shows, as one text. */
async function allKept(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const texts: string[] = [location.href, document.documentElement.outerHTML];
    for (const area of [localStorage, sessionStorage]) texts.push(JSON.stringify({ ...area }));
    for (const { name } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name ?? '');
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(new Error(name));
      });
      for (const store of database.objectStoreNames) {
        const all = await new Promise<unknown[]>((resolve, reject) => {
          const request = database.transaction(store).objectStore(store).getAll();
          request.onsuccess = () => resolve(request.result as unknown[]);
          request.onerror = () => reject(new Error(store));
        });
        const written = (_: string, value: unknown): unknown =>
          value instanceof Map
            ? [...value]
            : value instanceof Uint8Array
              ? new TextDecoder().decode(value)
              : value;
        texts.push(store, JSON.stringify(all, written));
      }
      database.close();
    }
    return texts.join('\n');
  });
}

test('a list of persons becomes counts per RT, and nothing else of it is anywhere', async ({ page }) => {
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  await openDataPage(page);
  await give(page, messy('nik.csv'));
  const card = tableCard(page, 'nik.csv');
  await expect(card.getByText('Daftar orang hanya dihitung per wilayah')).toBeVisible();
  await card.getByLabel('Yang ada di daftar ini').selectOption('Semua keluarga (KK)');
  await expect(resultOf(page).getByText('Terbaca 3 baris, dipakai 3, ditolak 0.')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Unduh baris yang ditolak/ })).toHaveCount(0);
  await drawTiles(page);
  const before = await allKept(page);
  await keepAs(page, 'Kelurahan Uji');
  await openTab(page, 'Tabel');
  await expect(tableOf(page).locator('tbody tr')).toHaveCount(2);
  const kept = `${before}\n${await allKept(page)}\n${said.join('\n')}`;
  expect(kept).toContain('kemiskinan.csv');
  expect(kept).toContain('rw,rt,kk');
  expect(kept).toMatch(/1,1,2\\n1,2,1/);
  expect(kept).not.toMatch(/(?<!\d)\d{16}(?!\d)/);
  expect(kept).not.toMatch(/Contoh (?:Satu|Dua|Tiga)|Jl\. Contoh/);
});

test('neither a column that may name people nor the signatures below a table are kept', async ({ page }) => {
  await openDataPage(page);
  const signed = 'Jumlah,,70,3,\n,,,,\nMengetahui,,,,\nLurah Contoh,,,,\n(Siti Aminah),,,,\n';
  const table = `rw,rt,kk,kk_miskin,bendahara\n1,1,40,2,Contoh Satu\n1,2,30,1,Contoh Dua\n${signed}`;
  await give(page, { name: 'rt.csv', mimeType: 'text/csv', buffer: Buffer.from(table) });
  await expect(tableCard(page, 'rt.csv')).not.toContainText('Contoh Satu');
  expect(await allKept(page)).not.toContain('Contoh Satu');
  await expect(resultOf(page).getByText('Terbaca 2 baris, dipakai 2, ditolak 0.')).toBeVisible();
  await drawTiles(page);
  await keepAs(page, 'Kelurahan Uji');
  await openTab(page, 'Tabel');
  await expect(tableOf(page).locator('tbody tr')).toHaveCount(2);
  expect(await allKept(page)).not.toMatch(/Siti Aminah|Lurah Contoh|Mengetahui/);
});

test('a column of words like names waits for an answer, which can be taken back', async ({ page }) => {
  const names = [
    'Siti Aminah',
    'Budi Santoso',
    'Ahmad Hidayat',
    'Dewi Lestari',
    'Agus Setiawan',
    'Sri Wahyuni',
  ];
  const rows = names.map((name, i) => `1,${String(i + 1)},40,2,${name}`);
  await openDataPage(page);
  const text = `rw,rt,kk,kk_miskin,penggerak\n${rows.join('\n')}\n`;
  await give(page, { name: 'rt.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
  const card = tableCard(page, 'rt.csv');
  await expect(card.getByText('Mungkin memuat nama orang')).toBeVisible();
  const meaning = card.getByLabel('Arti kolom “penggerak”');
  await expect(meaning).toBeDisabled();
  expect(await allKept(page)).not.toMatch(/Siti Aminah|Budi Santoso/);
  await card.getByRole('button', { name: 'Bukan data orang, pakai kolom ini' }).click();
  await expect(meaning).toBeEnabled();
  await card.getByRole('button', { name: 'Jangan pakai' }).click();
  await expect(meaning).toBeDisabled();
});

test('a file of numbers alone gives away none of them', async ({ page }) => {
  await openDataPage(page);
  const table = '9999014107800001,Contoh Satu,1\n9999014107800002,Contoh Dua,1\n';
  await inputOf(page).setInputFiles({
    name: 'tanpa-judul.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(table),
  });
  await expect(tableCard(page, 'tanpa-judul.csv')).toBeVisible();
  await tableCard(page, 'tanpa-judul.csv').getByLabel('Dipakai untuk').selectOption('Angka kemiskinan');
  expect(await allKept(page)).not.toMatch(/\d{16}|Contoh Satu/);
});
