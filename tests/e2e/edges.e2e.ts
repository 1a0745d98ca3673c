import type { Page } from '@playwright/test';
import { faults } from '../support/axe';
import { drawnOn, marksOn, painted } from '../support/canvas';
import { LONG } from '../support/edge-packages.mjs';
import { sum } from '../support/figures';
import { goTo } from '../support/go-to';
import { coloursOf, legendOf, readLegend, type LegendRow } from '../support/legend';
import { expect, mapOf, openMap, openTab, panelOf, readingOf, tableOf, test } from '../support/test';

const mapRegion = (page: Page) => page.getByRole('region', { name: 'Peta', exact: true });
const inRole = (rows: readonly LegendRow[], role: string) => rows.filter((row) => row.role === role);
const textsIn = (rows: readonly LegendRow[], role: string) => inRole(rows, role).map(({ text }) => text);

async function chooseLevel(page: Page, label: string): Promise<void> {
  const levels = page.getByRole('group', { name: 'Tingkat', exact: true });
  await levels.getByRole('radio', { name: label, exact: true }).check();
}

/** The legend with every area in it once, and no class that has the look of "no data". */
async function legendOfAll(page: Page, areas: number): Promise<LegendRow[]> {
  await expect
    .poll(async () => sum((await readLegend(page)).map(({ count }) => count)), 'areas in the legend')
    .toBe(areas);
  const rows = await readLegend(page);
  const [missing] = inRole(rows, 'missing');
  const others = rows.filter((row) => row !== missing);
  expect(others.every(({ hatch }) => hatch === null)).toBe(true);
  if (missing !== undefined) {
    expect(missing.hatch).not.toBeNull();
    expect(others.map(({ ground }) => ground)).not.toContain(missing.ground);
  }
  return rows;
}

/** The areas have the colours of the legend's rows that hold any, and no other. */
async function paintedAsSaid(page: Page, rows: readonly LegendRow[]): Promise<void> {
  const expected = rows.filter(({ count }) => count > 0).flatMap(coloursOf);
  await expect
    .poll(async () => Object.keys((await painted(page, 'areas')).colours).sort())
    .toEqual([...new Set(expected)].sort());
}

test('figures at their edges', async ({ page }) => {
  await test.step('one RT: one figure, one class, no rank among itself, and the same at every level', async () => {
    await openMap(page, '#/peta?p=satu-rt&w=1/1');
    const rows = await legendOfAll(page, 1);
    expect(rows.map(({ role }) => role)).toEqual(['class']);
    expect(rows[0]?.text).toMatch(/^12,5: 1 RT/);
    await paintedAsSaid(page, rows);
    await expect(readingOf(page)).toContainText('6 dari 48 KK miskin (12,5%; kira-kira antara 6 dan 25%)');
    await expect(readingOf(page)).not.toContainText(/urutan/i);
    expect(await faults(page)).toEqual([]);
    for (const level of ['RW', 'Kelurahan']) {
      await chooseLevel(page, level);
      await legendOfAll(page, 1);
      await expect(readingOf(page)).toContainText('6 dari 48 KK miskin');
      await expect(readingOf(page)).not.toContainText(/urutan/i);
    }
  });

  await test.step('all zero is one row of zero, at every level and in words', async () => {
    await goTo(page, '#/peta?p=serba-nol');
    const rows = await legendOfAll(page, 6);
    expect(rows.map(({ text }) => text)).toEqual(['Nol: tidak ada KK miskin: 6 RT']);
    await paintedAsSaid(page, rows);
    await expect(readingOf(page)).toContainText('0 dari 315 KK miskin (0%)');
    await chooseLevel(page, 'RW');
    expect((await legendOfAll(page, 2)).map(({ text }) => text)).toEqual(['Nol: tidak ada KK miskin: 2 RW']);
    await openTab(page, 'Tabel');
    await expect(tableOf(page).getByText('tidak ada data')).toHaveCount(0);
    await openTab(page, 'Bacaan');
    expect(await faults(page)).toEqual([]);
  });

  await test.step('all blank is hatched and told as no data, never as zero', async () => {
    await goTo(page, '#/peta?p=serba-kosong');
    const rows = await legendOfAll(page, 6);
    expect(rows.map(({ text }) => text)).toEqual(['Tidak ada data: 6 RT']);
    await paintedAsSaid(page, rows);
    await expect(readingOf(page)).not.toContainText(/0%|0 dari|0,00/);
    await openTab(page, 'Tabel');
    await expect(tableOf(page).getByRole('cell', { name: 'tidak ada data' })).toHaveCount(6);
    await expect(tableOf(page).locator('tbody')).not.toContainText('%');
    await tableOf(page).getByRole('button', { name: 'RT 02/RW 01', exact: true }).click();
    await openTab(page, 'Bacaan');
    await expect(readingOf(page)).toContainText('Tidak ada data: kosong di sumber.');
    await chooseLevel(page, 'Kelurahan');
    expect(textsIn(await legendOfAll(page, 1), 'missing')).toHaveLength(1);
    expect(await faults(page)).toEqual([]);
  });

  await test.step('where nothing is printed as a percentage, none is said to be averaged', async () => {
    await goTo(page, '#/peta?p=serba-kosong');
    await expect(readingOf(page).getByRole('heading', { level: 2 })).toBeVisible();
    await expect(readingOf(page)).not.toContainText('Persen tidak boleh dirata-rata');
  });
});

