import type { Locator, Page } from '@playwright/test';
import { faults } from '../support/axe';
import { hallOf, hallReady, openHall, placeOf, platesOf, press, rwAt, wordFaults } from '../support/hall';
import { SITE_URL } from '../support/site.mjs';
import { expect, queryOf, test, twoFrames, WITH_MOTION } from '../support/test';

test.use(WITH_MOTION);

type Written = Awaited<ReturnType<typeof platesOf>>;

/** Labels that do not lie wholly in the RW they name, by the published boundaries of the RT. */
function strayLabels({ level, plates }: Written): string[] {
  if (level !== 'rw') return [];
  return plates
    .filter(({ area, points }) => area !== null && points.some(([lng, lat]) => rwAt(lng, lat) !== area))
    .map(({ text }) => text);
}

/** What is wrong with the picture that the hall sees now. */
async function pictureFaults(page: Page, inside: boolean): Promise<string[]> {
  const written = await platesOf(page);
  const areas = written.plates.filter(({ area }) => area !== null);
  const classes = await page.locator('.legend:not(.later) li[data-role="class"]').count();
  const at = await placeOf(page);
  return [
    ...(await wordFaults(page)),
    ...(inside ? strayLabels(written).map((text) => `not in its RW: ${text}`) : []),
    ...(areas.length > 12 ? [`${String(areas.length)} names on the map`] : []),
    ...(written.plates.length - areas.length > 2 ? ['more than two places on the map'] : []),
    ...((await page.locator('.side .question').isVisible()) ? [] : ['the question is gone']),
    ...(classes > 4 ? [`${String(classes)} classes`] : []),
  ].map((fault) => `${at}: ${fault}`);
}

/**
 * Goes on by one key until nothing more comes; gives all places on the way, and what was wrong at those whose
 * stage is `looked` at.
 */
async function walk(
  page: Page,
  key: string,
  inside: boolean,
  looked = /./,
): Promise<{ places: string[]; found: string[] }> {
  const places: string[] = [];
  const found: string[] = [];
  for (let at = await placeOf(page); at !== places[places.length - 1]; at = await placeOf(page)) {
    places.push(at);
    if (looked.test(at)) found.push(...(await pictureFaults(page, inside)));
    await press(page, key);
  }
  return { places, found };
}

for (const [story, inside] of [
  ['cibeureum', true],
  ['betet', false],
] as const) {
  test(`the whole story of ${story} by keyboard can be read from the last row`, async ({ page }) => {
    // A window that fills the screen cannot be given another size.
    await page.addInitScript(() => Object.defineProperty(document, 'fullscreenEnabled', { value: false }));
    await page.setViewportSize({ width: 1024, height: 768 });
    await openHall(page, story === 'cibeureum' ? 'tayang=1' : `p=${story}&tayang=1`);
    expect(await faults(page)).toEqual([]);
    const there = await walk(page, 'ArrowRight', inside);
    expect(there.found).toEqual([]);
    expect(new Set(there.places.map((place) => place.split(' ')[0])).size).toBe(8);
    await page.setViewportSize({ width: 1280, height: 720 });
    await twoFrames(page);
    const back = await walk(page, 'PageUp', inside, /angka|rt/);
    expect(back.found).toEqual([]);
    expect(back.places).toEqual([...there.places].reverse());
    await expect(hallOf(page).getByText('SIMULASI', { exact: true })).toHaveCount(
      story === 'cibeureum' ? 1 : 0,
    );
  });
}

