import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Locator, Page } from '@playwright/test';
import { faults } from '../support/axe';
import { fieldFiles, keepZip, zipOf } from '../support/own-package';
import { expect, test } from '../support/test';
import { SITE_URL } from '../support/site.mjs';

const figure = (area: string) => ({ kind: 'figure', level: 'rt', area, measure: 'kk_miskin', year: 2015 });
const change = (id: string, area: string, before: string, after: string, status: string) => {
  const told = { reason: 'pindah', role: 'Ketua RT 01', date: '2026-11-22', meeting: 'r1' };
  return { id, target: figure(area), before, after, status, ...told };
};

const NO_HANDS = { women: null, men: null };

/** What a meeting wrote down: corrections agreed and proposed, an agreement for few, attendance. */
const MEETING = {
  versi: 1,
  perubahan: [change('a', '1/2', '20', '29', 'disepakati'), change('b', '2/1', '11', '12', 'usulan')],
  rembug: [
    {
      ...{ id: 'r1', number: '03/BA/2026', date: '2026-11-22', hour: '19.30', place: 'Balai RW 01' },
      ...{ agenda: 'Refleksi\nKoreksi', logo: null, quorum: { people: 20, areas: null } },
      attendance: { men: 12, women: 9, areas: 200 },
    },
  ],
  kesepakatan: [
    {
      ...{
        id: 'k1',
        meeting: 'r1',
        at: { level: 'rt', area: '1/2' },
        field: 'lingkungan',
        what: 'Saluran air',
      },
      ...{
        result: 'prasarana',
        doer: 'warga',
        beneficiariesKk: 2,
        followUp: 'Ketua RT 02',
        due: '2027-03-01',
      },
      ...{ costRp: 7500000, sources: [{ source: 'lkm', rp: 5000000 }], decision: { how: 'mufakat' } },
      status: 'belum-mulai',
    },
    {
      ...{ id: 'k2', meeting: 'r1', at: null, field: 'sosial', what: 'Balai baca', result: 'prasarana' },
      ...{ doer: 'warga', beneficiariesKk: null, followUp: 'LKM', due: '', costRp: null, sources: [] },
      decision: { how: 'suara-terbanyak', inFavour: NO_HANDS, against: NO_HANDS },
      status: 'belum-mulai',
    },
  ],
};

/** What residents said to the first slide. */
const STORY = {
  ...{ versi: 1, judul: 'Rembug' },
  slide: [
    {
      ...{ id: 's1', judul: 'Apa arti miskin', ruang: ['Ciri', 'Sebab'], tampilan: '' },
      tulisan: ['Lantai tanah', 'Suami Bu Sri sakit'],
    },
  ],
};

/** Field figures with a rembug; RT 01 of RW 01 has `poor` poor households. */
function packageZip(poor: number): Buffer {
  const files = fieldFiles('rapi');
  const text = (path: string): string => strFromU8(files[path] ?? new Uint8Array());
  const descriptor = JSON.parse(text('datapackage.json')) as { resources: object[] };
  descriptor.resources.push({ name: 'perubahan', path: 'perubahan.json' });
  descriptor.resources.push({ name: 'cerita', path: 'cerita.json' });
  const rows = `2015,01,001,62,${poor}\n2015,01,002,48,20\n2015,02,001,55,11\n`;
  const bytes = (content: string): Uint8Array => new TextEncoder().encode(content);
  return zipOf('rapi', {
    ...files,
    'datapackage.json': bytes(JSON.stringify(descriptor)),
    'kemiskinan.csv': bytes(`tahun,rw,rt,kk,kk_miskin\n${rows}`),
    'perubahan.json': bytes(JSON.stringify(MEETING)),
    'cerita.json': bytes(JSON.stringify(STORY)),
  });
}

async function openMinutes(page: Page, poor: number): Promise<Locator> {
  const id = await keepZip(page, packageZip(poor));
  await page.goto(`${SITE_URL}#/rembug?p=${id}`);
  await page.getByRole('tab', { name: 'Berita acara' }).click();
  const preview = page.getByRole('article', { name: 'Pratinjau berita acara' });
  await preview.waitFor();
  return preview;
}

