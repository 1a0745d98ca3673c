import type { Page } from '@playwright/test';
import { faults } from '../support/axe';
import { goTo } from '../support/go-to';
import { legendOf, readLegend } from '../support/legend';
import {
  expect,
  openMap,
  openTab,
  panelOf,
  readingOf,
  spokenOf,
  tableOf,
  test,
  twoFrames,
} from '../support/test';

const MEASURES = '#/peta?p=ukuran';
const TWO = '#/peta?d=miskin-pemerintah';

const mapRegion = (page: Page) => page.getByRole('region', { name: 'Peta' });
const choices = (page: Page) => page.getByRole('region', { name: 'Pilihan' });
const rows = async (page: Page): Promise<string[]> => (await readLegend(page)).map(({ text }) => text);

/** Sets the computer's clock before the page opens; timers go on as they are. */
async function setClock(page: Page, day: string): Promise<void> {
  await page.addInitScript(
    (time) => {
      const Today = Date;
      const ahead = time - Today.now();
      globalThis.Date = class extends Today {
        constructor(...given: unknown[]) {
          super(...((given.length === 0 ? [Today.now() + ahead] : given) as [number]));
        }

        static override now(): number {
          return Today.now() + ahead;
        }
      } as DateConstructor;
    },
    Date.parse(`${day}T10:00:00+07:00`),
  );
}

/** Cells of one row of the table, its name first. */
const cellsOf = (page: Page, key: string) =>
  tableOf(page).locator(`tr[data-area="${key}"]`).locator('th, td').allInnerTexts();

test.describe('indicators that a package declares', () => {
  test('say their date and age, definition, who set them, unit and basis in the legend', async ({ page }) => {
    await setClock(page, '2026-07-01');
    await openMap(page, MEASURES);
    await expect(mapRegion(page).getByText('Juni 2015, 11 tahun lalu').first()).toBeVisible();
    await mapRegion(page).getByText('Arti angka ini').click();
    for (const words of [
      /Keluarga yang disebut miskin dalam rembug/,
      /Ditetapkan oleh\s*Rembug warga/,
      /Satuan\s*KK/,
      /Dasar\s*tempat tinggal \(domisili\)/,
      /Tanggal data\s*Juni 2015, 11 tahun lalu/,
    ]) {
      await expect(mapRegion(page).locator('dl > div', { hasText: words })).toBeVisible();
    }
  });

  test('count people where they are about people', async ({ page }) => {
    await openMap(page, `${MEASURES}&i=orang-miskin&w=1/1`);
    await expect(readingOf(page)).toContainText(
      '24 dari 190 jiwa miskin (12,6%; kira-kira antara 9 dan 18%)',
    );
    await openTab(page, 'Tabel');
    const heads = await tableOf(page).getByRole('columnheader').allInnerTexts();
    expect(heads.slice(0, 4).map((head) => head.trim())).toEqual([
      'Wilayah',
      'jiwa',
      'jiwa miskin',
      'Miskin per 100 jiwa',
    ]);
    expect((await cellsOf(page, '1/1')).slice(1, 4)).toEqual(['190', '24', '12,6']);
  });

  test('without a title go by their id in words, and zero makes sense of a percentage', async ({ page }) => {
    await openMap(page, `${MEASURES}&i=air_bersih&w=1/1`);
    await expect(choices(page).getByRole('radio', { name: 'Air bersih' })).toBeChecked();
    expect((await rows(page))[0]).toBe('Nol persen: 1 RT');
    await expect(readingOf(page)).toContainText(
      'Air bersih: 55,5% (tercetak sebagai persen; jumlahnya tidak diketahui)',
    );
    await openTab(page, 'Tabel');
    await expect(tableOf(page).getByRole('columnheader', { name: 'Air bersih (%)' })).toBeVisible();
  });
});