test('tables with holes', async ({ page }) => {
  await test.step('an empty year is told as such, keeps the classes of the other, and KK that are known stay so', async () => {
    await openMap(page, '#/peta?p=tahun-kosong');
    const full = await legendOfAll(page, 6);
    expect(inRole(full, 'missing')).toEqual([]);
    await page.getByRole('radio', { name: '2014', exact: true }).check();
    await expect.poll(async () => inRole(await readLegend(page), 'missing')[0]?.count).toBe(6);
    const empty = await legendOfAll(page, 6);
    const looks = (rows: readonly LegendRow[]) =>
      inRole(rows, 'class').map(({ ground, max }) => [ground, max]);
    expect(looks(empty)).toEqual(looks(full));
    await paintedAsSaid(page, empty);
    await openTab(page, 'Tabel');
    await tableOf(page).getByRole('button', { name: 'RT 01/RW 01', exact: true }).click();
    await openTab(page, 'Bacaan');
    await expect(readingOf(page)).toContainText(
      'Tidak ada data tentang kemiskinan di antara 40 KK: kosong di sumber.',
    );
    expect(await faults(page)).toEqual([]);
    await readingOf(page).getByRole('button', { name: 'Kembali ke seluruh wilayah' }).click();
    await expect(readingOf(page).getByRole('heading', { level: 2 })).toHaveText('Seluruh Dua Tahun');
    await expect(readingOf(page)).not.toContainText('Jumlah KK tidak diketahui');
  });

  await test.step('one row for an RW is that RW’s own: the RT stay without data', async () => {
    await goTo(page, '#/peta?p=satu-baris&w=1/1');
    expect(textsIn(await legendOfAll(page, 6), 'missing')[0]).toMatch(/^Tidak ada data: 6 RT/);
    await expect(readingOf(page)).toContainText('Tidak ada data: tidak ada baris untuk wilayah ini.');
    await chooseLevel(page, 'RW');
    const rows = await legendOfAll(page, 2);
    expect(rows.map(({ role, count }) => [role, count])).toEqual([
      ['class', 1],
      ['missing', 1],
    ]);
    await expect(readingOf(page)).toContainText('16 dari 150 KK miskin (10,7%; kira-kira antara 7 dan 17%)');
    await chooseLevel(page, 'Kelurahan');
    await expect(readingOf(page)).toContainText('16 dari 150 KK miskin (10,7%');
    await expect(readingOf(page)).toContainText('Kelengkapan: 1 dari 2 RW, 150 KK.');
    expect(await faults(page)).toEqual([]);
  });

  await test.step('no groups: nothing is offered, counted or warned of about groups', async () => {
    await goTo(page, '#/peta?p=tanpa-kelompok&w=1/3');
    await paintedAsSaid(page, await legendOfAll(page, 6));
    await expect(readingOf(page)).toContainText('12 dari 60 KK miskin (20%; ');
    await expect(readingOf(page)).not.toContainText(/kelompok/i);
    await expect(page.getByRole('group', { name: 'Kelompok warga di peta' })).toHaveCount(0);
    await expect(page.getByRole('radio', { name: /Kelompok|Ragam/ })).toHaveCount(0);
    await openTab(page, 'Tabel');
    await expect(tableOf(page).getByRole('columnheader')).toHaveText([
      'Wilayah',
      'KK',
      'KK miskin',
      /per 100/,
    ]);
    expect(await faults(page)).toEqual([]);
  });
});

