import type { Page } from '@playwright/test';
import { painted } from '../support/canvas';
import { sum } from '../support/figures';
import { householdsOf } from '../support/households';
import { goTo } from '../support/go-to';
import { coloursOf, readLegend } from '../support/legend';
import { expect, mapOf, openMap, openTab, panelOf, queryOf, readingOf, tableOf, test } from '../support/test';

interface Ladder {
  readonly package: string;
  /** Labels and ids from the smallest areas up, with how many areas there are. */
  readonly levels: readonly (readonly [label: string, id: string, areas: number])[];
  /** Sums of the lowest areas that have both counts. */
  readonly poor: number;
  readonly kk: number;
  /** KK of all, with and without a count of the poor. */
  readonly allKk: number;
  readonly whole: string;
}

const LADDERS: readonly Ladder[] = [
  {
    package: 'banjar',
    levels: [
      ['Banjar', 'banjar', 4],
      ['Desa', 'desa', 1],
    ],
    ...{ poor: 27, kk: 200, allKk: 240 },
    whole: 'Kelengkapan: 3 dari 4 Banjar, 200 dari 240 KK.',
  },
  {
    package: 'dusun',
    levels: [
      ['RT', 'rt', 12],
      ['Dusun', 'dusun', 3],
      ['Desa', 'desa', 1],
    ],
    ...{ poor: 39, kk: 547, allKk: 665 },
    whole: 'Kelengkapan: 10 dari 12 RT, 547 dari 665 KK.',
  },
  {
    package: 'lingkungan',
    levels: [
      ['RT', 'rt', 4],
      ['Lingkungan', 'lingkungan', 2],
      ['Kelurahan', 'kelurahan', 1],
    ],
    ...{ poor: 22, kk: 200, allKk: 200 },
    whole: 'Kelengkapan: semua 4 RT, 200 KK.',
  },
  {
    package: 'padukuhan',
    levels: [
      ['RT', 'rt', 5],
      ['Padukuhan', 'padukuhan', 2],
      ['Kalurahan', 'kalurahan', 1],
    ],
    ...{ poor: 27, kk: 200, allKk: 200 },
    whole: 'Kelengkapan: semua 5 RT, 200 KK.',
  },
  {
    package: 'dua-kelurahan',
    levels: [
      ['RT', 'rt', 12],
      ['RW', 'rw', 4],
      ['Kelurahan', 'kelurahan', 2],
    ],
    ...{ poor: 90, kk: 564, allKk: 564 },
    whole: 'Kelengkapan: semua 12 RT, 564 KK.',
  },
];

const levelsOf = (page: Page) => page.getByRole('group', { name: 'Tingkat', exact: true });
const chooseLevel = (page: Page, label: string) =>
  levelsOf(page).getByRole('radio', { name: label, exact: true }).check();

async function column(page: Page, at: number): Promise<number[]> {
  const texts = await tableOf(page).locator(`tbody tr td:nth-of-type(${at})`).allInnerTexts();
  return texts.map((text) => Number.parseInt(text.replaceAll('.', ''), 10));
}

for (const ladder of LADDERS) {
  const { levels } = ladder;
  test.describe(`${ladder.package}: ${levels.map(([label]) => label).join(', ')}`, () => {
    test('each level is offered, has its key in the address, and adds up to the same', async ({ page }) => {
      await openMap(page, `#/peta?p=${ladder.package}&s=tabel`);
      await expect(levelsOf(page).locator('label')).toHaveText(levels.map(([label]) => label));
      for (const [label, id, areas] of [...levels.slice(1), ...levels.slice(0, 1)]) {
        await chooseLevel(page, label);
        await expect(tableOf(page).locator('tbody tr')).toHaveCount(areas);
        const lowest = id === levels[0]?.[1];
        await expect
          .poll(() => new URLSearchParams(queryOf(page)).get('t'), 'level in the address')
          .toBe(lowest ? null : id);
        const counts = (await column(page, 2)).filter((count) => !Number.isNaN(count));
        expect(sum(counts), `poor KK of ${label}`).toBe(ladder.poor);
        const households = await householdsOf(page);
        expect(sum(households.all), `KK of ${label}`).toBe(ladder.allKk);
        if (!lowest) expect(sum(households.basis), `KK behind the rates of ${label}`).toBe(ladder.kk);
        expect(sum((await readLegend(page)).map(({ count }) => count))).toBe(areas);
      }
      await openTab(page, 'Bacaan');
      await expect(panelOf(page)).toContainText(`${ladder.poor} dari ${ladder.kk} KK miskin`);
      await expect(panelOf(page).getByText(ladder.whole, { exact: true })).toBeVisible();
    });
  });
}