async function downloaded(page: Page, name: string): Promise<Uint8Array> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name, exact: true }).click();
  const download = await coming;
  expect(download.suggestedFilename()).toMatch(/^[a-z0-9-]+\.(docx|csv)$/);
  return readFileSync(await download.path());
}

/** Rows of a table as texts. */
const cellsOf = (table: Locator): Promise<string[][]> =>
  table
    .getByRole('row')
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent ?? '')));

const wordsOf = (docx: Uint8Array): string =>
  [
    ...strFromU8(unzipSync(docx)['word/document.xml'] ?? new Uint8Array()).matchAll(
      /<w:t(?: [^>]*)?>([^<]*)</g,
    ),
  ]
    .map(([, text]) => text)
    .join(' ');

/** Size of the pages of a PDF, points. */
const pageSize = async (page: Page): Promise<string> => {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  return /\/MediaBox \[0 0 (\d+)[\d.]* (\d+)/.exec(pdf)?.slice(1).join('×') ?? '';
};

test('the archive tells all: the same figures on the page, on paper, in Word and in CSV', async ({
  page,
}) => {
  const preview = await openMinutes(page, 5);
  await expect(preview).toContainText('Pada hari Minggu, 22 November 2026, pukul 19.30');
  await expect(preview).toContainText('paling sedikit 20 orang: terpenuhi');
  // More RT than there are: said, and printed as no fact.
  await expect(
    page.getByText('Kehadiran tidak mungkin: tertulis 200 RT, padahal hanya ada 3 RT'),
  ).toBeVisible();
  await expect(page.getByText('Suara belum diisi: Balai baca')).toBeVisible();
  await expect(preview).toContainText('tidak ditulis, karena yang diketik lebih dari 3 RT yang ada');
  await expect(preview).not.toContainText('200');
  await expect(preview.getByRole('img', { name: /^Peta\. (Sebelum|Sesudah) rembug/ })).toHaveCount(2);
  const areas = await cellsOf(preview.getByRole('table', { name: 'Keluarga miskin menurut RT' }));
  expect(areas.slice(1)).toEqual([
    ['RT 01/RW 01', '62', '62', '5', '5', '8,1%', '8,1%'],
    ['RT 02/RW 01', '48', '48', '20', '29', '41,7%', '60,4%'],
    ['RT 01/RW 02', '55', '55', '11', '11', '20,0%', '20,0%'],
  ]);
  await expect(preview.getByRole('table', { name: 'Koreksi data' })).toContainText('20 → 29 (!)');
  await expect(preview.getByRole('table', { name: 'Kesepakatan' })).toContainText('2 KK');
  await expect(preview.getByRole('heading', { name: 'Kata warga' })).toBeVisible();
  await expect(preview.getByRole('row', { name: 'Sebab Suami Bu …… sakit' })).toBeVisible();

  await page.waitForLoadState('networkidle');
  await page.context().setOffline(true);
  const word = wordsOf(await downloaded(page, 'Simpan .docx'));
  for (const row of areas) expect(word).toContain(row.join(' '));
  const csv = strFromU8(await downloaded(page, 'CSV koreksi'));
  expect(csv).toContain(
    '"KK miskin, RT 02/RW 01 (2015)",2015,20,29,41.67,60.42,pindah,Ketua RT 01,disepakati',
  );
  expect(strFromU8(await downloaded(page, 'CSV kesepakatan'))).toContain('7500000,LKM Rp5.000.000,mufakat');

  // The corrected package leaves from this very page, as the notice board tells of it.
  await page.getByRole('button', { name: 'Kumpulan data yang sudah dikoreksi' }).click();
  await expect(page.getByText(/^Angkanya sama dengan salinan tempel/)).toBeVisible();
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Unduh kumpulan data (.zip)' }).click();
  const files = unzipSync(readFileSync(await (await coming).path()));
  const path = Object.keys(files).find((name) => name.endsWith('perubahan.json')) ?? '';
  const changes = strFromU8(files[path] ?? new Uint8Array());
  expect(changes).toContain('"after": "29"');
  expect(changes).not.toContain('"after": "12"');

  await page.context().setOffline(false);

  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: 'Cetak', exact: true })).toBeHidden();
  await expect(preview.getByText('RT 02/RW 01', { exact: true })).toBeVisible();
  expect(await pageSize(page)).toBe('594×841');
  await page.emulateMedia({ media: 'screen' });
  await page.getByText('F4 (folio)').click();
  expect(await pageSize(page)).toBe('609×935');
  expect(await faults(page)).toEqual([]);

  await page.getByRole('button', { name: 'English' }).click();
  const english = page.getByRole('article', { name: 'Preview of the minutes' });
  await expect(english).toContainText('On Sunday, 22 November 2026, at 19.30, in Balai RW 01');
  await expect(english.getByRole('table', { name: 'Corrections' })).toContainText('20 → 29 (!)');
});