test('no boundaries, and nothing but boundaries', async ({ page }) => {
  await test.step('no boundaries: figures, classes and groups are there to read, and nothing is said to be drawn', async () => {
    await openMap(page, '#/peta?p=tanpa-batas');
    await expect(mapOf(page)).toHaveCount(0);
    await expect(mapRegion(page)).toContainText('Kumpulan data ini tidak memuat batas wilayah');
    await legendOfAll(page, 6);
    await expect(readingOf(page)).toBeVisible();
    await expect(panelOf(page)).toContainText('50 dari 315 KK miskin (15,9%)');
    await expect(panelOf(page).getByRole('article', { name: 'Posyandu Melati' })).toBeVisible();
    await expect(panelOf(page)).not.toContainText('digambar');
    await chooseLevel(page, 'RW');
    await legendOfAll(page, 2);
    await openTab(page, 'Tabel');
    await expect(tableOf(page).locator('tbody').getByRole('rowheader')).toHaveText(['RW 01', 'RW 02']);
    await tableOf(page).getByRole('button', { name: 'RW 01', exact: true }).click();
    await openTab(page, 'Bacaan');
    await expect(readingOf(page)).toContainText('16 dari 150 KK miskin');
    expect(await faults(page)).toEqual([]);
  });

  await test.step('a group without a map says in which RT it is', async () => {
    await goTo(page, '#/peta?p=tanpa-batas');
    const told = panelOf(page).getByRole('article', { name: 'Posyandu Melati' });
    await expect(told).toContainText('RT 01/RW 01');
    await expect(told).not.toContainText('letak dikira-kira');
  });

  await test.step('boundaries alone are a neutral map with names, and no figure is made of them', async () => {
    await goTo(page, '#/peta?p=hanya-batas&w=1/2');
    await expect(mapOf(page)).toBeVisible();
    await expect(legendOf(page)).toHaveCount(0);
    await expect(readingOf(page).getByRole('heading', { level: 2 })).toHaveText('RT 02/RW 01');
    await expect(panelOf(page)).not.toContainText(/\d ?%|\d KK|kelompok/i);
    const { colours } = await painted(page, 'areas');
    expect(Object.keys(colours)).toHaveLength(1);
    expect(await faults(page)).toEqual([]);
    await openTab(page, 'Tabel');
    await expect(tableOf(page).locator('tbody').getByRole('rowheader')).toHaveCount(6);
    for (const header of await tableOf(page).getByRole('columnheader').all()) {
      await expect(header).not.toHaveText(/^\s*$/);
    }
    await expect(tableOf(page).locator('tbody')).not.toContainText(/\b0\b|0,00/);
    expect(await faults(page)).toEqual([]);
  });

  await test.step('boundaries alone are said to have no figures', async () => {
    await goTo(page, '#/peta?p=hanya-batas');
    await expect(readingOf(page)).toContainText(/belum memuat angka/);
  });

  await test.step('boundaries alone show where one RT ends and the next begins', async () => {
    await goTo(page, '#/peta?p=hanya-batas');
    const [ground = ''] = Object.keys((await painted(page, 'areas')).colours);
    await expect.poll(() => drawnOn(page, 'borders')).toBeGreaterThan(0);
    const contrasts = await page
      .locator('canvas[data-layer="borders"]')
      .evaluate((canvas: HTMLCanvasElement, area) => {
        const context = new OffscreenCanvas(canvas.width, canvas.height).getContext('2d');
        if (context === null) throw new Error('No 2D canvas');
        context.fillStyle = area;
        context.fillRect(0, 0, canvas.width, canvas.height);
        context.drawImage(canvas, 0, 0);
        // A row through the middle of the upper RT crosses the two borders between them.
        const box = document.querySelector('canvas[data-layer="areas"]') as HTMLCanvasElement;
        const y = Math.round(box.height * 0.4);
        const { data } = context.getImageData(0, y, canvas.width, 1);
        const light = (i: number) => (data[i] ?? 0) + (data[i + 1] ?? 0) + (data[i + 2] ?? 0);
        const dark = Array.from({ length: canvas.width }, (_, x) => light(4 * x));
        const usual = [...dark].sort((a, b) => a - b)[dark.length >> 1] ?? 0;
        return dark.map((value, x) => ({ x, by: Math.abs(value - usual) })).filter(({ by }) => by > 60);
      }, ground);
    const lines = contrasts.filter(({ x }, i) => x - (contrasts[i - 1]?.x ?? -9) > 3);
    expect(lines.length).toBeGreaterThanOrEqual(4);
  });
});

