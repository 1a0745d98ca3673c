import type { Page } from '@playwright/test';
import { painted } from '../support/canvas';
import { groupRows, rtFigures, sum, years, type RtFigure } from '../support/figures';
import { goTo } from '../support/go-to';
import { householdsOf } from '../support/households';
import { coloursOf, readLegend, type LegendRow } from '../support/legend';
import { rateSentence, say } from '../support/sentences';
import { textsIn } from '../support/texts';
import { expect, openMap, openTab, panelOf, queryOf, readingOf, tableOf, test } from '../support/test';

const figures = rtFigures();

/** One RW summed from the counts of those of its RT that have both. */
interface RwSum extends RtFigure {
  readonly rt: number;
  readonly covered: number;
  readonly allKk: number;
}

function rwSums(year?: string): RwSum[] {
  const all = rtFigures(year);
  const keys = [...new Set(all.map(({ key }) => key.split('/')[0] ?? ''))];
  return keys.map((key) => {
    const own = all.filter((figure) => figure.key.split('/')[0] === key);
    const known = own.filter(({ kk, poor }) => kk !== null && poor !== null);
    return {
      key,
      label: `RW ${key.padStart(2, '0')}`,
      kk: sum(known.map(({ kk }) => kk)),
      poor: sum(known.map(({ poor }) => poor)),
      rt: own.length,
      covered: known.length,
      allKk: sum(own.map(({ kk }) => kk)),
    };
  });
}

const coverageSentence = ({ rt, covered, kk, allKk }: RwSum): string =>
  covered === rt
    ? `Kelengkapan: semua ${rt} RT, ${say.whole(kk ?? 0)} KK.`
    : `Kelengkapan: ${covered} dari ${rt} RT, ${say.whole(kk ?? 0)} dari ${say.whole(allKk)} KK.`;

async function chooseLevel(page: Page, label: string): Promise<void> {
  const segments = page.getByRole('group', { name: 'Tingkat', exact: true });
  await segments.getByRole('radio', { name: label, exact: true }).check();
}

/** Numbers in one column of the table on screen, the first after the name being 0. */
async function columnOf(page: Page, at: number): Promise<number[]> {
  const texts = await tableOf(page)
    .locator(`tbody tr td:nth-of-type(${at + 1})`)
    .allInnerTexts();
  return texts.map((text) => Number.parseInt(text.replaceAll('.', ''), 10));
}

const classesOf = (rows: readonly LegendRow[]): LegendRow[] => rows.filter(({ role }) => role === 'class');

test('the figures put RT with and without data into the RW that are read here', () => {
  const sums = rwSums();
  expect(sums).toHaveLength(23);
  const fifth = sums.find(({ key }) => key === '5');
  expect(fifth === undefined ? '' : coverageSentence(fifth)).toBe('Kelengkapan: semua 7 RT, 401 KK.');
  expect(sums.some(({ covered, rt }) => covered < rt)).toBe(true);
});

test('every RW reads the sums of its RT and how much they cover', async ({ page }) => {
  await openMap(page, '#/peta?t=rw&s=tabel');
  for (const year of years) {
    await test.step(`in ${year}`, async () => {
      await goTo(page, `#/peta?t=rw&th=${year}&s=tabel`);
      const newest = year === years.at(-1);
      // Of the other years the first RW, and those that do not have all of their RT.
      const asked = rwSums(year).filter((rw, i) => newest || i === 0 || rw.covered < rw.rt);
      for (const [i, rw] of asked.entries()) {
        if (i === 0) {
          await tableOf(page).getByRole('button', { name: rw.label, exact: true }).click();
          await openTab(page, 'Bacaan');
        } else {
          await goTo(page, `#/peta?t=rw&th=${year}&w=${rw.key}`);
        }
        await expect(readingOf(page).getByRole('heading', { name: rw.label, exact: true })).toBeVisible();
        const texts = await textsIn(readingOf(page));
        expect(texts, rw.label).toContain(rateSentence(rw));
        expect(texts, rw.label).toContain(coverageSentence(rw));
      }
    });
  }
});

