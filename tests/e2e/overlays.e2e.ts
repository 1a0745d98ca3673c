import type { Page } from '@playwright/test';
import { drawnOn, marksOn, painted, type LayerName } from '../support/canvas';
import { groupRows, groupsIn, groupsOfKind, rtFigure } from '../support/figures';
import { goTo } from '../support/go-to';
import { legendOf, readLegend, rowFor } from '../support/legend';
import { say } from '../support/sentences';
import { expect, openMap, queryOf, readingOf, spokenOf, test } from '../support/test';

const OVERLAYS: readonly (readonly [name: string, layer: LayerName])[] = [
  ['Sebaran titik', 'dots'],
  ['Kumpulan titik', 'dots'],
  ['Kepadatan kelompok (per km²)', 'density'],
  ['Segi enam (sarang lebah)', 'hexagons'],
  ['Lingkaran jumlah kelompok', 'circles'],
];

const overlay = (page: Page, name: string) => page.getByRole('checkbox', { name });
const map = (page: Page) => page.getByRole('region', { name: 'Peta' });
const filter = (page: Page) => page.getByRole('group', { name: 'Saring kelompok warga' });
const kinds = (page: Page) => filter(page).getByRole('group', { name: 'Jenis kelompok' });
const onlyKind = (page: Page, kind: string) => page.getByRole('button', { name: `Hanya ${kind}` }).click();

/** Groups that have a point, an RT or an RW of their own, and so a place on the map. */
const placed = groupRows.filter((row) => row['lat'] !== '' || row['rw'] !== '').length;
const all = groupRows.length;

test('overlays come and go, and say what they show', async ({ page }) => {
  await openMap(page, '#/peta?o=-');
  const before = await painted(page, 'areas');
  for (const [name, layer] of OVERLAYS) {
    await test.step(`"${name}" is drawn on a layer of its own and leaves it again`, async () => {
      expect(await drawnOn(page, layer)).toBe(0);
      await overlay(page, name).check();
      await expect.poll(() => drawnOn(page, layer)).toBeGreaterThan(100);
      expect(Object.keys((await painted(page, 'areas')).colours).sort()).toEqual(
        Object.keys(before.colours).sort(),
      );
      await overlay(page, name).uncheck();
      await expect.poll(() => drawnOn(page, layer)).toBe(0);
    });
  }

  await test.step('dots and clusters show the same groups, so one puts the other out', async () => {
    await overlay(page, 'Sebaran titik').check();
    await overlay(page, 'Kumpulan titik').check();
    await expect(overlay(page, 'Sebaran titik')).not.toBeChecked();
    await overlay(page, 'Sebaran titik').check();
    await expect(overlay(page, 'Kumpulan titik')).not.toBeChecked();
  });

  await test.step('the reach of the density is said in its legend and changes the picture', async () => {
    await goTo(page, '#/peta?o=kepadatan');
    await expect(
      map(page).getByText(`Kelompok per km² (${placed} kelompok, 200 m sekeliling)`),
    ).toBeVisible();
    await expect.poll(() => drawnOn(page, 'density')).toBeGreaterThan(100);
    const bands = map(page).getByRole('list', { name: 'Kepadatan kelompok (per km²)' });
    const before = await bands.innerText();
    await page.getByRole('slider').fill('500');
    await expect(
      map(page).getByText(`Kelompok per km² (${placed} kelompok, 500 m sekeliling)`),
    ).toBeVisible();
    await expect(bands).toContainText('per km²');
    expect(await bands.innerText()).not.toBe(before);
  });

  await test.step('hexagons say how wide they are, how many hectares that is, and count every group that has a place', async () => {
    await goTo(page, '#/peta?o=segi');
    await expect(
      map(page)
        .getByText(`Kelompok tiap segi enam (${placed} kelompok; 150 m dari sisi ke sisi, 1,95 ha)`)
        .first(),
    ).toBeVisible();
    await expect.poll(() => drawnOn(page, 'hexagons')).toBeGreaterThan(100);
    const bands = map(page).getByRole('list', { name: /^Kelompok tiap segi enam/ });
    const before = await bands.innerText();
    expect(before).toMatch(/^1\s/);
    await page.getByRole('slider', { name: /Lebar segi enam/ }).fill('400');
    await expect(
      map(page)
        .getByText(`Kelompok tiap segi enam (${placed} kelompok; 400 m dari sisi ke sisi, 13,86 ha)`)
        .first(),
    ).toBeVisible();
    await expect.poll(() => bands.innerText()).not.toBe(before);
    await expect.poll(() => queryOf(page)).toBe('o=segi&hx=400');
  });

  await test.step('groups per 100 KK shades each RT by its own groups and households', async () => {
    await goTo(page, '#/peta?o=-');
    await page.getByRole('radio', { name: 'Kelompok per 100 KK' }).check();
    await expect(legendOf(page)).toContainText('Nol: tidak ada kelompok');
    const search = page.getByRole('combobox', { name: 'Cari wilayah atau kelompok' });
    for (const key of ['5/3', '1/1', '10/1', '2/2', '23/6']) {
      const { kk, label } = rtFigure(key);
      const value = (100 * groupsIn(key)) / (kk ?? NaN);
      await search.fill(key);
      await page.getByRole('option', { name: label }).click();
      await expect(readingOf(page)).toContainText(`${say.two(value)} kelompok per 100 KK`);
      const rows = await readLegend(page);
      expect(rows.filter(({ chosen }) => chosen).map(({ ground }) => ground)).toEqual([
        rowFor(rows, value).ground,
      ]);
    }
  });

  await test.step('the filter also changes groups per 100 KK', async () => {
    await goTo(page, '#/peta?i=kelompok&w=5/3');
    const { kk } = rtFigure('5/3');
    await onlyKind(page, 'Dasa Wisma');
    const value = (100 * groupsIn('5/3', 'Dasa Wisma')) / (kk ?? NaN);
    await expect(readingOf(page)).toContainText(`${say.two(value)} kelompok per 100 KK`);
  });

  await test.step('a schematic has no hexagons and no density: its tiles have no distances', async () => {
    await goTo(page, '#/peta?p=betet');
    await expect(overlay(page, 'Sebaran titik')).toBeVisible();
    await expect(overlay(page, 'Segi enam (sarang lebah)')).toHaveCount(0);
    await expect(overlay(page, 'Kepadatan kelompok (per km²)')).toHaveCount(0);
  });
});