test('400 groups', async ({ page }) => {
  await test.step('400 groups of one kind stand apart from one another, and are counted the same everywhere', async () => {
    await openMap(page, '#/peta?p=empat-ratus&o=titik');
    await expect(mapRegion(page)).toContainText('400 kelompok digambar');
    await expect(readingOf(page)).toContainText('400 kelompok warga');
    await expect(readingOf(page)).toContainText('360 kelompok digambar di letak yang dikira-kira');
    const kinds = readingOf(page).getByRole('list', { name: 'Menurut jenis' }).getByRole('listitem');
    await expect(kinds).toHaveText([/Dasa Wisma\s*400/]);
    const listed = readingOf(page).locator('details').filter({ hasText: 'Daftar 400 kelompok' });
    await listed.locator('summary').click();
    await expect(listed.getByRole('listitem')).toHaveCount(400);
    await listed.locator('summary').click();
    await expect.poll(() => drawnOn(page, 'dots')).toBeGreaterThan(0);
    expect(await faults(page)).toEqual([]);
    // Marks that lay on one another would cover much less than 400 times what one covers that stands apart.
    const sizes = (await marksOn(page, 'dots')).map(({ pixels }) => pixels).sort((a, b) => a - b);
    const one = sizes[sizes.length >> 2] ?? NaN;
    expect(sum(sizes) / one).toBeGreaterThan(280);
    expect(one).toBeGreaterThan(80);
  });

  await test.step('400 groups in clusters are told by numbers that add up, and circles by RT', async () => {
    await goTo(page, '#/peta?p=empat-ratus&o=kumpulan');
    await expect.poll(async () => (await marksOn(page, 'dots')).length).toBeGreaterThan(3);
    const clustered = await marksOn(page, 'dots');
    expect(clustered.length).toBeLessThan(150);
    await openTab(page, 'Tabel');
    const cells = await tableOf(page).locator('tbody tr').locator('td:nth-last-child(2)').allInnerTexts();
    expect(sum(cells.map((cell) => Number.parseInt(cell, 10)))).toBe(400);
    await goTo(page, '#/peta?p=empat-ratus&o=kepadatan,segi,lingkaran');
    await expect.poll(() => drawnOn(page, 'circles')).toBeGreaterThan(0);
    await expect.poll(() => drawnOn(page, 'density')).toBeGreaterThan(0);
    expect(await faults(page)).toEqual([]);
  });
});

/** What is cut off or reaches beyond the window, of all that carries a name. */
async function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const parts = document.querySelectorAll<HTMLElement>(
      'h1, h1 *, h2, h3, strong, b, p, li, dd, dt, th, td, summary, label, button, legend, [role="option"], [data-area]',
    );
    const scrolls = (part: Element | null): boolean =>
      part !== null && (/auto|scroll/.test(getComputedStyle(part).overflowX) || scrolls(part.parentElement));
    return [...parts].flatMap((part) => {
      const { left, right, width } = part.getBoundingClientRect();
      if (!part.checkVisibility({ visibilityProperty: true }) || width <= 1) return [];
      if (getComputedStyle(part).clipPath !== 'none') return [];
      const clipped =
        part.scrollWidth > part.clientWidth + 1 &&
        part.clientWidth > 0 &&
        getComputedStyle(part).display !== 'inline' &&
        getComputedStyle(part).overflowX !== 'visible';
      const outside = (left < -1 || right > window.innerWidth + 1) && !scrolls(part.parentElement);
      return clipped || outside ? [`${part.tagName}: ${part.textContent?.trim().slice(0, 80) ?? ''}`] : [];
    });
  });
}

