import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { METHODS, NOT_SAID, OVERLAYS, PANELS, type GroupFilter, type Span, type View } from '$lib/domain';
import { group, smallDataset } from '../../../tests/support/small-dataset';
import { decodeView, defaultView, encodeView } from './view-codec';

const plain = smallDataset({
  years: { 2005: { kk: [50, 40], poor: [5, 2] }, 2006: { kk: [50, 40], poor: [5, 2] } },
  groups: [
    group(1),
    group(2, {
      founded: 1990,
      members: 12,
      active: true,
      details: new Map([
        ['jaringan', 'Organisasi sosial; pemerintah'],
        ['syarat_anggota', 'domisili'],
      ]),
    }),
  ],
});
const dataset = { ...plain, info: { ...plain.info, defaultView: 'o=titik&k=4' } };

const ends = fc
  .tuple(fc.nat(99_999), fc.nat(99_999))
  .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
const spans: fc.Arbitrary<Span | null> = fc
  .tuple(ends, fc.constantFrom('both', 'from', 'to', 'none'))
  .map(([[from, to], open]) =>
    open === 'none' ? null : { from: open === 'to' ? null : from, to: open === 'from' ? null : to },
  );
const wanted = <T extends string>(fact: string, values: readonly T[]) =>
  fc.subarray([...values]).map((words) => (words.length === 0 ? {} : { [fact]: words }));
const filters: fc.Arbitrary<GroupFilter> = fc.record({
  age: spans,
  members: spans,
  facts: fc
    .tuple(
      wanted('umur', [NOT_SAID]),
      wanted('anggota', [NOT_SAID]),
      wanted('jaringan', ['pemerintah', 'organisasi-sosial', NOT_SAID]),
      wanted('syarat_anggota', ['domisili', NOT_SAID]),
      wanted('aktif', ['ya']),
    )
    .map((parts) => Object.assign({}, ...parts) as GroupFilter['facts']),
});

const views: fc.Arbitrary<View> = fc.record({
  question: fc.record({
    package: fc.constant('contoh'),
    level: fc.constantFrom('kelurahan', 'rw', 'rt'),
    indicator: fc.constantFrom('miskin', 'kelompok'),
    year: fc.constantFrom(null, 2005, 2006),
    method: fc.constantFrom(...METHODS),
    classes: fc.integer({ min: 3, max: 7 }),
    breaks: fc.constant([]),
    ownLimits: fc.boolean(),
    overlays: fc.subarray([...OVERLAYS]),
    kinds: fc.constantFrom(null, [], ['posyandu'], ['pengajian']),
    groupFilter: filters,
    bandwidthM: fc.integer({ min: 50, max: 1000 }),
    hexagonM: fc.integer({ min: 50, max: 500 }),
    beside: fc.constantFrom(null, 'miskin'),
  }),
  stance: fc.record({
    camera: fc.constantFrom(null, { zoom: 16.25, lat: -6.8995, lng: 107.50123 }),
    selection: fc.constantFrom(null, '1/2'),
    group: fc.constantFrom(null, 2),
    panel: fc.constantFrom(...PANELS),
  }),
});

