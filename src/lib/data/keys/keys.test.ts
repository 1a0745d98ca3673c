import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Level } from '$lib/domain';
import { areaPath } from './area-path';
import { normalisePart } from './normalise-part';
import { parseAreaKey } from './parse-area-key';

const level = (id: string, more: Partial<Level> = {}): Level => ({
  id,
  label: id.toUpperCase(),
  whole: false,
  keyScope: 'parent',
  ...more,
});
const usual = [level('kelurahan', { whole: true, name: 'Contoh' }), level('rw'), level('rt')];
const running = [level('kelurahan', { whole: true }), level('rw'), level('rt', { keyScope: 'package' })];
const cities = [level('kelurahan'), level('rw')];
const bali = [level('desa', { whole: true }), level('banjar')];

describe('normalisePart', () => {
  it.each([
    '1',
    '01',
    '001',
    'RT 1',
    'RT.001',
    'rt-01',
    'RT1',
    ' RT  01 ',
    'RT: 1',
    'Rukun Tetangga 1',
    'RT_1',
    'R.T. 01',
    'R. T. 1',
    'RT R.T. 01',
  ])('takes %j for RT 1', (text) => {
    expect(normalisePart('rt', text)).toBe('1');
  });

  it('reads what real boundary files write', () => {
    const texts = ['RW 01', 'RW. 10', 'RW-08', 'RW99', 'Universitas Airlangga'];
    expect(texts.map((text) => normalisePart('rw', text))).toEqual([
      '1',
      '10',
      '8',
      '99',
      'universitas airlangga',
    ]);
    expect(normalisePart('kelurahan', 'Kel. Krembangan  Utara')).toBe('krembangan utara');
    expect(normalisePart('banjar', 'Br. Gatep')).toBe('gatep');
  });

  it('does not take a name for a level word', () => {
    expect(normalisePart('rw', 'Rwanda')).toBe('rwanda');
    expect(normalisePart('kelurahan', 'Kelapa Dua')).toBe('kelapa dua');
    expect(normalisePart('rt', '000')).toBe('0');
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.constantFrom('rt', 'rw', 'banjar', 'kelurahan'), fc.string(), (id, text) => {
        const once = normalisePart(id, text);
        expect(normalisePart(id, once)).toBe(once);
      }),
    );
  });
});

describe('parseAreaKey', () => {
  it.each([
    '5/3',
    '05/003',
    'RW 05 RT 03',
    'RT 03/RW 05',
    'rt 3 rw 5',
    'RT.003/RW.005',
    'RT03 RW05',
    'rt: 3, rw: 5',
    'RT003RW005',
    'rt3rw5',
    'R.T. 03 / R.W. 05',
    'RT/RW 003/005',
    'RW/RT: 05/03',
  ])('takes %j for RT 3 of RW 5', (text) => {
    expect(parseAreaKey(usual, 'rt', text)).toBe('5/3');
  });

  it('names the whole by its name or by nothing', () => {
    expect(parseAreaKey(usual, 'kelurahan', '')).toBe('');
    expect(parseAreaKey(usual, 'kelurahan', 'Kelurahan Contoh')).toBe('');
    expect(parseAreaKey(usual, 'kelurahan', 'Lain')).toBeNull();
    expect(parseAreaKey(usual, 'rt', 'Kelurahan Contoh RW 5 RT 3')).toBe('5/3');
    expect(parseAreaKey(usual, 'rt', 'Kelurahan Lain RW 5 RT 3')).toBeNull();
  });

  it('wants every level that the key needs, and no finer one', () => {
    expect(parseAreaKey(usual, 'rt', '3')).toBeNull();
    expect(parseAreaKey(usual, 'rt', 'RT 3')).toBeNull();
    expect(parseAreaKey(usual, 'rt', '')).toBeNull();
    expect(parseAreaKey(usual, 'rw', 'RT 3 RW 5')).toBeNull();
    expect(parseAreaKey(usual, 'rw', 'RW 5')).toBe('5');
    expect(parseAreaKey(usual, 'dusun', '5')).toBeNull();
  });

  it('lets RT that run through the package stand alone', () => {
    expect(parseAreaKey(running, 'rt', 'RT 010')).toBe('10');
    expect(parseAreaKey(running, 'rt', 'RT 10 RW 9')).toBe('10');
    expect(parseAreaKey(running, 'rt', '9/10')).toBeNull();
  });

  it('reads names', () => {
    expect(parseAreaKey(cities, 'rw', 'Krembangan Utara/RW 10')).toBe('krembangan utara/10');
    expect(parseAreaKey(cities, 'rw', 'krembangan utara rw 10')).toBe('krembangan utara/10');
    expect(parseAreaKey(bali, 'banjar', 'Banjar Gatep')).toBe('gatep');
  });

  it('reads every key as itself', () => {
    const part = fc.oneof(
      fc.integer({ min: 0, max: 999 }).map(String),
      fc.constantFrom('gatep', 'krembangan utara', '?1', '4 dusun 2', 'makam rw indah', 'a-b'),
    );
    fc.assert(
      fc.property(fc.constantFrom(usual, cities), part, part, (ladder, upper, lower) => {
        const texts = ladder.length === 3 ? ['', upper, lower] : [upper, lower];
        const path = areaPath(ladder, texts);
        if (typeof path === 'string') throw new Error(path);
        expect(parseAreaKey(ladder, ladder.at(-1)?.id ?? '', path.key)).toBe(path.key);
      }),
    );
  });
});

describe('areaPath', () => {
  it('says why there is no area', () => {
    expect(areaPath(usual, ['', '', ''])).toBe('blank');
    expect(areaPath(usual, ['', '', '3'])).toBe('incomplete');
    expect(areaPath(usual, ['Lain', '5', '3'])).toBe('elsewhere');
  });

  it('takes a row without RT for its RW, and a row of a lone whole for the whole', () => {
    expect(areaPath(usual, ['Contoh', 'RW 05', ''])).toMatchObject({ level: 1, key: '5', name: '05' });
    expect(areaPath([level('desa', { whole: true, name: 'Abiansemal' })], [''])).toMatchObject({
      level: 0,
      key: '',
    });
  });
});
