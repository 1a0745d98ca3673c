import type { Kind, KindFamily, KindMark, MarkShape } from '$lib/domain';

/**
 * One colour and one outline a family: colour for the eye at a glance, outline for those who do not
 * see the colour, the icon inside (when there is room) for the kind itself. Colours are dark enough
 * to stand on every class of every ramp with their paper halo.
 */
const FAMILIES: Readonly<Record<KindFamily, { colour: string; shape: MarkShape }>> = {
  keluarga: { colour: '#8e2f8f', shape: 'circle' },
  kesehatan: { colour: '#0b7285', shape: 'cross' },
  ekonomi: { colour: '#1f6f43', shape: 'square' },
  pemuda: { colour: '#1d4fa3', shape: 'triangle' },
  agama: { colour: '#3f3d8f', shape: 'star' },
  warga: { colour: '#3b3f46', shape: 'hexagon' },
  pencatatan: { colour: '#6d6255', shape: 'diamond' },
  lain: { colour: '#5b6270', shape: 'pentagon' },
};

const PAPER = '#ffffff';
const INK = '#16191c';

/** Everything about a kind's mark but its counts. */
export function kindMark(kind: Kind): Omit<KindMark, 'total' | 'shown'> {
  const family = FAMILIES[kind.family];
  const colour = kind.colour ?? family.colour;
  return {
    id: kind.id,
    label: kind.label,
    shape: family.shape,
    colour,
    ink: luminance(colour) > LIGHT ? INK : PAPER,
    icon: kind.icon,
    registration: kind.registration,
  };
}

/** Above this relative luminance ink has more contrast than paper (WCAG 2.2: √(1.05 · 0.05) − 0.05). */
const LIGHT = 0.179;

/** Relative luminance of #rrggbb, 0–1, as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
