import type { Page } from '@playwright/test';
import { ratePct, rtFigure, rtFigures, groupsIn } from '../support/figures';
import { middleOf } from '../support/boundaries';
import { goTo } from '../support/go-to';
import { rateSentence, say } from '../support/sentences';
import {
  expect,
  mapOf,
  openMap,
  queryOf,
  readingOf,
  spokenOf,
  tableOf,
  test,
  WITH_MOTION,
} from '../support/test';

test.use(WITH_MOTION);

const selectedKey = (page: Page): string => new URLSearchParams(queryOf(page)).get('w') ?? '';

/** What a screen reader hears of an RT. */
function spoken(key: string): string {
  const figure = rtFigure(key);
  const groups = groupsIn(key);
  const count = groups === 0 ? 'Tidak ada kelompok warga yang tercatat' : `${groups} kelompok warga`;
  const rate = rateSentence(figure);
  return `${figure.label}, tahun 2006: ${rate}${rate.endsWith('.') ? '' : '.'} ${count}.`;
}

async function walkTo(page: Page, arrow: string): Promise<string> {
  const before = selectedKey(page);
  await page.keyboard.press(arrow);
  await expect.poll(() => selectedKey(page)).not.toBe(before);
  return selectedKey(page);
}

/** The focus is on something, not thrown back to the page. */
async function expectFocusKept(page: Page): Promise<void> {
  const focused = () => page.evaluate(() => document.activeElement?.tagName);
  await expect.poll(focused, { timeout: 3000 }).not.toBe('BODY');
}

async function toMap(page: Page): Promise<void> {
  await openMap(page);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Lompat ke peta' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(mapOf(page)).toBeFocused();
}

test('the map by keys', async ({ page }) => {
  await test.step('from the first Tab to the map, and from RT to RT by arrows', async () => {
    await toMap(page);
    const first = await walkTo(page, 'ArrowRight');
    await expect(spokenOf(page)).toHaveText(spoken(first));
    const right = await walkTo(page, 'ArrowRight');
    expect(middleOf(right).lng).toBeGreaterThan(middleOf(first).lng);
    await expect(spokenOf(page)).toHaveText(spoken(right));
    const down = await walkTo(page, 'ArrowDown');
    expect(middleOf(down).lat).toBeLessThan(middleOf(right).lat);
    await expect(spokenOf(page)).toHaveText(spoken(down));
    await expect(mapOf(page)).toBeFocused();
    await expect(readingOf(page).getByRole('heading', { name: rtFigure(down).label })).toBeVisible();
  });

  await test.step('Enter goes to the reading, Esc lets go', async () => {
    await goTo(page, '#/peta');
    await mapOf(page).focus();
    const key = await walkTo(page, 'ArrowUp');
    await page.keyboard.press('Escape');
    await expect(readingOf(page).getByRole('heading', { name: 'Seluruh Kelurahan Cibeureum' })).toBeVisible();
    expect(selectedKey(page)).toBe('');
    await expect(mapOf(page)).toBeFocused();
    expect(await walkTo(page, 'ArrowUp')).toBe(key);
    await page.keyboard.press('Enter');
    await expect(readingOf(page).getByRole('heading', { name: rtFigure(key).label })).toBeFocused();
  });

  await test.step('plus, minus and nought change the distance', async () => {
    await goTo(page, '#/peta');
    await mapOf(page).focus();
    await page.keyboard.press('+');
    await expect.poll(() => queryOf(page)).toMatch(/^c=/);
    const near = Number.parseFloat(queryOf(page).slice(2));
    await page.keyboard.press('-');
    await page.keyboard.press('-');
    await expect.poll(() => Number.parseFloat(queryOf(page).slice(2))).toBeLessThan(near);
    await expectFocusKept(page);
  });

  await test.step('a slash jumps to the search, a number and Enter to that RT', async () => {
    await goTo(page, '#/peta');
    await mapOf(page).focus();
    await page.keyboard.press('/');
    const search = page.getByRole('combobox', { name: 'Cari wilayah atau kelompok' });
    await expect(search).toBeFocused();
    await page.keyboard.type('5/3');
    await expect(page.getByRole('option', { name: 'RT 03/RW 05' })).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Enter');
    await expect(readingOf(page).getByRole('heading', { name: 'RT 03/RW 05' })).toBeVisible();
    await expect(spokenOf(page)).toHaveText(spoken('5/3'));
    await expectFocusKept(page);
  });

  await test.step('the list of found things is walked by arrows and closed by Esc', async () => {
    await goTo(page, '#/peta');
    const search = page.getByRole('combobox', { name: 'Cari wilayah atau kelompok' });
    await search.focus();
    await page.keyboard.type('rt 03');
    const options = page.getByRole('listbox').getByRole('option');
    await expect(options.nth(0)).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('ArrowDown');
    await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true');
    const id = await options.nth(1).getAttribute('id');
    await expect(search).toHaveAttribute('aria-activedescendant', id ?? 'none');
    await page.keyboard.press('Escape');
    await expect(options).toHaveCount(0);
    await expect(search).toBeFocused();
  });
});

