// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset, Scene } from '$lib/domain';
import { sayIndonesian } from '$lib/i18n';
import { plainQuestion, smallDataset } from '../../../tests/support/small-dataset';
import { areaRings } from './area-outline';
import { broken } from './legend-block';
import { mapSheet, sheetWords } from './index';
import { paperPlane } from './paper-plane';
import { placeNames } from './place-names';
import { roundLength } from './scale-bar';
import { element, escapeXml, textLine } from './svg';

/** A scene as the pipeline would make it: this layer takes it as it is given. */
function sceneOf(dataset: Dataset, binOf: readonly number[], simulated = false): Scene {
  const rt = dataset.levels[2];
  const [level] = dataset.ladder.slice(2);
  const indicator = dataset.indicators[0] && { ...dataset.indicators[0], nature: 'terbit' as const };
  if (rt === undefined || level === undefined || indicator === undefined) throw new Error('no such level');
  const fills = [
    { ground: '#aa1111', hatch: null },
    { ground: '#22bb22', hatch: null },
    { ground: '#dad7cf', hatch: '#77736a' },
  ];
  const bins = fills.map((fill, i) => {
    const count = binOf.filter((bin) => bin === i).length;
    return i < 2
      ? { role: 'class' as const, min: i * 10, max: (i + 1) * 10, count, fill }
      : { role: 'missing' as const, min: NaN, max: NaN, count, fill };
  });
  const empty = new Float64Array(rt.count).fill(NaN);
  const centres = Float64Array.from(rt.keys.flatMap((_, i) => [107.5005 + i * 0.001, -6.8995]));
  const classification = { method: 'alami' as const, asked: 5, got: 2, bins };
  const groups = { total: 0, shown: 0 } as unknown as Scene['groups'];
  return {
    ...{ question: plainQuestion(), palette: 'light', above: null, beside: null, difference: null },
    ...{ symbols: null, groups, context: dataset.context, simulated },
    areas: {
      level,
      count: rt.count,
      keys: rt.keys,
      labels: rt.names.map((name) => `RT ${name}/RW 01`),
      geometry: rt.geometry,
      centres,
    },
    shade: {
      ...{ indicator, year: 2006, values: Float64Array.from(binOf, (bin) => (bin < 2 ? 10 * bin + 5 : NaN)) },
      ...{ reasons: new Uint8Array(rt.count), numerators: empty, denominators: empty, coverage: null },
      ...{ binOf: Uint8Array.from(binOf), classification, simulated },
    },
  };
}

const place = (count: number): Dataset =>
  smallDataset({
    years: { 2006: { kk: Array<number>(count).fill(40), poor: Array<number>(count).fill(5) } },
  });

function drawn(binOf: readonly number[], simulated = false): { svg: string; document: Document } {
  const dataset = place(binOf.length);
  const scene = sceneOf(dataset, binOf, simulated);
  const sheet = mapSheet(scene, sheetWords(dataset, scene, sayIndonesian));
  if (sheet === null) throw new Error('nothing drawn');
  const document = new DOMParser().parseFromString(sheet.svg, 'image/svg+xml');
  return { svg: sheet.svg, document };
}

describe('text in SVG', () => {
  it('is read back by an XML parser as it was, whatever it is, and is never markup', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const markup = element('g', { title: text }, textLine(text, { x: 1 }));
        const { documentElement: g } = new DOMParser().parseFromString(markup, 'image/svg+xml');
        const kept = text.replace(
          /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu,
          '\uFFFD',
        );
        expect(g.children).toHaveLength(1);
        expect(g.firstElementChild?.children).toHaveLength(0);
        // Parsers make one line end of each kind of them.
        expect(g.textContent).toBe(kept.replace(/\r\n?/g, '\n'));
        expect(g.getAttribute('title')?.length).toBeGreaterThanOrEqual(kept.replace(/\r\n/g, '\n').length);
      }),
      { numRuns: 50 },
    );
    expect(escapeXml(`<a b='"'>&\u0000`)).toBe('&lt;a b=&#39;&quot;&#39;&gt;&amp;\uFFFD');
  });
});

