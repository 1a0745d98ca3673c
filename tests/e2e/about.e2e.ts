import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { faults } from '../support/axe';
import { goTo } from '../support/go-to';
import { SITE_URL } from '../support/site.mjs';
import { expect, mapReady, openMap, queryOf, readingOf, test } from '../support/test';

const h1 = (page: Page) => page.getByRole('heading', { level: 1 });
const manifest = JSON.parse(
  readFileSync(fileURLToPath(new URL('../../package.json', import.meta.url)), 'utf8'),
) as { version: string };

test('there and back', async ({ page }) => {
  await test.step('the way there moves the focus to its heading, the way back brings the same View', async () => {
    await openMap(page, '#/peta?w=5/3&th=2005&s=tabel');
    const query = queryOf(page);
    await page.getByRole('link', { name: 'Tentang' }).click();
    await expect(h1(page)).toHaveText('Tentang peta ini');
    await expect(h1(page)).toBeFocused();
    await expect(page).toHaveTitle('Tentang peta ini · Peta Rembug');
    await page.goBack();
    await expect(page.getByRole('button', { name: 'RT 03/RW 05' })).toHaveAttribute('aria-pressed', 'true');
    expect(queryOf(page)).toBe(query);
    await expect(h1(page)).toBeFocused();
    await expect(page).toHaveTitle('Kelurahan Cibeureum · Peta Rembug');
    await page.goForward();
    await page.getByRole('link', { name: 'Kembali ke peta' }).click();
    await expect(page.getByRole('radio', { name: '2005' })).toBeChecked();
    expect(queryOf(page)).toBe(query);
  });

  await test.step('a page that there is not opens the map, and says so', async () => {
    await goTo(page, '#/tidak-ada?w=5/3');
    await expect(readingOf(page).getByRole('heading', { name: 'RT 03/RW 05' })).toBeVisible();
    await page.getByRole('tab', { name: 'Catatan data' }).click();
    await expect(
      page.getByText(/Halaman .*tidak-ada.* tidak ada, jadi yang dibuka adalah peta/),
    ).toBeVisible();
  });

  await test.step('what is said of stored things is true', async () => {
    await goTo(page, '#/peta');
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('button', { name: /^Light or dark/ }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    const kept = await page.evaluate(async () => ({
      local: Object.keys(localStorage).sort(),
      session: Object.keys(sessionStorage),
      cookies: document.cookie,
      databases: (await indexedDB.databases()).map(({ name }) => name),
      caches: await caches.keys(),
    }));
    expect(kept).toEqual({
      local: ['peta-rembug:bahasa', 'peta-rembug:tema'],
      session: [],
      cookies: '',
      databases: [],
      caches: [],
    });
  });
});

test('what it says and how it looks', async ({ page }) => {
  await test.step('it opens by its own link, and names sources, licence, nature, date and version', async () => {
    await page.goto(`${SITE_URL}#/tentang`);
    await mapReady(page);
    const main = page.getByRole('main');
    for (const text of [
      /Suyanto, .Profil pranata sosial di Cimahi/,
      '31 Desember 2006',
      `Peta Rembug versi ${manifest.version}`,
      /Banyak kelompok belum tentu menjangkau keluarga miskin/,
      /Wilson, 1927/,
      /Yang disimpan di alat Anda hanya pilihan terang atau gelap, pilihan bahasa, dan kumpulan data yang Anda simpan sendiri/,
    ]) {
      await expect(main.getByText(text)).toBeVisible();
    }
    await expect(main.getByRole('listitem').filter({ hasText: /^kelompok\.csv/ })).toContainText(
      /Dikutip dari terbitan\. Letaknya: SIMULASI/,
    );
    const licence = main.getByRole('link', { name: 'Creative Commons Zero 1.0' });
    await expect(licence).toHaveAttribute('href', 'https://creativecommons.org/publicdomain/zero/1.0/');
    await expect(licence).toHaveAttribute('rel', /noopener/);
    const notices = await main.getByRole('link', { name: 'Lisensi pustaka' }).getAttribute('href');
    const answer = await page.request.get(new URL(notices ?? '', SITE_URL).href);
    expect(await answer.text()).toContain('leaflet');
    await main.getByText('Untuk peneliti').click();
    await expect(main.getByText(/Ckmeans\.1d\.dp/)).toBeVisible();
  });

  await test.step('on paper it is all there: folds open, bar gone', async () => {
    // Left and opened again, its folds are closed.
    await goTo(page, '#/peta');
    await goTo(page, '#/tentang');
    await expect(h1(page)).toHaveText('Tentang peta ini');
    await expect(page.getByText(/Ckmeans\.1d\.dp/)).toBeHidden();
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    await expect(page.getByText(/Ckmeans\.1d\.dp/)).toBeVisible();
    await expect(page.getByRole('banner')).toBeHidden();
    const heights = await page.evaluate(() => [
      document.documentElement.scrollHeight,
      document.querySelector('main')?.scrollHeight ?? 0,
    ]);
    expect(heights[0]).toBeGreaterThanOrEqual(heights[1] ?? Infinity);
    await page.emulateMedia({ media: null });
    await goTo(page, '#/peta');
  });

  await clean(page, 'Tentang peta ini', [
    [360, 'light'],
    [1280, 'dark'],
  ]);

  await page.evaluate(() => localStorage.setItem('peta-rembug:bahasa', 'en'));
  await page.reload();

  await clean(page, 'About this map', [
    [320, 'dark'],
    [1920, 'light'],
  ]);

  await test.step('English has no Indonesian left but names', async () => {
    const lines = (await page.getByRole('main').innerText()).split('\n');
    const words = /\b(wilayah|dari|dan|tidak|yang|tahun|jumlah|miskin|peta|data awal|lisensi)\b/i;
    expect(
      lines.filter(
        (line) => words.test(line) && !/Peta Rembug|Peta Keluarga|Suyanto|\.geojson|\.csv/.test(line),
      ),
    ).toEqual([]);
  });
});

/** Opens the page about the map in each size and theme, with its fold open: nothing is wider, nor in anybody’s way. */
async function clean(
  page: Page,
  title: string,
  looks: readonly (readonly [width: number, colorScheme: 'light' | 'dark'])[],
): Promise<void> {
  for (const [width, colorScheme] of looks) {
    await test.step(`“${title}” is clean at ${width} px, ${colorScheme}`, async () => {
      await page.setViewportSize({ width, height: 740 });
      await page.emulateMedia({ colorScheme });
      await goTo(page, '#/peta');
      await goTo(page, '#/tentang');
      await expect(h1(page)).toHaveText(title);
      await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveCount(4);
      await page.locator('summary').click();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      expect(await faults(page)).toEqual([]);
    });
  }
}

test.describe('a descriptor with bad intentions', () => {
  test('gets no link and no element', async ({ page }) => {
    await page.route('**/data/cibeureum/datapackage.json', async (route) => {
      const response = await route.fetch();
      const descriptor = (await response.json()) as Record<string, unknown>;
      const evil = '<img src=x onerror=alert(1)>';
      descriptor['sources'] = [{ title: evil, path: 'javascript:alert(1)' }];
      descriptor['licenses'] = [{ name: 'x', title: 'Lisensi', path: 'data:text/html,x' }];
      descriptor['description'] = evil;
      await route.fulfill({ json: descriptor });
    });
    await page.goto(`${SITE_URL}#/tentang`);
    const main = page.getByRole('main');
    await expect(main.getByText('<img src=x onerror=alert(1)>').first()).toBeVisible();
    await expect(main.locator('img')).toHaveCount(0);
    for (const link of await main.getByRole('link').all()) {
      expect(await link.getAttribute('href')).not.toMatch(/^(javascript|data):/i);
    }
    await expect(main.getByRole('link', { name: 'Lisensi', exact: true })).toHaveCount(0);
  });
});

test.describe('when its part cannot be fetched', () => {
  test.use({ expectedNoise: [/Failed to load resource|net::ERR/] });

  test('it says so and can be tried again', async ({ page }) => {
    await page.route('**/assets/AboutPage-*.js', (route) => route.abort());
    await page.goto(`${SITE_URL}#/tentang`);
    await expect(page.getByRole('alert')).toContainText('Bagian ini belum dapat dimuat');
    await page.unroute('**/assets/AboutPage-*.js');
    const again = page.getByRole('button', { name: 'Coba lagi' });
    await again.focus();
    await page.keyboard.press('Enter');
    await expect(h1(page)).toHaveText('Tentang peta ini');
    await expect(h1(page)).toBeFocused();
  });
});

test.describe('when the package cannot be opened', () => {
  test.use({ expectedNoise: [/404/] });

  test('the page is there, without its sources', async ({ page }) => {
    await page.goto(`${SITE_URL}#/tentang?p=tidak-ada`);
    await expect(page.getByRole('main').getByText('Kumpulan data belum terbuka')).toBeVisible();
    await page.getByRole('link', { name: 'Kembali ke peta' }).click();
    await expect(h1(page)).toHaveText('Data tidak dapat dibuka');
    await expect(h1(page)).toBeFocused();
  });
});
