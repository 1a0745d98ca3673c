import type { Page } from '@playwright/test';
import { SITE_URL } from '../support/site.mjs';
import { expect, openMap, openTab, panelOf, readingOf, spokenOf, tableOf, test } from '../support/test';

const map = (page: Page) => page.getByRole('region', { name: 'Peta', exact: true });

/** Another address in the same page: no code is loaded anew. */
async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
}

/** Sets the computer's day before the page opens; timers go on as they are. */
const setDay = (page: Page, day: string): Promise<unknown> =>
  page.addInitScript((today) => {
    const Today = Date;
    globalThis.Date = class extends Today {
      constructor(...given: unknown[]) {
        super(...((given.length === 0 ? [today] : given) as [string]));
      }
    } as DateConstructor;
  }, `${day}T10:00:00+07:00`);

test('what a choice changes is told, whether an area is picked or not', async ({ page }) => {
  await openMap(page, '#/peta?o=-');
  const said = spokenOf(page);
  await expect(said).toHaveText(
    'Peta sekarang menunjukkan Keluarga miskin, tahun 2006. 307 dari 307 kelompok ditampilkan.',
  );
  await goTo(page, '#/peta?o=-&t=rw');
  await expect(said).toHaveText(/^Tingkat RW: 23 wilayah\. Peta sekarang menunjukkan Keluarga miskin/);
  await goTo(page, '#/peta?o=segi&t=rw');
  await expect(said).toHaveText(/^Segi enam \(sarang lebah\): ditampilkan\. Peta sekarang/);
  await goTo(page, '#/peta?o=-&t=rw');
  await expect(said).toHaveText(/^Segi enam \(sarang lebah\): tidak ditampilkan lagi\./);
  await goTo(page, '#/peta?o=-&w=5/3');
  await expect(said).toHaveText(/^Tingkat RT: 170 wilayah\. RT 03\/RW 05, tahun 2006: 7 dari 51 KK miskin/);
  await goTo(page, '#/peta?o=-&w=5/3&i=ragam');
  await expect(said).toHaveText(
    /^Peta sekarang menunjukkan Ragam kelompok, tahun 2006\. RT 03\/RW 05.* \d jenis kelompok\.$/,
  );
  await goTo(page, '#/peta?o=-&w=5/3&i=miskin:jumlah');
  await expect(said).toHaveText(/^Peta sekarang menunjukkan Jumlah KK miskin, tahun 2006\. RT 03\/RW 05/);
  await goTo(page, '#/peta?o=-&w=5/3&d=miskin-pemerintah');
  await expect(said).toContainText('Dibandingkan dengan “Keluarga miskin menurut data pemerintah”.');
  await expect(said).toContainText('Menurut rembug warga (simulasi) 13,7%');
  await goTo(page, '#/peta?o=-&w=5/4');
  await goTo(page, '#/peta?o=-&w=5/3');
  await expect(said).toHaveText(/^RT 03\/RW 05, tahun 2006: 7 dari 51 KK miskin/);
});

test('a link with bad parts says so where it is seen, and leads to the notes', async ({ page }) => {
  await openMap(page, '#/peta?t=rt&i=salah&w=99/9');
  const notice = panelOf(page).getByText('2 bagian tautan dilewati.', { exact: true });
  await expect(notice).toBeVisible();
  await expect(spokenOf(page)).toHaveText(/^2 bagian tautan dilewati\. Peta sekarang/);
  await panelOf(page).getByRole('button', { name: 'Lihat catatan data' }).click();
  await expect(panelOf(page)).toBeFocused();
  await expect(panelOf(page)).toContainText('2 catatan');
  await expect(notice).toHaveCount(0);
});

test.describe('a list of groups that does not come', () => {
  test.use({ expectedNoise: [/404/] });

  test('is told in the reading and to those who listen', async ({ page }) => {
    await page.route('**/data/cibeureum/kelompok.csv', (route) => route.fulfill({ status: 404, body: '' }));
    await openMap(page);
    const sentence = 'Daftar kelompok warga tidak terbaca, jadi kelompoknya tidak tampil.';
    await expect(panelOf(page).getByText(sentence, { exact: true })).toBeVisible();
    await expect(spokenOf(page)).toContainText(sentence);
  });
});

