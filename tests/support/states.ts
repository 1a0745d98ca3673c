import type { Page } from '@playwright/test';
import { openFolds } from './folds';
import { SITE_URL } from './site.mjs';
import { expect, twoFrames } from './test';

/** A state of a page: its address, and what is opened on it. */
export interface State {
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

const folds: Pick<State, 'open'> = { open: (page) => openFolds(page.locator('body')) };

const search: Pick<State, 'open' | 'close'> = {
  open: async (page) => {
    await page.getByRole('application').focus();
    await page.keyboard.press('/');
    await page.keyboard.type('rt 03');
    await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
  },
  close: async (page) => {
    await page.keyboard.press('Escape');
    await expect(page.getByRole('listbox')).toHaveCount(0);
  },
};

const OVERLAYS = 'o=titik,kumpulan,kepadatan,segi,lingkaran';

export const STATES: Readonly<Record<string, readonly State[]>> = {
  cibeureum: [
    { hash: '#/peta' },
    { hash: '#/peta?w=5/3&s=pilihan' },
    { hash: '#/peta?w=5/3&s=tabel' },
    { hash: '#/peta?w=5/3&o=titik', ...search },
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

/** Changes the address of the page that is open, and waits until what it names is there. */
export async function goTo(page: Page, { hash, open }: State): Promise<void> {
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
export async function openIn(page: Page, lang: string, hash: string): Promise<void> {
  await page.goto(`${SITE_URL}404.html`).catch(() => null);
  await page.evaluate((value) => {
    localStorage.setItem('peta-rembug:bahasa', value);
  }, lang);
  await page.goto(`${SITE_URL}${hash}`);
  await expect(page.locator('html')).toHaveAttribute('lang', lang);
}

/** Parts that would have to be scrolled sideways, but for the table and the map. */
export async function sideways(page: Page): Promise<string[]> {
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

/** Parts that slide, fade or turn for longer than an eye notices. */
export async function moving(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const seconds = (text: string): number =>
      Math.max(0, ...text.split(',').map((part) => Number.parseFloat(part) * (/ms/.test(part) ? 0.001 : 1)));
    return [...document.querySelectorAll('*')].flatMap((part) => {
      const { transitionDuration, animationDuration, animationName, scrollBehavior } = getComputedStyle(part);
      const moves =
        seconds(transitionDuration) > 0.02 ||
        (animationName !== 'none' && seconds(animationDuration) > 0.02) ||
        scrollBehavior === 'smooth';
      return moves ? [`${part.tagName}.${part.getAttribute('class') ?? ''}`] : [];
    });
  });
}

/** How much of the table of areas lies beyond the side of its panel: none of it should. */
export async function tableBeyond(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const panel = document.querySelector('#tabel')?.closest('[role="tabpanel"]');
    const beyond = panel === null || panel === undefined ? 0 : panel.scrollWidth - panel.clientWidth;
    return beyond > 0 ? [`${String(beyond)} px`] : [];
  });
}
