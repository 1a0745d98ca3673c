import type { Locator, Page } from '@playwright/test';
import { faults } from '../support/axe';
import { painted } from '../support/canvas';
import { hallReady, press as key, wordFaults } from '../support/hall';
import { fieldFiles, keepZip, zipOf } from '../support/own-package';
import { SITE_URL } from '../support/site.mjs';
import { expect, test, twoFrames } from '../support/test';

const choice = (page: Page, name: string): Locator => page.getByRole('combobox', { name, exact: true });
const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click();
const region = (page: Page): Locator => page.getByRole('region', { name: 'Yang dilihat warga' });
const screenOf = (page: Page): Locator => page.getByRole('dialog', { name: 'Layar warga' });
/** Weak projectors, and the keys that are pressed on each. */
const SIZES = [
  { width: 1024, height: 768, keys: ['1', '2', 'r', 'z', 'r'] },
  { width: 1280, height: 720, keys: ['2', 'r'] },
];

/** Writes a correction of the poor of an RT down. */
async function correct(page: Page, area: string, figure: string): Promise<void> {
  await choice(page, 'Wilayah').selectOption(area);
  await page.getByRole('textbox', { name: 'KK miskin menjadi' }).fill(figure);
  await press(page, 'Catat koreksi ini');
}

/** All that a screen says and draws over its map. */
const seenOn = (page: Page): Promise<string> =>
  screenOf(page).evaluate((screen: HTMLElement) => {
    const lines = [...screen.querySelectorAll('svg path')].map((path) => path.getAttribute('d'));
    return [screen.innerText, ...lines].join('\n');
  });

test('the screen of the hall: large, by RW until RT is asked for, in a window of its own that follows, holds and waits', async ({
  page,
  context,
}) => {
  test.setTimeout(90_000);
  await page.goto(`${SITE_URL}#/rembug?p=cibeureum`);
  await press(page, 'Mulai dengan salinan di perangkat ini');
  await page.waitForURL(/p=milik-/);
  await correct(page, 'RT 03/RW 01', '9');

  const [second] = await Promise.all([context.waitForEvent('page'), press(page, 'Buka layar warga')]);
  const says = screenOf(second);

  await test.step('a window of its own follows what is chosen at the desk', async () => {
    await second.setViewportSize({ width: 1024, height: 768 });
    await hallReady(second);
    await expect(says.getByRole('heading', { level: 1 })).toHaveText('Disepakati');
    await region(page).getByRole('radio', { name: 'Dengan usulan' }).check();
    await expect(says.getByRole('heading', { level: 1 })).toHaveText('Dengan usulan');
    await expect(says).toContainText('SIMULASI');
    await expect(says).toContainText('1 RW dengan usulan');
    await expect(says.locator('[data-place]')).toHaveText(
      /^Kelurahan 14,91% → 14,95% 1\.682 dari 11\.251 KK Kelengkapan: 164 dari 170 RT$/,
    );
    // The RT that is corrected is named; its figures are those of its RW until they are asked for.
    await expect(says.locator('[data-told]')).toHaveText(/^RW 01 \(RT 03 dibicarakan\)/);
    await expect(says.locator('.label[data-area]').first()).toHaveText(/%/);
    await expect(says.locator('.label[data-area*="/"]')).toHaveCount(0);
  });

  await test.step('held, nothing that is typed or recorded reaches it, nor after a reload of either', async () => {
    await press(page, 'Tahan tampilan');
    await twoFrames(second);
    const before = await seenOn(second);
    await correct(page, 'RT 02/RW 05', '30');
    await choice(page, 'Wilayah').selectOption('RT 01/RW 21');
    await twoFrames(page);
    expect(await seenOn(second)).toBe(before);
    await page.reload();
    await expect(region(page)).toContainText('Tampilan ditahan');
    await second.reload();
    await hallReady(second);
    await expect.poll(() => seenOn(second)).toBe(before);
    await press(page, 'Tampilkan');
    await expect(says.locator('[data-told]')).toHaveText(/^RW 21 \(RT 01 dibicarakan\)/);
  });

  await test.step('RT come when the desk asks for them', async () => {
    await region(page).getByRole('radio', { name: 'Dengan usulan' }).check();
    await region(page).getByRole('radio', { name: 'RT' }).check();
    await expect(says).toHaveAttribute('data-level', 'rt');
    await expect(says.locator('[data-told]')).toHaveText(/^RT 01\/RW 21/);
    await expect(says).toContainText('2 RT dengan usulan');
    expect(await wordFaults(second)).toEqual([]);
    await region(page).getByRole('radio', { name: 'RW' }).check();
    expect(await faults(second)).toEqual([]);
  });

  await test.step('in the desk’s own window it has keys and large words, and Esc leads back to the field', async () => {
    const field = page.getByRole('textbox', { name: 'KK miskin menjadi' });
    await field.fill('4');
    for (const { keys, ...size } of SIZES) {
      await page.setViewportSize(size);
      await field.focus();
      await press(page, 'Layar penuh untuk warga');
      await hallReady(page);
      for (const pressed of keys) {
        await key(page, pressed);
        expect(await wordFaults(page), `${size.width} ${pressed}`).toEqual([]);
      }
      if (size.width === 1024) await key(page, 'z');
      if (size.width === 1024) await key(page, 'Escape');
    }
    await expect(screenOf(page).getByRole('heading', { level: 1 })).toHaveText('Dengan usulan');
    await key(page, '1');
    await expect(screenOf(page).locator('[data-proposed]')).toHaveCount(0);
    await expect(screenOf(page)).not.toContainText('dengan usulan');
    await key(page, 'b');
    await expect(screenOf(page).locator('.blank')).toBeVisible();
    await key(page, 'b');
    for (const button of await screenOf(page).getByRole('button').all()) {
      const box = await button.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
    }
    await key(page, 'Escape');
    await expect(screenOf(page)).toHaveCount(0);
    await expect(field).toBeFocused();
    await expect(field).toHaveValue('4');
  });

  await test.step('in English, dark and small, the desk and its screen are in order', async () => {
    await press(page, 'English');
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize({ width: 360, height: 740 });
    const hall = page.getByRole('region', { name: 'What the hall sees' });
    await expect(hall).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    expect(await faults(page)).toEqual([]);
    await press(page, 'Full screen for residents');
    await hallReady(page);
    expect(await faults(page)).toEqual([]);
    await key(page, 'Escape');
  });

  await test.step('without the desk it says that it waits', async () => {
    await expect(second.getByRole('alert')).toHaveCount(0);
    await page.close();
    await expect(second.getByRole('alert')).toContainText('Layar ini menunggu halaman rembug');
  });
});

