import { fileURLToPath } from 'node:url';
import type { Locator, Page } from '@playwright/test';
import { SITE_URL } from './site.mjs';
import { expect } from './test';

/** A file made in a test. */
export interface MadeFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** Path of one of the messy tables. */
export function messy(name: string): string {
  return fileURLToPath(new URL(`../fixtures/messy/${name}`, import.meta.url));
}

/** A file of this text or these bytes. */
export function madeFile(name: string, content: string | Uint8Array): MadeFile {
  return { name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) };
}

/** Opens the data page, in Indonesian unless told. */
export async function openDataPage(page: Page, lang: 'id' | 'en' = 'id'): Promise<void> {
  await page.addInitScript((bahasa) => localStorage.setItem('peta-rembug:bahasa', bahasa), lang);
  await page.goto(`${SITE_URL}#/data`);
  await expect(inputOf(page, lang)).toBeAttached();
}

/** The file input, by its fixed name. */
export function inputOf(page: Page, lang: 'id' | 'en' = 'id'): Locator {
  return page.getByLabel(lang === 'id' ? 'Pilih berkas' : 'Choose files', { exact: true });
}

/** Gives files, and waits until the page says what came of them. */
export async function give(page: Page, files: string | string[] | MadeFile | MadeFile[]): Promise<void> {
  await inputOf(page).setInputFiles(files);
  await expect(doneOf(page)).toBeVisible({ timeout: 40_000 });
}

/** The line that says that reading has ended. */
export const doneOf = (page: Page): Locator =>
  page.getByRole('status').filter({ hasText: /^(?:Selesai\. Terbaca|Tidak ada yang bisa dipakai)/ });

/** The section that says what came of the files. */
export const resultOf = (page: Page): Locator => page.getByRole('region', { name: 'Hasil', exact: true });

/** The part for one opened table. */
export const tableCard = (page: Page, name: string): Locator =>
  page.getByRole('region', { name: new RegExp(`^${name.replaceAll('.', '\\.')}`) });

/** Opens the list of what was noticed. */
export async function openNotes(page: Page): Promise<void> {
  const notes = resultOf(page)
    .locator('details')
    .filter({ has: page.locator('summary', { hasText: /catatan$/ }) });
  if ((await notes.getAttribute('open')) === null) await notes.locator('summary').click();
}

/** Chooses tiles and waits for their picture. */
export async function drawTiles(page: Page): Promise<void> {
  await page.getByRole('radio', { name: /^Denah kotak/ }).check();
  await expect(previewOf(page)).toBeVisible();
  await expect(previewOf(page).getByText('Denah kotak, bukan batas sebenarnya')).toBeVisible();
}

/** The small map before anything is kept. */
export const previewOf = (page: Page): Locator => page.getByRole('figure', { name: 'Pratinjau peta' });

/** Keeps what was made under a name, and waits for its map. */
export async function keepAs(page: Page, name: string): Promise<void> {
  await page.getByLabel('Nama tempat').fill(name);
  await page.getByRole('button', { name: 'Simpan di perangkat ini' }).click();
  await expect(page).toHaveURL(/#\/peta\?p=milik-/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
}
