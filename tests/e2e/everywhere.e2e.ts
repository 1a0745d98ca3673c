import type { Page } from '@playwright/test';
import { faults } from '../support/axe';
import { SITE_URL } from '../support/site.mjs';
import { expect, mapReady, openMap, test, twoFrames } from '../support/test';

const LANGUAGES = ['id', 'en'] as const;

/** Every two of language, size and theme meet. */
const LOOKS = {
  id: [
    { width: 1280, height: 800, colorScheme: 'light' },
    { width: 360, height: 740, colorScheme: 'dark' },
  ],
  en: [
    { width: 1280, height: 800, colorScheme: 'dark' },
    { width: 360, height: 740, colorScheme: 'light' },
  ],
} as const;

/** A state of a page: its address, and what is opened on it. */
interface State {
  readonly hash: string;
  readonly open?: (page: Page) => Promise<void>;
  readonly close?: (page: Page) => Promise<void>;
}

const packageDialog: Pick<State, 'open' | 'close'> = {
  open: async (page) => {
    await page.getByRole('banner').locator('button[aria-haspopup="dialog"]').click();
    await expect(page.getByRole('dialog').getByRole('link').first()).toBeVisible();
  },
  close: async (page) => {
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  },
};

/** On a large screen the menu stands in the bar and has no button. */
const menu: Pick<State, 'open' | 'close'> = {
  open: async (page) => {
    const button = page.getByRole('button', { name: 'Menu', exact: true });
    if (await button.isVisible()) await button.click();
    await expect(page.getByRole('navigation', { name: /Halaman|Pages/ })).toBeVisible();
  },
  close: (page) => page.keyboard.press('Escape'),
};

const folds: Pick<State, 'open'> = {
  open: (page) =>
    page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    }),
};

const OVERLAYS = 'o=titik,kumpulan,kepadatan,segi,lingkaran';

const STATES: Readonly<Record<string, readonly State[]>> = {
  cibeureum: [
    { hash: '#/peta' },
    { hash: '#/peta?w=5/3&s=pilihan' },
    { hash: '#/peta?w=5/3&s=tabel' },
    { hash: '#/peta?s=masalah', ...folds },
    { hash: '#/peta?w=5/3&g=7' },
    { hash: `#/peta?t=rw&w=5&${OVERLAYS}`, ...folds },
    { hash: '#/peta', ...packageDialog },
    { hash: '#/peta', ...menu },
  ],
  betet: [
    { hash: '#/peta?p=betet' },
    { hash: '#/peta?p=betet&w=2&s=tabel' },
    { hash: '#/peta?p=betet&s=pilihan&o=titik' },
    { hash: '#/peta?p=betet&s=masalah', ...folds },
    { hash: '#/peta?p=betet&w=10' },
  ],
  abiansemal: [
    { hash: '#/peta?p=abiansemal' },
    { hash: '#/peta?p=abiansemal&s=tabel' },
    { hash: '#/peta?p=abiansemal&s=pilihan' },
    { hash: '#/peta?p=abiansemal&s=masalah' },
    { hash: '#/peta?p=abiansemal&g=1' },
  ],
  'the page about the map': [{ hash: '#/tentang', ...folds }],
  'each page beside the map': [{ hash: '#/data' }, { hash: '#/presentasi' }, { hash: '#/rembug' }],
};

const TITLES: Readonly<Record<string, RegExp>> = {
  cibeureum: /Cibeureum/,
  betet: /Betet/,
  abiansemal: /Abiansemal/,
};

const LOST: readonly State[] = [{ hash: '#/peta?p=tidak-ada' }, { hash: '#/peta?p=deskriptor-rusak' }];

/** Changes the address of the page that is open, and waits until what it names is there. */
async function goTo(page: Page, { hash, open }: State): Promise<void> {
  await page.evaluate((next) => {
    window.location.hash = next;
  }, hash);
  await expect(page.locator('h1').first()).toBeVisible();
  await settled(page, hash);
  await open?.(page);
}

/** The package and the panel that an address names are there. */
async function settled(page: Page, hash: string): Promise<void> {
  const [path, query] = hash.split('?');
  if (path === '#/peta') {
    const id = new URLSearchParams(query).get('p') ?? 'cibeureum';
    const title = TITLES[id];
    await expect(page.getByText(/^(Membuka data…|Opening the data…)$/)).toHaveCount(0);
    if (title !== undefined) await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  }
  await twoFrames(page);
}

/** Opens the site anew in a language, at a state. */
async function openIn(page: Page, lang: string, hash: string): Promise<void> {
  await page.goto(`${SITE_URL}404.html`).catch(() => null);
  await page.evaluate((value) => {
    localStorage.setItem('peta-rembug:bahasa', value);
  }, lang);
  await page.goto(`${SITE_URL}${hash}`);
  await expect(page.locator('html')).toHaveAttribute('lang', lang);
}

/** What axe finds in each state of one language in its looks, on one load of the page. */
async function faultsIn(
  page: Page,
  lang: (typeof LANGUAGES)[number],
  states: readonly State[],
): Promise<string[]> {
  const found: string[] = [];
  for (const { colorScheme, ...viewport } of LOOKS[lang]) {
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    for (const state of states) {
      await goTo(page, state);
      const where = `${state.hash} ${viewport.width} ${colorScheme}`;
      found.push(...(await faults(page)).map((fault) => `${where}: ${fault}`));
      await state.close?.(page);
    }
  }
  return found;
}