test('keys of clicker and keyboard: steps, numbers, search, near, names without room, blank, ring, words', async ({
  page,
}) => {
  await openHall(page, 'i=miskin&tayang=5');
  const hall = hallOf(page);
  await expect(hall).toBeFocused();
  await press(page, ' ');
  await press(page, 'PageDown');
  expect(await placeOf(page)).toBe('5 angka');
  await page.waitForFunction(() => document.fullscreenElement?.matches('.hall'));

  // RT are named when their RW fills the screen; their figures wait for the last step.
  await press(page, '/');
  await page.keyboard.type('5/3');
  await press(page, 'Enter');
  await expect(hall.getByText('angkanya belum dibuka')).toBeVisible();
  const named = (await platesOf(page)).plates.filter(({ area }) => area !== null);
  expect(named.length).toBeGreaterThan(2);
  expect(named.every(({ area, text }) => area?.startsWith('5/') === true && !text.includes('%'))).toBe(true);
  await press(page, 'ArrowRight');
  expect(await placeOf(page)).toBe('5 rt');
  await expect(hall.getByText(/^\d+ dari \d+ KK miskin/)).toBeVisible();
  const told = (await platesOf(page)).plates.filter(({ area }) => area !== null);
  expect(told.some(({ text }) => /\d%/.test(text))).toBe(true);

  // Esc takes away one thing after another.
  await press(page, 'Escape');
  expect((await platesOf(page)).level).toBe('rw');
  await press(page, 'Escape');
  await expect(hall.locator('[data-chosen]')).toHaveCount(0);

  // Names without room are counted, and come one by one.
  const { left } = await platesOf(page);
  expect(left).toBeGreaterThan(0);
  await expect(hall.getByText(`${String(left)} tidak muat (N)`, { exact: true })).toBeVisible();
  await press(page, 'n');
  const first = await hall.locator('[data-chosen]').getAttribute('data-chosen');
  // What is spoken of is written on the map, whatever room it has.
  await expect(hall.locator(`.label[data-area="${first ?? ''}"]`)).toHaveText(/^(RW )?\d{2}\s*$/);
  await press(page, 'n');
  expect(await hall.locator('[data-chosen]').getAttribute('data-chosen')).not.toBe(first);
  await press(page, 'p');
  await expect(hall.locator('[data-chosen]')).toHaveAttribute('data-chosen', first ?? '');
  await press(page, 'z');
  expect((await platesOf(page)).level).toBe('rt');
  await press(page, 'z');
  expect((await platesOf(page)).level).toBe('rw');
  await press(page, 'Escape');

  await press(page, '.');
  await expect(hall.locator('.blank')).toBeVisible();
  await press(page, 'b');
  await expect(hall.locator('.blank')).toHaveCount(0);
  await press(page, 'l');
  await page.mouse.move(300, 400);
  const ring = await hall.locator('.spot').boundingBox();
  expect([ring && ring.x + ring.width / 2, ring && ring.y + ring.height / 2]).toEqual([300, 400]);
  await press(page, 'l');
  await press(page, '?');
  await expect(hall.getByRole('heading', { name: 'Tombol tayangan' })).toBeVisible();
  expect(await wordFaults(page).then((found) => found.filter((fault) => fault.startsWith('small')))).toEqual(
    [],
  );
  await press(page, 'Escape');

  // Residents' words: typed keys are words, the clicker goes on working.
  await press(page, 't');
  await page.keyboard.type('Rumah 3 di b, 0812-3456-7890');
  const words = hall.getByRole('textbox').first();
  await expect(words).toHaveValue(/^Rumah 3 di b, •+/);
  expect(await faults(page)).toEqual([]);
  await press(page, 'Escape');
  await expect(hall.getByRole('button', { name: 'Kata warga: 1 (T)' })).toBeVisible();

  // A word that comes for a moment moves nothing.
  const frame = await hall.locator('.frame').boundingBox();
  await press(page, 'z');
  await expect(hall.getByText('Pilih wilayah dulu: tekan / atau N')).toBeVisible();
  await press(page, '3');
  await expect(hall.getByText('Ke slide 3: tekan Enter')).toBeVisible();
  expect(await hall.locator('.frame').boundingBox()).toEqual(frame);
  await press(page, 'Enter');
  expect(await placeOf(page)).toBe('3 nama');
  await press(page, 'End');
  expect(await placeOf(page)).toBe('8 nama');
  // What starts a show on a clicker, and reloads a page on a keyboard, keeps the place.
  await press(page, 'F5');
  expect(await placeOf(page)).toBe('8 nama');
  await press(page, 'Home');
  expect(await placeOf(page)).toBe('1 nama');
  await expect.poll(() => queryOf(page)).toContain('tayang=1');

  // The way out leads back to the same View.
  await press(page, 'Escape');
  await expect(hall).toHaveCount(0);
  await expect.poll(() => queryOf(page)).toBe('i=miskin');
});

