import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';
import type { Locator, Page } from '@playwright/test';
import { SITE_URL } from './site.mjs';

const FIXTURES = fileURLToPath(new URL('../fixtures/packages/', import.meta.url));

/** Files of a fixture's package, with its figures said to be of the field, so that small counts are hidden. */
export function fieldFiles(name: string): Record<string, Uint8Array> {
  const files = readdirSync(`${FIXTURES}${name}`).map((path) => {
    const bytes = readFileSync(`${FIXTURES}${name}/${path}`);
    const text = bytes.toString('utf8').replaceAll('"simulasi"', '"lapangan"');
    return [path, new TextEncoder().encode(text)] as const;
  });
  return Object.fromEntries(files);
}

/** The files as the zip of a package. */
export function zipOf(name: string, files: Readonly<Record<string, Uint8Array>>): Buffer {
  const entries = Object.entries(files).map(([path, bytes]) => [`${name}/${path}`, bytes] as const);
  return Buffer.from(zipSync(Object.fromEntries(entries)));
}

/** Gives a zip to the data page and keeps it on the device; the id that it got. */
export async function keepZip(page: Page, zip: Buffer): Promise<string> {
  await page.goto(`${SITE_URL}#/data`);
  await page
    .getByLabel('Pilih berkas')
    .setInputFiles({ name: 'paket.zip', mimeType: 'application/zip', buffer: zip });
  await page.getByRole('button', { name: 'Simpan dan buka' }).click();
  await page.waitForURL(/p=milik-/);
  return /p=(milik-[^&]+)/.exec(page.url())?.[1] ?? '';
}

/** Opens the data page's list and in it one of the panels of the package kept last. */
export async function openPanel(page: Page, panel: 'Ubah data' | 'Simpan dan bagikan'): Promise<Locator> {
  await page.goto(`${SITE_URL}#/data`);
  await page
    .getByRole('button', { name: new RegExp(`^${panel}`) })
    .first()
    .click();
  const region = page.getByRole('region', { name: panel });
  await region.waitFor();
  return region;
}
