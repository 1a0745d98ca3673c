import type { Page } from '@playwright/test';
import { groupRows, groupsIn, ratePct, rtFigure, rtFigures, sum, type RtFigure } from '../support/figures';
import { neighboursOf } from '../support/boundaries';
import { goTo } from '../support/go-to';
import { rankSentence, rateSentence, say } from '../support/sentences';
import { expect, mapOf, openMap, openTab, readingOf, tableOf, test } from '../support/test';

const figures = rtFigures();

function first(what: string, wanted: (figure: RtFigure) => boolean): RtFigure {
  const found = figures.find(wanted);
  if (found === undefined) throw new Error(`The figures have no RT ${what}`);
  return found;
}

const usual = first('with some poor', ({ poor }) => (poor ?? 0) > 2);
const highest = first('with the highest rate', (figure) =>
  figures.every((other) => (ratePct(other) ?? 0) <= (ratePct(figure) ?? 0)),
);
const none = first('without poor', ({ poor }) => poor === 0);
const blank = first('without figure', ({ poor }) => poor === null);

async function chooseInTable(page: Page, label: string): Promise<void> {
  await openTab(page, 'Tabel');
  await tableOf(page).getByRole('button', { name: label, exact: true }).click();
  await openTab(page, 'Bacaan');
}

async function chooseBySearch(page: Page, text: string, label: string): Promise<void> {
  await page.getByRole('combobox', { name: 'Cari wilayah atau kelompok' }).fill(text);
  await page.getByRole('option', { name: label }).click();
}

test('an RT with a figure reads the same from table and search', async ({ page }) => {
  await openMap(page);
  for (const [what, figure] of Object.entries({ usual, highest, none })) {
    await test.step(what, async () => {
      for (const choose of [
        () => chooseInTable(page, figure.label),
        () => chooseBySearch(page, figure.key, figure.label),
      ]) {
        await choose();
        const reading = readingOf(page);
        await expect(reading.getByRole('heading', { name: figure.label })).toBeVisible();
        await expect(reading.getByText(rateSentence(figure), { exact: true })).toBeVisible();
        await expect(reading.getByText(rankSentence(figure), { exact: true })).toBeVisible();
        await reading.getByRole('button', { name: 'Kembali ke seluruh wilayah' }).click();
        await expect(
          readingOf(page).getByRole('heading', { name: 'Seluruh Kelurahan Cibeureum' }),
        ).toBeVisible();
      }
    });
  }
});

