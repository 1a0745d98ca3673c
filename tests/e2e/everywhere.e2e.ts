import type { Page } from '@playwright/test';
import { faults } from '../support/axe';
import { goTo, moving, openIn, sideways, STATES, tableBeyond, type State } from '../support/states';
import { expect, mapReady, openMap, test } from '../support/test';

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

const LOST: readonly State[] = [{ hash: '#/peta?p=tidak-ada' }, { hash: '#/peta?p=deskriptor-rusak' }];

/** What axe finds, and what moves although less motion is asked for, in each state of one language in its looks, on one load of the page. */
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
      found.push(...(await moving(page)).map((part) => `${where}: moves: ${part}`));
      found.push(...(await tableBeyond(page)).map((beyond) => `${where}: table cut off: ${beyond}`));
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
  test('every state can be read, and what is chosen can be told from what is not', async ({ page }) => {
    test.setTimeout(240_000);
    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    await openMap(page);
    // Of the other packages and pages the first stands for the rest: they are made of the same parts.
    const { cibeureum = [], ...others } = STATES;
    for (const state of [...cibeureum, ...Object.values(others).map((states) => states.slice(0, 1))].flat()) {
      await goTo(page, state);
      // Of the rules only that of contrast looks at colours.
      expect(await faults(page, ['color-contrast']), state.hash).toEqual([]);
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
