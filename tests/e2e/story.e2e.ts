import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Locator, Page } from '@playwright/test';
import { faults } from '../support/axe';
import { hallReady, wordFaults } from '../support/hall';
import { fieldFiles, keepZip, openPanel, zipOf } from '../support/own-package';
import { SITE_URL } from '../support/site.mjs';
import { expect, mapReady, panelOf, queryOf, test, twoFrames } from '../support/test';

const READY = 'Siap ditayangkan, juga tanpa internet.';
const slides = (page: Page): Locator => page.getByRole('list', { name: 'Daftar slide' }).locator('> li');
const titles = (page: Page): Promise<string[]> => slides(page).getByRole('heading').allTextContents();
const press = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });
const saved = (page: Page): Locator => page.locator('[data-saving="saved"]');

/** Whether the page is wider than its window. */
const overflows = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

test('a sample story is copied to this device and changed by keyboard; a reload keeps all', async ({
  page,
}) => {
  await page.goto(`${SITE_URL}#/presentasi?p=betet`);
  await expect(page.getByText(READY)).toBeVisible();
  await expect(slides(page)).toHaveCount(8);
  expect(await faults(page)).toEqual([]);
  await press(page, 'Ubah tayangan').press('Enter');
  await page.waitForURL(/p=milik-/);
  await expect(slides(page)).toHaveCount(8);
  const [first = '', second = '', third = '', ...rest] = await titles(page);

  // Order: by the buttons and by Alt with an arrow; the focus stays with the slide.
  await press(page, 'Turunkan slide 1').press('Enter');
  expect((await titles(page)).slice(0, 3)).toEqual([second, first, third]);
  await expect(press(page, 'Turunkan slide 2')).toBeFocused();
  await expect(page.getByText(`“${first}” sekarang slide 2 dari 8.`)).toBeVisible();
  await page.keyboard.press('Alt+ArrowDown');
  expect((await titles(page)).slice(0, 3)).toEqual([second, third, first]);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  expect(await titles(page)).toEqual([first, second, third, ...rest]);

  await press(page, 'Gandakan slide 2').press('Enter');
  expect(await titles(page)).toEqual([first, second, second, third, ...rest]);
  await press(page, 'Hapus slide 1').press('Enter');
  expect(await titles(page)).toEqual([second, second, third, ...rest]);
  await expect(press(page, 'Urungkan')).toBeFocused();
  await page.keyboard.press('Enter');
  expect(await titles(page)).toEqual([first, second, second, third, ...rest]);

  // A step can be taken back after a reload too.
  await press(page, 'Hapus slide 4').press('Enter');
  expect(await titles(page)).toEqual([first, second, second, ...rest]);
  await expect(saved(page)).toBeVisible();
  await page.reload();
  await expect(slides(page)).toHaveCount(8);
  await press(page, 'Urungkan').press('Enter');
  expect(await titles(page)).toEqual([first, second, second, third, ...rest]);
  await expect(press(page, 'Ulangi')).toHaveAttribute('aria-disabled', 'false');

  // Words: a number of a person is never kept.
  await press(page, 'Ubah isi slide 1').press('Enter');
  const form = page.getByRole('form', { name: 'Isi slide 1' });
  await expect(form.getByLabel('Judul', { exact: true })).toBeFocused();
  await form.getByLabel('Judul', { exact: true }).fill('Apa itu miskin?');
  await form.getByLabel('Kalimat 2').pressSequentially(' 0812-3456-7890');
  await expect(form.getByLabel('Kalimat 2')).toHaveValue(/•{8,}/);
  await form.getByLabel('Kalimat 1').fill('Satu. Dua.');
  await expect(form.getByRole('alert')).toHaveText(/^Ada 3 kalimat/);
  await form.getByLabel('Kalimat 1').fill('Satu kalimat.');
  await expect(form.getByRole('alert')).toHaveCount(0);
  const namesOnly = form.getByLabel('Hanya nama wilayah, tanpa warna dan angka');
  await namesOnly.press('Space');
  await expect(namesOnly).not.toBeChecked();
  await page.keyboard.press('Control+z');
  await expect(namesOnly).toBeChecked();
  await form.getByLabel('Wilayah', { exact: true }).fill('rw 99');
  await press(page, 'Tambah keterangan').press('Enter');
  await expect(form.getByText('Wilayah itu tidak ada. Pilih dari daftarnya.')).toBeVisible();
  await form.getByLabel('Wilayah', { exact: true }).fill('rw 3');
  await page.keyboard.press('Enter');
  await expect(form.getByLabel('Keterangan untuk RW 03')).toBeFocused();
  await page.keyboard.type('Dimulai di sini');
  await press(page, 'Tambah ruang').press('Enter');
  await page.keyboard.type('Akibat');
  expect(await faults(page)).toEqual([]);
  await expect(saved(page)).toBeVisible();

  await page.reload();
  await expect(slides(page)).toHaveCount(9);
  const card = slides(page).first();
  await expect(card.getByRole('heading')).toHaveText('Apa itu miskin?');
  await expect(card).toContainText('RW 03: Dimulai di sini');
  await expect(card).toContainText('Sebab · Akibat');
  await expect(card).not.toContainText('7890');

  // A copy of the package has a copy of the story.
  await page.goto(`${SITE_URL}#/data`);
  await page.getByRole('button', { name: /^Gandakan/ }).click();
  await page.getByRole('link', { name: /^Buka.*salinan/i }).click();
  await mapReady(page);
  await page.evaluate(() => (location.hash = location.hash.replace('/peta', '/presentasi')));
  await expect(slides(page)).toHaveCount(9);
  await expect(slides(page).first().getByRole('heading')).toHaveText('Apa itu miskin?');
});

