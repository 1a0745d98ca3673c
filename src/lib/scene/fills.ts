import type { Fill, Palette } from '$lib/domain';

/**
 * The looks that are no class of a ramp. A class keeps one colour in both themes, so that a colour
 * means the same number on the phone, the projector and the wall; these three must stay apart from
 * every class (ΔE2000 ≥ 10 for ground and line alike, see fills.test).
 */
const FILLS: Readonly<Record<Palette, Readonly<Record<'zero' | 'missing' | 'suppressed', Fill>>>> = {
  light: {
    zero: { ground: '#b9e3cb', hatch: null },
    missing: { ground: '#dad7cf', hatch: '#77736a' },
    suppressed: { ground: '#c9d39c', hatch: '#55603a' },
  },
  dark: {
    zero: { ground: '#a5d6bb', hatch: null },
    missing: { ground: '#3a3d45', hatch: '#8f8d86' },
    suppressed: { ground: '#626b40', hatch: '#d3e88f' },
  },
};

/** Fill of a legend row that is no class: zero, no data, or few (not shown). */
export function specialFill(role: 'zero' | 'missing' | 'suppressed', palette: Palette): Fill {
  return FILLS[palette][role];
}
