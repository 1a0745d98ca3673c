import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { parseTable, sum } from '../support/figures';
import { goTo } from '../support/go-to';
import { readLegend } from '../support/legend';
import { say } from '../support/sentences';
import { expect, openMap, openTab, readingOf, tableOf, test } from '../support/test';

const HOME = '#/peta?p=betet';
/** Rows of a table; a blank first cell is written out, as the small reader passes over one that is not. */
const table = (name: string) => {
  const text = readFileSync(fileURLToPath(new URL(`../../data/betet/${name}`, import.meta.url)), 'utf8');
  return parseTable(text.replaceAll(/^(?=,)/gm, '""'));
};

const RT = Array.from({ length: 23 }, (_, i) => `RT ${String(i + 1).padStart(2, '0')}`);
const PRINTED: Readonly<Record<string, string>> = {
  'RT 10': '10,52',
  'RT 11': '7,58',
  'RT 22': '0',
  'RT 23': '0',
};

const printedSentence = (percent: string): string =>
  `Keluarga miskin: ${percent}% (tercetak sebagai persen; jumlahnya tidak diketahui)`;

async function chooseInTable(page: Page, label: string): Promise<void> {
  await openTab(page, 'Tabel');
  await tableOf(page).getByRole('button', { name: label, exact: true }).click();
  await openTab(page, 'Bacaan');
  await expect(readingOf(page).getByRole('heading', { name: label, exact: true })).toBeVisible();
}

test('the four printed figures are those of the file', () => {
  const printed = table('kemiskinan.csv')
    .filter((row) => row['rt'] !== '')
    .map((row) => [`RT ${row['rt'] ?? ''}`, Number.parseFloat(row['persen_miskin'] ?? '')]);
  expect(printed).toEqual([
    ['RT 10', 10.52],
    ['RT 11', 7.58],
    ['RT 22', 0],
    ['RT 23', 0],
  ]);
});

