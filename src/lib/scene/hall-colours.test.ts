import { rgb } from 'd3-color';
import { describe, expect, it } from 'vitest';
import { differenceCiede2000 } from '../../../tests/support/colour-difference';
import { HALL_CLASSES, hallFill, hallRamp, hallRampNames } from './hall-colours';
import { rampNames } from './ramps';

const counts = [1, 2, 3, 4] as const;
const ramps = hallRampNames.flatMap((ramp) =>
  counts.map((count) => ({ ramp, count, colours: hallRamp(ramp, count) })),
);
const looks = (['missing', 'zero', 'suppressed'] as const).flatMap((role) => {
  const { ground, hatch } = hallFill(role);
  return [ground, ...(hatch === null ? [] : [hatch])].map((colour) => ({ role, colour }));
});

/** Daylight on the screen: half of the contrast is left, black is middle grey. */
function washedOut(hex: string): string {
  const { r, g, b } = rgb(hex);
  return rgb((r + 255) / 2, (g + 255) / 2, (b + 255) / 2).formatHex();
}

const nearest = (colours: readonly string[], others: readonly string[]): number =>
  Math.min(...colours.flatMap((a) => others.map((b) => differenceCiede2000(a, b))));

describe('colours of the hall', () => {
  it('has every ramp that packages may name, from light to dark, in at most four classes', () => {
    expect(hallRampNames).toEqual(rampNames);
    expect(HALL_CLASSES).toBe(4);
    for (const { count, colours } of ramps) {
      expect(new Set(colours).size).toBe(count);
      const lightness = colours.map((colour) => differenceCiede2000(colour, '#000000'));
      expect([...lightness].sort((a, b) => b - a)).toEqual(lightness);
    }
    expect(hallRamp('no such ramp', 3)).toEqual(hallRamp('merah-tanah', 3));
  });

  it('keeps no data, zero and few ΔE2000 ≥ 10 from every class, ground and line alike', () => {
    const tooNear = looks.flatMap(({ role, colour }) =>
      ramps
        .filter(({ colours }) => nearest([colour], colours) < 10)
        .map(
          ({ ramp, count, colours }) =>
            `${role} ${colour} ~ ${ramp} ${String(count)} ${nearest([colour], colours).toFixed(1)}`,
        ),
    );
    expect(tooNear).toEqual([]);
  });

  it('keeps no data, zero, few and areas under circles apart from one another', () => {
    const grounds = (['missing', 'zero', 'suppressed', 'class'] as const).map(
      (role) => hallFill(role).ground,
    );
    grounds.forEach((a, i) => {
      grounds.slice(i + 1).forEach((b) => {
        expect(differenceCiede2000(a, b), `${a} ${b}`).toBeGreaterThanOrEqual(10);
      });
    });
  });

  it('still tells classes apart when daylight leaves half of the contrast', () => {
    const faint = ramps.flatMap(({ ramp, count, colours }) =>
      colours.slice(1).flatMap((colour, i) => {
        const before = colours[i] ?? '';
        const difference = differenceCiede2000(washedOut(before), washedOut(colour));
        return difference < 10
          ? [`${ramp} ${String(count)}: ${before} ${colour} ${difference.toFixed(1)}`]
          : [];
      }),
    );
    expect(faint).toEqual([]);
  });

  it('still tells no data, zero and few from every class in daylight', () => {
    const faint = looks.flatMap(({ role, colour }) =>
      ramps.flatMap(({ ramp, colours }) => {
        const difference = nearest([washedOut(colour)], colours.map(washedOut));
        return difference < 6 ? [`${role} ${colour} ~ ${ramp} ${difference.toFixed(1)}`] : [];
      }),
    );
    expect([...new Set(faint)]).toEqual([]);
  });
});