for (const lang of LANGUAGES) {
  for (const [name, states] of Object.entries(STATES)) {
    test(`${name} stands in nobody’s way in any theme and size (${lang})`, async ({ page }) => {
      test.setTimeout(240_000);
      await openIn(page, lang, states[0]?.hash ?? '');
      await mapReady(page);
      expect(await faultsIn(page, lang, states)).toEqual([]);
    });
  }
}

test.describe('a package that cannot be opened', () => {
  test.use({ expectedNoise: [/404/] });

  for (const lang of LANGUAGES) {
    test(`is told in nobody’s way in any theme and size (${lang})`, async ({ page }) => {
      for (const state of LOST) {
        await openIn(page, lang, state.hash);
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(/dibuka|opened/);
        expect(await faultsIn(page, lang, [state])).toEqual([]);
      }
    });
  }
});

test('the desk of a rembug stands in nobody’s way, tab by tab', async ({ page }) => {
  test.setTimeout(120_000);
  await openIn(page, 'id', '#/rembug?p=rapi');
  await page.getByRole('button', { name: 'Mulai dengan salinan di perangkat ini' }).click();
  const tabs = page.getByRole('tablist', { name: /Bagian rembug|Parts of the meeting/ }).getByRole('tab');
  await expect(tabs).toHaveCount(5);
  for (const lang of LANGUAGES) {
    const [large, small] = LOOKS[lang];
    const { colorScheme, ...viewport } = lang === 'id' ? large : { ...small, colorScheme: 'dark' as const };
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    // The large window shows the same parts side by side: those that are filled in stand for the rest.
    for (const tab of (await tabs.all()).slice(0, lang === 'id' ? 2 : 5)) {
      await tab.click();
      await expect(page.getByRole('tabpanel').getByRole('heading').first()).toBeVisible();
      const where = `${(await tab.innerText()).trim()} ${viewport.width} ${colorScheme}`;
      expect(await faults(page), where).toEqual([]);
      expect(await sideways(page), where).toEqual([]);
    }
    if (lang === 'id') await page.getByRole('button', { name: 'English' }).click();
  }
});

/** Parts that would have to be scrolled sideways, but for the table and the map. */
async function sideways(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((part) => part.checkVisibility() && part.scrollWidth > part.clientWidth + 1)
      .filter(
        (part) => part === document.documentElement || /auto|scroll/.test(getComputedStyle(part).overflowX),
      )
      .filter((part) => part.querySelector('table') === null && part.closest('[role="application"]') === null)
      .map((part) => `${part.tagName}.${part.className}: ${part.scrollWidth} > ${part.clientWidth}`),
  );
}

test.describe('320 px', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  for (const lang of LANGUAGES) {
    test(`everything is read by scrolling down alone, but for map and table (${lang})`, async ({ page }) => {
      await openIn(page, lang, '#/peta');
      await mapReady(page);
      for (const state of Object.values(STATES).flat()) {
        await goTo(page, state);
        expect(await sideways(page), state.hash).toEqual([]);
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth),
          state.hash,
        ).toBeLessThanOrEqual(320);
        await state.close?.(page);
      }
    });
  }
});

test.describe('with the colours of the system forced', () => {
  test('every state is still clean, and what is chosen can be told from what is not', async ({ page }) => {
    test.setTimeout(240_000);
    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    await openMap(page);
    for (const state of Object.values(STATES).flat()) {
      await goTo(page, state);
      expect(await faults(page), state.hash).toEqual([]);
      const alike = await page.evaluate(() => {
        const look = (part: Element): string => {
          const { outlineStyle, outlineWidth, borderBottomWidth, borderBottomStyle } = getComputedStyle(part);
          const { borderBottomColor, backgroundColor, color, fontWeight, textDecorationLine } =
            getComputedStyle(part);
          return [
            ...[outlineStyle, outlineWidth, borderBottomStyle, borderBottomWidth, borderBottomColor],
            ...[backgroundColor, color, fontWeight, textDecorationLine],
          ].join('|');
        };
        const tabs = [...document.querySelectorAll('[role="tab"]')].filter((tab) => tab.checkVisibility());
        const chosen = tabs.find((tab) => tab.getAttribute('aria-selected') === 'true');
        return tabs.filter((tab) => tab !== chosen && chosen !== undefined && look(tab) === look(chosen))
          .length;
      });
      expect(alike, `tabs that look like the chosen one: ${state.hash}`).toBe(0);
      await state.close?.(page);
    }
  });
});

test.describe('with less motion asked for', () => {
  test('nothing slides, fades or turns, in any state', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await openMap(page);
    for (const state of Object.values(STATES).flat()) {
      await goTo(page, state);
      const moving = await page.evaluate(() => {
        const seconds = (text: string): number =>
          Math.max(
            0,
            ...text.split(',').map((part) => Number.parseFloat(part) * (/ms/.test(part) ? 0.001 : 1)),
          );
        return [...document.querySelectorAll('*')].flatMap((part) => {
          const { transitionDuration, animationDuration, animationName, scrollBehavior } =
            getComputedStyle(part);
          const moves =
            seconds(transitionDuration) > 0.02 ||
            (animationName !== 'none' && seconds(animationDuration) > 0.02) ||
            scrollBehavior === 'smooth';
          return moves ? [`${part.tagName}.${part.getAttribute('class') ?? ''}`] : [];
        });
      });
      expect(moving, state.hash).toEqual([]);
      await state.close?.(page);
    }
  });
});
