import type { Locator, Page } from '@playwright/test';
import { faults } from '../support/axe';
import { drawnOn } from '../support/canvas';
import { give, keepAs, madeFile, openDataPage, previewOf } from '../support/data-page';
import { drag } from '../support/fingers';
import { SITE_URL } from '../support/site.mjs';
import { expect, mapReady, test } from '../support/test';

/** Three RT in two RW, and nothing of their boundaries but two squares for the RW. */
const TABLE = 'rw,rt,kk,kk_miskin\n1,1,40,2\n1,2,30,6\n2,1,25,5\n';
const WEST = 107.5;
const SOUTH = -6.9;
const SIDE = 0.004;

const OUTLINE = JSON.stringify({
  type: 'FeatureCollection',
  features: ['1', '2'].map((rw, i) => {
    const [west, east] = [WEST + i * SIDE, WEST + (i + 1) * SIDE];
    const corners = [
      [west, SOUTH],
      [east, SOUTH],
      [east, SOUTH + SIDE],
      [west, SOUTH + SIDE],
      [west, SOUTH],
    ];
    return {
      type: 'Feature',
      properties: { rw },
      geometry: { type: 'Polygon', coordinates: [corners] },
    };
  }),
});

const table = madeFile('rt.csv', TABLE);
const outline = madeFile('rw.geojson', OUTLINE);

const panelOf = (page: Page): Locator => page.getByRole('region', { name: 'Menggambar batas sendiri' });
const canvasOf = (page: Page): Locator => page.getByRole('application', { name: 'Meja gambar' });
const partOf = (page: Page, part: number): Locator => page.locator(`[data-part="${part}"]`);
const said = (page: Page, text: string): Promise<void> =>
  expect(panelOf(page).locator('[aria-live="polite"]')).toHaveText(text);
const button = (page: Page, name: string): Locator =>
  panelOf(page).getByRole('button', { name, exact: true });
const nameOf = (page: Page, part: number): Locator =>
  panelOf(page).getByRole('combobox', { name: `Nama bagian ${part}` });
const tool = (page: Page, name: string): Promise<void> => panelOf(page).getByRole('radio', { name }).check();

/** A place (CSS px in the window) in a part, as shares of its width and height; beyond 0–1 outside it. */
async function placeIn(page: Page, part: number, across: number, down: number): Promise<[number, number]> {
  await canvasOf(page).scrollIntoViewIfNeeded();
  const box = await partOf(page, part).boundingBox();
  if (box === null) throw new Error('The part is not painted');
  return [box.x + box.width * across, box.y + box.height * down];
}

async function beginWithOutline(page: Page): Promise<void> {
  await openDataPage(page);
  await give(page, [table, outline]);
  await page.getByRole('radio', { name: 'Gambar sendiri' }).check();
  await button(page, 'Mulai dari batas ini').click();
  await expect(canvasOf(page)).toBeVisible();
}

/** Cuts the first part from top to bottom with the mouse, a share of its width from its left. */
async function cut(page: Page, across = 0.6): Promise<void> {
  await page.mouse.click(...(await placeIn(page, 0, across, -0.02)));
  await page.mouse.dblclick(...(await placeIn(page, 0, across, 1.02)));
}

async function useAndKeep(page: Page): Promise<void> {
  await button(page, 'Pakai gambar ini').click();
  await expect(panelOf(page).getByText('Gambar dipakai. Peta di bawah memakai batas ini.')).toBeVisible();
  await expect(previewOf(page)).toBeVisible();
  await keepAs(page, 'Kelurahan Gambar');
  await mapReady(page);
  await expect.poll(() => drawnOn(page, 'areas')).toBeGreaterThan(1000);
}

/** Labels of the rows of the map's own table. */
async function expectThreeRt(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'Tabel' }).click();
  const areas = page.getByRole('table', { name: 'Tabel wilayah' });
  for (const label of ['RT 01/RW 01', 'RT 02/RW 01', 'RT 01/RW 02']) {
    await expect(areas.getByRole('row', { name: new RegExp(label) })).toBeVisible();
  }
}

