import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { keptText, lowest, openDesk, toldCodes } from './testing/open-desk';

const HEAD = 'RT,RW,KK,KK Miskin\n1,1,40,4\n2,1,50,5\n';
const SIGNED = 'Mengetahui,,,\nLurah Contoh,,,\n"(Siti Aminah)",,,\nNIP 19780101 200501 1 001,,,\n';

async function made(text: string, name = 't.csv') {
  const { build } = await openDesk({ [name]: text });
  return build();
}

describe('the foot of a table', () => {
  it.each([
    ['below a total', `${HEAD}TOTAL,,90,9\n${SIGNED}`],
    ['below the rows', `${HEAD}\n"Contoh, 30 Juni 2015",,,\n${SIGNED}`],
    ['in the column of RW', `${HEAD},Ketua LKM: Siti Aminah 0812,,\n`],
    ['under the figures', `${HEAD}TOTAL,,90,9\n,,Siti Aminah,\n,,__________,\n`],
    ['between the rows', `RT,RW,KK,KK Miskin\n1,1,40,4\nSiti Aminah,,,\n2,1,50,5\n`],
  ])('is no area, and nothing of it is kept: %s', async (_, text) => {
    const result = await made(text);
    expect(lowest(result.dataset, 'kk')).toEqual({ '1/1': 40, '1/2': 50 });
    expect(keptText(result)).not.toMatch(/Siti|Lurah|Mengetahui|NIP|Ketua/);
    expect(result.rows).toEqual({ read: 2, used: 2, refused: 0, partly: 0 });
    expect(toldCodes(result)).toContain('rows-not-areas');
  });

  it('ends a table of areas with names too, which may have no figures yet', async () => {
    const text =
      'Banjar,KK,KK Miskin\nGatep,40,4\nKauh,,\nKaja,50,5\nKelod,,\n\nMengetahui,,\nSiti Aminah,,\n';
    const result = await made(text);
    expect(Object.keys(lowest(result.dataset, 'kk'))).toEqual(['gatep', 'kauh', 'kaja', 'kelod']);
    expect(keptText(result)).not.toMatch(/Siti|Mengetahui/);
  });

  it('makes no second kelurahan of the place', async () => {
    const text =
      'Kelurahan,RW,RT,KK,KK Miskin\nContoh,1,1,40,4\nContoh,1,2,50,5\nMengetahui,,,,\nSiti Aminah,,,,\n';
    const { dataset } = await made(text);
    expect(dataset?.ladder[0]).toMatchObject({ id: 'kelurahan', whole: true, name: 'Contoh' });
    expect(dataset?.levels[0]?.keys).toEqual(['']);
  });

  it('leaves RT without figures in the table', async () => {
    const result = await made(`${HEAD}3,1,,\nRT IV,1,,\nJumlah,,90,9\n5,1,,\n`);
    expect(Object.keys(lowest(result.dataset, 'kk'))).toEqual(['1/1', '1/2', '1/3', '1/4', '1/5']);
  });

  it('is no group of a table of groups', async () => {
    const text =
      'Nama Kelompok,Jenis,RT,RW\nMelati,Posyandu,1,1\nMawar,PKK,2,1\nMengetahui,,,\nLurah Contoh,,,\n(Siti Aminah),,,\n';
    const result = await made(text, 'kelompok.csv');
    expect(result.dataset?.groups.map(({ name }) => name)).toEqual(['Melati', 'Mawar']);
    expect(keptText(result)).not.toMatch(/Siti|Lurah/);
  });

  it('is left out of a whole package too', async () => {
    const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
    const zip = zipSync({
      'p/datapackage.json': bytes(
        '{"name":"p","title":"P","resources":[{"name":"kemiskinan","path":"kemiskinan.csv"}]}',
      ),
      'p/kemiskinan.csv': bytes('rw,rt,kk,kk_miskin\n1,1,40,4\n1,2,50,5\nMengetahui,,,\nSiti Aminah,,,\n'),
    });
    const { opened } = await openDesk({ 'p.zip': zip });
    const text = new TextDecoder().decode(opened.packages[0]?.files.get('kemiskinan.csv'));
    expect(text).toBe('rw,rt,kk,kk_miskin\n1,1,40,4\n1,2,50,5\n');
    expect(opened.problems).toMatchObject([{ code: 'rows-not-areas', params: { rows: 2 } }]);
  });

  it('is nobody in a list of persons', async () => {
    const list = `no_kk,nik,nama,rt,rw\n9999010101000001,9999014107800001,Contoh,1,1\n,,,Mengetahui,\n,,,Siti Aminah,\n`;
    const { build } = await openDesk({ 'nik.csv': list });
    const result = await build({ 0: { countAs: 'kk' } });
    expect(lowest(result.dataset, 'kk')).toEqual({ '1/1': 1 });
    expect(keptText(result)).not.toMatch(/Siti|Mengetahui/);
  });
});

describe('what cannot be used', () => {
  it('is not kept: texts in the place of figures, and rows that are refused', async () => {
    const text = `RT,RW,KK,KK Miskin\n1,1,40,4\n2,1,Budi Santoso,5\n,,12,1\n`;
    const result = await made(text);
    expect(lowest(result.dataset, 'kk')).toEqual({ '1/1': 40, '1/2': 'unreadable' });
    expect(keptText(result)).not.toMatch(/Budi/);
    expect(keptText(result)).not.toMatch(/12,1/);
    expect(result.problems).toContainEqual(
      expect.objectContaining({
        code: 'number-unreadable',
        where: { file: 't.csv', row: 3, column: 'kk', value: 'Budi Santoso' },
      }),
    );
  });
});

describe('what stands below a table', () => {
  it('makes no personal column of one that has none', async () => {
    const text =
      'No,RW,RT,KK,KK Miskin\n1,1,1,40,4\n2,1,2,50,5\nTOTAL,,,91,9\nLurah Contoh,,,,\nNIP 9999014107800001,,,,\n';
    const { opened, build } = await openDesk({ 't.csv': text });
    expect(opened.tables[0]?.columns.map(({ question }) => question)).toEqual([null, null, null, null, null]);
    const result = await build();
    expect(result.rows).toEqual({ read: 2, used: 2, refused: 0, partly: 0 });
    expect(toldCodes(result)).toContain('total-differs');
  });
});

describe('a row with cells too many', () => {
  it('has shifted, and is refused', async () => {
    const result = await made('RW,RT,KK,Persen\n1,1,62,8,06\n1,2,40,5\n');
    expect(lowest(result.dataset, 'kk')).toEqual({ '1/2': 40 });
    expect(result.rows).toEqual({ read: 2, used: 1, refused: 1, partly: 0 });
    expect(toldCodes(result)).toContain('row-width');
  });
});