describe('the sheet', () => {
  it('draws every area once, in the fill of its bin, and counts all of them in the legend', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 1, maxLength: 12 }), (binOf) => {
        const { document } = drawn(binOf);
        const areas = [...document.querySelectorAll('path[data-area]')];
        expect(areas.map((area) => area.getAttribute('data-area'))).toEqual(
          binOf.map((_, i) => `1/${i + 1}`),
        );
        const fills = ['#aa1111', '#22bb22', 'url(#peta-arsir-2)'];
        expect(areas.map((area) => area.getAttribute('fill'))).toEqual(binOf.map((bin) => fills[bin]));
        const rows = [...document.querySelectorAll('[data-count]')];
        const counts = rows.map((row) => Number.parseInt(row.getAttribute('data-count') ?? '', 10));
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(binOf.length);
        expect(document.querySelectorAll('pattern')).toHaveLength(1);
      }),
      { numRuns: 20 },
    );
  });

  it('says the sentence, the unit, the date and the classes as the screen does', () => {
    const { document } = drawn([0, 1, 2]);
    const text = [...document.querySelectorAll('text')].map(({ textContent }) => textContent).join('\n');
    expect(text).toContain('Dari 100 KK, berapa yang miskin');
    expect(text).toContain('Satuan: KK · Tanggal data: 31 Desember 2006');
    expect(text).toContain('0 – 10: 1 RT');
    expect(text).toContain('Tidak ada data: 1 RT');
    expect(text).toMatch(/\d+ (m|km)/);
  });

  it('marks what is made up, and nothing else; is the same text each time; runs nothing', () => {
    expect(drawn([0, 1], true).svg).toContain('SIMULASI');
    expect(drawn([0, 1]).svg).not.toContain('SIMULASI');
    expect(drawn([0, 1, 2], true).svg).toBe(drawn([0, 1, 2], true).svg);
    expect(drawn([0, 1]).svg).not.toMatch(
      /<script|<style|href=|foreignObject|http(?!:\/\/www\.w3\.org\/2000\/svg)/,
    );
  });

  it('is not drawn without boundaries', () => {
    const dataset = smallDataset({ years: { 2006: { kk: [40], poor: [5] } }, geometry: false });
    const scene = sceneOf(dataset, [0]);
    expect(mapSheet(scene, sheetWords(dataset, scene, sayIndonesian))).toBeNull();
  });
});

describe('the plane of the paper', () => {
  it('keeps areas true among themselves: a cell of 0,01° at two latitudes', () => {
    const plane = paperPlane([107, -8, 109, -6], { x: 0, y: 0, width: 1e6, height: 1e6 });
    const cell = (lat: number): number =>
      (plane.x(108.01) - plane.x(108)) * (plane.y(lat) - plane.y(lat + 0.01));
    // On a sphere the surface between two parallels is as the difference of their sines (Archimedes).
    const sine = (lat: number): number => Math.sin((lat * Math.PI) / 180);
    const expected = (sine(-6.01) - sine(-6)) / (sine(-7.91) - sine(-7.9));
    expect(cell(-6.01) / cell(-7.91)).toBeCloseTo(Math.abs(expected), 6);
  });

  it('puts the whole box within the sheet, north up', () => {
    const plane = paperPlane([107, -7, 107.02, -6.99], { x: 10, y: 20, width: 600, height: 400 });
    expect(plane.x(107)).toBeGreaterThanOrEqual(10);
    expect(plane.x(107.02)).toBeLessThanOrEqual(610.001);
    expect(plane.y(-6.99)).toBeCloseTo(20, 6);
    expect(plane.y(-7)).toBeLessThanOrEqual(420.001);
    const geometry = place(1).levels[2]?.geometry;
    expect(geometry && areaRings(geometry, 0, plane)).toHaveLength(1);
  });
});

describe('names', () => {
  const square = [Float64Array.from([0, 0, 100, 0, 100, 40, 0, 40])];
  it('stand within their area and clear of each other; the shorter wording comes when the longer has no room', () => {
    const ask = { rings: square, at: [50, 20] as const, sizes: [12] };
    const [first, second] = placeNames([
      { ...ask, wordings: [['a name much too long for it'], ['RT 03']] },
      { ...ask, wordings: [['04']] },
    ]);
    expect(first).toMatchObject({ of: 0, lines: ['RT 03'] });
    expect(second?.of).toBe(1);
    expect(
      Math.abs((second?.x ?? 0) - (first?.x ?? 0)) + Math.abs((second?.y ?? 0) - (first?.y ?? 0)),
    ).toBeGreaterThan(12);
  });

  it('are left out where nothing fits, and where there is no polygon', () => {
    const none = { rings: [], at: [NaN, NaN] as const, sizes: [12], wordings: [['RT 01']] };
    const narrow = { ...none, rings: [Float64Array.from([0, 0, 4, 0, 4, 40, 0, 40])], at: [2, 20] as const };
    expect(placeNames([none, narrow])).toEqual([]);
  });
});

describe('lines and lengths', () => {
  it('break between words and keep every word', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1 }), (words) => {
        const lines = broken([words.join(' ')], 20);
        expect(lines.join(' ')).toBe(words.join(' '));
        expect(lines.every((line) => line.length <= 20)).toBe(true);
      }),
    );
  });

  it('are round: 1, 2 or 5 times a power of ten', () => {
    expect([730, 499, 199, 12, 1000].map(roundLength)).toEqual([500, 200, 100, 10, 1000]);
    expect(roundLength(NaN)).toBe(0);
  });
});