test.describe('in the hall', () => {
  // The line is cut on purpose: what was not fetched before is then asked for in vain.
  test.use({ expectedNoise: [/ERR_INTERNET_DISCONNECTED/] });

  test('a blank screen stays so, no slide is no step, no name is written down; what cannot be fetched is said', async ({
    page,
    context,
  }) => {
    const long =
      'Banjir, pekerjaan yang tidak tetap dan biaya sekolah disebut warga sebagai sebab kemiskinan, ';
    await page.route('**/betet/cerita.json', async (route) => {
      const story = (await (await route.fetch()).json()) as { slide: object[] };
      story.slide[2] = { ...story.slide[2], kalimat: [long.repeat(6), 'tanpaspasi'.repeat(12)] };
      await route.fulfill({ json: story });
    });
    await page.goto(`${SITE_URL}#/presentasi?p=betet&tayang=1`);
    await hallReady(page);
    const hall = page.getByRole('dialog');
    await page.keyboard.press('9');
    await page.keyboard.press('Enter');
    await expect(hall.locator('footer')).toContainText('Tidak ada slide 9');
    await expect(hall.getByRole('status').filter({ hasText: /^Tidak ada slide 9$/ })).toBeAttached();
    await page.keyboard.press('ArrowRight');
    await expect(hall).toHaveAttribute('data-slide', '2');
    await expect(hall.locator('footer')).not.toContainText('Tidak ada slide');
    await expect(hall.getByRole('status').last()).toHaveText(
      'Slide 2 dari 8: Di mana keluarga miskin tinggal? garis batas dan nama.',
    );
    await page.keyboard.press('b');
    await expect(hall.locator('.blank')).toBeVisible();
    await page.reload();
    await hallReady(page);
    await expect(hall.locator('.blank')).toBeVisible();
    await page.keyboard.press('ArrowRight');
    await expect(hall.locator('.blank')).toHaveCount(0);
    await expect(hall).toHaveAttribute('data-stage', 'nama');

    // Words without room are read on, and each step begins at their begin.
    for (const key of ['3', 'Enter']) await page.keyboard.press(key);
    const side = hall.locator('.side');
    const question = hall.locator('.side .question');
    await expect(side).toHaveAttribute('data-more');
    await expect(question).not.toBeInViewport({ ratio: 1 });
    for (let presses = 0; presses < 4 && (await side.getAttribute('data-end')) === null; presses += 1) {
      await page.keyboard.press('PageDown');
      await twoFrames(page);
    }
    await expect(question).toBeInViewport({ ratio: 1 });
    await expect(hall).toHaveAttribute('data-stage', 'nama');
    await page.keyboard.press('PageDown');
    await expect(hall).toHaveAttribute('data-stage', 'warna');
    await expect(hall.getByRole('list', { name: 'Legenda' })).toBeInViewport({ ratio: 1 });
    expect((await wordFaults(page)).filter((fault) => /small|contrast|beyond.*right/.test(fault))).toEqual(
      [],
    );
    await page.keyboard.press('2');
    await page.keyboard.press('Enter');

    await hall.getByRole('button', { name: 'Kata warga (T)' }).click();
    const box = hall.getByRole('textbox').first();
    await expect(box).toHaveAccessibleDescription(/^Jangan tulis nama orang/);
    await page.keyboard.type('Kata Pak Joko di RW 03');
    await expect(box).toHaveAccessibleDescription(/“Joko” seperti nama orang, jadi tidak dicatat/);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    const said = slides(page).nth(1).getByRole('definition');
    await expect(said).toContainText('di RW 03');
    await expect(said).not.toContainText('Joko');

    await context.setOffline(true);
    await page.evaluate(() => (location.hash = '#/peta?p=betet'));
    await mapReady(page);
    const part = panelOf(page).getByRole('status').filter({ hasText: 'belum dapat dimuat' });
    await expect(part).toBeVisible();
    await context.setOffline(false);
    await part.getByRole('button', { name: 'Coba lagi' }).click();
    await expect(part).toHaveCount(0);
    await expect(panelOf(page).getByRole('heading', { name: /dana/i })).toBeVisible();
  });
});

