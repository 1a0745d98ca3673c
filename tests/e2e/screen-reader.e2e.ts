import type { Page } from '@playwright/test';
import { openFolds } from '../support/folds';
import { goTo } from '../support/go-to';
import { SITE_URL } from '../support/site.mjs';
import {
  expect,
  mapOf,
  mapReady,
  openMap,
  openTab,
  panelOf,
  readingOf,
  tableOf,
  test,
} from '../support/test';

const WORDS = {
  id: {
    map: [
      'link "Lompat ke peta"',
      'link "Lompat ke tabel wilayah"',
      'banner:',
      'heading "Kelurahan Cibeureum" [level=1]',
      'combobox "Cari wilayah atau kelompok"',
      'navigation "Halaman"',
      'link "Peta"',
      'link "Tentang"',
      'button "English"',
      'main:',
      'region "Pilihan"',
      'region "Peta"',
      'application "Peta wilayah: panah untuk berpindah"',
      'heading "Dari 100 KK, berapa yang miskin" [level=2]',
      'list "Legenda"',
      'region "Bacaan"',
      'tablist "Bacaan"',
      'tabpanel "Bacaan"',
      'article "RT 03/RW 05"',
      'heading "RT 03/RW 05" [level=2]',
      'status: "RT 03/RW 05, tahun 2006:',
    ],
    about: ['link "Lompat ke isi"', 'banner:', 'main:', 'heading "Tentang peta ini" [level=1]'],
  },
  en: {
    map: [
      'link "Skip to the map"',
      'link "Skip to the table of areas"',
      'banner:',
      'heading "Kelurahan Cibeureum" [level=1]',
      'combobox "Search for an area or a group"',
      'navigation "Pages"',
      'link "Map"',
      'link "About"',
      'button "Bahasa Indonesia"',
      'main:',
      'region "Choices"',
      'region "Map"',
      'application "Map of areas: arrows to move"',
      'heading "Poor per 100 households" [level=2]',
      'list "Legend"',
      'region "Reading"',
      'tablist "Reading"',
      'tabpanel "Reading"',
      'article "RT 03/RW 05"',
      'heading "RT 03/RW 05" [level=2]',
      'status: "RT 03/RW 05, 2006:',
    ],
    about: ['link "Skip to the content"', 'banner:', 'main:', 'heading "About this map" [level=1]'],
  },
} as const;

/** A node of the tree that assistive technology is given. */
interface Node {
  readonly ignored: boolean;
  readonly role: string;
  readonly name: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

async function tree(page: Page): Promise<Node[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes
    .map(({ ignored, role, name, properties }) => ({
      ignored,
      role: String(role?.value ?? ''),
      name: String(name?.value ?? '').trim(),
      properties: Object.fromEntries((properties ?? []).map(({ name: key, value }) => [key, value.value])),
    }))
    .filter(({ ignored }) => !ignored);
}

const MUST_BE_NAMED =
  /^(button|link|textbox|searchbox|combobox|checkbox|radio|slider|tab|tabpanel|table|dialog|img|image|SvgRoot|region|navigation|application|listbox|option|radiogroup)$/;

/** Controls and parts that say nothing of themselves. */
const nameless = (nodes: readonly Node[]): string[] =>
  nodes.filter(({ role, name }) => MUST_BE_NAMED.test(role) && name === '').map(({ role }) => role);

function expectInOrder(story: string, parts: readonly string[]): void {
  let from = 0;
  for (const part of parts) {
    const at = story.indexOf(part, from);
    expect(
      at,
      `"${part}" after ${JSON.stringify(story.slice(Math.max(0, from - 60), from))}`,
    ).toBeGreaterThanOrEqual(0);
    from = at + part.length;
  }
}

/** Everything has its name, there is one heading of level 1, and no level is left out below it. */
function expectNamedAndInOrder(nodes: readonly Node[]): void {
  const levels = nodes
    .filter(({ role }) => role === 'heading')
    .map(({ properties }) => Number(properties['level']));
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  expect(levels[0]).toBe(1);
  levels.slice(1).forEach((level, i) => expect(level - (levels[i] ?? 0)).toBeLessThanOrEqual(1));
  expect(nameless(nodes)).toEqual([]);
}

async function speak(page: Page, lang: 'id' | 'en'): Promise<void> {
  await page.addInitScript((bahasa) => localStorage.setItem('peta-rembug:bahasa', bahasa), lang);
}

for (const lang of ['id', 'en'] as const) {
  test(`read in order, the pages tell a sensible story (${lang})`, async ({ page }) => {
    await speak(page, lang);

    await test.step('the map', async () => {
      await openMap(page, '#/peta?w=5/3');
      await expect(page.locator('html')).toHaveAttribute('lang', lang);
      await expect(page.getByRole('navigation')).toBeVisible();
      await expect(readingOf(page)).toBeVisible();
      expectInOrder(await page.locator('body').ariaSnapshot(), WORDS[lang].map);
      expectNamedAndInOrder(await tree(page));
    });

    await test.step('the page about the map', async () => {
      await goTo(page, '#/tentang');
      await expect(page.getByRole('heading', { level: 2 })).toHaveCount(4);
      expectInOrder(await page.locator('body').ariaSnapshot(), WORDS[lang].about);
      expectNamedAndInOrder(await tree(page));
    });
  });
}

test('nothing is nameless, headings do not jump', async ({ page }) => {
  await openMap(page, '#/peta?o=titik,kepadatan,lingkaran');
  for (const [what, hash] of [
    ['choices and every overlay', '#/peta?o=titik,kepadatan,lingkaran'],
    ['table', '#/peta?s=tabel&w=5/3'],
    ['notes', '#/peta?s=masalah&p=cibeureum-salah'],
    ['no map', '#/peta?p=abiansemal'],
  ] as const) {
    await test.step(what, async () => {
      await goTo(page, hash);
      await openFolds(page.locator('body'));
      expectNamedAndInOrder(await tree(page));
    });
  }

  await test.step('on a phone the menu is one named button that says whether it is open', async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    await goTo(page, '#/peta');
    await expect(page.getByRole('button', { name: 'Menu' })).toBeVisible();
    const menuIn = (nodes: readonly Node[]) =>
      nodes.find(({ role, name }) => role === 'button' && name === 'Menu');
    const closed = await tree(page);
    expect(menuIn(closed)?.properties['expanded']).toBe(false);
    expect(closed.some(({ role }) => role === 'navigation')).toBe(false);
    await page.getByRole('button', { name: 'Menu' }).click();
    const open = await tree(page);
    expect(menuIn(open)?.properties['expanded']).toBe(true);
    expectInOrder(await page.getByRole('banner').ariaSnapshot(), [
      'button "Menu" [expanded]',
      'navigation "Halaman"',
    ]);
    expect(nameless(open)).toEqual([]);
  });
});

