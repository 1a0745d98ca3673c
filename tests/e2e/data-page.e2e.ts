import { readFile } from 'node:fs/promises';
import type { FileChooser } from '@playwright/test';
import { faults } from '../support/axe';
import {
  doneOf,
  drawTiles,
  give,
  inputOf,
  keepAs,
  madeFile,
  messy,
  openDataPage,
  previewOf,
  resultOf,
  tableCard,
} from '../support/data-page';
import { SITE_URL } from '../support/site.mjs';
import { expect, openMap, test } from '../support/test';

const map = (rts: readonly string[]): string =>
  JSON.stringify({
    type: 'FeatureCollection',
    features: rts.map((rt, i) => ({
      type: 'Feature',
      properties: { rt },
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [107.5 + i * 0.002, -6.9],
            [107.5 + i * 0.002, -6.898],
            [107.502 + i * 0.002, -6.898],
            [107.502 + i * 0.002, -6.9],
            [107.5 + i * 0.002, -6.9],
          ],
        ],
      },
    })),
  });

test('the way there is in the menu, and the title is the heading', async ({ page }) => {
  await openMap(page);
  await page.getByRole('link', { name: 'Data', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Masukkan data');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page).toHaveTitle('Masukkan data · Peta Rembug');
});

test('rows without an area are put to one, taken back, and put all at once', async ({ page }) => {
  const table =
    'rt,kk,kk_miskin\nRT 1 Lingkungan Gatep,40,2\nRT 2 Lingk Gatep,38,1\nRT 003 LINGKUNGAN GATEP,30,3\nRT 9 Antah,10,1\n';
  const boundaries = map(['RT 001 LINGKUNGAN GATEP', 'RT 002 LINGKUNGAN GATEP', 'RT 003 LINGKUNGAN GATEP']);
  await openDataPage(page);
  await give(page, [madeFile('rt.csv', table), madeFile('batas.geojson', boundaries)]);
  const result = resultOf(page);
  await expect(result.getByText('RT: 1 cocok, 2 tak punya data')).toBeVisible();
  await expect(result.getByText('3 baris tak punya wilayah', { exact: true })).toBeVisible();
  await result
    .getByRole('button', { name: /^Terima: RT 001/ })
    .first()
    .press('Enter');
  await expect(result.getByText('RT: 2 cocok, 1 tak punya data')).toBeVisible();
  await expect(result.getByRole('button', { name: /^Terima: RT/ }).first()).toBeFocused();
  await result.getByRole('button', { name: /^Urungkan: RT 1 Lingkungan/ }).press('Enter');
  await expect(result.getByText('RT: 1 cocok, 2 tak punya data')).toBeVisible();
  await expect(result.getByRole('heading', { name: 'Baris yang wilayahnya tidak ditemukan' })).toBeFocused();
  await result.getByRole('slider').fill('60');
  await result.getByRole('button', { name: /^Terima semua yang ≥ 60%/ }).click();
  await expect(result.getByText('RT: 3 cocok, 0 tak punya data')).toBeVisible();
  await expect(result.getByText('1 baris tak punya wilayah', { exact: true })).toBeVisible();
});

test('refused rows are taken away, corrected and given again', async ({ page }) => {
  await openDataPage(page);
  await give(page, messy('rumus.csv'));
  const button = page.getByRole('button', { name: 'Unduh baris yang ditolak (CSV): rumus.csv' });
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  expect(download.suggestedFilename()).toBe('ditolak-rumus.csv');
  const text = await readFile(await download.path(), 'utf8');
  expect(text).toContain('alasan_ditolak');
  expect(text.split('\n')).toHaveLength(4);
  const fixed = text.replace('3,1,20,25', '3,1,20,5').replace('5,1,-3,1', '5,1,33,1');
  await give(page, madeFile('perbaikan.csv', fixed));
  await expect(resultOf(page).getByText('2 baris perbaikan dipakai')).toBeVisible();
  await expect(resultOf(page).getByText('Terbaca 5 baris, dipakai 5, ditolak 0.')).toBeVisible();
  await expect(button).toHaveCount(0);
});

test('a bare count is asked about; the answer is remembered for tables of that shape and goes into a file', async ({
  page,
  browser,
}) => {
  const table = madeFile('rt.csv', 'RW,RT,Jumlah,KK Miskin\n1,1,140,2\n1,2,130,3\n');
  await openDataPage(page);
  await give(page, table);
  await tableCard(page, 'rt.csv').getByRole('radio', { name: 'Jiwa (orang)' }).check();
  await expect(tableCard(page, 'rt.csv').getByLabel('Arti kolom “Jumlah”')).toHaveValue('measure:jiwa');
  const button = page.getByRole('button', { name: 'Simpan arti kolom sebagai berkas kecil' });
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  const mapping = await readFile(await download.path(), 'utf8');
  expect(mapping).not.toMatch(/140|130/);

  page.on('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await give(page, { ...table, name: 'bulan-depan.csv' });
  await expect(tableCard(page, 'bulan-depan.csv').getByLabel('Arti kolom “Jumlah”')).toHaveValue(
    'measure:jiwa',
  );

  const other = await browser.newPage();
  await openDataPage(other);
  await give(other, table);
  await expect(tableCard(other, 'rt.csv').getByLabel('Arti kolom “Jumlah”')).toHaveValue('measure:kk');
  await inputOf(other).setInputFiles(madeFile('pemetaan-kolom.json', mapping));
  await expect(other.getByText('Pemetaan kolom dipakai untuk 1 tabel.')).toBeVisible();
  await expect(tableCard(other, 'rt.csv').getByLabel('Arti kolom “Jumlah”')).toHaveValue('measure:jiwa');
  await other.close();
});

test('tenths of welfare are counted up to the one that is chosen', async ({ page }) => {
  const header = Array.from({ length: 10 }, (_, i) => `Desil ${String(i + 1)}`).join(',');
  await openDataPage(page);
  await give(
    page,
    madeFile('dtsen.csv', `rw,rt,${header}\n1,1,1,2,3,4,5,6,7,8,9,10\n1,2,0,0,0,9,5,6,7,8,9,10\n`),
  );
  await drawTiles(page);
  await tableCard(page, 'dtsen.csv')
    .getByLabel(/^Yang dihitung miskin/)
    .selectOption('1');
  await expect(previewOf(page).getByText('Nol: tidak ada KK miskin')).toBeVisible();
});

test('kept packages are opened, renamed, doubled, deleted and brought back', async ({ page }) => {
  await openDataPage(page);
  await page.getByRole('button', { name: 'Coba dengan contoh' }).click();
  await expect(previewOf(page)).toBeVisible();
  await expect(previewOf(page).getByText('SIMULASI, bukan angka nyata')).toBeVisible();
  await keepAs(page, 'Kelurahan Satu');
  await page.getByRole('link', { name: 'Data', exact: true }).click();
  const list = page.getByRole('region', { name: 'Data di perangkat ini' });
  await list.getByRole('button', { name: 'Ganti nama: Kelurahan Satu' }).click();
  await list.getByLabel('Nama baru untuk Kelurahan Satu').fill('Kelurahan Dua');
  await page.keyboard.press('Enter');
  await list.getByRole('button', { name: 'Gandakan: Kelurahan Dua' }).click();
  await expect(list.getByRole('listitem')).toHaveCount(2);
  await list.getByRole('button', { name: 'Hapus: Kelurahan Dua (salinan)' }).press('Enter');
  await expect(list.getByRole('listitem')).toHaveCount(1);
  const undo = list.getByRole('button', { name: 'Urungkan: Kelurahan Dua (salinan)' });
  await expect(undo).toBeFocused();
  await expect(list).toContainText(/“Kelurahan Dua \(salinan\)” bisa dikembalikan sampai \d+ \S+ \d{4}/);
  await list.getByRole('button', { name: 'Hapus untuk selamanya: Kelurahan Dua (salinan)' }).press('Enter');
  await expect(list.getByRole('heading', { name: 'Data di perangkat ini' })).toBeFocused();
  await expect(undo).toHaveCount(0);

  // The map behind the page shows another one at once; the deletion is offered back after a reload too.
  const open = list.getByRole('link', { name: 'Buka: Kelurahan Dua', exact: true });
  const address = await open.getAttribute('href');
  await list.getByRole('button', { name: 'Hapus: Kelurahan Dua', exact: true }).press('Enter');
  await expect(page.getByRole('button', { name: /^Kelurahan Dua/ })).toHaveCount(0);
  await page.goto(`${SITE_URL}${address ?? ''}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Data tidak dapat dibuka');
  await page.goto(`${SITE_URL}#/data`);
  await page.reload();
  await list.getByRole('button', { name: 'Urungkan: Kelurahan Dua' }).press('Enter');
  await expect(open).toBeFocused();
  await open.click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Kelurahan Dua');
});

test('when the browser keeps nothing, that is said, and the map is still there to see', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('no', 'SecurityError');
    };
  });
  await openDataPage(page);
  await give(page, messy('titik-koma.csv'));
  await drawTiles(page);
  await page.getByLabel('Nama tempat').fill('Kelurahan Uji');
  await page.getByRole('button', { name: 'Simpan di perangkat ini' }).click();
  await expect(
    page.getByRole('alert').filter({ hasText: 'tidak mengizinkan penyimpanan' }).first(),
  ).toBeVisible();
  await expect(previewOf(page)).toBeVisible();
});

