import { mostHidden, type Bin, type PackageInfo, type Shade } from '$lib/domain';
import type { Speech } from '../../speech.svelte';

/** One row of the hall's legend. */
export interface LegendRow {
  readonly bin: Bin;
  readonly text: string;
}

/**
 * Rows of a legend in few words: "1,2–9,6", ">9,6–16,5". The ends are rounded outwards, so that no figure lies
 * beyond what the legend says. A class that no area is in has no row.
 */
export function legendRows(speech: Speech, info: PackageInfo, shade: Shade): readonly LegendRow[] {
  const { m } = speech;
  const { bins } = shade.classification;
  const classes = bins.filter(({ role }) => role === 'class');
  const least = Math.floor((classes[0]?.min ?? NaN) * 10 + 1e-9) / 10;
  const most = Math.ceil((classes[classes.length - 1]?.max ?? NaN) * 10 - 1e-9) / 10;
  const limits = [least, ...classes.slice(0, -1).map(({ max }) => max), most];
  const write = m.formats.limits(limits);
  const classText = (bin: Bin): string => {
    const at = classes.indexOf(bin);
    const [min, max] = [write(limits[at] ?? NaN), write(limits[at + 1] ?? NaN)];
    return `${at === 0 ? '' : '>'}${min === max ? min : `${min}–${max}`}`;
  };
  const textOf = (bin: Bin): string => {
    if (bin.role === 'zero') return m.legend.zeroShort;
    if (bin.role === 'missing') return m.legend.missing;
    if (bin.role === 'class') return classText(bin);
    return m.legend.suppressed(m.legend.few(mostHidden(info) ?? 0, speech.of(shade.indicator.unit)));
  };
  // A class that nothing seen is in would be looked for on the map in vain.
  return bins
    .filter(({ role, count }) => role !== 'class' || count > 0)
    .map((bin) => ({ bin, text: textOf(bin) }));
}
