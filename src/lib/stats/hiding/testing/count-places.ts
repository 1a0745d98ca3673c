import fc from 'fast-check';
import type { CountLevel } from '../count-forest';

type Rt = readonly [poor: number, households: number];

/** A kelurahan of RW of RT; the upper counts are sums, all of them shown. */
export function placeOf(rws: readonly (readonly Rt[])[]): CountLevel[] {
  const total = (rts: readonly Rt[], at: 0 | 1): number => rts.reduce((sum, rt) => sum + rt[at], 0);
  const level = (areas: readonly Rt[], above: number, parent: readonly number[]): CountLevel => ({
    above,
    parent: Int32Array.from(parent),
    counts: Float64Array.from(areas, ([poor]) => poor),
    households: Float64Array.from(areas, ([, households]) => households),
    rates: new Float64Array(areas.length).fill(NaN),
    hidden: null,
  });
  const all = rws.flat();
  return [
    level([[total(all, 0), total(all, 1)]], -1, [-1]),
    level(
      rws.map((rts) => [total(rts, 0), total(rts, 1)] as const),
      0,
      rws.map(() => 0),
    ),
    level(
      all,
      1,
      rws.flatMap((rts, rw) => rts.map(() => rw)),
    ),
  ];
}

/** What the table says of an RT: its count, its percentage alone, or nothing. */
type Said = 'count' | 'percent' | 'nothing';

const rt = fc
  .tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 0, max: 7 }))
  .map(([households, poor]): Rt => [Math.min(poor, households), households]);
const said = fc.oneof(
  { weight: 8, arbitrary: fc.constant<Said>('count') },
  fc.constantFrom<Said>('percent', 'nothing'),
);

/** Small places, at most six RT; figures of the upper levels may be missing, percentages of RT stand alone. */
export const anyPlace: fc.Arbitrary<CountLevel[]> = fc
  .array(fc.array(fc.tuple(rt, said), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })
  .filter((rws) => rws.flat().length <= 6)
  .chain((rws) =>
    fc.tuple(fc.constant(rws), fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 4, maxLength: 4 })),
  )
  .map(([rws, gaps]) => {
    const [top, middle, low] = placeOf(rws.map((rts) => rts.map(([figure]) => figure)));
    if (top === undefined || middle === undefined || low === undefined) throw new RangeError('three levels');
    if (gaps[0] === 0) top.counts[0] = NaN;
    // A printed total that does not agree with its parts.
    if (gaps[0] === 1) top.counts[0] = (top.counts[0] ?? 0) + 1;
    middle.counts.forEach((_, i) => gaps[i + 1] === 0 && (middle.counts[i] = NaN));
    rws.flat().forEach(([[poor, households], says], i) => {
      if (says === 'count') return;
      low.counts[i] = NaN;
      if (says === 'percent') low.rates[i] = (100 * poor) / households;
    });
    return [top, middle, low];
  });