/** Panels and dialogs that must be scrolled sideways; a table may be. */
async function sideways(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('html, body, main, section, aside, dialog, article, [role="tabpanel"]')]
      .filter((part) => part.checkVisibility() && part.scrollWidth > part.clientWidth + 1)
      .filter((part) => part.querySelector(':scope table') === null)
      .map((part) => `${part.tagName}.${part.className}`),
  );
}

/** Whether the title and its neighbours in the bar are whole and beside one another. */
async function titleHasRoom(page: Page): Promise<void> {
  await goTo(page, '#/peta?p=nama-panjang');
  await expect(
    page
      .getByRole('combobox')
      .or(page.getByRole('button', { name: /^Cari/ }))
      .first(),
  ).toBeVisible();
  const boxes = await page
    .getByRole('banner')
    .locator('h1, input, a, button, .nature')
    .evaluateAll((parts) =>
      parts
        .filter((part) => part.checkVisibility() && part.closest('h1 *') === null)
        .map((part) => ({
          what: part.textContent?.trim() ?? '',
          ...part.getBoundingClientRect().toJSON(),
        }))
        .filter((box): box is { what: string } & DOMRect => box.width > 1),
    );
  expect(boxes.length).toBeGreaterThan(2);
  for (const [i, a] of boxes.entries()) {
    const over = boxes
      .slice(i + 1)
      .filter(
        (b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1,
      )
      .map(({ what }) => what);
    expect(over, a.what).toEqual([]);
  }
  expect(await cutOff(page)).toEqual([]);
  expect((await mapOf(page).boundingBox())?.height).toBeGreaterThan(150);
}

/** Goes from the reading of an area to a group, table, upper level and search: nothing is cut off anywhere. */
async function namesAreWhole(page: Page): Promise<void> {
  expect(new Set(Object.values(LONG).map(({ length }) => length))).toEqual(new Set([60]));
  const key = `${LONG.dusun}/${LONG.area}`.toLowerCase();
  await goTo(page, `#/peta?p=nama-panjang&w=${encodeURIComponent(key)}&o=titik`);
  const label = `Kampung ${LONG.area}/Dusun ${LONG.dusun}`;
  await expect(readingOf(page).getByRole('heading', { level: 2 })).toHaveText(label);
  const check = async (what: string): Promise<void> => {
    expect(await cutOff(page), what).toEqual([]);
    expect(await sideways(page), what).toEqual([]);
  };
  await check('reading of an area');
  await readingOf(page).locator('summary', { hasText: 'Kelompok di' }).click();
  await readingOf(page).getByRole('button', { name: LONG.group, exact: true }).first().click();
  await expect(panelOf(page).getByRole('article', { name: LONG.group })).toBeVisible();
  await check('reading of a group');
  expect(await faults(page)).toEqual([]);
  await openTab(page, 'Tabel');
  await expect(tableOf(page).getByRole('button', { name: label, exact: true })).toBeVisible();
  await check('table');
  await chooseLevelAnywhere(page, 'Dusun');
  await check('upper level');
  await chooseLevelAnywhere(page, 'Kampung');
  await openTab(page, 'Bacaan');
  await page.getByRole('combobox').fill('Sukamulya');
  await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
  await check('search');
  await page.getByRole('combobox').fill('kelompokwanita');
  await expect(page.getByRole('option', { name: new RegExp(LONG.oneWord) })).toBeVisible();
  await check('search of a group');
}

test('names of 60 characters', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openMap(page, '#/peta?p=nama-panjang');
  for (const [width, height] of [
    [360, 740],
    [1280, 800],
  ] as const) {
    await page.setViewportSize({ width, height });
    await test.step(`leave the title to be read in full, without lying over its neighbours, at ${width} px`, () =>
      titleHasRoom(page));
    await test.step(`are whole in the bar, reading, legend and list, and nothing runs off sideways, at ${width} px`, () =>
      namesAreWhole(page));
    await page.getByRole('combobox').fill('');
  }
});

/** The levels stand beside the map, or in a tab of the phone's sheet. */
async function chooseLevelAnywhere(page: Page, label: string): Promise<void> {
  const tab = page.getByRole('tab', { name: 'Pilihan' });
  if (await tab.isVisible()) await tab.click();
  await chooseLevel(page, label);
}