/** A story of one sentence a slide, in place of the sample's: Views, and how many areas each remarks about. */
async function ownStory(
  page: Page,
  slides: readonly (readonly [view: string, remarks: number])[],
): Promise<void> {
  const slide = slides.map(([tampilan, remarks], i) => ({
    id: String(i),
    judul: { id: `Slide ${String(i + 1)}` },
    kalimat: [{ id: 'Satu kalimat pendek.' }],
    pertanyaan: { id: 'Apa yang kita lihat?' },
    sorotan: ['3', '21', '16', '5', '12', '9'].slice(0, remarks).map((wilayah) => {
      return { tingkat: 'rw', wilayah, teks: { id: 'Banyak lansia' } };
    }),
    tampilan,
  }));
  const story = { versi: 1, judul: { id: 'Uji' }, slide };
  await page.route('**/data/cibeureum/cerita.json', (route) => route.fulfill({ json: story }));
}

test('remarks name their areas beside a map as large as it was; RT are named where few RW are seen; circles have a key', async ({
  page,
}) => {
  await page.addInitScript(() => Object.defineProperty(document, 'fullscreenEnabled', { value: false }));
  await page.setViewportSize({ width: 1024, height: 768 });
  await ownStory(page, [
    ['t=rw&o=-', 0],
    ['t=rw&o=-', 6],
    ['t=rt&o=-&c=18,-6.9,107.55', 0],
    ['t=rw&o=lingkaran', 0],
    ['t=rw&o=kumpulan', 0],
  ]);
  await openHall(page, 'tayang=1');
  const hall = hallOf(page);
  const zoom = (): Promise<number> =>
    hall
      .locator('.frame')
      .evaluate((frame: HTMLElement) => Number.parseFloat(frame.dataset['camera']?.split(',')[0] ?? ''));
  /** To a slide's last step; what is wrong there. */
  const open = async (slide: number): Promise<string[]> => {
    for (const key of [String(slide), 'Enter', 'ArrowRight', 'ArrowRight']) await press(page, key);
    return pictureFaults(page, true);
  };
  expect(await open(1)).toEqual([]);
  const plain = {
    zoom: await zoom(),
    plates: (await platesOf(page)).plates.filter(({ area }) => area !== null),
  };

  expect(await open(2)).toEqual([]);
  expect(2 ** ((await zoom()) - plain.zoom)).toBeGreaterThanOrEqual(0.849);
  const remarks = hall.locator('.remark');
  await expect(remarks).toHaveCount(5);
  for (const area of ['03', '21', '16', '05'])
    await expect(remarks.filter({ hasText: new RegExp(`RW.${area}.–.*Banyak.*lansia`, 's') })).toHaveCount(1);
  const beside = (await platesOf(page)).plates.filter(({ area }) => area !== null);
  expect(beside.length).toBeGreaterThanOrEqual(plain.plates.length - 2);
  expect(beside.map(({ area }) => area)).toEqual(expect.arrayContaining(['3', '21', '16', '5']));
  // What the map has no room for is counted, and told of its area.
  await expect(hall.getByText('2 keterangan lagi (N)')).toBeVisible();
  const chosen = hall.locator('[data-chosen]');
  await press(page, 'n');
  for (let i = 0; i < 14 && (await chosen.getAttribute('data-chosen')) !== '12'; i += 1)
    await press(page, 'n');
  await expect(chosen).toHaveText(/RW 12.*Banyak lansia/s);

  await open(3);
  await press(page, 'ArrowRight');
  expect(await placeOf(page)).toBe('3 rt');
  expect(await wordFaults(page)).toEqual([]);
  const low = await platesOf(page);
  const told = low.plates.filter(({ area }) => area !== null);
  expect(low.level).toBe('rt');
  expect(told.length).toBeGreaterThan(6);
  expect(told.every(({ area, text }) => area?.includes('/') === true && /\d%/.test(text))).toBe(true);
  await expect(hall.locator('.holder').filter({ hasText: /RW.08/ })).toHaveCount(1);
  expect(low.left).toBeGreaterThan(0);
  await press(page, 'n');
  await expect(chosen).toHaveAttribute('data-chosen', /^\d+\/\d+$/);

  expect(await open(4)).toEqual([]);
  const key = hall.getByRole('list', { name: 'Makin besar lingkaran, makin banyak kelompok' });
  await expect(key.getByRole('listitem')).toHaveText([/^\s*1$/, /^\s*\d+ kelompok$/]);
  expect(await open(5)).toEqual([]);
  await expect(hall.getByText(/^Angka: banyaknya kelompok di situ; semua \d+/)).toBeVisible();
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 1024, height: 768 } });

  /** One finger from here to there. */
  async function swipe(page: Page, dx: number): Promise<void> {
    await page.locator('.hall').evaluate((hall: HTMLElement, by) => {
      const event = (type: string, x: number): PointerEvent =>
        new PointerEvent(type, {
          bubbles: true,
          pointerType: 'touch',
          clientX: x,
          clientY: 400,
          isPrimary: true,
        });
      hall.dispatchEvent(event('pointerdown', 500));
      hall.dispatchEvent(event('pointerup', 500 + by));
    }, dx);
    await twoFrames(page);
  }

  /** All that keys do can be had by finger, and covers nothing of the picture. */
  async function byFinger(page: Page): Promise<void> {
    const hall = hallOf(page);
    const bar = hall.getByRole('group', { name: 'Tombol sentuh' }).getByRole('button');
    expect(await bar.count()).toBe(6);
    const foot = await hall.locator('.scene').evaluate((scene) => scene.getBoundingClientRect().bottom);
    for (const button of await bar.all()) {
      const box = await button.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
      expect(box?.y ?? 0).toBeGreaterThanOrEqual(foot);
    }
    const tap = (name: string): Promise<void> => hall.getByRole('button', { name, exact: true }).tap();
    expect(await wordFaults(page)).toEqual([]);

    // Two taps on an area come near to it, without a step; two more lead back.
    const frame = await hall.locator('.frame').boundingBox();
    const [x, y] = [(frame?.x ?? 0) + (frame?.width ?? 0) / 2, (frame?.y ?? 0) + (frame?.height ?? 0) * 0.9];
    const twice = async (): Promise<void> => {
      await page.touchscreen.tap(x, y);
      await page.touchscreen.tap(x, y);
      await twoFrames(page);
    };
    await twice();
    expect(await platesOf(page).then(({ level }) => level)).toBe('rt');
    await expect(hall.locator('[data-chosen]')).toHaveAttribute('data-chosen', /^\d+$/);
    await twice();
    expect(await platesOf(page).then(({ level }) => level)).toBe('rw');
    expect(await placeOf(page)).toBe('2 angka');

    await tap('Kosongkan layar (B)');
    await expect(hall.locator('.blank')).toBeVisible();
    await page.touchscreen.tap(300, 400);
    await expect(hall.locator('.blank')).toHaveCount(0);
    await tap('Bantuan (?)');
    await expect(hall.getByText('Ketuk dua kali')).toBeVisible();
    await tap('Tutup');
    await tap('Cari wilayah (/)');
    await expect(hall.getByRole('searchbox')).toBeFocused();
    await tap('Tutup');
    await tap('Tulis kata warga (T)');
    await expect(hall.getByRole('textbox').first()).toBeFocused();
    await tap('Tulis kata warga (T)');
    await expect(hall.getByRole('textbox')).toHaveCount(0);
    expect(await placeOf(page)).toBe('2 angka');
  }

  test('a reload comes back to the same step, and without a line the whole story goes on', async ({
    page,
    context,
  }) => {
    await openHall(page, 'tayang=2');
    await page.touchscreen.tap(300, 400);
    await expect.poll(() => placeOf(page)).toBe('2 warna');
    await page.touchscreen.tap(300, 400);
    await expect.poll(() => placeOf(page)).toBe('2 angka');
    // What is spoken of is there again too, and how much of it is known.
    await page.keyboard.press('/');
    await page.keyboard.type('RW 02');
    await page.keyboard.press('Enter');
    await page.keyboard.press('z');
    const spoken = page.locator('[data-chosen="2"]');
    await expect(spoken).toContainText('115 dari 445 KK miskin');
    await expect(spoken).toContainText(/Kelengkapan: \d dari \d RT, 445 dari 549 KK\./);
    // An RW that fills the screen has the names of its RT.
    const near = page.locator('[data-level="rt"]');
    await expect(near).toBeVisible();
    await page.reload();
    await hallReady(page);
    expect(await placeOf(page)).toBe('2 angka');
    await expect(spoken).toContainText('115 dari 445 KK miskin');
    await expect(near).toBeVisible();
    await page.keyboard.press('z');
    await expect(near).toHaveCount(0);
    await byFinger(page);

    await context.setOffline(true);
    await swipe(page, 200);
    expect(await placeOf(page)).toBe('2 warna');
    const places = new Set<string>();
    for (let at = await placeOf(page); !places.has(at); at = await placeOf(page)) {
      places.add(at);
      await swipe(page, -200);
    }
    expect([...places].at(-1)).toBe('8 nama');
    for (const slide of [6, 7]) {
      expect([...places].filter((place) => place.startsWith(`${String(slide)} `))).toEqual([
        `${String(slide)} nama`,
      ]);
    }
    await expect(hallOf(page).getByRole('list', { name: 'Legenda' })).toHaveCount(0);
    const leave = hallOf(page).getByRole('button', { name: 'Keluar dari tayangan (Esc)' });
    const target = await leave.boundingBox();
    expect(Math.min(target?.width ?? 0, target?.height ?? 0)).toBeGreaterThanOrEqual(44);
    await leave.tap();
    await expect(page.getByRole('list', { name: 'Daftar slide' })).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    expect(page.url().startsWith(`${SITE_URL}#/presentasi`)).toBe(true);
    await context.setOffline(false);
  });
});

