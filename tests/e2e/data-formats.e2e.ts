import * as XLSX from '@e965/xlsx';
import { zipSync } from 'fflate';
import proj4 from 'proj4';
import { dbfBytes, shpBytes } from '../../src/lib/data/formats/testing/shapefile-bytes';
import { drawnOn } from '../support/canvas';
import {
  doneOf,
  drawTiles,
  give,
  inputOf,
  keepAs,
  madeFile,
  openDataPage,
  openNotes,
  previewOf,
  resultOf,
  tableCard,
} from '../support/data-page';
import { expect, mapReady, test } from '../support/test';

const WEST = 107.5;
const SOUTH = -6.9;
const STEP = 0.002;
const TABLE = 'rw,rt,kk,kk_miskin\n1,1,40,2\n1,2,30,6\n1,3,25,\n';
const RT = ['1', '2', '3'];

function ring(i: number): [number, number][] {
  const [west, east] = [WEST + i * STEP, WEST + (i + 1) * STEP];
  return [
    [west, SOUTH],
    [west, SOUTH + STEP],
    [east, SOUTH + STEP],
    [east, SOUTH],
    [west, SOUTH],
  ];
}

const geojson = JSON.stringify({
  type: 'FeatureCollection',
  features: RT.map((rt, i) => ({
    type: 'Feature',
    properties: { rw: '1', rt },
    geometry: { type: 'Polygon', coordinates: [ring(i)] },
  })),
});
const kml = `<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document>${RT.map(
  (rt, i) =>
    `<Placemark><name>RT ${rt} RW 1</name><ExtendedData><Data name="rw"><value>1</value></Data><Data name="rt"><value>${rt}</value></Data></ExtendedData><Polygon><outerBoundaryIs><LinearRing><coordinates>${ring(
      i,
    )
      .map((at) => at.join(','))
      .join(' ')}</coordinates></LinearRing></outerBoundaryIs></Polygon></Placemark>`,
).join('')}</Document></kml>`;

const WGS84 =
  'GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]]';

const BOUNDARIES = [
  ['GeoJSON', madeFile('batas.geojson', geojson)],
  ['KML', madeFile('batas.kml', kml)],
  ['KMZ', madeFile('batas.kmz', zipSync({ 'doc.kml': new TextEncoder().encode(kml) }))],
  ['qgis2web', madeFile('RT_1.js', `var json_RT_1 = ${geojson}`)],
  [
    'zipped Shapefile',
    madeFile(
      'batas.zip',
      zipSync({
        'batas.shp': shpBytes(RT.map((_, i) => ring(i))),
        'batas.dbf': dbfBytes(
          [
            ['RW', 'C', 3],
            ['RT', 'C', 3],
          ],
          RT.map((rt) => ['1', rt]),
        ),
        'batas.prj': new TextEncoder().encode(WGS84),
      }),
    ),
  ],
] as const;

for (const [name, file] of BOUNDARIES) {
  test(`${name} with a table joins to a map`, async ({ page }) => {
    await openDataPage(page);
    await give(page, [madeFile('rt.csv', TABLE), file]);
    await expect(resultOf(page).getByText('RT: 3 cocok, 0 tak punya data')).toBeVisible();
    await expect(previewOf(page)).toBeVisible();
    await expect(page.getByRole('radio', { name: /^Denah kotak/ })).toHaveCount(0);
  });
}

test.describe('without a network', () => {
  test.use({ expectedNoise: [/ERR_FAILED/] });

  test('every format is still read, and a reader that has not come is told of', async ({ page }) => {
    let last = Date.now();
    page.on('request', () => (last = Date.now()));
    const ahead = page.waitForRequest(/\/read-kml-/);
    await page.route('**/read-kml-*', (route) => route.abort());
    await openDataPage(page);
    await ahead;
    await expect.poll(() => Date.now() - last).toBeGreaterThan(600);
    await page.context().setOffline(true);
    await give(
      page,
      madeFile(
        'rt.xlsx',
        workbookOf({
          KK: [
            ['RW', 'RT', 'KK', 'KK Miskin'],
            [1, 1, 40, 2],
          ],
        }),
      ),
    );
    const kmz = BOUNDARIES.find(([name]) => name === 'KMZ')?.[1];
    await inputOf(page).setInputFiles(kmz ?? []);
    await expect(page.getByRole('alert')).toContainText('belum terambil, karena tidak ada internet');
    await page.getByRole('button', { name: 'Lanjut tanpa berkas itu' }).click();
    await expect(doneOf(page)).toHaveText(/^Selesai\. Terbaca 1 baris/);
    await drawTiles(page);
    await keepAs(page, 'Kelurahan Tanpa Internet');
    await mapReady(page);
  });
});

function workbookOf(sheets: Readonly<Record<string, unknown[][]>>): Buffer {
  const book = XLSX.utils.book_new();
  for (const [name, rows] of Object.entries(sheets))
    XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(rows), name);
  return XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer;
}