test('slides are made of the map, arranged anew, exported and read back; what is hidden of persons stays so', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await keepZip(page, zipOf('rapi', fieldFiles('rapi')));
  await mapReady(page);
  await page.evaluate(() => (location.hash = location.hash.replace('/peta', '/presentasi')));
  await expect(page.getByRole('heading', { name: 'Belum ada tayangan' })).toBeVisible();
  expect(await faults(page)).toEqual([]);
  expect(await overflows(page)).toBe(false);

  await page.getByRole('link', { name: 'Buat slide pertama dari peta' }).click();
  const bar = page.getByRole('region', { name: 'Tayangan' }).filter({ hasText: 'Batal' });
  await bar.getByRole('button', { name: 'Jadikan slide' }).click();
  await expect(slides(page)).toHaveCount(1);
  await expect(slides(page).first().getByRole('heading')).toHaveText(/per RT$/);

  // The View that the slide was asked from is still the one that the map goes back to.
  const view = queryOf(page);
  await page.getByRole('link', { name: 'Atur peta slide 1' }).click();
  await mapReady(page);
  await page.getByRole('tab', { name: 'Pilihan' }).click();
  await panelOf(page).getByRole('radio', { name: 'RW', exact: true }).check({ force: true });
  await expect(bar).toContainText('Mengatur peta slide 1');
  expect(await overflows(page)).toBe(false);
  await bar.getByRole('button', { name: 'Simpan ke slide 1' }).click();
  await expect(slides(page)).toHaveCount(1);
  expect(queryOf(page)).toBe(view);
  await page.getByRole('link', { name: 'Atur peta slide 1' }).click();
  await expect(bar).toBeVisible();
  expect(queryOf(page)).toContain('t=rw');
  await page.getByRole('tab', { name: 'Pilihan' }).click();
  const maker = page.getByRole('region', { name: 'Tayangan' }).filter({ hasNotText: 'Batal' });
  await maker.getByRole('button', { name: 'Jadikan slide' }).click();
  await expect(maker).toContainText('Sudah menjadi slide 2.');
  await bar.getByRole('button', { name: 'Batal' }).click();
  await expect(slides(page)).toHaveCount(2);
  expect(await overflows(page)).toBe(false);
  await press(page, 'Ubah isi slide 2').click();
  await page.getByLabel('Judul', { exact: true }).fill('Cerita kita');
  await page.getByLabel('Kalimat 1').fill('Hubungi 0812-3456-7890. Lalu datang.');
  await page.getByLabel('Pertanyaan untuk warga').focus();
  await expect(page.getByLabel('Kalimat 2')).toHaveValue('Lalu datang.');
  await expect(page.getByLabel('Kalimat 1')).toHaveValue(/^Hubungi •+\.$/);
  await press(page, 'Tambah ruang').click();
  await page.keyboard.type('Sebab');
  expect(await faults(page)).toEqual([]);
  await press(page, 'Mulai dari slide 2').click();
  await hallReady(page);
  await page.keyboard.press('t');
  await page.keyboard.type('Sakit lama 0812-3456-7890');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(saved(page)).toBeVisible();

  // Both ways out hold the story; what residents said stays at home unless it is asked for.
  const panel = await openPanel(page, 'Simpan dan bagikan');
  await expect(panel.getByText(/^2 slide tayangan/)).toBeVisible();
  const downloaded = async (name: RegExp): Promise<Buffer> => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      panel.getByRole('button', { name }).click(),
    ]);
    return readFileSync(await download.path());
  };
  const storyIn = (files: Uint8Array): string =>
    Object.entries(unzipSync(files))
      .filter(([path]) => path.endsWith('cerita.json'))
      .map(([, bytes]) => strFromU8(bytes))
      .join();
  const forOthers = storyIn(await downloaded(/^Unduh kumpulan data/));
  expect(forOthers).toContain('Cerita kita');
  expect(forOthers).not.toContain('Sakit lama');
  const zip = await downloaded(/^Unduh cadangan lengkap/);
  await page.reload();
  const id = await keepZip(page, zip);
  await page.goto(`${SITE_URL}#/presentasi?p=${id}`);
  await expect(slides(page)).toHaveCount(2);
  await expect(slides(page).nth(1)).toContainText('Cerita kita');
  await expect(slides(page).nth(1).getByRole('definition')).toHaveText(/^Sakit lama •+$/);
  await expect(slides(page).nth(1)).not.toContainText('7890');
});

