import { describe, expect, it } from 'vitest';
import { segmentsCross } from './polygon';
import { committed, committedAreas, layer, ringHa, tally } from './testing/committed';

const areas = committedAreas();
const edgesOf = (ring: readonly (readonly [number, number])[]) =>
  ring.map((p, i) => [p, ring[(i + 1) % ring.length] ?? p] as const);
const directed = areas.flatMap(({ key, rw, ring }) =>
  edgesOf(ring).map(([a, b]) => ({ key, rw, from: a.join(), to: b.join(), a, b })),
);
const owners = new Map(directed.map((edge) => [`${edge.from} ${edge.to}`, edge]));
const across = ({ from, to }: { from: string; to: string }) => owners.get(`${to} ${from}`);

/** Closed rings that a set of directed edges makes, each starting vertex followed once. */
function loops(edges: readonly { from: string; to: string }[]): number {
  const next = new Map(edges.map(({ from, to }) => [from, to]));
  expect(next.size).toBe(edges.length);
  let count = 0;
  while (next.size > 0) {
    const [[start, second]] = [...next] as [[string, string]];
    next.delete(start);
    for (let here = second; here !== start;) {
      const to = next.get(here);
      if (to === undefined) throw new Error(`the ring breaks at ${here}`);
      next.delete(here);
      here = to;
    }
    count += 1;
  }
  return count;
}

describe('committed boundaries of Cibeureum', () => {
  it('has 170 RT numbered from 01 within each of 23 RW, five to ten an RW', () => {
    expect(areas).toHaveLength(170);
    const perRw = tally(areas, ({ rw }) => rw);
    expect(Object.keys(perRw).sort()).toEqual(
      Array.from({ length: 23 }, (_, i) => String(i + 1).padStart(2, '0')),
    );
    for (const [rw, count] of Object.entries(perRw)) {
      const numbers = areas.filter((area) => area.rw === rw).map(({ rt }) => rt);
      expect(numbers).toEqual(Array.from({ length: count }, (_, i) => String(i + 1).padStart(2, '0')));
      expect(count).toBeGreaterThanOrEqual(5);
      expect(count).toBeLessThanOrEqual(10);
    }
  });

  it('names every area with its own code and the kelurahan, and nothing else', () => {
    for (const { properties } of layer('cibeureum/wilayah.geojson').features) {
      const { rw = '', rt = '' } = properties;
      expect(properties).toEqual({ kode: `cib-${rw}-${rt}`, kelurahan: 'Cibeureum', rw, rt });
    }
  });

  it('covers 274.71 ha, all rings counter-clockwise (RFC 7946)', () => {
    const sizes = areas.map(({ ring }) => ringHa(ring));
    expect(Math.min(...sizes)).toBeGreaterThan(0.1);
    expect(Math.abs(sizes.reduce((a, b) => a + b, 0) - 274.71)).toBeLessThan(0.005);
  });

  it('lies at Cibeureum, with at most 6 decimals and a ring that closes', () => {
    for (const { geometry } of layer('cibeureum/wilayah.geojson').features) {
      const ring = geometry.type === 'Polygon' ? (geometry.coordinates[0] ?? []) : [];
      expect(ring[0]).toEqual(ring.at(-1));
      for (const [lng = NaN, lat = NaN] of ring) {
        expect(Math.abs(lng - 107.549)).toBeLessThan(0.012);
        expect(Math.abs(lat + 6.903)).toBeLessThan(0.012);
      }
    }
    expect(committed('cibeureum/wilayah.geojson')).not.toMatch(/\.\d{7}/);
    expect(committed('cibeureum/wilayah.geojson').length).toBeLessThanOrEqual(120_000);
  });

  it('shares every border vertex for vertex: no gap, no overlap, one outer ring', () => {
    expect(owners.size).toBe(directed.length);
    const outer = directed.filter((edge) => !across(edge));
    expect(loops(outer)).toBe(1);
    expect(outer.length).toBeLessThan(directed.length / 5);
  });

  it('keeps every RW in one piece without a hole', () => {
    for (const rw of new Set(areas.map((area) => area.rw))) {
      expect(loops(directed.filter((edge) => edge.rw === rw && across(edge)?.rw !== rw))).toBe(1);
    }
  });

  it('has no two edges that cross', () => {
    const once = directed.filter((edge) => !across(edge) || edge.from < edge.to);
    const crossing = once.flatMap((one, i) =>
      once.slice(i + 1).filter((two) => segmentsCross(one.a, one.b, two.a, two.b)),
    );
    expect(crossing).toEqual([]);
  });
});