test('what overlays count', async ({ page }) => {
  await test.step('each dot tells its own name, and opens its own facts', async () => {
    const groups = groupRows.filter((row) => row['jenis'] === 'BKR');
    await openMap(page, '#/peta?o=titik');
    await onlyKind(page, 'BKR');
    await expect.poll(async () => (await marksOn(page, 'dots')).length).toBe(groups.length);
    const told: string[] = [];
    for (const { x, y } of await marksOn(page, 'dots')) {
      await page.mouse.move(x, y);
      const name = map(page).locator('[data-area] b').first();
      await expect(name).toHaveText(/^BKR/);
      told.push(await name.innerText());
      await page.mouse.click(x, y);
      const facts = page.getByRole('article', { name: told.at(-1) ?? '', exact: true });
      await expect(facts).toContainText(groups.find((row) => row['nama'] === told.at(-1))?.['tujuan'] ?? '?');
      await facts.getByRole('button', { name: 'Tutup' }).click();
      await expect(facts).toHaveCount(0);
    }
    expect(told.sort()).toEqual(groups.map((row) => row['nama']).sort());
  });

  await test.step('one kind alone is counted the same everywhere', async () => {
    const posyandu = groupsOfKind('Posyandu');
    expect([posyandu, all]).toEqual([20, 307]);
    await goTo(page, '#/peta?o=titik,kepadatan');
    await expect(
      map(page).getByText(`${placed} kelompok digambar; ${all - placed} tanpa letak sendiri`),
    ).toBeVisible();
    await expect(map(page).getByText(`Kelompok per km² (${placed} kelompok,`)).toBeVisible();
    await onlyKind(page, 'Posyandu');
    await expect(filter(page).getByText('20 dari 307 kelompok ditampilkan')).toBeVisible();
    await expect(map(page).getByText('20 kelompok digambar; saringan: 20 dari 307')).toBeVisible();
    await expect(map(page).getByText('Kelompok per km² (20 kelompok,')).toBeVisible();
    await expect(readingOf(page)).toContainText('20 dari 307 kelompok warga');
    await expect(spokenOf(page)).toContainText('20 dari 307 kelompok ditampilkan.');
    await expect(kinds(page).getByRole('checkbox', { checked: true })).toHaveCount(1);
  });

  await test.step('clusters hold every group that passes the filter, once', async () => {
    await goTo(page, '#/peta?o=kumpulan&j=posyandu');
    await expect.poll(() => drawnOn(page, 'dots')).toBeGreaterThan(100);
    let counted = 0;
    for (const { x, y } of await marksOn(page, 'dots')) {
      await page.mouse.move(x, y);
      const head = map(page).locator('[data-area] b').first();
      await expect(head).toHaveText(/kelompok di sini|Posyandu/);
      counted += Number.parseInt(/^(\d+) kelompok/.exec(await head.innerText())?.[1] ?? '1', 10);
    }
    expect(counted).toBe(groupsOfKind('Posyandu'));
  });

  await test.step('none and all are one press each', async () => {
    await goTo(page, '#/peta?o=titik,lingkaran');
    await expect.poll(() => drawnOn(page, 'dots')).toBeGreaterThan(100);
    await kinds(page).getByRole('button', { name: 'Tidak ada' }).click();
    await expect(filter(page).getByText('0 dari 307 kelompok ditampilkan')).toBeVisible();
    await expect(kinds(page).getByRole('checkbox', { checked: true })).toHaveCount(0);
    await expect.poll(() => drawnOn(page, 'dots')).toBe(0);
    await expect.poll(() => drawnOn(page, 'circles')).toBe(0);
    await kinds(page).getByRole('button', { name: 'Semua' }).click();
    await expect(filter(page).getByText('Semua 307 kelompok ditampilkan')).toBeVisible();
    await expect.poll(() => drawnOn(page, 'dots')).toBeGreaterThan(100);
  });

  await test.step('kinds can be searched, and one unticked leaves the rest', async () => {
    await goTo(page, '#/peta?o=-');
    const boxes = kinds(page).getByRole('row').getByRole('checkbox');
    const count = new Set(groupRows.map((row) => row['jenis'])).size;
    await expect(boxes).toHaveCount(count);
    await kinds(page).getByRole('searchbox', { name: 'Cari jenis' }).fill('posy');
    await expect(boxes).toHaveCount(1);
    await boxes.first().uncheck();
    await kinds(page).getByRole('searchbox', { name: 'Cari jenis' }).fill('bukan jenis');
    await expect(kinds(page)).toContainText('Tidak ada jenis dengan kata itu.');
    await kinds(page).getByRole('searchbox', { name: 'Cari jenis' }).fill('');
    await expect(kinds(page).getByRole('row').getByRole('checkbox', { checked: true })).toHaveCount(
      count - 1,
    );
    await expect(filter(page)).toContainText(
      `${all - groupsOfKind('Posyandu')} dari ${all} kelompok ditampilkan`,
    );
  });
});