test('the words of an RT, of the whole and of the table', async ({ page }) => {
  await test.step('an RT without a figure says so, why, and gets no rank', async () => {
    await openMap(page);
    await chooseBySearch(page, blank.key, blank.label);
    const reading = readingOf(page);
    await expect(reading.getByText(rateSentence(blank), { exact: true })).toBeVisible();
    await expect(reading).not.toContainText('tertinggi');
    await expect(reading).not.toContainText('%;');
  });

  await test.step('a neighbour is one press away', async () => {
    await goTo(page, `#/peta?w=${usual.key}`);
    const [label = ''] = neighboursOf(usual.key);
    await readingOf(page).getByRole('button', { name: label }).click();
    await expect(readingOf(page).getByRole('heading', { name: label })).toBeVisible();
  });

  await test.step('other years are read from their own rows', async () => {
    await goTo(page, `#/peta?w=${usual.key}`);
    for (const year of ['2004', '2005']) {
      await page.getByRole('radio', { name: year }).check();
      await expect(
        readingOf(page).getByText(rateSentence(rtFigure(usual.key, year)), { exact: true }),
      ).toBeVisible();
      await expect(readingOf(page).getByText(`tahun ${year}`)).toBeVisible();
    }
  });

  await test.step('the neighbours are those that share a border, each with its own rate', async () => {
    await goTo(page, '#/peta');
    for (const figure of [usual, none]) {
      await chooseBySearch(page, figure.key, figure.label);
      await expect(readingOf(page).getByRole('heading', { name: 'RT tetangga' })).toBeVisible();
      const beside = readingOf(page).getByRole('button', { name: /^RT \d+\/RW \d+ / });
      const expected = neighboursOf(figure.key).map((label) => {
        const rate = ratePct(first(label, (other) => other.label === label));
        return `${label} ${rate === null ? 'tidak ada data' : `${say.one(rate)}%`}`;
      });
      await expect(beside).toHaveCount(expected.length);
      expect((await beside.allInnerTexts()).map((text) => text.replace(/\s+/g, ' ')).sort()).toEqual(
        expected.sort(),
      );
    }
  });

  await test.step('a press on the map opens what the card under the pointer says', async () => {
    await goTo(page, '#/peta?o=-');
    await mapOf(page).hover();
    const card = page.getByRole('region', { name: 'Peta' }).locator('[data-area]');
    const key = (await card.getAttribute('data-area')) ?? '';
    const { label } = rtFigure(key);
    await expect(card).toContainText(label);
    await mapOf(page).click();
    await expect(readingOf(page).getByRole('heading', { name: label })).toBeVisible();
    await expect(readingOf(page).getByText(rateSentence(rtFigure(key)), { exact: true })).toBeVisible();
  });

  await test.step('the whole kelurahan is summed from counts and says how much they cover', async () => {
    await goTo(page, '#/peta');
    const known = figures.filter(({ kk, poor }) => kk !== null && poor !== null);
    const [poor, kk, all] = [
      sum(known.map((figure) => figure.poor)),
      sum(known.map((figure) => figure.kk)),
      sum(figures.map((figure) => figure.kk)),
    ];
    const reading = readingOf(page);
    const rate = say.one((100 * poor) / kk);
    await expect(
      reading.getByText(`${say.whole(poor)} dari ${say.whole(kk)} KK miskin (${rate}%)`, { exact: true }),
    ).toBeVisible();
    await expect(
      reading.getByText(
        `Kelengkapan: ${known.length} dari ${figures.length} RT, ${say.whole(kk)} dari ${say.whole(all)} KK.`,
      ),
    ).toBeVisible();
  });

  await test.step('groups of the whole kelurahan are told per 100 KK and never spread over RT', async () => {
    await goTo(page, '#/peta');
    const whole = groupRows.filter((row) => row['jangkauan'] === 'kelurahan').length;
    const all = sum(figures.map(({ kk }) => kk));
    const per100 = say.two((100 * groupRows.length) / all);
    expect(per100).toBe('2,65');
    const reading = readingOf(page);
    await expect(reading).toContainText(`307 kelompok warga, ${per100} kelompok per 100 KK`);
    await expect(reading.getByText(`termasuk ${whole} kelompok sekelurahan`)).toBeVisible();
    await chooseBySearch(page, usual.key, usual.label);
    await expect(readingOf(page)).toContainText(`${groupsIn(usual.key)} kelompok warga`);
    await expect(readingOf(page).getByText(`ditambah ${whole} kelompok sekelurahan`)).toBeVisible();
  });

  await test.step('the table says the same counts and rate, and "tidak ada data" where there are none', async () => {
    await goTo(page, '#/peta');
    await openTab(page, 'Tabel');
    const cells = (figure: RtFigure) =>
      tableOf(page).getByRole('row', { name: figure.label }).getByRole('cell');
    const groups = groupsIn(usual.key);
    await expect(cells(usual)).toHaveText([
      say.whole(usual.kk ?? 0),
      say.whole(usual.poor ?? 0),
      say.oneAlways(ratePct(usual) ?? 0),
      say.whole(groups),
      say.two((100 * groups) / (usual.kk ?? 1)),
    ]);
    await expect(cells(none).nth(1)).toHaveText('0');
    await expect(cells(none).nth(2)).toHaveText('0,0');
    await expect(cells(blank).nth(0)).toHaveText(say.whole(blank.kk ?? 0));
    await expect(cells(blank).nth(1)).toHaveText('tidak ada data');
    await expect(tableOf(page).getByRole('row')).toHaveCount(1 + figures.length);
  });
});