test('mouse: a table and an outline become a map', async ({ page }) => {
  await beginWithOutline(page);
  await button(page, 'Pilih bagian 1').click();
  await cut(page);
  await said(page, 'Terbelah. Beri nama bagiannya di daftar.');
  // Only RT of the part's own RW are offered, and each once.
  await expect(nameOf(page, 1).locator('option')).toHaveText(['tanpa nama', 'RT 01/RW 01', 'RT 02/RW 01']);
  await nameOf(page, 1).selectOption('RT 01/RW 01');
  await expect(nameOf(page, 3).locator('option')).toHaveText(['tanpa nama', 'RT 02/RW 01']);
  await nameOf(page, 3).selectOption('RT 02/RW 01');
  await expect(panelOf(page).getByText('1 RT belum digambar')).toBeVisible();
  await nameOf(page, 2).selectOption('RT 01/RW 02');
  await useAndKeep(page);
  await expectThreeRt(page);
});

test('the neighbour goes along when a shared point is dragged, and all of it can be undone', async ({
  page,
}) => {
  await beginWithOutline(page);
  await button(page, 'Pilih bagian 1').click();
  await cut(page);
  const shapes = (): Promise<(string | null)[]> =>
    Promise.all([0, 2].map((part) => partOf(page, part).getAttribute('d')));
  const before = await shapes();
  await tool(page, 'Titik batas');
  // A point in the middle of the new border, then pulled to the left.
  const [x, y] = await placeIn(page, 0, 1, 0.5);
  await page.mouse.click(x, y);
  await said(page, 'Titik ditambahkan.');
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 20, y, { steps: 4 });
  await page.mouse.move(x - 40, y, { steps: 4 });
  await page.mouse.up();
  await said(page, 'Titik digeser.');
  const [one, other] = await shapes();
  // The point that was pulled is one and the same in both borders.
  const points = (path: string | null | undefined): string[] => (path ?? '').split(/[MLZ]/).filter(Boolean);
  const fresh = points(one).filter((point) => !points(before[0]).includes(point));
  expect(fresh).toHaveLength(1);
  expect(points(other)).toContain(fresh[0]);
  await canvasOf(page).focus();
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  expect(await shapes()).toEqual(before);
  await page.keyboard.press('Control+z');
  await expect(partOf(page, 2)).toHaveCount(0);
  await page.keyboard.press('Control+Shift+z');
  await expect(partOf(page, 2)).toHaveCount(1);
});

test('what cannot be is refused in words and changes nothing', async ({ page }) => {
  await beginWithOutline(page);
  await button(page, 'Pilih bagian 1').click();
  const shape = await partOf(page, 0).getAttribute('d');
  await page.mouse.click(...(await placeIn(page, 0, 0.3, 0.3)));
  await page.mouse.click(...(await placeIn(page, 0, 0.6, 0.6)));
  await button(page, 'Selesai').click();
  await said(page, 'Garisnya belum sampai ke tepi: tarik dari tepi ke tepi.');
  await button(page, 'Batalkan garis').click();
  await tool(page, 'Titik batas');
  await button(page, 'Titik berikutnya').click();
  await said(page, 'Tidak ada titik yang boleh digeser: batasnya terkunci.');
  await page.mouse.click(...(await placeIn(page, 0, 0, 0.5)));
  await said(page, 'Batas ini terkunci. Buka kuncinya bila memang perlu diubah.');
  expect(await partOf(page, 0).getAttribute('d')).toBe(shape);
  await button(page, 'Pakai gambar ini').click();
  await expect(panelOf(page).getByText('Beri nama paling sedikit satu bagian dulu.')).toBeVisible();
});

test('two parts become one again', async ({ page }) => {
  await beginWithOutline(page);
  await button(page, 'Pilih bagian 1').click();
  await cut(page);
  await expect(partOf(page, 2)).toHaveCount(1);
  await button(page, 'Gabungkan').click();
  await said(page, 'Kedua bagian menjadi satu.');
  await expect(partOf(page, 2)).toHaveCount(0);
});

