import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from '@playwright/test';
import { sum } from '../support/figures';
import { goTo } from '../support/go-to';
import { readLegend } from '../support/legend';
import { MADE_PACKAGES, SITE_URL } from '../support/site.mjs';
import { expect, mapReady, openMap, openTab, panelOf, readingOf, spokenOf, test } from '../support/test';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const SPOILT = `${MADE_PACKAGES}cibeureum-salah`;

/** The command that checks a package: its exit code, and each problem's two sentences. */
function dataCheck(folder: string): { code: number | null; sentences: string[] } {
  const { status, stdout } = spawnSync('node', ['src/cli/run.mjs', 'data-check', folder], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  const sentences = [...stdout.matchAll(/^(?:SALAH|PERIKSA|catatan) {2}\S+ {2}(.*)\n +(.*)$/gm)];
  return { code: status, sentences: sentences.flatMap(([, what = '', remedy = '']) => [what, remedy]) };
}

/** Spreadsheet row of the spoilt table's last line that begins so. */
function rowOf(beginning: string): number {
  const lines = readFileSync(`${SPOILT}/kemiskinan.csv`, 'utf8').split('\n');
  const last = lines.filter((line) => line.startsWith(beginning)).at(-1) ?? '';
  return 1 + lines.lastIndexOf(last);
}

const number = new Intl.NumberFormat('id-ID');

async function openNotes(page: Page): Promise<Locator> {
  await openTab(page, 'Catatan data');
  for (const more of await panelOf(page)
    .getByRole('button', { name: /lagi yang serupa/ })
    .all())
    await more.click();
  return panelOf(page);
}

test.describe('a package that is not there or cannot be read', () => {
  test.use({ expectedNoise: [/404 \(Not Found\)/] });

  test('what is wrong is said, and the way back works', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));

    for (const [id, what] of [
      ['tidak-ada', 'Kumpulan data “tidak-ada” tidak ditemukan.'],
      ['deskriptor-rusak', 'Isi berkas datapackage.json tidak bisa dibaca sebagai JSON.'],
    ] as const) {
      await test.step(`"${id}" gets a clear page with a way back that works`, async () => {
        await page.goto(`${SITE_URL}#/peta?p=${id}`);
        await expect(page.getByRole('heading', { name: 'Data tidak dapat dibuka' })).toBeVisible();
        await expect(page).toHaveTitle('Data tidak dapat dibuka · Peta Rembug');
        await expect(page.getByText(what)).toBeVisible();
        await page.getByRole('link', { name: 'Buka kumpulan data bawaan' }).click();
        await mapReady(page);
        await expect(
          readingOf(page).getByRole('heading', { name: 'Seluruh Kelurahan Cibeureum' }),
        ).toBeVisible();
      });
    }

    await test.step('a folder name cannot lead out of the data folder', async () => {
      await goTo(page, `#/peta?p=${encodeURIComponent('../../../../etc')}`);
      await expect(page.getByRole('heading', { name: 'Data tidak dapat dibuka' })).toBeVisible();
      expect(asked.filter((url) => !url.startsWith(SITE_URL))).toEqual([]);
    });

    await test.step('without its figures a package still shows areas, groups and what is missing', async () => {
      await goTo(page, '#/peta?p=tanpa-angka');
      await expect(readingOf(page)).toContainText('307 kelompok warga');
      const notes = await openNotes(page);
      await expect(notes.getByText('Berkas kemiskinan.csv tidak ada.')).toBeVisible();
      await expect(notes.getByText('Taruh berkasnya di folder yang sama')).toBeVisible();
    });
  });

  test('no answer from the host can be tried again', async ({ page }) => {
    let down = true;
    await page.route('**/data/cibeureum/datapackage.json', (route) =>
      down ? route.fulfill({ status: 404, body: '' }) : route.continue(),
    );
    await page.goto(SITE_URL);
    await expect(page.getByRole('heading', { name: 'Data tidak dapat dibuka' })).toBeVisible();
    down = false;
    await page.getByRole('button', { name: 'Coba lagi' }).click();
    await expect(readingOf(page).getByRole('heading', { name: 'Seluruh Kelurahan Cibeureum' })).toBeVisible();
  });
});