test('table, tabs and choices by keys', async ({ page }) => {
  await test.step('the second skip link leads to the table, which is sorted by keys', async () => {
    await openMap(page);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Lompat ke tabel wilayah' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(tableOf(page)).toBeFocused();

    const head = tableOf(page).getByRole('columnheader', { name: 'Miskin per 100 KK', exact: true });
    const values = () =>
      tableOf(page)
        .getByRole('row')
        .evaluateAll((rows) =>
          (rows as HTMLTableRowElement[]).slice(1).map((row) => {
            // A cell may stand for the count and the rate together.
            const cells = [...row.cells].flatMap((cell) =>
              Array<string>(cell.colSpan).fill(cell.innerText.trim()),
            );
            return cells[3] ?? '';
          }),
        );
    const rates = rtFigures().flatMap((figure) => ratePct(figure) ?? []);
    const blanks = rtFigures()
      .filter((figure) => ratePct(figure) === null)
      .map(() => 'tidak ada data');
    await head.getByRole('button').focus();
    await page.keyboard.press('Enter');
    await expect(head).toHaveAttribute('aria-sort', 'descending');
    expect(await values()).toEqual([...rates.sort((a, b) => b - a).map(say.oneAlways), ...blanks]);
    await page.keyboard.press('Space');
    await expect(head).toHaveAttribute('aria-sort', 'ascending');
    expect(await values()).toEqual([...rates.sort((a, b) => a - b).map(say.oneAlways), ...blanks]);
    await expect(head.getByRole('button')).toBeFocused();
  });

  await test.step('a row of the table is chosen by key and stays under the focus', async () => {
    await goTo(page, '#/peta?s=tabel');
    const row = tableOf(page).getByRole('button', { name: 'RT 03/RW 05' });
    await row.focus();
    await page.keyboard.press('Enter');
    await expect(row).toHaveAttribute('aria-pressed', 'true');
    await expect(row).toBeFocused();
    await expect(spokenOf(page)).toHaveText(spoken('5/3'));
  });

  await test.step('tabs are changed by arrows and keep the focus', async () => {
    await goTo(page, '#/peta');
    const tab = (name: string) => page.getByRole('tab', { name });
    await tab('Bacaan').focus();
    for (const [key, name] of [
      ['ArrowRight', 'Tabel'],
      ['ArrowRight', 'Catatan data'],
      ['ArrowRight', 'Bacaan'],
      ['ArrowLeft', 'Catatan data'],
    ] as const) {
      await page.keyboard.press(key);
      await expect(tab(name)).toBeFocused();
      await expect(tab(name)).toHaveAttribute('aria-selected', 'true');
    }
  });

  await test.step('choices keep the focus where it was', async () => {
    await goTo(page, '#/peta');
    for (const name of ['Tidak ada', 'Semua', 'Hanya Posyandu', 'Perbesar', 'Tampilkan seluruh wilayah']) {
      const button = page.getByRole('button', { name, exact: true });
      await button.focus();
      await page.keyboard.press('Enter');
      await expect(button).toBeFocused();
    }
    const radio = page.getByRole('radio', { name: '2006' });
    await radio.focus();
    await page.keyboard.press('ArrowLeft');
    await expect(page.getByRole('radio', { name: '2005' })).toBeFocused();
    await expect(page.getByRole('radio', { name: '2005' })).toBeChecked();
  });

  await test.step('closing a group by key does not lose the focus', async () => {
    await goTo(page, '#/peta');
    const search = page.getByRole('combobox', { name: 'Cari wilayah atau kelompok' });
    await search.fill('Dasa Wisma Mawar 2');
    await search.press('Enter');
    const group = page.getByRole('article', { name: 'Dasa Wisma Mawar 2' });
    await group.getByRole('button', { name: 'Tutup' }).focus();
    await page.keyboard.press('Enter');
    await expect(group).toHaveCount(0);
    await expectFocusKept(page);
  });

  for (const [what, press] of [
    ['letting go of an RT', 'Kembali ke seluruh wilayah'],
    ['going to a neighbour', /^RT \d+\/RW \d+ /],
  ] as const) {
    await test.step(`${what} by key does not lose the focus`, async () => {
      await goTo(page, '#/peta?w=5/3');
      await readingOf(page).getByRole('button', { name: press }).first().focus();
      await page.keyboard.press('Enter');
      await expect(readingOf(page).getByRole('heading', { name: 'RT 03/RW 05' })).toHaveCount(0);
      await expectFocusKept(page);
    });
  }
});