test('upper levels are drawn, put together from the lowest', async ({ page }) => {
  await openMap(page, '#/peta?p=banjar');
  for (const ladder of LADDERS) {
    for (const [label, id, areas] of ladder.levels) {
      await test.step(`${ladder.package}: ${label}`, async () => {
        await goTo(page, `#/peta?p=${ladder.package}&t=${id}`);
        await expect(mapOf(page)).toBeVisible();
        const rows = await readLegend(page);
        expect(sum(rows.map(({ count }) => count))).toBe(areas);
        const expected = rows.filter(({ count }) => count > 0).flatMap(coloursOf);
        await expect
          .poll(async () => Object.keys((await painted(page, 'areas')).colours).sort(), id)
          .toEqual([...new Set(expected)].sort());
      });
    }
  }
});

/** A state that an address brings back: what is chosen, and what is read of it. */
const STATES = [
  {
    address: 'p=dusun&t=dusun&w=krajan',
    level: 'Dusun',
    heading: 'Dusun Krajan',
    reading: ['21 dari 412 KK miskin (5,1%; ', 'Kelengkapan: 7 dari 9 RT, 412 dari 530 KK.'],
  },
  {
    address: 'p=dusun&w=krajan/3',
    level: 'RT',
    heading: 'RT 03/Dusun Krajan',
    reading: ['2 dari 60 KK miskin (3,3%; ', 'ditambah 1 kelompok yang hanya diketahui Dusun-nya'],
  },
  {
    address: 'p=banjar&w=sibang%20kaja',
    level: 'Banjar',
    heading: /^Banjar Sibang Kaja$/i,
    reading: ['22 dari 88 KK miskin (25%; ', 'ditambah 1 kelompok sedesa'],
  },
  {
    address: 'p=lingkungan&w=gatep/2',
    level: 'RT',
    heading: /^RT 02\/Lingkungan Gatep$/i,
    reading: ['13 dari 52 KK miskin (25%; '],
  },
  {
    address: 'p=lingkungan&t=lingkungan&w=punia%20jamak',
    level: 'Lingkungan',
    heading: /^Lingkungan Punia Jamak$/i,
    reading: ['3 dari 100 KK miskin (3%; ', 'Kelengkapan: semua 2 RT, 100 KK.'],
  },
  {
    address: 'p=padukuhan&w=4',
    level: 'RT',
    heading: 'RT 04/Padukuhan Samirono',
    reading: ['0 dari 20 KK miskin (0%; '],
  },
  {
    address: 'p=padukuhan&t=padukuhan&w=samirono',
    level: 'Padukuhan',
    heading: 'Padukuhan Samirono',
    reading: ['17 dari 120 KK miskin (14,2%; ', 'Kelengkapan: semua 3 RT, 120 KK.'],
  },
  {
    address: 'p=dua-kelurahan&w=krembangan%20utara/5/3',
    level: 'RT',
    heading: 'RT 03/RW 05/Kelurahan Krembangan Utara',
    reading: ['8 dari 43 KK miskin (18,6%; '],
  },
  {
    address: 'p=dua-kelurahan&t=rw&w=perak%20timur/6',
    level: 'RW',
    heading: 'RW 06/Kelurahan Perak Timur',
    reading: ['24 dari 156 KK miskin (15,4%; ', 'Kelengkapan: semua 3 RT, 156 KK.'],
  },
  {
    address: 'p=dua-kelurahan&t=kelurahan&w=perak%20timur',
    level: 'Kelurahan',
    heading: 'Kelurahan Perak Timur',
    reading: ['45 dari 312 KK miskin (14,4%; ', '1 kelompok warga'],
  },
] as const;

test('an address opens the level and the area that it names, in every ladder', async ({ page }) => {
  await openMap(page, '#/peta?p=dusun');
  for (const { address, level, heading, reading } of STATES) {
    await goTo(page, `#/peta?${address}`);
    await expect(levelsOf(page).getByRole('radio', { name: level, exact: true }), address).toBeChecked();
    await expect(readingOf(page).getByRole('heading', { level: 2 }), address).toHaveText(heading);
    for (const words of reading) await expect(readingOf(page), address).toContainText(words);
    await expect(page.getByText('Alamat halaman')).toHaveCount(0);
    expect(new URLSearchParams(queryOf(page)).get('w')).toBe(new URLSearchParams(address).get('w'));
  }
});