test('a workbook is read sheet by sheet, merged cells and total rows as they are meant', async ({ page }) => {
  const book = XLSX.utils.book_new();
  const figures = XLSX.utils.aoa_to_sheet([
    ['REKAPITULASI KELUARGA MISKIN', null, null, null],
    ['TAHUN 2015', null, null, null],
    ['RW', 'RT', 'Jumlah KK', 'KK Miskin'],
    ['RW I', '001', 62, 5],
    [null, '002', 48, 0],
    ['RW II', '001', 55, '-'],
    ['JUMLAH', null, 165, 6],
  ]);
  figures['!merges'] = [XLSX.utils.decode_range('A4:A5')];
  XLSX.utils.book_append_sheet(book, figures, 'KK');
  const groups = XLSX.utils.aoa_to_sheet([
    ['Nama Kelompok', 'Jenis', 'RW', 'RT'],
    ['Mawar', 'Posyandu', 1, 1],
  ]);
  XLSX.utils.book_append_sheet(book, groups, 'Kelompok');
  const bytes = XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer;
  await openDataPage(page);
  await give(page, madeFile('rekap.xlsx', bytes));
  await expect(tableCard(page, 'rekap.xlsx · lembar KK').getByLabel('Tahun data')).toHaveValue('2015');
  await expect(tableCard(page, 'rekap.xlsx · lembar Kelompok').getByLabel('Dipakai untuk')).toHaveValue(
    'groups',
  );
  await expect(resultOf(page).getByText('Terbaca 4 baris, dipakai 4, ditolak 0.')).toBeVisible();
  await expect(resultOf(page).getByText('1 kelompok warga', { exact: true })).toBeVisible();
  await openNotes(page);
  await expect(
    resultOf(page).getByText(/Jumlah tercetak .*\(6\) berbeda dari jumlah baris-barisnya \(5\)/),
  ).toBeVisible();
});

test('a whole package is kept as it is, and opened', async ({ page }) => {
  const text = (content: string): Uint8Array => new TextEncoder().encode(content);
  const zip = zipSync({
    'desa/datapackage.json': text(
      JSON.stringify({
        name: 'desa',
        title: 'Desa Paket',
        resources: [
          { name: 'kemiskinan', path: 'kemiskinan.csv' },
          { name: 'wilayah', path: 'wilayah.geojson' },
        ],
      }),
    ),
    'desa/kemiskinan.csv': text(TABLE),
    'desa/wilayah.geojson': text(geojson),
  });
  await openDataPage(page);
  await page.getByLabel('Pilih berkas', { exact: true }).setInputFiles(madeFile('desa.zip', zip));
  await expect(page.getByRole('button', { name: 'Simpan dan buka' })).toBeVisible();
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  await expect(
    page.getByRole('status').filter({ hasText: 'desa.zip adalah kumpulan data lengkap' }),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Simpan dan buka' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Desa Paket');
  await page.getByRole('button', { name: /^Desa Paket/ }).click();
  await expect(
    page.getByRole('dialog').getByRole('link', { name: /Desa Paket.*di perangkat ini/ }),
  ).toBeVisible();
});

test('metres without a system are asked about; points become cells, or bearings', async ({ page }) => {
  // Bandung lies in UTM zone 48 south.
  const toMetres = proj4('+proj=utm +zone=48 +south +datum=WGS84').forward;
  const outline = JSON.stringify({
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        properties: { nama: 'Contoh' },
        geometry: {
          type: 'Polygon',
          coordinates: [
            [
              [WEST, SOUTH],
              [WEST + 3 * STEP, SOUTH],
              [WEST + 3 * STEP, SOUTH + STEP],
              [WEST, SOUTH + STEP],
              [WEST, SOUTH],
            ].map((at) => toMetres(at)),
          ],
        },
      },
    ],
  });
  const middle = (i: number): [number, number] => [WEST + (i + 0.5) * STEP, SOUTH + STEP / 2];
  const houses = RT.map((rt, i) => `1,${rt},${String(40 - i)},${String(i)},${middle(i).reverse().join(',')}`);
  const places = JSON.stringify({
    type: 'FeatureCollection',
    features: RT.map((_, i) => ({
      type: 'Feature',
      properties: { nama: `Masjid ${String(i + 1)}`, jenis: 'Masjid' },
      geometry: { type: 'Point', coordinates: middle(i) },
    })),
  });
  await openDataPage(page);
  await give(page, [
    madeFile('rt.csv', `rw,rt,kk,kk_miskin,lat,lng\n${houses.join('\n')}\n`),
    madeFile('batas.geojson', outline),
    madeFile('tempat.geojson', places),
  ]);
  const system = page.getByLabel('Sistem koordinat petanya');
  await expect(system).toBeVisible();
  await system.selectOption({ label: 'WGS 84 / UTM zone 48S' });
  await page.getByRole('button', { name: 'Baca lagi dengan sistem ini' }).click();
  // The outline's one shape is the kelurahan: the RT are still to be drawn.
  const cells = page.getByRole('radio', { name: 'Sel di sekitar titik' });
  await expect(cells).toBeEnabled();
  await cells.check();
  await expect(previewOf(page)).toContainText('Batas buatan (sel terdekat), bukan batas sebenarnya');
  await expect(previewOf(page).getByText('SIMULASI')).toHaveCount(0);

  await expect(resultOf(page).getByText('3 kelompok warga', { exact: true })).toBeVisible();
  await page
    .getByRole('region', { name: /^tempat\.geojson.*titik/ })
    .getByLabel('Dipakai untuk')
    .selectOption('Penunjuk arah (jalan, sungai, bangunan)');
  await expect(resultOf(page).getByText('3 kelompok warga', { exact: true })).toHaveCount(0);
  await expect(resultOf(page).getByText('3 penunjuk arah (jalan, sungai, tempat)')).toBeVisible();
  // What was typed last goes along, although the field has not been left before the press.
  const coming = page.waitForEvent('download');
  await page.getByLabel('Nama tempat').fill('Kelurahan Contoh');
  await page.getByRole('button', { name: 'Unduh kumpulan data' }).click();
  expect((await coming).suggestedFilename()).toBe('kelurahan-contoh.zip');
  await keepAs(page, 'Kelurahan Contoh');
  await mapReady(page);
  await page.getByRole('tab', { name: 'Tabel' }).click();
  await expect(page.getByRole('row', { name: /RT 03\/RW 01/ })).toContainText('38');
  await expect.poll(() => drawnOn(page, 'areas')).toBeGreaterThan(1000);
});
