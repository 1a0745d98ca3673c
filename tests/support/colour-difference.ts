import { lab } from 'd3-color';

const { sqrt, atan2, sin, cos, abs, hypot, exp, PI } = Math;
const rad = (degrees: number): number => (degrees * PI) / 180;
const hueOf = (b: number, a: number): number =>
  a === 0 && b === 0 ? 0 : ((atan2(b, a) * 180) / PI + 360) % 360;

/**
 * CIEDE2000 colour difference of two #rrggbb colours, after Sharma, Wu & Dalal, "The CIEDE2000
 * color-difference formula" (Color Research & Application 30, 2005), equations 2–22.
 */
export function differenceCiede2000(one: string, other: string): number {
  const [p, q] = [lab(one), lab(other)];
  return ciede2000([p.l, p.a, p.b], [q.l, q.a, q.b]);
}

export type Lab = readonly [l: number, a: number, b: number];

export function ciede2000([l1, a1, b1]: Lab, [l2, a2, b2]: Lab): number {
  const meanChroma7 = ((hypot(a1, b1) + hypot(a2, b2)) / 2) ** 7;
  const g = 0.5 * (1 - sqrt(meanChroma7 / (meanChroma7 + 25 ** 7)));
  const [x1, x2] = [(1 + g) * a1, (1 + g) * a2];
  const [c1, c2] = [hypot(x1, b1), hypot(x2, b2)];
  const [h1, h2] = [hueOf(b1, x1), hueOf(b2, x2)];
  const grey = c1 * c2 === 0;
  const turn = h2 - h1;
  const dh = grey ? 0 : abs(turn) <= 180 ? turn : turn > 180 ? turn - 360 : turn + 360;
  const dL = l2 - l1;
  const dC = c2 - c1;
  const dH = 2 * sqrt(c1 * c2) * sin(rad(dh / 2));
  const meanL = (l1 + l2) / 2;
  const meanC = (c1 + c2) / 2;
  const sum = h1 + h2;
  const meanH = grey ? sum : abs(turn) <= 180 ? sum / 2 : sum < 360 ? (sum + 360) / 2 : (sum - 360) / 2;
  const t =
    1 -
    0.17 * cos(rad(meanH - 30)) +
    0.24 * cos(rad(2 * meanH)) +
    0.32 * cos(rad(3 * meanH + 6)) -
    0.2 * cos(rad(4 * meanH - 63));
  const rotation = 30 * exp(-(((meanH - 275) / 25) ** 2));
  const rc = 2 * sqrt(meanC ** 7 / (meanC ** 7 + 25 ** 7));
  const sl = 1 + (0.015 * (meanL - 50) ** 2) / sqrt(20 + (meanL - 50) ** 2);
  const sc = 1 + 0.045 * meanC;
  const sh = 1 + 0.015 * meanC * t;
  const rt = -sin(rad(2 * rotation)) * rc;
  return sqrt((dL / sl) ** 2 + (dC / sc) ** 2 + (dH / sh) ** 2 + rt * (dC / sc) * (dH / sh));
}
