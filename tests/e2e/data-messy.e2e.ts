import {
  drawTiles,
  give,
  keepAs,
  messy,
  openDataPage,
  openNotes,
  previewOf,
  resultOf,
  tableCard,
} from '../support/data-page';
import { expect, tableOf, openTab, test } from '../support/test';

const CASES: readonly {
  readonly file: string;
  readonly counts: string;
  readonly notes: readonly RegExp[];
  readonly areas: number;
}[] = [
  {
    file: 'titik-koma.csv',
    counts: 'Terbaca 5 baris, dipakai 5, ditolak 0.',
    notes: [/“1\.204” KK, lebih dari 300/],
    areas: 5,
  },
  {
    file: 'judul-bertumpuk.csv',
    counts: 'Terbaca 3 baris, dipakai 3, ditolak 0.',
    notes: [/Baris 10 adalah baris jumlah/, /2 baris di atas judul kolom dilewati/],
    areas: 3,
  },
  {
    file: 'windows-1252.csv',
    counts: 'Terbaca 2 baris, dipakai 2, ditolak 0.',
    notes: [/disimpan dengan cara lama \(Windows-1252\)/],
    areas: 2,
  },
  {
    file: 'dua-tahun.csv',
    counts: 'Terbaca 6 baris, dipakai 4, ditolak 2.',
    notes: [/Baris 5 dan 6 sama-sama untuk .*berbeda\. Tidak satu pun dipakai/],
    areas: 3,
  },
  {
    file: 'rumus.csv',
    counts: 'Terbaca 5 baris, dipakai 5, ditolak 0.',
    notes: [
      /yang miskin \(25\) lebih banyak daripada seluruhnya \(20\)/,
      /jumlah KK 0/,
      /-3.* kurang dari nol/,
    ],
    areas: 5,
  },
];

for (const { file, counts, notes, areas } of CASES) {
  test(`${file} becomes a map, with what was read and what was not`, async ({ page }) => {
    await openDataPage(page);
    await give(page, messy(file));
    await expect(resultOf(page).getByText(counts)).toBeVisible();
    await openNotes(page);
    for (const note of notes) await expect(resultOf(page).getByText(note).first()).toBeVisible();
    await drawTiles(page);
    await keepAs(page, 'Kelurahan Uji');
    await openTab(page, 'Tabel');
    await expect(tableOf(page).locator('tbody tr')).toHaveCount(areas);
  });
}

test('what is blank, a dash or n/a is no zero, and zero is', async ({ page }) => {
  await openDataPage(page);
  await give(page, messy('titik-koma.csv'));
  await drawTiles(page);
  const legend = previewOf(page).getByRole('listitem');
  await expect(legend.filter({ hasText: 'Nol: tidak ada KK miskin' })).toBeVisible();
  await expect(legend.filter({ hasText: 'Tidak ada data' })).toBeVisible();
});

test('a formula and markup in cells stay text', async ({ page }) => {
  await openDataPage(page);
  await give(page, messy('rumus.csv'));
  await expect(page.locator('main img')).toHaveCount(0);
  await expect(tableCard(page, 'rumus.csv')).toContainText('5 baris');
});

test('groups in many spellings come with the places that can be read', async ({ page }) => {
  await openDataPage(page);
  await give(page, [messy('kelompok-campur.csv'), messy('titik-koma.csv')]);
  await expect(resultOf(page).getByText('6 kelompok warga', { exact: true })).toBeVisible();
  await openNotes(page);
  for (const note of [/0,0/, /di luar bumi/]) {
    await expect(resultOf(page).getByText(note).first()).toBeVisible();
  }
  await drawTiles(page);
});

test('all files at once: one bad file never stops the others', async ({ page }) => {
  await openDataPage(page);
  const foto = {
    name: 'foto.jpg',
    mimeType: 'image/jpeg',
    buffer: Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 1]),
  };
  const rusak = {
    name: 'rusak.geojson',
    mimeType: 'application/json',
    buffer: Buffer.from('{"type":"FeatureColl'),
  };
  await page.getByLabel('Pilih berkas', { exact: true }).setInputFiles([foto, rusak]);
  await expect(resultOf(page).getByText(/foto\.jpg adalah sebuah gambar atau foto/)).toBeVisible();
  await expect(
    resultOf(page)
      .getByText(/rusak\.geojson/)
      .first(),
  ).toBeVisible();
  await give(page, messy('titik-koma.csv'));
  await expect(resultOf(page).getByText('Terbaca 5 baris, dipakai 5, ditolak 0.')).toBeVisible();
  await expect(resultOf(page).getByText(/foto\.jpg adalah/)).toBeVisible();
});
