import { schemeBuPu, schemeOrRd, schemePuBu, schemeYlOrBr } from 'd3-scale-chromatic';
import { describe, expect, it } from 'vitest';
import { differenceCiede2000 } from '../../../tests/support/colour-difference';
import { specialFill } from './fills';
import { rampColours, rampNames } from './ramps';

const classes = rampNames.flatMap((ramp) =>
  [1, 2, 3, 4, 5, 6, 7].map((count) => ({ ramp, count, colours: rampColours(ramp, count) })),
);
const palettes = ['light', 'dark'] as const;

describe('no data, zero and few never look like a class', () => {
  it.each(palettes)(
    'keeps their ground and line ΔE2000 ≥ 10 from every class of every ramp (%s)',
    (palette) => {
      const looks = (['missing', 'zero', 'suppressed'] as const).flatMap((role) => {
        const { ground, hatch } = specialFill(role, palette);
        return [ground, ...(hatch === null ? [] : [hatch])].map((colour) => ({ role, colour }));
      });
      const tooNear = looks.flatMap(({ role, colour }) =>
        classes.flatMap(({ ramp, count, colours }) =>
          colours
            .filter((other) => differenceCiede2000(colour, other) < 10)
            .map(
              (other) =>
                `${role} ${colour} ~ ${ramp} ${String(count)} ${other} ${differenceCiede2000(colour, other).toFixed(1)}`,
            ),
        ),
      );
      expect(tooNear).toEqual([]);
    },
  );

  it.each(palettes)('keeps them apart from one another (%s)', (palette) => {
    const grounds = (['missing', 'zero', 'suppressed'] as const).map(
      (role) => specialFill(role, palette).ground,
    );
    grounds.forEach((a, i) => {
      grounds.slice(i + 1).forEach((b) => {
        expect(differenceCiede2000(a, b)).toBeGreaterThanOrEqual(10);
      });
    });
  });
});

describe('areas under circles', () => {
  it.each(palettes)('have a ground apart from zero, few and no data, without a hatch (%s)', (palette) => {
    const { ground, hatch } = specialFill('class', palette);
    expect(hatch).toBeNull();
    for (const role of ['missing', 'zero', 'suppressed'] as const) {
      expect(differenceCiede2000(ground, specialFill(role, palette).ground)).toBeGreaterThanOrEqual(10);
    }
  });
});

describe('ramps', () => {
  it('are the steps of ColorBrewer’s schemes, without the palest', () => {
    const schemes = {
      'merah-tanah': schemeYlOrBr,
      merah: schemeOrRd,
      biru: schemePuBu,
      ungu: schemeBuPu,
    };
    for (const [name, scheme] of Object.entries(schemes)) {
      for (const count of [3, 4, 5, 6, 7])
        expect(rampColours(name, count)).toEqual(scheme[count + 1]?.slice(1));
    }
    expect(Object.keys(schemes)).toEqual(rampNames);
  });

  it('give as many different colours as there are classes, from light to dark', () => {
    for (const { count, colours } of classes) {
      expect(new Set(colours).size).toBe(count);
      const lightness = colours.map((colour) => differenceCiede2000(colour, '#000000'));
      expect([...lightness].sort((a, b) => b - a)).toEqual(lightness);
    }
  });
});
