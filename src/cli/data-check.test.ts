import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
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

  it('reads the story too, and names the slide whose text, area or map does not fit', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'data-check-'));
    made.push(folder);
    await cp(fixture('rapi'), folder, { recursive: true });
    const descriptor = JSON.parse(await readFile(join(folder, 'datapackage.json'), 'utf8')) as {
      resources: object[];
    };
    descriptor.resources.push({ name: 'cerita', path: 'cerita.json' });
    await writeFile(join(folder, 'datapackage.json'), JSON.stringify(descriptor));
    const slide = [
      { judul: 'Satu', tampilan: 't=rw' },
      { judul: 'Dua', kalimat: 'Satu. Dua. Tiga.', sorotan: [{ tingkat: 'rw', wilayah: '9', teks: 'x' }] },
      'bukan slide',
      { judul: 'Empat', tampilan: 't=dusun' },
    ];
    await writeFile(join(folder, 'cerita.json'), JSON.stringify({ versi: 1, slide }));
    const { code, text } = await run(folder);
    expect(code).toBe(1);
    expect(text).toContain('PERIKSA  cerita.json:2  Slide 2 punya 3 kalimat; yang tampil 2 yang pertama.');
    expect(text).toContain('cerita.json:2  Slide 2 menunjuk wilayah yang tidak ada (rw 9)');
    expect(text).toContain('cerita.json:3  Slide 3 dilewati: isinya bukan slide.');
    expect(text).toContain('cerita.json:4  Slide 4: bagian peta “t=dusun” tidak cocok dengan data ini');
    expect(text).toContain('2 penunjuk arah; 3 slide.');
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