test('what is read aloud, and the focus that is kept', async ({ page }) => {
  await test.step('drawings that only decorate say nothing', async () => {
    await openMap(page, '#/peta?w=5/3');
    const images = (await tree(page)).filter(({ role }) => /img|image|SvgRoot|Canvas|graphics/i.test(role));
    expect(images).toEqual([]);
  });

  await test.step('the list of packages is a named modal dialog, and closing it gives the focus back', async () => {
    await goTo(page, '#/peta');
    const opener = page.getByRole('heading', { level: 1 }).getByRole('button');
    for (const close of ['Escape', 'Tutup'] as const) {
      await opener.focus();
      await page.keyboard.press('Enter');
      const dialog = page.getByRole('dialog', { name: 'Pilih kumpulan data' });
      await expect(dialog).toBeVisible();
      const nodes = await tree(page);
      const node = nodes.find(({ role }) => role === 'dialog');
      expect([node?.name, node?.properties['modal']]).toEqual(['Pilih kumpulan data', true]);
      // What lies behind a modal dialog is not told.
      expect(nodes.some(({ role }) => role === 'application')).toBe(false);
      if (close === 'Escape') await page.keyboard.press('Escape');
      else await dialog.getByRole('button', { name: close }).click();
      await expect(dialog).toBeHidden();
      await expect(opener).toBeFocused();
    }
  });

  await test.step('choosing another package keeps the focus', async () => {
    await goTo(page, '#/peta');
    await press(page, 'button', 'Kelurahan Cibeureum');
    await press(page, 'link', /Kelurahan Betet/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kelurahan Betet');
    await expectFocusKept(page, 'the other package is there');
  });

  await test.step('the focus is kept while areas are picked, read and let go', async () => {
    await goTo(page, '#/peta');
    await openTab(page, 'Tabel');
    await expectFocusKept(page, 'panel');
    await tableOf(page).getByRole('button', { name: 'RT 03/RW 05' }).focus();
    await page.keyboard.press('Enter');
    await expectFocusKept(page, 'row');
    await press(page, 'tab', 'Bacaan');
    await press(page, 'button', /^RT \d+\/RW \d+ /);
    await press(page, 'button', 'Kembali ke seluruh wilayah');
    await mapOf(page).focus();
    for (const key of ['ArrowRight', 'Enter', 'Escape']) {
      await page.keyboard.press(key);
      await expectFocusKept(page, key);
    }
  });

  await test.step('the focus is kept while choices are made and taken back', async () => {
    await goTo(page, '#/peta');
    for (const name of ['Tidak ada', 'Semua', 'Hanya Posyandu', 'English', 'Bahasa Indonesia'] as const) {
      await press(page, 'button', name);
    }
    await page.goBack();
    await expectFocusKept(page, 'back');
    await press(page, 'link', 'Tentang');
    await expect(page.getByRole('heading', { level: 1, name: 'Tentang peta ini' })).toBeFocused();
    await page.goBack();
    await expect(page.getByRole('heading', { level: 1, name: 'Kelurahan Cibeureum' })).toBeFocused();
  });

  await test.step('the focus is kept where a press takes its own button away', async () => {
    await goTo(page, '#/peta?t=dusun&i=x&th=1999&m=a&k=99&b=satu&o=abc&s=masalah');
    await panelOf(page).getByRole('button', { name: 'dan 2 lagi yang serupa' }).focus();
    await page.keyboard.press('Enter');
    await expectFocusKept(page, 'all notes');
    await expect(page.locator(':focus')).toContainText('Bagian tautan “b=satu”');
  });
});

/** The focus is on something that is there, never thrown back to the page. */
async function expectFocusKept(page: Page, after: string): Promise<void> {
  const focused = () => page.evaluate(() => document.activeElement?.tagName ?? 'BODY');
  await expect.poll(focused, { message: after, timeout: 3000 }).not.toBe('BODY');
}

async function press(page: Page, role: 'button' | 'tab' | 'link', name: string | RegExp): Promise<void> {
  await page.getByRole(role, { name }).first().focus();
  await page.keyboard.press('Enter');
  await expectFocusKept(page, String(name));
}

test.describe('when nothing can be opened', () => {
  test.use({ expectedNoise: [/404/] });

  test('the failure takes the focus, and so does the page after it', async ({ page }) => {
    await page.goto(`${SITE_URL}#/peta?p=tidak-ada`);
    await expect(page.getByRole('heading', { level: 1, name: 'Data tidak dapat dibuka' })).toBeFocused();
    await press(page, 'link', 'Buka kumpulan data bawaan');
    await mapReady(page);
    await expectFocusKept(page, 'the map is there');
  });
});