test('what the package of Betet tells', async ({ page }) => {
  await test.step('23 RT stand in the table, four with their percentage and none with a count', async () => {
    await openMap(page, `${HOME}&s=tabel`);
    const rows = tableOf(page).locator('tbody tr');
    await expect(rows.getByRole('rowheader')).toHaveText(RT);
    const cells = await rows.evaluateAll((lines) =>
      lines.map((line) => [...line.querySelectorAll('td')].map((cell) => cell.innerText.trim())),
    );
    expect(cells).toEqual(
      RT.map((label) => {
        const percent = PRINTED[label];
        return ['–', ...(percent === undefined ? ['tidak ada data'] : ['–', percent]), '–', '–'];
      }),
    );
  });

  await test.step('the legend counts two at zero, two in classes and 19 without data', async () => {
    await goTo(page, HOME);
    const rows = await readLegend(page);
    const inRole = (role: string) => rows.filter((row) => row.role === role);
    expect(inRole('zero').map(({ text }) => text)).toEqual(['Nol: tidak ada KK miskin: 2 RT']);
    expect(inRole('missing').map(({ text }) => text)).toEqual(['Tidak ada data: 19 RT']);
    expect(inRole('class').map(({ count }) => count)).toEqual([1, 1]);
    expect(sum(rows.map(({ count }) => count))).toBe(23);
  });

  await test.step('five classes cannot be made of two figures, and the page says so', async () => {
    await goTo(page, `${HOME}&k=4`);
    await page.locator('summary', { hasText: 'Pembagian warna' }).click();
    const counts = page.getByRole('group', { name: 'Banyak kelas' });
    await counts.getByRole('radio', { name: '5', exact: true }).check();
    await expect(
      page.getByText('Diminta 5 kelas, hanya 2 yang terbentuk karena angkanya tidak cukup beragam.', {
        exact: true,
      }),
    ).toBeVisible();
    const roles = (await readLegend(page)).map(({ role }) => role);
    expect(roles).toEqual(['zero', 'class', 'class', 'missing']);
  });

  await test.step('every RT reads its printed percentage or that there is none, and nothing made up', async () => {
    for (const [i, label] of RT.entries()) {
      await goTo(page, `${HOME}&w=${i + 1}`);
      await expect(readingOf(page).getByRole('heading', { name: label, exact: true })).toBeVisible();
      const percent = PRINTED[label];
      const sentence = percent === undefined ? /^Tidak ada data: / : printedSentence(percent);
      const reading = readingOf(page);
      await expect(reading.getByText(sentence, { exact: true })).toBeVisible();
      const text = await reading.innerText();
      expect(text, label).not.toMatch(/\bKK\b|kira-kira|antara|rata-rata|urutan/i);
      expect(text.match(/[\d.,]+\s?%/g) ?? [], label).toEqual(percent === undefined ? [] : [`${percent}%`]);
    }
  });

  await test.step('what the source remarks on an RT is read with it', async () => {
    await goTo(page, HOME);
    for (const row of table('kemiskinan.csv').filter((one) => one['rt'] !== '' && one['catatan'] !== '')) {
      await chooseInTable(page, `RT ${row['rt'] ?? ''}`);
      await expect(
        readingOf(page).getByText(`Catatan di sumber: ${row['catatan'] ?? ''}.`, { exact: true }),
      ).toBeVisible();
    }
  });

  await test.step('the whole has no figure, and says that percentages must not be averaged', async () => {
    await goTo(page, HOME);
    const reading = readingOf(page);
    await expect(reading.getByText(/Persen tidak boleh dirata-rata\.$/)).toBeVisible();
    await expect(reading.getByRole('table')).toBeVisible();
    const outside = await reading.evaluate((article) => {
      const copy = article.cloneNode(true) as HTMLElement;
      copy.querySelectorAll('table').forEach((one) => {
        one.remove();
      });
      return copy.textContent;
    });
    expect(outside).not.toMatch(/\d\s?%|\d KK|kira-kira antara \d/);
  });

  await test.step('at RW, one is zero and the highest has no printed figure', async () => {
    await goTo(page, `${HOME}&t=rw`);
    expect((await readLegend(page)).map(({ text }) => text)).toEqual([
      'Nol: tidak ada KK miskin: 1 RW',
      'Tidak ada data: 8 RW',
    ]);
    await chooseInTable(page, 'RW 09');
    await expect(readingOf(page).getByText(printedSentence('0'), { exact: true })).toBeVisible();
    await chooseInTable(page, 'RW 03');
    const reading = readingOf(page);
    await expect(reading.getByText('Tidak ada data: kosong di sumber.', { exact: true })).toBeVisible();
    await expect(
      reading.getByText('Catatan di sumber: tertinggi, angka tidak tercetak.', { exact: true }),
    ).toBeVisible();
    await expect(reading).not.toContainText('%');
  });

  await test.step('at Kelurahan the figure is refused in words', async () => {
    await goTo(page, `${HOME}&t=kelurahan`);
    const counted = (await readLegend(page)).filter(({ count }) => count > 0);
    expect(counted.map(({ text }) => text)).toEqual(['Tidak ada data: 1 Kelurahan']);
    await chooseInTable(page, 'Kelurahan Betet');
    const reading = readingOf(page);
    await expect(
      reading.getByText('Tidak ada data: di bawahnya hanya ada persen, dan persen tidak boleh dirata-rata.', {
        exact: true,
      }),
    ).toBeVisible();
    await expect(reading).not.toContainText('%');
  });

  await test.step('without squares at Kelurahan, the page does not deny those of the other levels', async () => {
    await goTo(page, `${HOME}&t=kelurahan`);
    await expect(page.getByRole('region', { name: 'Peta', exact: true })).not.toContainText(
      'Kumpulan data ini tidak memuat batas wilayah',
      { timeout: 1000 },
    );
  });

  await test.step('the kelurahan does not read as if it had no groups', async () => {
    await goTo(page, `${HOME}&t=kelurahan`);
    await chooseInTable(page, 'Kelurahan Betet');
    await expect(readingOf(page)).not.toContainText('Tidak ada kelompok warga yang tercatat', {
      timeout: 1000,
    });
  });

  for (const level of ['rt', 'rw']) {
    await test.step(`the squares of ${level} are called so and promise no distances`, async () => {
      await goTo(page, `${HOME}&t=${level}`);
      const map = page.getByRole('region', { name: 'Peta', exact: true });
      await expect(map.getByText('Denah kotak, bukan batas sebenarnya', { exact: true })).toBeVisible();
      await expect(map.getByText(/^[\d.,]+ k?m$/)).toHaveCount(0);
      const overlays = page.getByRole('group', { name: 'Kelompok warga di peta' });
      await expect(overlays.getByRole('checkbox', { name: 'Sebaran titik' })).toBeVisible();
      await expect(overlays.getByRole('checkbox', { name: /^Kepadatan/ })).toHaveCount(0);
    });
  }

  await test.step('a map of true boundaries has the scale and density that squares lack', async () => {
    await goTo(page, '#/peta');
    const map = page.getByRole('region', { name: 'Peta', exact: true });
    await expect(map.getByText(/^[\d.,]+ k?m$/)).toHaveCount(1);
    await expect(page.getByRole('checkbox', { name: /^Kepadatan/ })).toBeVisible();
  });

  await test.step('funds are told cell by cell, blank where the source is, and add up', async () => {
    const lines = table('dana.csv').filter((row) => row['bidang'] !== 'Jumlah tercetak');
    const rupiah = (text: string | undefined) => (text === '' ? null : Number.parseInt(text ?? '', 10));
    const fields = [...new Set(lines.map((row) => row['bidang'] ?? ''))];
    const years = [...new Set(lines.map((row) => row['tahun'] ?? ''))];
    const of = (key: string, value: string) =>
      sum(lines.filter((row) => row[key] === value).map((row) => rupiah(row['rp'])));

    await goTo(page, HOME);
    const section = readingOf(page).getByRole('region', { name: 'Dana yang masuk' });
    await expect(section.getByRole('columnheader')).toHaveText(['Tahun', ...fields, 'Jumlah']);
    for (const year of years) {
      const cells = fields.map((field) => {
        const line = lines.find((row) => row['tahun'] === year && row['bidang'] === field);
        const value = rupiah(line?.['rp']);
        return value === null ? 'kosong di sumber' : say.whole(value);
      });
      const row = section.getByRole('row').filter({ has: page.getByRole('rowheader', { name: year }) });
      await expect(row.getByRole('cell')).toHaveText([...cells, say.whole(of('tahun', year))]);
    }
    await expect(section.getByRole('cell', { name: 'kosong di sumber' })).toHaveCount(3);
    const total = sum(lines.map((row) => rupiah(row['rp'])));
    const sums = fields.map((field) => of('bidang', field));
    expect([...sums, total].map(say.whole)).toEqual([
      '938.800.000',
      '95.000.000',
      '121.200.000',
      '45.000.000',
      '1.200.000.000',
    ]);
    const last = section.locator('tfoot').getByRole('cell');
    for (const [i, value] of sums.entries()) {
      await expect(last.nth(i)).toHaveText(`${say.whole(value)}${say.two((100 * value) / total)}%`);
    }
    await expect(last.last()).toHaveText(say.whole(total));
  });

  await test.step('partnerships are listed with who, with whom and what they brought', async () => {
    await goTo(page, HOME);
    const items = readingOf(page).getByRole('region', { name: 'Kemitraan' }).getByRole('listitem');
    const rows = table('kemitraan.csv');
    await expect(items).toHaveCount(rows.length);
    for (const [i, row] of rows.entries()) {
      for (const words of [
        `${row['tahun'] ?? ''}: ${row['kegiatan'] ?? ''}`,
        `${row['pelaku'] ?? ''} bersama ${row['mitra'] ?? ''}`,
        `Dari mitra: ${row['peran_mitra'] ?? ''}`,
      ]) {
        await expect(items.nth(i)).toContainText(words);
      }
    }
  });
});
