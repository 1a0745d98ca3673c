import type { Bin, BinRole, Fill, Shade } from '$lib/domain';

/**
 * Colours for a weak projector in daylight, where black comes out as middle grey: few steps, far apart in
 * lightness, the darkest much darker than on a screen of one's own. From light to dark, four to a ramp, by
 * the names that packages use; hues after ColorBrewer's YlOrBr, OrRd, PuBu and BuPu.
 */
const RAMPS: Readonly<Record<string, readonly [string, string, string, string]>> = {
  'merah-tanah': ['#ffdf80', '#f28e1c', '#b04108', '#471400'],
  merah: ['#fdc796', '#f07044', '#b5121b', '#45000a'],
  biru: ['#c2d8f2', '#569bd0', '#0a4f93', '#031a38'],
  ungu: ['#d0c4ea', '#9c7cc4', '#70267f', '#2c0233'],
};
const STANDARD_RAMP = 'merah-tanah';

/** Which of the four steps stand for fewer classes, so that they lie as far apart as they can. */
const STEPS: readonly (readonly number[])[] = [[], [2], [0, 2], [0, 1, 3], [0, 1, 2, 3]];

/** Most classes that a hall tells apart from the last row. */
export const HALL_CLASSES = STEPS.length - 1;

/** Looks that are no class, each ΔE2000 ≥ 10 from every class of every ramp, ground and line alike. */
const FILLS: Readonly<Record<BinRole, Fill>> = {
  class: { ground: '#c3cbd6', hatch: null },
  zero: { ground: '#b4efcb', hatch: null },
  missing: { ground: '#f7f7f4', hatch: '#6d6d6d' },
  suppressed: { ground: '#dbe673', hatch: '#4c6414' },
};

/** Fill of a legend row in the hall that is no step of a ramp. */
export function hallFill(role: BinRole): Fill {
  return FILLS[role];
}

/** `count` colours (1–4) as #rrggbb, from light to dark. An unknown name gives the standard ramp. */
export function hallRamp(name: string, count: number): readonly string[] {
  const ramp = RAMPS[name] ?? RAMPS[STANDARD_RAMP] ?? [];
  const steps = STEPS[Math.min(Math.max(count, 0), HALL_CLASSES)] ?? [];
  return steps.map((step) => ramp[step] ?? '');
}

/** Names of the hall's ramps, the standard one first. */
export const hallRampNames: readonly string[] = Object.keys(RAMPS);

/**
 * A shade in the hall's colours: the same bins, limits and counts. `ramp`: its indicator's, or that of the
 * first where two stand under one legend. A count, which is not shaded, keeps one neutral class.
 */
export function inHallColours(shade: Shade, ramp: string): Shade {
  const { classification, indicator } = shade;
  const classes = classification.bins.filter(({ role }) => role === 'class');
  const colours = indicator.form === 'count' ? [] : hallRamp(ramp, classes.length);
  const fillOf = (bin: Bin): Fill => {
    const ground = colours[classes.indexOf(bin)];
    return ground === undefined ? hallFill(bin.role) : { ground, hatch: null };
  };
  const bins = classification.bins.map((bin) => ({ ...bin, fill: fillOf(bin) }));
  return { ...shade, classification: { ...classification, bins } };
}