test('a spoilt package', async ({ page }) => {
  const alarms: string[] = [];
  page.on('dialog', (dialog) => {
    alarms.push(dialog.message());
    void dialog.dismiss();
  });

  await test.step('a spoilt package shows the rest of its map', async () => {
    await openMap(page, '#/peta?p=cibeureum-salah');
    const rows = await readLegend(page);
    expect(sum(rows.map(({ count }) => count))).toBe(170);
    // 6 without figure before, and the four whose figures were spoilt.
    expect(rows.find(({ role }) => role === 'missing')?.count).toBe(10);
    for (const [key, why] of [
      ['1/1', 'tidak mungkin'],
      ['1/2', 'tidak mungkin'],
      ['1/3', 'dua baris dengan angka berbeda'],
      ['1/4', 'tidak terbaca'],
    ]) {
      await goTo(page, `#/peta?p=cibeureum-salah&w=${key}`);
      await expect(readingOf(page)).toContainText(/Tidak ada data/);
      await expect(readingOf(page)).toContainText(why ?? '');
    }
  });

  await test.step('an RT whose shape is spoilt can still be read', async () => {
    await goTo(page, '#/peta?p=cibeureum-salah&w=1/5');
    await expect(readingOf(page).getByRole('heading', { name: 'RT 05/RW 01' })).toBeVisible();
    await expect(spokenOf(page)).toContainText('RT 05/RW 01');
  });

  await test.step('each mistake is listed with its row and what to do', async () => {
    await goTo(page, '#/peta?p=cibeureum-salah');
    const notes = await openNotes(page);
    const [negative, more, twice, unknown, word] = [
      '2006,01,01',
      '2006,01,02',
      '2006,01,03',
      '2006,99,09',
      '2006,01,04',
    ]
      .map(rowOf)
      .map((row) => number.format(row));
    for (const [what, remedy] of [
      [`Baris ${negative}: “-4” di kolom “kk_miskin” kurang dari nol`, 'Perbaiki angkanya.'],
      [`Baris ${more}: yang miskin (`, 'Periksa kedua angka itu'],
      [`dan ${twice} sama-sama untuk RT 03/RW 01`, 'Tanyakan mana yang benar'],
      [`Baris ${unknown}: RT 09/RW 99 tidak ada di peta`, 'Periksa nomor RT dan RW'],
      [`Baris ${word}: “<b>banyak</b>” di kolom “kk_miskin” tidak bisa dibaca`, 'Tulis angkanya saja'],
      ['Bidang ke-5 (RT 05/RW 01) tidak punya bentuk', 'Gambar batasnya'],
      ['Bidang ke-6 (RT 06/RW 01): ada garis batas yang rusak', 'Perbaiki bentuknya'],
    ]) {
      await expect(notes.getByText(what ?? '')).toBeVisible();
      await expect(notes.getByText(remedy ?? '').first()).toBeVisible();
    }
    await expect(notes.getByRole('heading').last()).toHaveText('7 catatan');
  });

  await test.step('the command says the same as the page, and fails', async () => {
    const { code, sentences } = dataCheck(SPOILT);
    expect(sentences.length).toBe(14);
    await goTo(page, '#/peta?p=cibeureum-salah');
    const notes = await openNotes(page);
    for (const sentence of sentences)
      await expect(notes.getByText(sentence, { exact: true }).first()).toBeVisible();
    expect(code).toBe(1);
  });

  await test.step('what a table says is text, never a part of the page', async () => {
    const name = '<img src=x onerror=alert(1)>';
    await goTo(page, '#/peta?p=cibeureum-salah');
    const search = page.getByRole('combobox', { name: 'Cari wilayah atau kelompok' });
    await search.fill('img src');
    await expect(page.getByRole('listbox').getByRole('option', { name })).toBeVisible();
    await search.press('Enter');
    await expect(page.getByRole('article', { name }).getByRole('heading', { name })).toBeVisible();
    await expect(await openNotes(page)).toContainText('“<b>banyak</b>”');
    await expect(page.locator('img')).toHaveCount(0);
    expect(alarms).toEqual([]);
  });
});

test('the command finds nothing amiss in the sample', () => {
  expect(dataCheck(`${ROOT}data/cibeureum`)).toEqual({ code: 0, sentences: [] });
});