test('what is not kept yet is still there after a look at the map', async ({ page }) => {
  await openDataPage(page);
  await give(page, messy('titik-koma.csv'));
  await page.getByRole('link', { name: 'Peta', exact: true }).click();
  await expect(page.getByRole('region', { name: 'Peta' })).toBeVisible();
  await page.getByRole('link', { name: 'Data', exact: true }).click();
  await expect(tableCard(page, 'titik-koma.csv')).toBeVisible();
});

test('a table is pasted into the box, or anywhere with Ctrl+V', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openDataPage(page);
  await page.getByText('Tempel dari Excel').click();
  await page.getByRole('textbox', { name: 'Tempel dari Excel' }).fill('RW\tRT\tKK\tKK Miskin\n1\t1\t40\t2\n');
  await page.getByRole('button', { name: 'Baca yang ditempel' }).click();
  await expect(resultOf(page).getByText('Terbaca 1 baris, dipakai 1, ditolak 0.')).toBeVisible();
  await page.evaluate(() =>
    navigator.clipboard.writeText('RW\tRT\tKK\tKK Miskin\n2\t1\t50\t5\n2\t2\t30\t3\n'),
  );
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('Control+V');
  await expect(resultOf(page).getByText('Terbaca 3 baris, dipakai 3, ditolak 0.')).toBeVisible();

  // What cannot be read is said at once, beside what was read before; the way to it, and back, keeps the focus.
  await inputOf(page).setInputFiles([madeFile('kosong.csv', ''), madeFile('surat.pdf', '%PDF-1.4\n')]);
  await expect(doneOf(page)).toHaveText(
    'Selesai. Terbaca 3 baris, dipakai 3, ditolak 0. Tidak dapat dibaca (2 berkas): kosong.csv, surat.pdf.',
  );
  await page.getByRole('button', { name: 'Lihat hasilnya' }).press('Enter');
  await expect(resultOf(page).getByRole('heading', { name: 'Hasil' })).toBeFocused();
  await page.getByRole('button', { name: 'Mulai dari awal' }).press('Enter');
  await expect(inputOf(page)).toBeFocused();
  await give(page, madeFile('formulir.csv', 'rw,rt,kk,kk_miskin\n'));
  await expect(resultOf(page).getByText(/hanya berisi judul kolom/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Simpan di perangkat ini' })).toHaveCount(0);
});

test('files are dropped anywhere on the page', async ({ page }) => {
  await openDataPage(page);
  const data = await page.evaluateHandle(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(['rw,rt,kk,kk_miskin\n1,1,40,2\n'], 'rt.csv', { type: 'text/csv' }));
    return transfer;
  });
  await page.dispatchEvent('h1', 'dragenter', { dataTransfer: data });
  await expect(page.getByText('Lepaskan berkas di sini')).toBeVisible();
  await page.dispatchEvent('h1', 'drop', { dataTransfer: data });
  await expect(resultOf(page).getByText('Terbaca 1 baris, dipakai 1, ditolak 0.')).toBeVisible();
});

