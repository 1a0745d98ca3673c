import type { Page } from '@playwright/test';
import { rtFigure } from '../support/figures';
import { openFolds } from '../support/folds';
import { goTo } from '../support/go-to';
import { legendOf } from '../support/legend';
import { rateSentence } from '../support/sentences';
import {
  expect,
  mapOf,
  openMap,
  openNarrow,
  panelOf,
  queryOf,
  readingOf,
  test,
  WITH_MOTION,
} from '../support/test';

test.use(WITH_MOTION);

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

const TABS = ['Bacaan', 'Pilihan', 'Tabel', 'Catatan data'] as const;

/** What a finger cannot hit well: visible controls whose box, or label, is less than 44 px high. */
async function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const controls = document.querySelectorAll<HTMLElement>('button, input, select, summary, a[href]');
    return [...controls].flatMap((control) => {
      const target = control.closest('label') ?? control;
      const { width, height } = target.getBoundingClientRect();
      const shown = control.checkVisibility({ visibilityProperty: true }) && !control.matches('.skip');
      if (!shown || (height >= 44 && width >= 24)) return [];
      const name = control.getAttribute('aria-label') ?? target.textContent ?? '';
      return [`${control.tagName} "${name.trim()}" ${Math.round(width)} × ${Math.round(height)}`];
    });
  });
}

test('every tab fits the phone and the finger', async ({ page }) => {
  await openMap(page, '#/peta?w=5/3&o=titik,kepadatan,lingkaran');
  for (const tab of TABS) {
    await test.step(`nothing is wider than the phone: ${tab}`, async () => {
      await goTo(page, '#/peta?w=5/3&o=titik,kepadatan,lingkaran');
      await openNarrow(page, tab);
      await expect(page.getByRole('tab', { name: tab })).toHaveAttribute('aria-selected', 'true');
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    });

    await test.step(`every control is large enough for a finger: ${tab}`, async () => {
      await goTo(page, '#/peta?w=5/3&o=kepadatan');
      await openNarrow(page, tab);
      await expect(page.getByRole('tab', { name: tab })).toHaveAttribute('aria-selected', 'true');
      await openFolds(panelOf(page));
      expect(await smallTargets(page)).toEqual([]);
    });
  }
});

test('map and choices by finger', async ({ page }) => {
  await test.step('map, legend, search and tabs are all on the first screen', async () => {
    await openMap(page);
    for (const part of [
      mapOf(page),
      legendOf(page),
      page.getByRole('combobox', { name: 'Cari wilayah atau kelompok' }),
      page.getByRole('tab', { name: 'Bacaan' }),
      readingOf(page).getByRole('heading', { name: 'Seluruh Kelurahan Cibeureum' }),
    ]) {
      await expect(part).toBeInViewport({ ratio: 0.9 });
    }
  });

  await test.step('there are three tabs', async () => {
    await expect(page.getByRole('tab')).toHaveText(['Bacaan', 'Pilihan', 'Tabel']);
  });

  await test.step('a tap on an RT opens its sentence, and the way back lets go', async () => {
    await goTo(page, '#/peta');
    await mapOf(page).tap();
    await expect.poll(() => queryOf(page)).toMatch(/^w=/);
    const figure = rtFigure(new URLSearchParams(queryOf(page)).get('w') ?? '');
    await expect(readingOf(page).getByRole('heading', { name: figure.label })).toBeVisible();
    await expect(readingOf(page).getByText(rateSentence(figure), { exact: true })).toBeVisible();
    await readingOf(page).getByRole('button', { name: 'Kembali ke seluruh wilayah' }).tap();
    await expect(readingOf(page).getByRole('heading', { name: 'Seluruh Kelurahan Cibeureum' })).toBeVisible();
  });

  await test.step('the choices are a tab of their own, and the map follows them', async () => {
    await goTo(page, '#/peta?o=-');
    await page.getByRole('tab', { name: 'Pilihan' }).tap();
    await page.getByRole('radio', { name: '2004' }).tap();
    await expect(page.getByRole('region', { name: 'Peta' }).getByText('tahun 2004')).toBeVisible();
    await page.getByRole('checkbox', { name: 'Sebaran titik' }).tap();
    await expect(
      page.getByRole('region', { name: 'Peta' }).getByText('303 kelompok digambar; 4 tanpa letak sendiri'),
    ).toBeVisible();
  });
});
