import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadWriting } from '$lib/data';
import { main } from './data-check';

const fixture = (name: string) =>
  fileURLToPath(new URL(`../../tests/fixtures/packages/${name}`, import.meta.url));

/** A package of the fixtures as a zip; the path of the file. */
async function zipped(name: string): Promise<string> {
  const { zipPackage } = await loadWriting();
  const paths = await readdir(fixture(name));
  const files = await Promise.all(
    paths.map(async (path) => [path, new Uint8Array(await readFile(join(fixture(name), path)))] as const),
  );
  const folder = await mkdtemp(join(tmpdir(), 'data-check-'));
  made.push(folder);
  const file = join(folder, `${name}.zip`);
  await writeFile(file, zipPackage(name, new Map(files), new Date('2026-01-02T00:00:00Z')));
  return file;
}
const made: string[] = [];

/** What a run prints and returns. */
async function run(...args: string[]): Promise<{ code: number; text: string }> {
  const lines: string[] = [];
  const note = (line: string) => void lines.push(line);
  vi.spyOn(console, 'log').mockImplementation(note);
  vi.spyOn(console, 'error').mockImplementation(note);
  return { code: await main(args), text: lines.join('\n') };
}

afterEach(async () => {
  vi.restoreAllMocks();
  for (const folder of made.splice(0)) await rm(folder, { recursive: true });
});

describe('data:check', () => {
  it('passes a tidy package and says what was read', async () => {
    const { code, text } = await run(fixture('rapi'));
    expect(code).toBe(0);
    expect(text).toContain('Terbaca: 1 kelurahan, 2 rw, 3 rt; 3 baris angka; 3 kelompok; 2 penunjuk arah.');
    expect(text).toContain('0 perlu diperiksa, 0 catatan.');
  });

  it('fails a package with faults and names file, row, reason and remedy', async () => {
    const { code, text } = await run(fixture('rusak'));
    expect(code).toBe(1);
    expect(text).toContain(
      'PERIKSA  kemiskinan.csv:4  Baris 4: yang miskin (25) lebih banyak daripada seluruhnya (20). Angka miskinnya tidak dipakai.',
    );
    expect(text).toContain('Periksa kedua angka itu; mungkin tertukar.');
    expect(text).toContain('wilayah.geojson:4  Bidang ke-4 tidak punya nomor atau nama wilayah');
    expect(text).not.toMatch(/undefined|NaN|\[object/);
  });

  it('fails a folder that is no package, and explains itself without one', async () => {
    expect(await run(fixture('tidak-ada'))).toMatchObject({ code: 1 });
    expect(await run()).toMatchObject({ code: 2 });
    expect(await run('--help')).toMatchObject({ code: 2 });
  });

  it.each(['rapi', 'rusak'])('says of a zip of %s what it says of the folder', async (name) => {
    const folder = await run(fixture(name));
    vi.restoreAllMocks();
    expect(await run(await zipped(name))).toEqual(folder);
  });

  it('fails a file that holds no package', async () => {
    const { code, text } = await run(join(fixture('rapi'), 'kemiskinan.csv'));
    expect(code).toBe(1);
    expect(text).toContain('tidak ada kumpulan data');
  });
});
