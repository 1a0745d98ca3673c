import type { Page } from '@playwright/test';
import { pointAt } from '../support/canvas';
import { rtFigure } from '../support/figures';
import { goTo } from '../support/go-to';
import { legendOf } from '../support/legend';
import { rateSentence } from '../support/sentences';
import {
  expect,
  mapOf,
  openMap,
  openTab,
  panelOf,
  queryOf,
  readingOf,
  test,
  WITH_MOTION,
} from '../support/test';

test.use(WITH_MOTION);

const choices = (page: Page) => page.getByRole('region', { name: 'Pilihan' });
const radio = (page: Page, name: string) => page.getByRole('radio', { name, exact: true });
const legendHead = (page: Page) =>
  page.getByRole('region', { name: 'Peta' }).getByRole('heading', { level: 2 });

async function choose(page: Page, label: string): Promise<void> {
  await page.getByRole('combobox', { name: 'Cari wilayah atau kelompok' }).fill(label);
  await page.getByRole('option', { name: label }).click();
}

/** Middle of the map's window, CSS px. */
async function middle(page: Page): Promise<[x: number, y: number]> {
  const box = await mapOf(page).boundingBox();
  if (box === null) throw new Error('The map has no box');
  return [Math.round(box.x + box.width / 2), Math.round(box.y + box.height / 2)];
}

async function drag(page: Page, byX: number, byY: number): Promise<void> {
  const [x, y] = await middle(page);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + byX / 2, y + byY / 2);
  await page.mouse.move(x + byX, y + byY);
  await page.mouse.up();
}

/** All that a reader sees of a View, in words. */
async function seen(page: Page): Promise<string[]> {
  const { key } = await pointAt(page, ...(await middle(page)));
  const parts = [legendOf(page), page.getByRole('region', { name: 'Bacaan' }), choices(page)];
  return [
    await page.title(),
    ...(await Promise.all(parts.map((part) => part.ariaSnapshot()))),
    key ?? 'ground',
  ];
}

test('links carry every choice', async ({ page, context }) => {
  await test.step('every choice is written into the address, and the link brings it all back', async () => {
    await openMap(page, '#/peta?o=-');
    await radio(page, 'Kelompok per 100 KK').check();
    await radio(page, '2005').check();
    await page.getByRole('checkbox', { name: 'Lingkaran jumlah kelompok' }).check();
    await page.getByRole('checkbox', { name: 'Kepadatan kelompok' }).check();
    await page.getByRole('slider').fill('350');
    await choices(page).getByText('Pembagian warna').click();
    await page.getByRole('combobox', { name: 'Cara membagi' }).selectOption('Sama banyak wilayah');
    await radio(page, '4').check();
    await page.getByRole('checkbox', { name: 'Dasa Wisma' }).uncheck();
    await choose(page, 'RT 03/RW 05');
    await openTab(page, 'Tabel');
    await page.getByRole('button', { name: 'Perbesar' }).click();
    await expect.poll(() => queryOf(page)).toMatch(/&c=/);
    const zoomed = queryOf(page);
    await drag(page, -60, 40);
    await expect.poll(() => queryOf(page)).not.toBe(zoomed);
    const given = new URLSearchParams(queryOf(page));
    expect(Object.fromEntries([...given].filter(([key]) => key !== 'c'))).toEqual({
      i: 'kelompok',
      th: '2005',
      o: 'kepadatan,lingkaran',
      bw: '350',
      m: 'kuantil',
      k: '4',
      j: '!dasa-wisma',
      w: '5/3',
      s: 'tabel',
    });
    const fresh = await context.newPage();
    await openMap(fresh, `#/peta?${queryOf(page)}`);
    // Whether a fold stands open is no part of a View.
    await choices(fresh).getByText('Pembagian warna').click();
    await expect(fresh.getByText('Kelompok per km² (199 kelompok, 350 m sekeliling)')).toBeVisible();
    expect(await seen(fresh)).toEqual(await seen(page));
    expect(queryOf(fresh)).toBe(queryOf(page));
  });

  await test.step('two tabs keep their own choices', async () => {
    await goTo(page, '#/peta?w=5/3');
    const other = await context.newPage();
    await openMap(other, '#/peta?w=1/1');
    await radio(other, '2004').check();
    await expect(radio(page, '2006')).toBeChecked();
    await expect(readingOf(page).getByText(rateSentence(rtFigure('5/3')), { exact: true })).toBeVisible();
    await expect(
      readingOf(other).getByText(rateSentence(rtFigure('1/1', '2004')), { exact: true }),
    ).toBeVisible();
  });
});

test('links carry limits and groups', async ({ page, context }) => {
  await test.step('own class limits travel in the link', async () => {
    await openMap(page);
    await choices(page).getByText('Pembagian warna').click();
    await page.getByRole('combobox', { name: 'Cara membagi' }).selectOption('Batas sendiri');
    const limits = page.getByRole('textbox', { name: 'Batas atas tiap kelas' });
    await limits.fill('5; 12,5; 30');
    await limits.press('Enter');
    await expect(legendOf(page)).toContainText('lebih dari 5,0 – 12,5');
    const fresh = await context.newPage();
    await openMap(fresh, `#/peta?${queryOf(page)}`);
    await expect(legendOf(fresh)).toHaveText(await legendOf(page).innerText(), { useInnerText: true });
  });

  await test.step('a link to a group opens its facts and its RT', async () => {
    await goTo(page, '#/peta');
    await page.getByRole('combobox', { name: 'Cari wilayah atau kelompok' }).fill('Dasa Wisma Mawar 2');
    await page.getByRole('option', { name: 'Dasa Wisma Mawar 2' }).click();
    const fresh = await context.newPage();
    await openMap(fresh, `#/peta?${queryOf(page)}`);
    await expect(fresh.getByRole('article', { name: 'Dasa Wisma Mawar 2' })).toBeVisible();
    await expect(fresh.getByRole('article', { name: 'RT 03/RW 01' })).toBeVisible();
  });
});

