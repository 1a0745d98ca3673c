import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from '@playwright/test';
import { parseTable } from '../support/figures';
import { goTo } from '../support/go-to';
import { legendOf } from '../support/legend';
import { say } from '../support/sentences';
import { expect, mapOf, openMap, openTab, panelOf, queryOf, readingOf, tableOf, test } from '../support/test';

const HOME = '#/peta?p=abiansemal';
const fileOf = (path: string): string =>
  readFileSync(fileURLToPath(new URL(`../../data/${path}`, import.meta.url)), 'utf8');

const groups = parseTable(fileOf('abiansemal/kelompok.csv'));
const rupiah = (text: string): string => say.whole(Number.parseInt(text, 10));

interface Descriptor {
  readonly title: string;
  readonly sources: readonly { readonly title: string }[];
  readonly petaRembug: {
    readonly profil: readonly { readonly label: string | { readonly id: string }; readonly nilai: number }[];
  };
}

const descriptorOf = (id: string): Descriptor => JSON.parse(fileOf(`${id}/datapackage.json`)) as Descriptor;

/** What the packages are by their descriptors: made up, printed or both, and of when. */
const PACKAGES = [
  {
    id: 'cibeureum',
    natures: ['SIMULASI, bukan angka nyata', 'Dikutip dari terbitan'],
    date: '31 Desember 2006',
  },
  { id: 'betet', natures: ['Dikutip dari terbitan'], date: '2015' },
  { id: 'abiansemal', natures: ['Dikutip dari terbitan'], date: '2005' },
] as const;

const pickerOf = (page: Page, title: string): Locator =>
  page.getByRole('banner').getByRole('button', { name: title, exact: true });

const dialogOf = (page: Page): Locator => page.getByRole('dialog', { name: 'Pilih kumpulan data' });

test('a desa without boundaries, and the list of packages', async ({ page }) => {
  await test.step('the page is ready without boundaries, and draws no map', async () => {
    await openMap(page, HOME);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Desa Abiansemal');
    await expect(page.locator('canvas')).toHaveCount(0);
    await expect(mapOf(page)).toHaveCount(0);
    await expect(legendOf(page)).toHaveCount(0);
    await expect(page.getByRole('region', { name: 'Peta', exact: true })).toContainText(
      'Kumpulan data ini tidak memuat batas wilayah',
    );
  });

  await test.step('four groups of the whole desa are told in full, with their funds', async () => {
    await goTo(page, HOME);
    await expect(panelOf(page).getByText('4 kelompok warga', { exact: true })).toBeVisible();
    await expect(panelOf(page).getByText('termasuk 4 kelompok sedesa', { exact: true })).toBeVisible();
    for (const row of groups) {
      const told = panelOf(page).getByRole('article', { name: row['nama'] ?? '', exact: true });
      const fact = (term: string): Locator =>
        told
          .locator('dl > div')
          .filter({ has: page.getByText(term, { exact: true }) })
          .locator('dd');
      await expect(fact('Dana awal (Rp)')).toHaveText(rupiah(row['dana_awal_rp'] ?? ''));
      const now = row['dana_kini_rp'] ?? '';
      await expect(fact('Dana kini (Rp)')).toHaveText(now === '' ? [] : [rupiah(now)]);
      await expect(fact('Penggunaan dana')).toHaveText(row['penggunaan_dana'] ?? '');
      await expect(fact('Kegiatan')).toHaveText(row['kegiatan'] ?? '');
      await expect(fact('Penilaian penulis sumber')).toHaveText(row['penilaian'] ?? '');
      await expect(fact('Tempat')).toHaveText('melayani seluruh wilayah ini');
    }
    await expect(panelOf(page).getByText('2.500.000', { exact: true })).toHaveCount(4);
    await expect(panelOf(page).getByText('2.640.000', { exact: true })).toHaveCount(1);
  });

  await test.step('the tables of the desa stand open, as printed', async () => {
    await goTo(page, HOME);
    const profile = panelOf(page).locator('details', { hasText: 'Tentang tempat ini' });
    const { profil } = descriptorOf('abiansemal').petaRembug;
    await expect(profile.locator('dl > div')).toHaveCount(profil.length);
    for (const { label, nilai } of profil) {
      const name = typeof label === 'string' ? label : label.id;
      const fact = profile.locator('dl > div').filter({ has: page.getByText(name, { exact: true }) });
      await expect(fact).toBeVisible();
      await expect(fact.locator('dd')).toContainText(new RegExp(`^${say.whole(nilai)}\\s`));
    }
  });

  await test.step('the table has the desa alone, without a figure made up', async () => {
    await goTo(page, HOME);
    await openTab(page, 'Tabel');
    const rows = tableOf(page).locator('tbody tr');
    await expect(rows).toHaveCount(1);
    await expect(rows.getByRole('rowheader')).toHaveText('Desa Abiansemal');
    await expect(tableOf(page)).not.toContainText('%');
  });

  await test.step('the packages are listed with what they are, of when and from where', async () => {
    await goTo(page, HOME);
    await pickerOf(page, 'Desa Abiansemal').click();
    const items = dialogOf(page).getByRole('listitem');
    await expect(items).toHaveCount(PACKAGES.length);
    for (const { id, natures, date } of PACKAGES) {
      const { title, sources } = descriptorOf(id);
      const item = items.filter({ has: page.getByText(title, { exact: true }) });
      await expect(item).toContainText(`tanggal data: ${date}`);
      for (const words of [...natures, ...sources.map((source) => source.title)]) {
        await expect(item).toContainText(words);
      }
      if (natures.length === 1) await expect(item).not.toContainText('SIMULASI');
    }
    await expect(dialogOf(page).locator('[aria-current="page"]')).toContainText('Desa Abiansemal');
    await expect(dialogOf(page).locator('[aria-current="page"]')).toHaveCount(1);
    await page.keyboard.press('Escape');
    await expect(dialogOf(page)).toHaveCount(0);
  });

  await test.step('the list opens and closes by keyboard and gives the focus back', async () => {
    await goTo(page, HOME);
    const picker = pickerOf(page, 'Desa Abiansemal');
    for (const key of ['Enter', 'Space']) {
      await picker.focus();
      await page.keyboard.press(key);
      await expect(dialogOf(page).getByRole('link')).toHaveCount(PACKAGES.length);
      await expect(dialogOf(page).locator(':focus')).toHaveCount(1);
      await page.keyboard.press('Escape');
      await expect(dialogOf(page)).toHaveCount(0);
      await expect(picker).toBeFocused();
    }
    await picker.click();
    await dialogOf(page).getByRole('button', { name: 'Tutup' }).click();
    await expect(dialogOf(page)).toHaveCount(0);
    await expect(picker).toBeFocused();
  });

  await test.step('choosing a package goes there, and back again', async () => {
    await goTo(page, HOME);
    let at = 'Desa Abiansemal';
    for (const [title, query] of [
      ['Kelurahan Betet', 'p=betet'],
      ['Kelurahan Cibeureum', ''],
      ['Desa Abiansemal', 'p=abiansemal'],
    ] as const) {
      await pickerOf(page, at).press('Enter');
      await dialogOf(page).getByRole('link', { name: title }).press('Enter');
      await expect(dialogOf(page)).toHaveCount(0);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
      await expect(readingOf(page)).toBeVisible();
      await expect.poll(() => queryOf(page)).toBe(query);
      at = title;
    }
    await expect(page.locator('canvas')).toHaveCount(0);
    await page.goBack();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kelurahan Cibeureum');
    await expect(mapOf(page)).toBeVisible();
  });
});