test('all of it works with the keyboard alone', async ({ page }) => {
  // The browser is told to hand choosers over well before the first one opens.
  const chooser = new Promise<FileChooser>((resolve) => page.once('filechooser', resolve));
  await openDataPage(page);
  await inputOf(page).focus();
  await page.keyboard.press('Space');
  await (await chooser).setFiles(messy('titik-koma.csv'));
  await expect(resultOf(page).getByText('Terbaca 5 baris')).toBeVisible();
  const none = page.getByRole('radio', { name: 'Tanpa peta, tabel saja' });
  for (let i = 0; i < 60 && !(await none.evaluate((element) => element === document.activeElement)); i += 1) {
    await page.keyboard.press('Tab');
  }
  await expect(none).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(previewOf(page)).toBeVisible();
  await page.getByLabel('Nama tempat').focus();
  await page.keyboard.type('Kelurahan Uji');
  const keep = page.getByRole('button', { name: 'Simpan di perangkat ini' });
  for (let i = 0; i < 60 && !(await keep.evaluate((element) => element === document.activeElement)); i += 1) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/peta\?p=milik-/);
});

for (const [width, height, colorScheme, lang] of [
  [360, 740, 'light', 'id'],
  [360, 740, 'dark', 'en'],
  [1280, 800, 'dark', 'id'],
] as const) {
  test(`it is clean at ${String(width)} px, ${colorScheme}, ${lang}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme });
    await openDataPage(page, lang);
    await inputOf(page, lang).setInputFiles([
      messy('nik.csv'),
      messy('rumus.csv'),
      messy('kelompok-campur.csv'),
    ]);
    await expect(page.getByRole('radio')).toHaveCount(4);
    await page.getByRole('radio').nth(1).check();
    await expect(page.getByRole('figure')).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(await faults(page)).toEqual([]);
    if (width > 400) return;
    const small = await page.getByRole('main').evaluate((main) =>
      [...main.querySelectorAll('button, select, summary, a, input:not([type=file]), textarea')].flatMap(
        (element) => {
          const target = element.closest('label') ?? element;
          const { height: tall, width: wide } = target.getBoundingClientRect();
          return tall > 0 && (tall < 43.5 || wide < 43.5)
            ? [`${element.outerHTML.slice(0, 80)} ${String(tall)}`]
            : [];
        },
      ),
    );
    expect(small).toEqual([]);
  });
}