test('the address and the way back, and links that do not fit the data', async ({ page }) => {
  await test.step('what is usual is left out of the address', async () => {
    await openMap(page);
    await radio(page, '2004').check();
    expect(queryOf(page)).toBe('th=2004');
    const dots = page.getByRole('checkbox', { name: 'Sebaran titik' });
    await dots.click();
    expect(queryOf(page)).toMatch(/^th=2004&o=/);
    await dots.click();
    expect(queryOf(page)).toBe('th=2004');
  });

  await test.step('back and forward walk through the choices', async () => {
    await goTo(page, '#/peta');
    await radio(page, '2004').check();
    await radio(page, 'Kelompok per 100 KK').check();
    await choose(page, 'RT 03/RW 05');
    await openTab(page, 'Tabel');
    await page.goBack();
    await expect(readingOf(page).getByRole('heading', { name: 'RT 03/RW 05' })).toBeVisible();
    await page.goBack();
    await expect(readingOf(page).getByRole('heading', { name: 'Seluruh Kelurahan Cibeureum' })).toBeVisible();
    await expect(radio(page, 'Kelompok per 100 KK')).toBeChecked();
    await page.goBack();
    await expect(radio(page, 'Keluarga miskin')).toBeChecked();
    await expect(legendHead(page)).toHaveText('Dari 100 KK, berapa yang miskin');
    await expect(radio(page, '2004')).toBeChecked();
    await page.goBack();
    await expect(radio(page, '2006')).toBeChecked();
    await page.goForward();
    await page.goForward();
    await page.goForward();
    await expect(
      readingOf(page).getByText(rateSentence(rtFigure('5/3', '2004')), { exact: true }),
    ).toBeVisible();
    await expect(radio(page, 'Kelompok per 100 KK')).toBeChecked();
  });

  await test.step('drags and zooms change the address but leave no trail behind', async () => {
    await goTo(page, '#/peta');
    await choose(page, 'RT 03/RW 05');
    const trail = await page.evaluate(() => history.length);
    await drag(page, 70, 30);
    await expect.poll(() => queryOf(page)).toMatch(/&c=/);
    const first = queryOf(page);
    await drag(page, -40, 50);
    await expect.poll(() => queryOf(page)).not.toBe(first);
    await page.getByRole('button', { name: 'Perbesar' }).click();
    await expect
      .poll(() => queryOf(page).split('c=')[1]?.split(',')[0])
      .not.toBe(first.split('c=')[1]?.split(',')[0]);
    expect(await page.evaluate(() => history.length)).toBe(trail);
    await page.goBack();
    await expect(readingOf(page).getByRole('heading', { name: 'Seluruh Kelurahan Cibeureum' })).toBeVisible();
  });

  await test.step('what a link says wrongly is passed over, and listed', async () => {
    const wrong = 't=dusun&i=x&th=1999&m=a&k=99&b=satu&o=abc&bw=7&j=foo&w=99/99&g=nol&c=jauh&s=bar';
    await goTo(page, `#/peta?${wrong}&o2=1`);
    await expect(legendHead(page)).toHaveText('Dari 100 KK, berapa yang miskin');
    await openTab(page, 'Catatan data');
    const more = panelOf(page).getByRole('button', { name: 'dan 8 lagi yang serupa' });
    await expect(more).toBeVisible();
    await more.click();
    for (const part of wrong.split('&')) {
      await expect(
        panelOf(page).getByText(`Bagian tautan “${part}” tidak cocok dengan data ini`),
      ).toBeVisible();
    }
    await expect(panelOf(page).getByText('Pilih lagi di layar, lalu salin tautan yang baru.')).toHaveCount(
      13,
    );
  });

  for (const [query, part] of [
    ['g=999999', 'g=999999'],
    ['w=5', 'w=5'],
    ['t=rw&w=5/3', 'w=5/3'],
  ] as const) {
    await test.step(`a pick that is not on the map is told: ${query}`, async () => {
      await goTo(page, `#/peta?${query}`);
      await expect(
        readingOf(page).getByRole('heading', { name: 'Seluruh Kelurahan Cibeureum' }),
      ).toBeVisible();
      await openTab(page, 'Catatan data');
      await expect(
        panelOf(page).getByText(`Bagian tautan “${part}” tidak cocok dengan data ini`),
      ).toBeVisible();
    });
  }

  await test.step('a link to a group that is there is told of nothing', async () => {
    await goTo(page, '#/peta?g=2&t=rw&w=5');
    await openTab(page, 'Catatan data');
    await expect(panelOf(page).getByRole('heading', { name: 'Tidak ada catatan' })).toBeVisible();
  });
});
