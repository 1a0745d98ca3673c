import type { Locator, Page } from '@playwright/test';
import { faults } from '../support/axe';
import { drawnOn, marksOn } from '../support/canvas';
import {
  fileText,
  groupRows,
  groupsIn,
  keyOf,
  lastYear,
  rtFigure,
  rtFigures,
  sum,
  type Row,
} from '../support/figures';
import { openFold, openFolds } from '../support/folds';
import { goTo } from '../support/go-to';
import { legendOf } from '../support/legend';
import { say } from '../support/sentences';
import {
  expect,
  openMap,
  openTab,
  panelOf,
  queryOf,
  readingOf,
  spokenOf,
  tableOf,
  test,
} from '../support/test';

const ALL = groupRows.length;
const households = sum(rtFigures(lastYear).map(({ kk }) => kk));
const per100 = (groups: number): string => say.two((100 * groups) / households);
const effect = (groups: number): string => `${per100(ALL)} → ${per100(groups)} kelompok per 100 KK`;

/** The published survey: what the rows themselves say, counted without the product. */
const count = (fits: (row: Row) => boolean): number => groupRows.filter(fits).length;
const age = (row: Row): number => 2006 - Number.parseInt(row['tahun_berdiri'] ?? '', 10);
const members = (row: Row): number => Number.parseInt(row['anggota'] ?? '', 10);
const has = (fact: string, value: string) => (row: Row) =>
  (row[fact] ?? '')
    .split(';')
    .map((part) => part.trim())
    .includes(value);

const filterOf = (page: Page): Locator => page.getByRole('group', { name: 'Saring kelompok warga' });
const fold = (page: Page, name: string): Locator => filterOf(page).locator('summary', { hasText: name });
const chips = (page: Page): Locator => filterOf(page).getByRole('list', { name: 'Saringan yang dipakai' });
const value = (page: Page, fact: string, name: string | RegExp): Locator =>
  filterOf(page).getByRole('grid', { name: fact }).getByRole('checkbox', { name });

async function expectShown(page: Page, groups: number): Promise<void> {
  const told = groups === ALL ? `Semua ${ALL}` : `${groups} dari ${ALL}`;
  await expect(filterOf(page).getByText(`${told} kelompok ditampilkan`)).toBeVisible();
  if (groups < ALL) await expect(filterOf(page).getByText(effect(groups))).toBeVisible();
}