test('keyboard alone: a table without any outline becomes a map', async ({ page }) => {
  await openDataPage(page);
  await give(page, table);
  await page.getByRole('radio', { name: 'Tanpa peta, tabel saja' }).focus();
  for (let step = 0; step < 2; step += 1) await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: 'Gambar sendiri' })).toBeChecked();
  await button(page, 'Gambar batas luar').focus();
  await page.keyboard.press('Enter');
  await expect(panelOf(page).getByRole('heading').first()).toBeFocused();
  await button(page, 'Mulai dari kotak').focus();
  await page.keyboard.press('Enter');
  await said(page, 'Batas luar jadi. Sekarang belah dengan garis.');
  await expect(button(page, 'Selesai')).toBeFocused();
  const press = async (key: string, times = 1): Promise<void> => {
    for (let i = 0; i < times; i += 1) await page.keyboard.press(key);
  };
  const cutHere = async (): Promise<void> => {
    await press('Shift+ArrowUp', 4);
    await press('Enter');
    await said(page, 'Titik pada garis: 1.');
    await press('ArrowRight');
    await press(' ');
    await press('Backspace');
    await said(page, 'Titik pada garis: 1.');
    await press('Shift+ArrowDown', 8);
    await press('Enter', 2);
    await said(page, 'Terbelah. Beri nama bagiannya di daftar.');
  };
  await canvasOf(page).focus();
  await cutHere();
  await press('Shift+ArrowUp', 4);
  await press('Shift+ArrowLeft', 2);
  await cutHere();
  for (const part of [1, 2, 3]) {
    await nameOf(page, part).focus();
    await page.keyboard.press('ArrowDown');
    await expect(nameOf(page, part)).not.toHaveValue('');
  }
  await panelOf(page).getByRole('radio', { name: 'Gambar garis' }).focus();
  await page.keyboard.press('ArrowRight');
  await canvasOf(page).focus();
  const shape = await partOf(page, 0).getAttribute('d');
  await press('n');
  await press('ArrowDown', 2);
  await said(page, 'Titik digeser.');
  expect(await partOf(page, 0).getAttribute('d')).not.toBe(shape);
  await press('i');
  await said(page, 'Titik ditambahkan.');
  await press('Delete');
  await said(page, 'Titik dihapus.');
  await useAndKeep(page);
  await expectThreeRt(page);
});

test('a browser that goes away loses nothing of the drawing', async ({ page }) => {
  await beginWithOutline(page);
  await button(page, 'Pilih bagian 1').click();
  await cut(page);
  await nameOf(page, 3).selectOption('RT 02/RW 01');
  await page.waitForTimeout(350);
  await page.evaluate(() => {
    window.onbeforeunload = null;
  });
  page.on('dialog', (dialog) => void dialog.accept());
  await page.goto(`${SITE_URL}?lagi#/data`);
  await give(page, [table, outline]);
  await page.getByRole('radio', { name: 'Gambar sendiri' }).check();
  await expect(panelOf(page).getByText(/^Ada gambar yang belum selesai: 3 bagian, 1 sudah/)).toBeVisible();
  await button(page, 'Lanjutkan gambar itu').click();
  await expect(nameOf(page, 3)).toHaveValue('1/2');
  await expect(partOf(page, 2)).toHaveCount(1);
});