/** What people type, and the area that it opens. */
const SEARCHES = [
  ['banjar', 'banjar gatep', /^Banjar Gatep$/i],
  ['banjar', 'gerih', /^Banjar Gerih$/i],
  ['dusun', 'krajan/3', 'RT 03/Dusun Krajan'],
  ['dusun', 'rt 3 krajan', 'RT 03/Dusun Krajan'],
  ['dusun', 'dusun kali bening', 'Dusun Kali Bening'],
  ['lingkungan', 'RT 001 LINGKUNGAN GATEP', /^RT 01\/Lingkungan Gatep$/i],
  ['lingkungan', 'lingkungan punia jamak', /^Lingkungan Punia Jamak$/i],
  ['padukuhan', 'rt 4', 'RT 04/Padukuhan Samirono'],
  ['padukuhan', 'padukuhan samirono', 'Padukuhan Samirono'],
  ['dua-kelurahan', 'rt 3 rw 5 krembangan utara', 'RT 03/RW 05/Kelurahan Krembangan Utara'],
  ['dua-kelurahan', 'krembangan utara/5/3', 'RT 03/RW 05/Kelurahan Krembangan Utara'],
] as const;

test('areas are found by the words that people there use', async ({ page }) => {
  await openMap(page, '#/peta?p=banjar');
  for (const [id, query, heading] of SEARCHES) {
    await goTo(page, `#/peta?p=${id}`);
    await page.getByRole('combobox', { name: 'Cari wilayah atau kelompok' }).fill(query);
    const first = page.getByRole('listbox').getByRole('option').first();
    await expect(first, query).toHaveText(
      typeof heading === 'string' ? new RegExp(`^${heading}`) : new RegExp(heading.source.slice(0, -1), 'i'),
    );
    await page.keyboard.press('Enter');
    await expect(readingOf(page).getByRole('heading', { level: 2 }), query).toHaveText(heading);
  }
});

test('what is known of some levels only', async ({ page }) => {
  await test.step('where there is no RW, none is spoken of', async () => {
    await openMap(page, '#/peta?p=banjar&o=titik');
    await expect(page.getByRole('region', { name: 'Peta', exact: true })).toContainText('kelompok digambar');
    const text = await page.locator('body').innerText();
    const placeholder = await page.getByRole('combobox').getAttribute('placeholder');
    expect(`${text} ${placeholder ?? ''}`).not.toMatch(/\bR[TW]\b/);
  });

  await test.step('a group that is known to a higher level only is said to be so, by that level’s own word', async () => {
    await goTo(page, '#/peta?p=dua-kelurahan&t=rw&w=perak%20timur/5');
    await expect(readingOf(page)).toContainText('ditambah 1 kelompok yang hanya diketahui Kelurahan-nya');
    await goTo(page, '#/peta?p=dua-kelurahan&w=perak%20timur/5/1');
    await expect(readingOf(page)).toContainText('ditambah 1 kelompok yang hanya diketahui Kelurahan-nya');
  });

  await test.step('without a word of which RT is in which RW: the roll-up is refused in words, and the RW’s own figure stands', async () => {
    await goTo(page, '#/peta?p=tanpa-hubungan&t=rw&w=2');
    await expect(readingOf(page)).toContainText(
      'Tidak ada data: kumpulan data tidak menyebut wilayah mana saja yang termasuk di dalamnya.',
    );
    await goTo(page, '#/peta?p=tanpa-hubungan&t=rw&w=1');
    await expect(readingOf(page)).toContainText('3 dari 70 KK miskin (4,3%; ');
    await expect(readingOf(page)).not.toContainText(/Kelengkapan|Jumlah dari RT/);
    const rows = await readLegend(page);
    expect(rows.map(({ role, count }) => [role, count])).toEqual([
      ['class', 1],
      ['missing', 1],
    ]);
  });

  await test.step('without a word of which RT is in which RW: an RW that cannot be drawn is a page without a map, not an empty map', async () => {
    await goTo(page, '#/peta?p=tanpa-hubungan&t=rw&w=1');
    await expect(mapOf(page)).toHaveCount(0);
    await expect(page.getByRole('region', { name: 'Peta', exact: true })).toContainText(
      'Tingkat ini tidak punya batas atau denah sendiri.',
    );
    await expect(readingOf(page)).not.toContainText('Tidak ada wilayah yang berbatasan');
  });

  await test.step('without a word of which RT is in which RW: the RT still add up to the kelurahan that they are all in', async () => {
    await goTo(page, '#/peta?p=tanpa-hubungan&t=kelurahan');
    await expect(readingOf(page)).toContainText('9 dari 120 KK miskin (7,5%');
    await expect(readingOf(page)).toContainText('Kelengkapan: semua 3 RT, 120 KK.');
  });
});

test('in English the levels keep their names and the sentences are English', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('peta-rembug:bahasa', 'en'));
  await openMap(page, '#/peta?p=dusun&t=dusun&w=krajan');
  await expect(page.getByRole('heading', { level: 2, name: 'Dusun Krajan' })).toBeVisible();
  await expect(panelOf(page)).toContainText('21 of 412 households are poor (5.1%; ');
  await expect(panelOf(page)).toContainText(/7 of 9 RT/);
  await expect(panelOf(page)).not.toContainText(/Kelengkapan|Urutannya|ditambah/);
});
