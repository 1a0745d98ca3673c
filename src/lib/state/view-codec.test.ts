import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_FILTER, METHODS, OVERLAYS, PANELS, type View } from '$lib/domain';
import { group, smallDataset } from '../../../tests/support/small-dataset';
import { decodeView, defaultView, encodeView } from './view-codec';

const plain = smallDataset({
  years: { 2005: { kk: [50, 40], poor: [5, 2] }, 2006: { kk: [50, 40], poor: [5, 2] } },
  groups: [group(1), group(2)],
});
const dataset = { ...plain, info: { ...plain.info, defaultView: 'o=titik&k=4' } };

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
    groupFilter: fc.constant(NO_FILTER),
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
      fc.property(fc.string(), fc.constantFrom('t', 'k', 'c', 'j', 'o', 'b', 'w', 'g'), (text, key) => {
        const { view } = decodeView(dataset, new URLSearchParams({ [key]: text }).toString());
        expect(view.question.package).toBe('contoh');
      }),
    );
  });
});