test('a photo lies under the drawing and nowhere else', async ({ page }) => {
  await beginWithOutline(page);
  const png = await page.evaluate(() => {
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = 40;
    canvas.getContext('2d')?.fillRect(0, 0, 20, 20);
    return canvas.toDataURL('image/png').split(',')[1] ?? '';
  });
  await panelOf(page).getByText('Foto denah di bawah gambar').click();
  await expect(panelOf(page).getByText(/sering memuat nama kepala keluarga/)).toBeVisible();
  const input = panelOf(page).getByLabel('Pilih foto denah');
  await input.setInputFiles(madeFile('bukan.png', 'teks'));
  await expect(panelOf(page).getByRole('alert')).toContainText('bukan foto');
  await input.setInputFiles({ name: 'denah.png', mimeType: 'image/png', buffer: Buffer.from(png, 'base64') });
  const image = canvasOf(page).locator('image');
  await expect(image).toBeVisible();
  const lies = await image.getAttribute('transform');
  await button(page, 'Foto ke kanan').click();
  await button(page, 'Putar foto ke kanan').click();
  expect(await image.getAttribute('transform')).not.toBe(lies);
  await button(page, 'Cocokkan dua titik').click();
  for (const [across, down] of [
    [0.2, 0.2],
    [0.1, 0.1],
    [0.6, 0.6],
    [0.9, 0.9],
  ] as const) {
    await page.mouse.click(...(await placeIn(page, 0, across, down)));
  }
  await said(page, 'Foto sudah diletakkan menurut dua titik itu.');
  await tool(page, 'Gambar garis');
  await button(page, 'Pilih bagian 1').click();
  await cut(page);
  await nameOf(page, 3).selectOption('RT 02/RW 01');
  await page.waitForTimeout(350);
  const kept = await page.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open('peta-rembug');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const all = opening.result.transaction('drafts').objectStore('drafts').getAll();
          all.onsuccess = () => {
            const values = all.result as object[];
            resolve(values.map((value) => Object.keys(value).join(' ')).join('; '));
          };
        };
      }),
  );
  expect(kept.split(' ').sort()).toEqual(['given', 'home', 'mesh', 'names', 'origins', 'saved', 'version']);
});

test.describe('a phone', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });

  test('touch: a table and an outline become a map', async ({ page }) => {
    await beginWithOutline(page);
    await button(page, 'Pilih bagian 1').tap();
    await page.touchscreen.tap(...(await placeIn(page, 0, 0.6, -0.02)));
    await page.touchscreen.tap(...(await placeIn(page, 0, 0.6, 1.02)));
    await said(page, 'Titik pada garis: 2.');
    await button(page, 'Selesai').tap();
    await said(page, 'Terbelah. Beri nama bagiannya di daftar.');
    await tool(page, 'Titik batas');
    const [x, y] = await placeIn(page, 0, 1, 0.5);
    await page.touchscreen.tap(x, y);
    await said(page, 'Titik ditambahkan.');
    await drag(page, [
      [x, y],
      [x - 18, y],
    ]);
    await said(page, 'Titik digeser.');
    await nameOf(page, 1).selectOption('RT 01/RW 01');
    await nameOf(page, 2).selectOption('RT 01/RW 02');
    await nameOf(page, 3).selectOption('RT 02/RW 01');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await useAndKeep(page);
    await expectThreeRt(page);
  });

  test('two fingers move and enlarge the map, and put no point', async ({ page }) => {
    await beginWithOutline(page);
    const before = await partOf(page, 0).boundingBox();
    const [x, y] = await placeIn(page, 0, 1, 0.5);
    await drag(
      page,
      [
        [x - 30, y],
        [x - 80, y],
      ],
      [
        [x + 30, y],
        [x + 80, y],
      ],
    );
    const after = await partOf(page, 0).boundingBox();
    expect((after?.width ?? 0) / (before?.width ?? 1)).toBeGreaterThan(1.5);
    await expect(button(page, 'Selesai')).toBeDisabled();
  });
});

for (const [lang, title, own, begin] of [
  ['id', 'Menggambar batas sendiri', 'Gambar sendiri', 'Mulai dari batas ini'],
  ['en', 'Drawing boundaries by hand', 'Draw it yourself', 'Begin with this outline'],
] as const) {
  test(`nothing for axe to find, ${lang}`, async ({ page }) => {
    await openDataPage(page, lang);
    await page.locator('input[type="file"]').first().setInputFiles([table, outline]);
    await page.locator('input[type="radio"][value="drawn"]').check({ timeout: 40_000 });
    await expect(page.getByText(own, { exact: false }).first()).toBeVisible();
    const panel = page.getByRole('region', { name: title });
    await panel.getByRole('button', { name: begin }).click();
    await expect(panel.getByRole('application')).toBeVisible();
    await panel.getByRole('radio').last().check();
    expect(await faults(page)).toEqual([]);
  });
}
