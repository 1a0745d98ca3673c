import type { BinRole, Fill, Palette } from '$lib/domain';

/**
 * The looks that are no class of a ramp. A class keeps one colour in both themes, so that a colour
 * means the same number on the phone, the projector and the wall; zero, no
 * data and few must stay apart from every class (ΔE2000 ≥ 10 for ground and line alike, see fills.test),
 * and so from the one neutral class of figures that are drawn as circles and never shaded.
 */
const FILLS: Readonly<Record<Exclude<Palette, 'hall'>, Readonly<Record<BinRole, Fill>>>> = {
  light: {
    class: { ground: '#c9d3e0', hatch: null },
    zero: { ground: '#b9e3cb', hatch: null },
    missing: { ground: '#dad7cf', hatch: '#77736a' },
    suppressed: { ground: '#c9d39c', hatch: '#55603a' },
  },
  dark: {
    class: { ground: '#5d6573', hatch: null },
    zero: { ground: '#a5d6bb', hatch: null },
    missing: { ground: '#3a3d45', hatch: '#8f8d86' },
    suppressed: { ground: '#626b40', hatch: '#d3e88f' },
  },
};

/** Fill of a legend row that is no step of a ramp: zero, no data, few (not shown), or the neutral class. */
export function specialFill(role: BinRole, palette: Palette): Fill {
  // The hall's own come with the hall, over these (see hall-colours).
  return FILLS[palette === 'dark' ? 'dark' : 'light'][role];
}