test('a map that compares two measures becomes two slides, in one step', async ({ page }) => {
  await page.goto(`${SITE_URL}#/peta?t=rw&o=-&d=miskin-pemerintah`);
  await mapReady(page);
  await press(page, 'Salin dan jadikan slide').click();
  await page.waitForURL(/p=milik-/);
  await expect(slides(page)).toHaveCount(10);
  const two = ['Keluarga miskin per RW', 'Keluarga miskin menurut data pemerintah per RW'];
  expect((await titles(page)).slice(8)).toEqual(two);
  await press(page, 'Urungkan').click();
  await expect(slides(page)).toHaveCount(8);
  await press(page, 'Ulangi').click();
  await expect(slides(page)).toHaveCount(10);

  // A slide that compares, of the map or of a file, says which measure the hall sees.
  const note = page.getByText(/^Satu slide memuat satu ukuran/);
  await expect(note).toHaveCount(0);
  await page.getByRole('link', { name: 'Atur peta slide 2' }).click();
  await mapReady(page);
  await page.evaluate(() => (location.hash += '&d=miskin-pemerintah'));
  await press(page, 'Simpan ke slide 2').click();
  await expect(note).toContainText('“Keluarga miskin menurut data pemerintah” tidak ikut');
  await press(page, 'Jadikan dua slide slide 2').click();
  await expect(note).toHaveCount(0);
  expect((await titles(page)).slice(1, 3)).toEqual(['Di mana keluarga miskin tinggal?', two[1]]);
  expect(await faults(page)).toEqual([]);
});

test('once a story is open it plays with the line cut, and leaves the View as it was', async ({
  page,
  context,
}) => {
  // A window that fills the screen cannot be given another size.
  await page.addInitScript(() => Object.defineProperty(document, 'fullscreenEnabled', { value: false }));
  const asked = '?t=rw&o=-';
  await page.goto(`${SITE_URL}#/presentasi${asked}`);
  await expect(page.getByText(READY)).toBeVisible();
  await context.setOffline(true);
  await press(page, 'Mulai dari slide 3').click();
  await expect(page).toHaveURL(/tayang=3$/);
  const hall = page.getByRole('dialog');
  await expect(hall).toContainText('Di mana kelompok warga?');
  await page.keyboard.press('End');
  await expect(page).toHaveURL(/tayang=8$/);
  await expect(hall).toHaveAttribute('aria-busy', 'false');
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(new RegExp(`#/presentasi\\${asked}$`));
  await press(page, 'Mulai dari slide 8').click();
  await expect(hall).toBeVisible();
  await context.setOffline(false);
  await page.reload();
  await expect(hall).toContainText('Apa yang sudah berubah?');
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(new RegExp(`#/presentasi\\${asked}$`));
  await expect(hall).toHaveCount(0);
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('heading', { name: 'Whom do we call poor?' })).toBeVisible();
  expect(await faults(page)).toEqual([]);

  // In the hand: all is seen whole, and no word of a title is broken.
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize({ width: 360, height: 740 });
  await press(page, 'Start at slide 2').click();
  await hallReady(page);
  expect(await faults(page)).toEqual([]);
  const broken = await page.locator('.hall h1').evaluate((heading) => {
    const text = heading.firstChild as globalThis.Text;
    return [...text.data.matchAll(/\S+/g)]
      .filter(({ index, 0: word }) => {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        return range.getClientRects().length > 1;
      })
      .map(([word]) => word);
  });
  expect(broken).toEqual([]);
  expect((await wordFaults(page)).filter((fault) => !fault.startsWith('small'))).toEqual([]);
});