/** A package of the field with one small count, and a story of one slide that shows it. */
function fewFiles(): Record<string, Uint8Array> {
  const files = fieldFiles('rapi');
  const text = (path: string): string => new TextDecoder().decode(files[path]);
  const slide = { id: 'rt', judul: 'RT', kalimat: [], tampilan: 't=rt' };
  const changed = {
    'kemiskinan.csv': 'tahun,rw,rt,kk,kk_miskin\n2015,01,001,62,2\n2015,01,002,48,9\n2015,02,001,55,30\n',
    'cerita.json': JSON.stringify({ versi: 1, judul: 'Rapi', slide: [slide] }),
    'datapackage.json': text('datapackage.json').replace(
      '"path": "konteks.geojson" }',
      '"path": "konteks.geojson" }, { "name": "cerita", "path": "cerita.json" }',
    ),
  };
  const written = Object.entries(changed).map(
    ([path, now]) => [path, new TextEncoder().encode(now)] as const,
  );
  return { ...files, ...Object.fromEntries(written) };
}

test('small counts of the field are on the desk, and on no screen of a hall; proposals are outlined from the start', async ({
  page,
}) => {
  const id = await keepZip(page, zipOf('rapi', fewFiles()));
  await page.goto(`${SITE_URL}#/rembug?p=${id}`);
  await page.getByRole('button', { name: /^Mulai/ }).click();
  await correct(page, 'RT 01/RW 02', '28');
  await region(page).getByRole('radio', { name: 'Dengan usulan' }).check();
  await region(page).getByRole('radio', { name: 'RT' }).check();
  await choice(page, 'Wilayah').selectOption('RT 01/RW 01');

  await test.step('the desk has all figures, and says what the screen has not', async () => {
    await expect(page.getByText('KK miskin sekarang: 2')).toBeVisible();
    await expect(region(page)).toContainText('2 dari 62 KK');
    await expect(region(page)).toContainText('Di layar warga angka di bawah 3');
  });

  await test.step('the screen tells it in no view, nor what would give it back', async () => {
    await press(page, 'Layar penuh untuk warga');
    await hallReady(page);
    for (const view of ['1', '2', '3']) {
      await key(page, view);
      const says = screenOf(page);
      await expect(says).toHaveAttribute('data-level', 'rt');
      await expect(says.locator('[data-told]')).toHaveText(/^RT 01\/RW 01 Tidak ditampilkan\s*$/);
      await expect(says.getByRole('list', { name: 'Legenda' })).toContainText('Ada, sedikit');
      await expect(says).not.toContainText(/3,2|18,8/);
    }
    await key(page, 'Escape');
  });

  await test.step('outlines are there after a reload', async () => {
    await region(page).getByRole('radio', { name: 'Data awal' }).check();
    await expect(region(page)).not.toContainText('Garis putus-putus');
    await twoFrames(page);
    const { drawn: unmarked } = await painted(page, 'highlight');
    await page.reload();
    await expect(region(page)).toContainText('Garis putus-putus');
    await expect.poll(async () => (await painted(page, 'highlight')).drawn).toBeGreaterThan(unmarked);
  });

  await test.step('nor is it in the hall of a story', async () => {
    await page.goto(`${SITE_URL}#/presentasi?p=${id}&tayang=1`);
    await hallReady(page);
    const dialog = page.getByRole('dialog', { name: 'Tayangan balai warga' });
    for (let step = 0; step < 4; step += 1) {
      await expect(dialog).not.toContainText(/3,2|18,8/);
      await key(page, 'ArrowRight');
    }
    await expect(dialog).toContainText('Ada, sedikit');
  });
});