test('groups of no known place are not none; what the source leaves out is said', async ({ page }) => {
  await openMap(page, '#/peta?p=betet&w=10');
  await expect(readingOf(page)).toContainText('3 kelompok tidak diketahui tempatnya');
  await expect(readingOf(page)).not.toContainText('Tidak ada kelompok');
  await expect(map(page)).toContainText(
    'Denah kotak, bukan batas sebenarnya; sekurang-kurangnya, jumlah RT dan RW tidak tercetak.',
  );
  await map(page).locator('summary', { hasText: 'Arti angka ini' }).click();
  await expect(map(page)).toContainText(/Ditetapkan oleh\s*tidak tercetak di sumber/);
  await expect(map(page)).toContainText(/Dasar\s*tidak tercetak di sumber/);
  await openTab(page, 'Tabel');
  await expect(
    tableOf(page)
      .getByRole('row', { name: /^RT 10/ })
      .getByRole('cell')
      .nth(-2),
  ).toHaveText('–');
  await goTo(page, '#/tentang?p=betet');
  await expect(page.getByRole('listitem').filter({ hasText: 'wilayah.geojson' })).toContainText(
    'Denah yang dibuat untuk peta ini',
  );
});

test('an own row is told apart from a sum, also where the sum is kept back', async ({ page }) => {
  await openMap(page, '#/peta?p=ukuran&t=rw&w=2');
  await expect(readingOf(page)).toContainText('Angka ini dari baris RW sendiri');
  await expect(readingOf(page)).toContainText('Hasil menjumlahkannya tidak ditampilkan');
  await goTo(page, '#/peta?p=ukuran&t=rw&w=1');
  await expect(readingOf(page)).toContainText('Kelengkapan: 3 dari 4 RT');
  await expect(readingOf(page)).not.toContainText('baris RW sendiri');
  await goTo(page, '#/peta?p=tanpa-batas');
  const rows = map(page).getByRole('list', { name: 'Legenda' }).getByRole('listitem');
  await expect(rows.first()).toContainText('Nol: tidak ada KK miskin');
  const boxes = await rows.evaluateAll((items) => items.map((item) => item.getBoundingClientRect()));
  for (const [i, box] of boxes.entries()) {
    if (i > 0) expect(box.top).toBeGreaterThanOrEqual((boxes[i - 1]?.bottom ?? 0) - 1);
    expect(box.height).toBeLessThan(48);
  }
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('the legend says how old the data are, and keeps its colours beside their meaning', async ({
    page,
  }) => {
    await setDay(page, '2040-06-15');
    await openMap(page, '#/peta?o=titik');
    await expect(map(page).getByText('Desember 2006, 33 tahun lalu').first()).toBeVisible();
    await map(page).locator('summary', { hasText: 'Arti angka ini' }).click();
    await expect(map(page).getByText('31 Desember 2006, 33 tahun lalu')).toBeAttached();
    const colours = map(page).getByRole('list', { name: 'Legenda' }).getByRole('listitem').first();
    await expect(colours).toBeInViewport({ ratio: 0.9 });
    await openTab(page, 'Tabel');
    const head = await tableOf(page).getByRole('button', { name: 'KK', exact: true }).boundingBox();
    expect(head?.width).toBeGreaterThanOrEqual(44);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    expect(
      await panelOf(page).evaluate((panel) => panel.scrollWidth - panel.clientWidth),
    ).toBeLessThanOrEqual(0);
  });
});

test('English has words for the values of the sample', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('peta-rembug:bahasa', 'en'));
  await openMap(page, '#/peta?g=2');
  const facts = page.getByRole('article', { name: 'Dasa Wisma Mawar 1', exact: true });
  await expect(facts).toContainText(/Membership rule\s*residence/);
  await expect(facts).toContainText(/Leaders’ term\s*under 5 years/);
  await expect(facts).toContainText(/Purpose\s*Mothers’ and children’s welfare/);
  await expect(facts.getByText('residence')).not.toHaveAttribute('lang');
  const choices = page.getByRole('region', { name: 'Choices' });
  for (const [fold, value] of [
    ['Network', 'social organisations'],
    ['Initiative', 'residents, encouraged by the government'],
    ['Membership rule', 'descent'],
    ['Purpose', 'Community integration and harmony'],
  ] as const) {
    await choices.locator('summary', { hasText: fold }).click();
    await expect(choices.getByRole('checkbox', { name: value })).toBeVisible();
  }
  await page.goto(`${SITE_URL}#/tentang`);
  await expect(page.getByRole('main')).toContainText('data collected in 2006');
});