test('levels in legend, table and address', async ({ page }) => {
  await test.step('RT, RW and kelurahan add up to the same', async () => {
    const [poor, kk] = [sum(figures.map((one) => one.poor)), sum(figures.map((one) => one.kk))];
    await openMap(page, '#/peta?s=tabel');
    for (const [level, areas] of [
      ['RT', figures.length],
      ['RW', 23],
      ['Kelurahan', 1],
    ] as const) {
      await chooseLevel(page, level);
      await expect(tableOf(page).locator('tbody tr')).toHaveCount(areas);
      const households = await householdsOf(page);
      expect(sum(households.all), `KK of ${level}`).toBe(kk);
      const counted = sum(figures.filter((one) => one.poor !== null).map((one) => one.kk));
      if (level !== 'RT') expect(sum(households.basis), `KK behind the rates of ${level}`).toBe(counted);
      // A row without data has one wide cell in place of its count.
      const counts = (await columnOf(page, 1)).filter((count) => !Number.isNaN(count));
      expect(sum(counts), `poor KK of ${level}`).toBe(poor);
    }
    await openTab(page, 'Bacaan');
    await expect(panelOf(page)).toContainText(`${say.whole(poor)} dari `);
    await expect(panelOf(page)).toContainText(`dari ${say.whole(kk)} KK.`);
  });

  for (const level of ['rw', 'kelurahan']) {
    await test.step(`the map at ${level} has the colours of the legend and no other`, async () => {
      await goTo(page, `#/peta?t=${level}`);
      const expected = (await readLegend(page)).filter(({ count }) => count > 0).flatMap(coloursOf);
      expect(expected.length).toBeGreaterThan(0);
      await expect
        .poll(async () => Object.keys((await painted(page, 'areas')).colours).sort())
        .toEqual(expected.sort());
    });
  }

  await test.step('the levels are offered from the smallest areas up', async () => {
    await goTo(page, '#/peta');
    const segments = page.getByRole('group', { name: 'Tingkat', exact: true });
    await expect(segments.locator('label')).toHaveText(['RT', 'RW', 'Kelurahan']);
    await expect(segments.getByRole('radio', { name: 'RT', exact: true })).toBeChecked();
  });

  await test.step('the legend counts every area of the level once', async () => {
    await goTo(page, '#/peta');
    for (const [level, areas] of [
      ['RW', 23],
      ['Kelurahan', 1],
      ['RT', figures.length],
    ] as const) {
      await chooseLevel(page, level);
      await expect
        .poll(async () => (await readLegend(page)).map(({ text }) => text).join(' '))
        .toMatch(new RegExp(`\\d ${level}\\b`));
      expect(sum((await readLegend(page)).map(({ count }) => count))).toBe(areas);
    }
  });

  await test.step('classes have the same limits and colours at RT and at RW', async () => {
    await goTo(page, '#/peta');
    const small = classesOf(await readLegend(page));
    await chooseLevel(page, 'RW');
    await expect.poll(async () => (await readLegend(page))[0]?.text).toMatch(/ RW$/);
    const large = classesOf(await readLegend(page));
    expect(small.length).toBeGreaterThan(2);
    // The lowest figure opens the first class; all else are limits between colours.
    expect(large.map(({ max, ground }) => [max, ground])).toEqual(
      small.map(({ max, ground }) => [max, ground]),
    );
    expect(large.slice(1).map(({ min }) => min)).toEqual(small.slice(1).map(({ min }) => min));
  });

  await test.step('each RW is counted in the class whose limits hold its rate', async () => {
    await goTo(page, '#/peta?t=rw');
    const rows = await readLegend(page);
    const classes = classesOf(rows);
    const rates = rwSums().map(({ kk, poor }) => (100 * (poor ?? 0)) / (kk ?? 0));
    const inner = classes.slice(0, -1).map(({ max }) => max);
    classes.forEach(({ count, text }, i) => {
      const [low, high] = [inner[i - 1] ?? 0, inner[i] ?? Infinity];
      expect(
        rates.filter((rate) => rate > low && rate <= high),
        text,
      ).toHaveLength(count);
    });
  });

  await test.step('a chosen RT gives way to the RW that holds it', async () => {
    await goTo(page, '#/peta?w=5/3');
    await expect(readingOf(page).getByRole('heading', { name: 'RT 03/RW 05' })).toBeVisible();
    await chooseLevel(page, 'RW');
    await expect(readingOf(page).getByRole('heading', { name: 'RW 05', exact: true })).toBeVisible();
    await expect.poll(() => queryOf(page).split('&').sort()).toEqual(['t=rw', 'w=5']);
  });

  await test.step('groups per 100 KK are told with and without what only registers', async () => {
    // The two registrations for family planning; all other kinds are people who meet.
    const others = groupRows.filter((row) => !(row['jenis'] ?? '').startsWith('R/1/')).length;
    const kk = sum(figures.map((one) => one.kk));
    const [withIt, without] = [groupRows.length, others].map((count) => say.two((100 * count) / kk));
    expect([withIt, without]).toEqual(['2,65', '2,34']);

    await goTo(page, '#/peta?t=rw');
    const box = page.getByRole('checkbox', { name: 'Ikutkan pencatatan (bukan perkumpulan)' });
    const effect = page.getByText('2,65 kelompok per 100 KK dengan pencatatan; 2,34 tanpa pencatatan.', {
      exact: true,
    });
    await expect(box).toBeChecked();
    await expect(effect).toBeVisible();
    await expect(readingOf(page)).toContainText('2,65 kelompok per 100 KK');
    await box.uncheck();
    await expect(effect).toBeVisible();
    await expect(readingOf(page)).toContainText('2,34 kelompok per 100 KK');
    await expect(readingOf(page)).toContainText(`${others} dari ${groupRows.length} kelompok warga`);
  });

  await test.step('the address says the level and brings it back', async () => {
    await goTo(page, '#/peta');
    await chooseLevel(page, 'RW');
    await expect.poll(() => queryOf(page)).toBe('t=rw');
    await page.reload();
    await expect(page.getByRole('radio', { name: 'RW', exact: true })).toBeChecked();
    await openTab(page, 'Tabel');
    await expect(tableOf(page).locator('tbody tr')).toHaveCount(23);
  });
});