describe('the address', () => {
  it('gives every view back', () => {
    fc.assert(
      fc.property(views, (view) => {
        const { view: again, problems } = decodeView(dataset, encodeView(dataset, view, 'contoh'));
        expect(problems).toEqual([]);
        // Null means "not set", which a default may fill; the package's default sets none of these.
        expect(again).toEqual(view);
      }),
    );
  });

  it('leaves out what the package opens with, and names the package only when it is not the host’s own', () => {
    const view = defaultView(dataset);
    expect(encodeView(dataset, view, 'contoh')).toBe('');
    expect(encodeView(dataset, view, 'lain')).toBe('p=contoh');
    expect(view.question.overlays).toEqual(['titik']);
  });

  it('can undo a default', () => {
    const view = defaultView(dataset);
    const without = { ...view, question: { ...view.question, overlays: [] } };
    expect(encodeView(dataset, without, 'contoh')).toBe('o=-');
  });

  it('stays readable', () => {
    const { question, stance } = defaultView(dataset);
    const view: View = {
      question: { ...question, method: 'manual', breaks: [5, 12.5], overlays: ['titik', 'kepadatan'] },
      stance: { ...stance, selection: '1/2' },
    };
    expect(encodeView(dataset, view, 'contoh')).toBe('m=manual&b=5,12.5&o=titik,kepadatan&w=1/2');
  });

  it('writes a filter of groups as short as people would, and reads what they may write by hand', () => {
    const { question, stance } = defaultView(dataset);
    const groupFilter: GroupFilter = {
      age: { from: 5, to: 10 },
      members: { from: 20, to: null },
      facts: { jaringan: ['organisasi-sosial', 'pemerintah'], anggota: [NOT_SAID], aktif: ['ya'] },
    };
    const written = 'f=umur:5-10;anggota:20-,-;jaringan:organisasi-sosial,pemerintah;aktif:ya';
    expect(encodeView(dataset, { question: { ...question, groupFilter }, stance }, 'contoh')).toBe(written);
    const filterIn = (text: string) => decodeView(dataset, `f=${text}`).view.question.groupFilter;
    expect(filterIn('aktif:ya;jaringan:organisasi-sosial|pemerintah;anggota:20-,-;umur:5-10')).toEqual(
      groupFilter,
    );
    expect(filterIn('umur:7').age).toEqual({ from: 7, to: 7 });
    expect(filterIn('anggota:-9').members).toEqual({ from: null, to: 9 });
  });

  it('opens at the lowest level that has boundaries, and without any at the lowest', () => {
    expect(defaultView(plain).question.level).toBe('rt');
    const [whole, rw, rt] = plain.levels;
    if (whole === undefined || rw === undefined || rt === undefined) throw new Error('no levels');
    const drawn = { ...plain, levels: [whole, { ...rw, geometry: rt.geometry }, { ...rt, geometry: null }] };
    expect(defaultView(drawn).question.level).toBe('rw');
    const none = plain.levels.map((level) => ({ ...level, geometry: null }));
    expect(defaultView({ ...plain, levels: none }).question.level).toBe('rt');
  });

  it('can undo a filter that the package opens with', () => {
    const filtered = { ...plain, info: { ...plain.info, defaultView: 'f=aktif:ya' } };
    const view = defaultView(filtered);
    expect(view.question.groupFilter.facts).toEqual({ aktif: ['ya'] });
    const without = {
      ...view,
      question: { ...view.question, groupFilter: { age: null, members: null, facts: {} } },
    };
    expect(encodeView(filtered, without, 'contoh')).toBe('f=-');
    expect(decodeView(filtered, 'f=-').view).toEqual(without);
  });

  it.each([
    ...['', 'umur', 'umur:', 'umur:a', 'umur:9-5', 'umur:1-2,3-4', 'umur:1234567', 'anggota:5,ya'],
    ...['jaringan:swasta', 'warna:merah', 'aktif:ya;aktif:-', 'tujuan:rukun', 'constructor:x'],
  ])('takes no filter that fits no group: "%s"', (text) => {
    const { view, problems } = decodeView(dataset, `f=${text}`);
    expect(view).toEqual(defaultView(dataset));
    expect(problems.map((problem) => problem.params['key'])).toEqual(['f']);
  });

  it('asks for no age where no group has one', () => {
    const ageless = { ...dataset, groups: [group(1, { founded: 1990 }), group(2, { founded: 1991 })] };
    expect(decodeView(ageless, 'f=umur:5-').problems).toEqual([]);
    expect(decodeView(ageless, 'f=umur:-').problems).toHaveLength(1);
    expect(decodeView(ageless, 'f=anggota:5-').problems).toHaveLength(1);
  });

  it('falls back with a notice for each value that does not fit this package', () => {
    const { view, problems } = decodeView(
      dataset,
      't=banjar&k=99&th=1890&o=hujan&c=9,200,1&w=9/9&j=x&b=a&s=y&i=z&bw=1',
    );
    expect(view).toEqual(defaultView(dataset));
    expect(problems.map((problem) => problem.params.key).sort()).toEqual(
      ['b', 'bw', 'c', 'i', 'j', 'k', 'o', 's', 't', 'th', 'w'].sort(),
    );
    expect(problems.every((problem) => problem.code === 'view-value-ignored')).toBe(true);
  });

  it('takes any text without an exception', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('t', 'k', 'c', 'j', 'o', 'b', 'w', 'g', 'f'), (text, key) => {
        const { view } = decodeView(dataset, new URLSearchParams({ [key]: text }).toString());
        expect(view.question.package).toBe('contoh');
      }),
    );
  });
});