test('the notice-board copy shows no hidden count, and forms ask for no name', async ({ page }) => {
  const preview = await openMinutes(page, 2);
  await expect(preview).toContainText('ARSIP LKM');
  await page.getByText('Salinan tempel (papan pengumuman)').click();
  await page.getByRole('group', { name: 'Tingkat peta dan tabel' }).getByLabel('RT').check();
  await expect(preview).not.toContainText('Bu Sri');
  await page.getByLabel('Ikutkan kata warga (2 tulisan)').check();
  await expect(page.getByText('Nama orang tidak ditulis: “Suami Bu …… sakit”')).toBeVisible();
  await expect(preview).toContainText('Lantai tanah');
  await expect(page.getByRole('region', { name: 'Periksa sebelum dibagikan' })).toContainText(
    '2 koreksi ditulis tanpa angka',
  );
  const areas = await cellsOf(preview.getByRole('table', { name: 'Keluarga miskin menurut RT' }));
  expect(areas.slice(1, 3)).toEqual([
    ['RT 01/RW 01', '62', 'disamarkan', 'disamarkan'],
    ['RT 02/RW 01', '48', 'disamarkan', 'disamarkan'],
  ]);
  await expect(preview.getByRole('img', { name: /^Peta\./ })).toHaveCount(1);
  const corrections = preview.getByRole('table', { name: 'Koreksi data' });
  await expect(corrections.getByText('diubah; angka atau selisihnya kecil, jadi disembunyikan')).toHaveCount(
    2,
  );
  await expect(corrections).not.toContainText(/→ ?\d|pindah/);
  await expect(preview.getByRole('table', { name: 'Kesepakatan' })).toContainText('sedikit, tidak ditulis');
  const word = wordsOf(await downloaded(page, 'Simpan .docx'));
  expect(word).toContain('sedikit, tidak ditulis');
  expect(word).not.toMatch(/20 → 29|11 → 12|3,2%|60,4%/);
  expect(strFromU8(await downloaded(page, 'CSV koreksi'))).not.toMatch(/,20,29,|,11,12,|pindah/);

  await page.getByRole('tab', { name: 'Formulir kosong' }).click();
  const form = page.getByRole('article', { name: 'Pratinjau formulir' });
  const hands = form.getByRole('table', { name: 'DAFTAR HADIR REMBUG WARGA' }).last();
  await expect(hands).toBeVisible();
  const [head] = await cellsOf(hands);
  expect(head).toEqual(['No.', 'RW', 'RT', 'Laki-laki', 'Perempuan', 'Paraf ketua RT']);
  await page.getByRole('tab', { name: 'Berita acara' }).click();
  await expect(preview).toContainText('SALINAN TEMPEL');
  await page.getByRole('tab', { name: 'Formulir kosong' }).click();
  await page.getByText('Koreksi data', { exact: true }).click();
  await page.getByLabel('Cetak angka yang tercatat').check();
  await expect(form.getByRole('row', { name: /^01 01/ })).toContainText('disamarkan');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: 'Cetak formulir' })).toBeHidden();
  await expect(form.getByText('LEMBAR KOREKSI DATA').first()).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  expect(await faults(page)).toEqual([]);
});