test('what residents say is kept on this device, is seen and taken away on the page, and goes along with a copy', async ({
  page,
}) => {
  const button = (name: string | RegExp): Locator => page.getByRole('button', { name, exact: true });
  const first = page.getByRole('list', { name: 'Daftar slide' }).locator('> li').first();
  await openHall(page, 'p=betet&tayang=1');
  await press(page, 't');
  await page.keyboard.type('Rumahnya lantai tanah');
  await expect(hallOf(page).getByText(/^Tersimpan di perangkat ini saja/)).toBeVisible();
  await page.reload();
  await hallReady(page);
  // Closes the words, then leaves; what opened the hall is gone with the reload.
  await press(page, 't');
  await expect(hallOf(page).getByRole('textbox').first()).toHaveValue('Rumahnya lantai tanah');
  await press(page, 'Escape');
  await press(page, 'Escape');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(first.getByRole('definition')).toHaveText('Rumahnya lantai tanah');
  await button('Hapus tulisan warga').press('Enter');
  await expect(first.getByRole('definition')).toHaveCount(0);
  await expect(button('Kembalikan tulisan warga')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(first.getByRole('definition')).toHaveText('Rumahnya lantai tanah');

  // The key that a clicker starts a show with; on the page alone it is the browser's.
  await page.getByRole('heading', { level: 1 }).focus();
  await press(page, 'F5');
  await hallReady(page);
  expect(await placeOf(page)).toMatch(/^1 /);
  await press(page, 'Escape');
  await button('Mulai dari slide 3').focus();
  await press(page, 'Shift+F5');
  await hallReady(page);
  expect(await placeOf(page)).toMatch(/^3 /);
  await press(page, 'Escape');
  await expect(button('Mulai dari slide 3')).toBeFocused();

  await button('Ubah tayangan').click();
  await page.waitForURL(/p=milik-/);
  await expect(first.getByRole('definition')).toHaveText('Rumahnya lantai tanah');
  const start = button('Mulai tayangan');
  await start.click();
  await hallReady(page);
  await press(page, 't');
  await page.keyboard.type('Ada ');
  await expect(hallOf(page).getByText('Tersimpan di perangkat ini', { exact: true })).toBeVisible();
  await press(page, 'Escape');
  await press(page, 'Escape');
  await expect(start).toBeFocused();
  await expect(first.getByRole('definition')).toHaveText(/lantai tanah/);
  // A heading with words under it stays.
  await button('Ubah isi slide 1').press('Enter');
  await button('Hapus ruang 1').press('Enter');
  await expect(page.getByLabel('Judul ruang 2')).toBeVisible();
  expect(await faults(page)).toEqual([]);
});

test('a place without boundaries is a list with the same figures', async ({ page }) => {
  await openHall(page, 'p=tayangan-daftar&tayang=1');
  const list = hallOf(page).getByRole('list', { name: 'Wilayah' }).getByRole('listitem');
  await expect(list).toHaveCount(12);
  await expect(list.first()).toHaveText('RW 01');
  await press(page, 'ArrowRight');
  await press(page, 'ArrowRight');
  expect(await placeOf(page)).toBe('1 angka');
  await expect(list.nth(0)).toHaveText(/RW 01\s*21%/);
  await expect(list.nth(1)).toHaveText(/RW 02\s*0%/);
  await expect(list.nth(2)).toHaveText(/RW 03\s*tanpa data\s*Belum dihitung/);
  expect((await wordFaults(page)).filter((fault) => !fault.includes('cut'))).toEqual([]);
  await press(page, 'p');
  await expect(list.last()).toHaveText(/RW 14\s*60%/);
});