test.describe('a count', () => {
  test('is drawn as circles over neutral areas, and the page says why and what else there is', async ({
    page,
  }) => {
    await openMap(page);
    const asCircles = choices(page).getByRole('checkbox', { name: 'Jumlahnya sebagai lingkaran' });
    await asCircles.check();
    await expect(page).toHaveURL(/i=miskin:jumlah/);
    const bins = await readLegend(page);
    expect(bins.map(({ role }) => role)).toEqual(['zero', 'class', 'missing']);
    expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(170);
    await expect(page.getByRole('list', { name: 'Luas lingkaran menurut jumlah KK miskin' })).toHaveText(
      /40\s*10\s*3/,
    );
    await expect(choices(page)).toContainText(
      'Jumlah tidak diarsir: wilayah besar akan tampak paling parah.',
    );
    await expect(choices(page).getByText('Pembagian warna')).toHaveCount(0);
    await choices(page).getByRole('button', { name: 'Untuk arsiran, pilih angka per 100 KK' }).click();
    await expect(asCircles).not.toBeChecked();
    await expect(legendOf(page)).toContainText('lebih dari');
  });

  test('is read and summed in its own unit, with coverage', async ({ page }) => {
    await openMap(page, `${MEASURES}&i=penduduk&w=1/1`);
    await expect(readingOf(page).locator('.rate')).toHaveText('190 jiwa');
    await openMap(page, `${MEASURES}&i=penduduk&t=rw&w=1`);
    await expect(readingOf(page).locator('.rate')).toHaveText('800 jiwa');
    await expect(readingOf(page)).toContainText('Kelengkapan: semua 4 RT.');
    await openTab(page, 'Tabel');
    expect((await cellsOf(page, '1'))[2]).toBe('800');
  });

  test('that lacks some of its parts is at least so much', async ({ page }) => {
    await openMap(page, `${MEASURES}&i=miskin:jumlah&t=rw&w=1`);
    await expect(readingOf(page).locator('.rate')).toContainText('26 dari 150 KK miskin');
    await expect(readingOf(page)).toContainText('Kelengkapan: 3 dari 4 RT, 150 dari 200 KK.');
    await expect(readingOf(page)).toContainText(
      'Jumlah ini belum lengkap, jadi sekurang-kurangnya sebanyak itu.',
    );
    await expect(mapRegion(page)).toContainText('Garis putus-putus: jumlahnya belum lengkap');
  });
});

test.describe('few, not shown', () => {
  test('has a row of its own in the legend, and no number anywhere', async ({ page }) => {
    await openMap(page, `${MEASURES}&w=1/2`);
    const hidden = (await readLegend(page)).filter(({ role }) => role === 'suppressed');
    expect(hidden.map(({ text }) => text)).toEqual([
      'Ada, sedikit (1–2 KK): 2 RT Wilayah terpilih: RT 02/RW 01',
    ]);
    const sentence =
      'Ada, sedikit (1–2 KK) di antara 50 KK; angkanya tidak ditampilkan supaya tidak menunjuk orang.';
    await expect(readingOf(page).locator('.rate')).toHaveText(sentence);
    await expect(spokenOf(page)).toContainText(sentence);
    await openTab(page, 'Tabel');
    expect((await cellsOf(page, '1/2')).slice(1, 3)).toEqual(['50', 'ada, sedikit']);
  });

  test('is left out of the sum above it, which says so', async ({ page }) => {
    await openMap(page, `${MEASURES}&t=rw&w=1`);
    await expect(readingOf(page).locator('.rate')).toContainText('26 dari 150 KK miskin (17,3%');
    await expect(readingOf(page)).toContainText('Kelengkapan: 3 dari 4 RT, 150 dari 200 KK.');
    await expect(readingOf(page)).toContainText('1 RT tidak ikut dijumlah: ada, sedikit (1–2 KK).');
  });

  test('cannot be worked out from an own figure above it', async ({ page }) => {
    await openMap(page, `${MEASURES}&t=rw&w=2`);
    await expect(readingOf(page).locator('.rate')).toContainText('15 dari 190 KK miskin (7,9%');
    await expect(readingOf(page)).not.toContainText('Jumlah dari RT-nya');
  });
});