test('the front door leads back to the meeting, and a name typed in an agreement goes nowhere', async ({
  page,
}) => {
  const id = await keepZip(page, packageZip(5));
  await page.goto(`${SITE_URL}#/rembug?p=${id}`);
  await page.getByRole('tab', { name: 'Kesepakatan' }).click();
  await page.getByRole('button', { name: 'Tambah kesepakatan' }).click();
  const what = page.getByRole('textbox', { name: 'Apa yang disepakati' });
  await what.fill('Pelatihan jahit untuk Ibu Siti Aminah');
  await expect(what).toHaveValue('Pelatihan jahit untuk Ibu Siti Aminah');
  await expect(what).toHaveAccessibleDescription(
    /seperti nama orang dan tidak dicatat\. .*Yang dicatat: “Pelatihan jahit untuk Ibu ……”/,
  );
  await page.getByRole('button', { name: 'Selesai menulis' }).click();
  await expect(page.getByRole('list', { name: 'Kesepakatan' })).toContainText('untuk Ibu ……');
  await page.getByRole('button', { name: 'Tambah kesepakatan' }).click();
  await what.fill('Taman Siti');
  await what.fill('Bantuan modal, Siti Aminah');
  await expect(what).toHaveAccessibleDescription(/“Siti Aminah”: ini seperti nama orang/);
  await page.getByRole('button', { name: '“Siti Aminah” bukan nama orang' }).click();
  await expect(what).toHaveAccessibleDescription(/^Misalnya/);
  await what.fill('Ibu-ibu PKK di Gang Haji Mahmud');
  await expect(what).toHaveAccessibleDescription(/^Misalnya/);
  await what.fill('');

  await page.getByRole('tab', { name: 'Berita acara' }).click();
  const preview = page.getByRole('article', { name: 'Pratinjau berita acara' });
  const rows = preview.getByRole('table', { name: 'Kesepakatan' }).getByRole('row');
  await expect(rows).toHaveCount(4);
  await expect(page.getByText('1 kesepakatan belum ditulis isinya')).toBeVisible();
  await expect(page.getByText('Nama orang tidak ditulis: “Pelatihan jahit untuk Ibu ……”')).toBeVisible();
  await expect(preview).toContainText('Pelatihan jahit untuk Ibu ……');
  expect(strFromU8(await downloaded(page, 'CSV kesepakatan'))).not.toContain('Siti');
  await page.getByRole('button', { name: 'Kumpulan data yang sudah dikoreksi' }).click();
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Unduh cadangan lengkap (.zip)' }).click();
  const files = unzipSync(readFileSync(await (await coming).path()));
  const path = Object.keys(files).find((name) => name.endsWith('perubahan.json')) ?? '';
  const kept = strFromU8(files[path] ?? new Uint8Array());
  expect(kept).toContain('Pelatihan jahit untuk Ibu ……');
  expect(kept).not.toContain('Siti');

  await page.goto(`${SITE_URL}#/rembug`);
  const here = page.getByRole('list', { name: 'Rembug di perangkat ini' });
  await expect(here.getByRole('listitem')).toContainText('2 koreksi, 3 kesepakatan.');
  await expect(page.getByRole('heading', { name: 'Mulai rembug lain' })).toBeVisible();
  await expect(
    page.getByText(/^“.*Yang dibuat: salinan baru bernama “.* \(rembug \d+ \S+ \d{4}\)”/),
  ).toBeVisible();
  expect(await faults(page)).toEqual([]);
  await here.getByRole('link', { name: /^Lanjutkan/ }).click();
  await expect(page.getByRole('tab', { name: 'Berita acara', selected: true })).toBeVisible();
});