test('facts to filter by, and filters in use', async ({ page }) => {
  await test.step('a fact is ticked, and everything that counts groups follows at once', async () => {
    const government = count(has('jaringan', 'pemerintah'));
    expect([government, ALL, per100(ALL), per100(government)]).toEqual([123, 307, '2,65', '1,06']);
    await openMap(page, '#/peta?o=titik,lingkaran,segi');
    await expectShown(page, ALL);
    await openFold(fold(page, 'Jaringan'));
    await value(page, 'Jaringan', /pemerintah/).check();
    await expectShown(page, government);
    await expect.poll(() => queryOf(page)).toContain('f=jaringan:pemerintah');
    await expect(spokenOf(page)).toContainText(`${government} dari ${ALL} kelompok ditampilkan.`);
    await expect(readingOf(page)).toContainText(`${government} dari ${ALL} kelompok warga`);
    await expect(page.getByRole('region', { name: 'Peta' })).toContainText(
      `saringan: ${government} dari ${ALL}`,
    );
    await page.goBack();
    await expectShown(page, ALL);
    await expect(value(page, 'Jaringan', /pemerintah/)).not.toBeChecked();
  });

  await test.step('each value says how many groups it would leave, those that do not say among them', async () => {
    await goTo(page, '#/peta?o=-&f=jaringan:pemerintah');
    const under = has('jaringan', 'pemerintah');
    for (const [fact, column] of [
      ['Tujuan', 'tujuan'],
      ['Prakarsa (siapa yang memulai)', 'prakarsa'],
      ['Syarat anggota', 'syarat_anggota'],
    ] as const) {
      await openFold(fold(page, fact));
      const cells = groupRows.flatMap((row) => (row[column] ?? '').split(';').map((part) => part.trim()));
      for (const written of new Set(cells)) {
        const fits = has(column, written);
        const row = filterOf(page)
          .getByRole('grid', { name: fact })
          .getByRole('row')
          .filter({ has: page.getByText(written === '' ? 'Tidak disebut' : written, { exact: true }) });
        await expect(row.locator('[data-count]')).toHaveText(
          String(count((group) => under(group) && fits(group))),
        );
      }
      await fold(page, fact).click();
    }
    // In the fact's own list the other values are still there to be had.
    await openFold(fold(page, 'Jaringan'));
    const social = count(has('jaringan', 'organisasi sosial'));
    await expect(value(page, 'Jaringan', `organisasi sosial ${social}`)).toBeVisible();
  });

  await test.step('a value that would leave no group is told and cannot be ticked', async () => {
    const none = count(
      (row) => has('jaringan', 'pemerintah')(row) && has('syarat_anggota', 'keturunan')(row),
    );
    expect(none).toBe(0);
    await goTo(page, '#/peta?o=-&f=jaringan:pemerintah');
    await openFold(fold(page, 'Syarat anggota'));
    const box = value(page, 'Syarat anggota', /keturunan/);
    await expect(box).toHaveAttribute('aria-disabled', 'true');
    await box.click({ force: true });
    await expect(box).not.toBeChecked();
    await expectShown(page, count(has('jaringan', 'pemerintah')));
  });

  await test.step('a cell with two rules counts for both, and two rules ticked for either', async () => {
    await goTo(page, '#/peta?o=-');
    await openFold(fold(page, 'Syarat anggota'));
    const skill = has('syarat_anggota', 'keterampilan');
    const school = has('syarat_anggota', 'pendidikan');
    // Printed: 272 ask only residence, 13 skill, 15 schooling, 17 descent.
    expect([count(has('syarat_anggota', 'domisili')), count(skill), count(school)]).toEqual([272, 13, 15]);
    await value(page, 'Syarat anggota', /keterampilan/).check();
    await expectShown(page, 13);
    await value(page, 'Syarat anggota', /pendidikan/).check();
    await expectShown(
      page,
      count((row) => skill(row) || school(row)),
    );
  });

  await test.step('ages count to the date of the data, in bands and in numbers of one’s own', async () => {
    await goTo(page, '#/peta?o=-');
    await openFold(fold(page, 'Umur kelompok'));
    await expect(filterOf(page).getByText('sampai tanggal data (31 Desember 2006)')).toBeVisible();
    await filterOf(page)
      .getByRole('radio', { name: /^5–9 tahun/ })
      .check();
    await expectShown(
      page,
      count((row) => age(row) >= 5 && age(row) <= 9),
    );
    const own = filterOf(page).getByRole('group', { name: 'Umur kelompok' });
    await own.getByLabel('Sampai').fill('');
    await own.getByLabel('Dari').fill('10');
    // The survey prints 264 groups of ten years and more.
    await expectShown(
      page,
      count((row) => age(row) >= 10),
    );
    await expect.poll(() => queryOf(page)).toContain('f=umur:10-');
    await own.getByLabel('Sampai').fill('4');
    await expect(filterOf(page).getByRole('alert')).toContainText('Perbaiki salah satunya');
    await expectShown(
      page,
      count((row) => age(row) >= 10),
    );
    await filterOf(page).getByRole('radio', { name: 'Semua' }).check();
    await expectShown(page, ALL);
  });

  await test.step('filters stand as chips: each is taken away by itself, all of them and the kinds with one press', async () => {
    const fits = (row: Row): boolean => members(row) >= 21 && has('jaringan', 'pemerintah')(row);
    await openMap(
      page,
      '#/peta?o=-&j=dasa-wisma,posyandu&f=anggota:21-;jaringan:pemerintah;prakarsa:-,warga',
    );
    await expect(chips(page).getByRole('button')).toHaveText([
      'Jenis: 2 dari 17',
      'Anggota: 21 anggota atau lebih',
      'Jaringan: pemerintah',
      'Prakarsa: warga',
      'Prakarsa: tidak disebut',
    ]);
    await chips(page).getByRole('button', { name: 'Hapus saringan Jenis: 2 dari 17' }).click();
    await expectShown(
      page,
      count((row) => fits(row) && ['', 'warga'].includes(row['prakarsa'] ?? '')),
    );
    await expect(chips(page).getByRole('button').first()).toBeFocused();
    await chips(page).getByRole('button', { name: 'Hapus saringan Prakarsa: warga' }).click();
    await expectShown(
      page,
      count((row) => fits(row) && row['prakarsa'] === ''),
    );
    await filterOf(page).getByRole('button', { name: 'Hanya Posyandu' }).focus();
    await page.keyboard.press('Enter');
    await filterOf(page).getByRole('button', { name: 'Hapus semua saringan' }).click();
    await expectShown(page, ALL);
    await expect(chips(page)).toHaveCount(0);
    expect(queryOf(page)).toBe('o=-');
    await expect(filterOf(page).getByText('Saring kelompok warga')).toBeFocused();
  });

  await test.step('the switch of registrations says its effect under the other filters', async () => {
    const social = groupRows.filter(has('jaringan', 'organisasi sosial'));
    const without = (rows: readonly Row[]): number =>
      rows.filter((row) => !/^R\/1\//.test(row['jenis'] ?? '')).length;
    expect([per100(ALL), per100(without(groupRows))]).toEqual(['2,65', '2,34']);
    await goTo(page, '#/peta?o=-');
    const sentence = (all: number, rest: number): string =>
      `${per100(all)} kelompok per 100 KK dengan pencatatan; ${per100(rest)} tanpa pencatatan.`;
    await expect(filterOf(page)).toContainText(sentence(ALL, without(groupRows)));
    await filterOf(page).getByRole('checkbox', { name: 'Ikutkan pencatatan (bukan perkumpulan)' }).uncheck();
    await expectShown(page, without(groupRows));
    await openFold(fold(page, 'Jaringan'));
    await value(page, 'Jaringan', /organisasi sosial/).check();
    await expect(filterOf(page)).toContainText(sentence(social.length, without(social)));
  });

  await test.step('an area, the table, the shade and the map count the same groups', async () => {
    const leftIn = (key: string): Row[] =>
      groupRows.filter((row) => keyOf(row) === key && members(row) >= 21);
    const key =
      rtFigures().find(({ key: rt }) => leftIn(rt).length > 0 && groupsIn(rt) > leftIn(rt).length)?.key ?? '';
    const [left, all] = [leftIn(key).length, groupsIn(key)];
    await goTo(page, `#/peta?i=kelompok&o=titik&w=${key}&f=anggota:21-`);
    const { kk, label } = rtFigure(key);
    await expect(readingOf(page)).toContainText(`${left} dari ${all} kelompok warga (menurut saringan)`);
    const rate = say.two((100 * left) / (kk ?? NaN));
    await expect(readingOf(page)).toContainText(`${rate} kelompok per 100 KK`);
    await expect(legendOf(page).getByText(`Wilayah terpilih: ${label}`)).toHaveCount(1);
    await openTab(page, 'Tabel');
    await expect(tableOf(page).locator(`tr[data-area="${key}"]`)).toContainText(rate);
  });

  await test.step('a few groups: as many marks as have a place, and the same in the hexagons', async () => {
    const old = groupRows.filter((row) => age(row) >= 25);
    const placed = old.filter((row) => row['lat'] !== '' || row['rw'] !== '').length;
    expect(placed).toBeGreaterThan(3);
    await goTo(page, '#/peta?o=titik&f=umur:25-');
    await expect.poll(async () => (await marksOn(page, 'dots')).length).toBe(placed);
    await page.getByRole('checkbox', { name: 'Segi enam' }).check();
    const map = page.getByRole('region', { name: 'Peta' });
    await expect(map.getByText(`Kelompok tiap segi enam (${placed} kelompok; 150 m`)).toBeVisible();
    await expect.poll(() => drawnOn(page, 'hexagons')).toBeGreaterThan(100);
  });

  await test.step('the search finds a group that the filter leaves out, and its facts say so', async () => {
    const { nama: name = '' } = groupRows.find(has('jaringan', 'organisasi sosial')) ?? {};
    await goTo(page, '#/peta?o=-&f=jaringan:pemerintah');
    await page.getByRole('combobox', { name: 'Cari wilayah atau kelompok' }).fill(name);
    await page.getByRole('option', { name }).first().click();
    const facts = page.getByRole('article', { name, exact: true });
    await expect(facts).toContainText('sedang tidak ditampilkan di peta, karena saringan');
    await filterOf(page).getByRole('button', { name: 'Hapus semua saringan' }).click();
    await expect(facts).not.toContainText('sedang tidak ditampilkan');
  });
});

test('lists of a filter and of an area', async ({ page }) => {
  await test.step('a list is one stop of the Tab key, walked by arrows', async () => {
    await openMap(page, '#/peta?o=-');
    const grid = filterOf(page).getByRole('grid', { name: 'Jenis kelompok' });
    await filterOf(page).getByRole('button', { name: 'Tidak ada' }).focus();
    await page.keyboard.press('Tab');
    const boxes = grid.getByRole('checkbox');
    await expect(boxes.nth(0)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect(boxes.nth(2)).toBeFocused();
    await page.keyboard.press('Space');
    await expect(boxes.nth(2)).not.toBeChecked();
    await expect(boxes.nth(2)).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await expect(grid.getByRole('button').nth(2)).toBeFocused();
    await page.keyboard.press('Control+End');
    await expect(grid.getByRole('button').last()).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(fold(page, 'Umur kelompok')).toBeFocused();
    await page.keyboard.press('Shift+Tab');
    await expect(grid.getByRole('button').last()).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(boxes.and(grid.getByRole('checkbox', { checked: true }))).toHaveCount(1);
    expect(await grid.locator('[tabindex="0"]').count()).toBe(1);
  });

  await test.step('a filter that fits no group of the package is left out, with a notice', async () => {
    await goTo(page, '#/peta?o=-&f=jaringan:swasta');
    await expectShown(page, ALL);
    await openTab(page, 'Catatan data');
    await expect(panelOf(page)).toContainText('jaringan:swasta');
  });

  await test.step('how many kinds an area has is read, and drawn as a count', async () => {
    const kinds = new Set(groupRows.map((row) => row['jenis'])).size;
    expect(kinds).toBe(17);
    for (const key of ['5/3', '10/1', '23/6']) {
      const own = new Set(groupRows.filter((row) => keyOf(row) === key).map((row) => row['jenis'])).size;
      await goTo(page, `#/peta?i=ragam&o=-&w=${key}`);
      await expect(readingOf(page).getByRole('heading', { name: rtFigure(key).label })).toBeVisible();
      if (own > 0) await expect(readingOf(page)).toContainText(`${own} jenis kelompok (dari ${kinds} jenis)`);
    }
    await expect.poll(() => drawnOn(page, 'symbols')).toBeGreaterThan(100);
  });

  await test.step('the nearest groups of an area: of every kind, then of one', async () => {
    const key = '5/3';
    expect(groupsIn(key)).toBeGreaterThan(0);
    await goTo(page, `#/peta?o=-&w=${key}`);
    await openFold(readingOf(page).locator('summary', { hasText: 'Kelompok terdekat' }));
    const list = readingOf(page).getByRole('list', { name: 'Kelompok terdekat' });
    const kindsPlaced = new Set(
      groupRows.filter((row) => row['lat'] !== '' || row['rw'] !== '').map((row) => row['jenis']),
    ).size;
    await expect(list.getByRole('listitem')).toHaveCount(kindsPlaced);
    const first = list.getByRole('listitem').first();
    await expect(first).toContainText('di dalam wilayah ini');
    const inside = groupRows.filter((row) => keyOf(row) === key).map((row) => row['nama'] ?? '?');
    const told = await first.innerText();
    expect(inside.filter((name) => told.includes(name))).not.toEqual([]);
    await expect(readingOf(page)).toContainText(
      'Jarak garis lurus dari tengah wilayah ini, bukan jarak jalan.',
    );
    await readingOf(page)
      .getByRole('combobox', { name: 'Jenis kelompok yang dicari' })
      .selectOption('Posyandu');
    await expect(list.getByRole('listitem')).toHaveCount(5);
    const texts = await list.getByRole('listitem').allInnerTexts();
    const metres = texts.map((text) =>
      text.includes('di dalam')
        ? 0
        : Number.parseFloat((/kira-kira ([\d.,]+)/.exec(text)?.[1] ?? '').replace(',', '.')),
    );
    const far = texts.map((text, i) => (metres[i] ?? NaN) * (/\d km/.test(text) ? 1000 : 1));
    expect(far).toEqual([...far].sort((a, b) => a - b));
    const names = groupRows.filter((row) => row['jenis'] === 'Posyandu').map((row) => row['nama']);
    const name = names.find((known) => known !== undefined && texts[0]?.includes(known)) ?? '?';
    await list.getByRole('button').first().click();
    await expect(page.getByRole('article', { name, exact: true })).toBeVisible();
  });

  await test.step('every fold open, chips and lists: nothing for axe to find', async () => {
    await goTo(page, '#/peta?o=segi&w=5/3&f=jaringan:pemerintah;umur:10-;prakarsa:-');
    await openFolds(filterOf(page));
    await openFold(readingOf(page).locator('summary', { hasText: 'Kelompok terdekat' }));
    await expect(readingOf(page).getByRole('list', { name: 'Kelompok terdekat' })).toBeVisible();
    expect(await faults(page)).toEqual([]);
  });

  await test.step('only facts that the groups carry are offered', async () => {
    await goTo(page, '#/peta?o=-');
    await expect(filterOf(page).locator('summary')).toHaveText([
      ...[/^\s*Jenis kelompok/, 'Umur kelompok', 'Banyak anggota', 'Jaringan', 'Tujuan'],
      ...['Prakarsa (siapa yang memulai)', 'Syarat anggota', 'Jangkauan'],
    ]);
    await goTo(page, '#/peta?p=betet');
    await expect(filterOf(page).locator('summary')).toHaveText([/^\s*Jenis kelompok/]);
  });
});

test('four hundred groups of one kind in one place stay legible', async ({ page }) => {
  const header = fileText('kelompok.csv').split('\n')[0] ?? '';
  const rows = Array.from({ length: 400 }, (_, i) =>
    groupRowText(header, {
      nama: `Arisan ${i + 1}`,
      jenis: 'Arisan',
      rw: '05',
      rt: '03',
      anggota: String(5 + (i % 60)),
      tujuan: `Tujuan nomor ${i % 40}`,
    }),
  );
  await page.route('**/data/cibeureum/kelompok.csv', (route) =>
    route.fulfill({ body: [header, ...rows].join('\n'), contentType: 'text/csv' }),
  );
  await openMap(page, '#/peta?o=kumpulan&w=5/3');
  await expect(filterOf(page).getByText('Semua 400 kelompok ditampilkan')).toBeVisible();
  await expect(readingOf(page)).toContainText('400 kelompok warga');
  await expect(readingOf(page)).toContainText('1 jenis kelompok');
  const boxes = filterOf(page).getByRole('grid', { name: 'Jenis kelompok' }).getByRole('checkbox');
  await expect(boxes).toHaveCount(1);
  // Free text: the frequent values first, the rest when asked for.
  await fold(page, 'Tujuan').click();
  const purposes = filterOf(page).getByRole('grid', { name: 'Tujuan' }).getByRole('checkbox');
  await expect(purposes).toHaveCount(12);
  await filterOf(page).getByRole('button', { name: 'Tampilkan 28 lagi' }).click();
  await expect(purposes).toHaveCount(40);
  await purposes.first().check();
  await expect(filterOf(page).getByText('10 dari 400 kelompok ditampilkan')).toBeVisible();
});

function groupRowText(header: string, cells: Readonly<Record<string, string>>): string {
  return header
    .split(',')
    .map((column) => cells[column.trim()] ?? '')
    .join(',');
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('facts are folded under the tab of choices, chips and lists fit a finger', async ({ page }) => {
    await openMap(page, '#/peta?o=-&f=jaringan:pemerintah;umur:10-');
    await openTab(page, 'Pilihan');
    await expectShown(
      page,
      count((row) => age(row) >= 10 && has('jaringan', 'pemerintah')(row)),
    );
    await expect(filterOf(page).getByRole('checkbox', { name: /Posyandu/ })).toBeHidden();
    for (const summary of await filterOf(page).locator('summary').all()) await summary.click();
    const small = await filterOf(page).evaluate((group) =>
      [...group.querySelectorAll<HTMLElement>('button, input, summary')].flatMap((control) => {
        const { height, width } = (control.closest('label') ?? control).getBoundingClientRect();
        return height >= 44 && width >= 24 ? [] : [`${control.outerHTML.slice(0, 80)} ${width} × ${height}`];
      }),
    );
    expect(small).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await chips(page).getByRole('button', { name: /Umur/ }).tap();
    await expectShown(page, count(has('jaringan', 'pemerintah')));
  });
});
