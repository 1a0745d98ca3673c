/**
 * Sequential ramps by the names packages use: YlOrBr, OrRd, PuBu and BuPu of ColorBrewer (Harrower &
 * Brewer 2003), single direction from light to dark, so that they survive colour-blindness and
 * black-and-white paper. One line for each number of classes, 3 to 7, without the scheme's palest step:
 * on paper and on a washed-out projector that is the ground. Kept here as figures because the library
 * that carries them (d3-scale-chromatic, which the test compares them with) brings all its schemes.
 */
const RAMPS: Readonly<Record<string, readonly string[]>> = {
  'merah-tanah': [
    'fed98e fe9929 cc4c02',
    'fed98e fe9929 d95f0e 993404',
    'fee391 fec44f fe9929 d95f0e 993404',
    'fee391 fec44f fe9929 ec7014 cc4c02 8c2d04',
    'fff7bc fee391 fec44f fe9929 ec7014 cc4c02 8c2d04',
  ],
  merah: [
    'fdcc8a fc8d59 d7301f',
    'fdcc8a fc8d59 e34a33 b30000',
    'fdd49e fdbb84 fc8d59 e34a33 b30000',
    'fdd49e fdbb84 fc8d59 ef6548 d7301f 990000',
    'fee8c8 fdd49e fdbb84 fc8d59 ef6548 d7301f 990000',
  ],
  biru: [
    'bdc9e1 74a9cf 0570b0',
    'bdc9e1 74a9cf 2b8cbe 045a8d',
    'd0d1e6 a6bddb 74a9cf 2b8cbe 045a8d',
    'd0d1e6 a6bddb 74a9cf 3690c0 0570b0 034e7b',
    'ece7f2 d0d1e6 a6bddb 74a9cf 3690c0 0570b0 034e7b',
  ],
  ungu: [
    'b3cde3 8c96c6 88419d',
    'b3cde3 8c96c6 8856a7 810f7c',
    'bfd3e6 9ebcda 8c96c6 8856a7 810f7c',
    'bfd3e6 9ebcda 8c96c6 8c6bb1 88419d 6e016b',
    'e0ecf4 bfd3e6 9ebcda 8c96c6 8c6bb1 88419d 6e016b',
  ],
};

const STANDARD_RAMP = 'merah-tanah';
const LEAST = 3;
const MOST = 7;

/** Names of the ramps, the standard one first. */
export const rampNames: readonly string[] = Object.keys(RAMPS);

/**
 * `count` colours (1–7) as #rrggbb, from light to dark. One or two classes take steps of the ramp of
 * four, far apart. An unknown name gives the standard ramp.
 */
export function rampColours(name: string, count: number): readonly string[] {
  const ramp = RAMPS[name] ?? RAMPS[STANDARD_RAMP] ?? [];
  const colours = (classes: number): string[] =>
    (ramp[Math.min(classes, MOST) - LEAST] ?? '').split(' ').map((hex) => `#${hex}`);
  const four = colours(4);
  if (count <= 1) return four.slice(2, 3);
  return count === 2 ? [four[0] ?? '', four[2] ?? ''] : colours(count);
}