test.describe('two definitions of poverty', () => {
  test('stand side by side, each under its own name, in the colours of one legend', async ({ page }) => {
    await openMap(page);
    await choices(page)
      .getByRole('combobox', { name: 'Bandingkan dengan' })
      .selectOption({ label: 'Keluarga miskin menurut data pemerintah' });
    await expect(page).toHaveURL(/d=miskin-pemerintah/);
    await expect(
      page.getByRole('img', { name: 'Peta kedua: Menurut data pemerintah (simulasi)' }),
    ).toBeVisible();
    await expect(mapRegion(page).getByText('Menurut rembug warga (simulasi)')).toBeVisible();
    const texts = await rows(page);
    expect(texts[0]).toBe('Nol: tidak ada KK miskin: 11 dan 4 RT');
    expect(texts.at(-1)).toBe('Tidak ada data: 6 dan 3 RT');
  });

  test('are read together with their difference, and whether it is clear', async ({ page }) => {
    await openMap(page, `${TWO}&w=5/3`);
    await expect(readingOf(page)).toContainText(
      'Menurut rembug warga (simulasi) 13,7% (kira-kira antara 7 dan 26%), menurut data pemerintah (simulasi) 11,8% (kira-kira antara 6 dan 23%). Bedanya 2 dari tiap 100 KK; bedanya belum pasti, karena kedua kisarannya bertumpuk.',
    );
    await openMap(page, `${TWO}&w=4/6`);
    await expect(readingOf(page)).toContainText(
      'Menurut rembug warga (simulasi) tidak ada data (kosong di sumber)',
    );
    await expect(readingOf(page)).toContainText(
      'Bedanya tidak dihitung, karena tidak ada angka di salah satunya.',
    );
    await openMap(page, `${TWO}&t=kelurahan&w=`);
    await expect(readingOf(page)).toContainText('Dihitung dari 162 RT yang ada kedua angkanya.');
  });

  test('have columns in the table that can be sorted, with nothing where one is missing', async ({
    page,
  }) => {
    await openMap(page, `${TWO}&s=tabel`);
    const head = tableOf(page).getByRole('columnheader', { name: 'Beda', exact: true });
    await head.getByRole('button').click();
    await expect(head).toHaveAttribute('aria-sort', 'descending');
    const cells = (await tableOf(page).locator('tbody tr').allInnerTexts()).map(
      (text) => text.split('\t').at(-3) ?? '',
    );
    const points = cells.filter((text) => text !== '–');
    const value = (text: string): number => Number.parseFloat(text.replace('−', '-').replace(',', '.'));
    expect(points.map(value)).toEqual(points.map(value).sort((a, b) => b - a));
    expect(points).toHaveLength(162);
    expect(cells.slice(162)).toEqual(Array<string>(8).fill('–'));
  });

  test('are not offered where units differ', async ({ page }) => {
    await openMap(page, MEASURES);
    const options = choices(page).getByRole('combobox', { name: 'Bandingkan dengan' }).getByRole('option');
    await expect(options).toHaveText(['tidak dibandingkan', 'Keluarga miskin menurut DTKS']);
    await choices(page).getByRole('radio', { name: 'Orang miskin' }).check();
    await expect(options).toHaveCount(0);
  });
});

test.describe('the computer’s clock', () => {
  const STATES = {
    'a reading': '#/peta?w=5/3',
    'a group and its age': '#/peta?g=1',
    'a table': '#/peta?s=tabel',
    'two definitions': `${TWO}&w=5/3`,
  };
  const textOf = (page: Page): Promise<string> => page.locator('body').innerText();

  test('changes nothing but the age of the data', async ({ page, context }) => {
    const inLaterYears = await context.newPage();
    await setClock(page, '2026-07-01');
    await setClock(inLaterYears, '2040-07-01');
    for (const one of [page, inLaterYears]) {
      await openMap(one);
      await expect(choices(one).getByText('Jumlahnya sebagai lingkaran')).toBeVisible();
      await mapRegion(one).getByText('Arti angka ini').click();
    }
    for (const [state, hash] of Object.entries(STATES)) {
      for (const one of [page, inLaterYears]) await goTo(one, hash);
      // What comes after the first map, names on it among them, may come in another order.
      await expect(async () => {
        const [now, later] = [await textOf(page), await textOf(inLaterYears)];
        // 31 December 2006: 19 and 33 whole years before those days.
        expect(now, state).toContain('19 tahun lalu');
        expect(later, state).toContain('33 tahun lalu');
        expect(later.replaceAll('33 tahun lalu', '19 tahun lalu'), state).toBe(now);
      }).toPass({ timeout: 15_000 });
    }
  });
});

const STATES = {
  'two definitions': `${TWO}&w=5/3`,
  'two definitions in the table': `${TWO}&s=tabel`,
  'a count': '#/peta?i=miskin:jumlah',
  'a count among the choices': '#/peta?i=miskin:jumlah&s=pilihan',
  'few, not shown': `${MEASURES}&w=1/2`,
};

test('nothing stands in the way, at 1280 px in light and at 360 px in dark colours', async ({ page }) => {
  await openMap(page);
  for (const [width, height, colorScheme] of [
    [1280, 800, 'light'],
    [360, 740, 'dark'],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme });
    for (const [state, hash] of Object.entries(STATES)) {
      await page.evaluate((next) => {
        window.location.hash = next;
      }, hash);
      const title = hash.includes('p=ukuran') ? 'Kelurahan Ukuran' : 'Kelurahan Cibeureum';
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
      await expect(panelOf(page)).not.toBeEmpty();
      await twoFrames(page);
      const where = `${state}, ${width} px`;
      expect(await faults(page), where).toEqual([]);
      const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(beyond, where).toBeLessThanOrEqual(0);
    }
  }
});
