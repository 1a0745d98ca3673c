import { mostHidden, type Bin, type Dataset, type Shade } from '$lib/domain';
import type { Speech } from '../speech.svelte';

/** What a row of the legend is called: whole, and on a bar with little room: its figures, and what may be left out. */
export interface ClassLabel {
  readonly whole: string;
  readonly short: string;
  readonly rest: string;
}

/** The labels of a shade's bins, in their order, in the words of the package. */
export function classLabels(
  speech: Speech,
  dataset: Dataset,
  { classification, indicator }: Shade,
): ClassLabel[] {
  const { m } = speech;
  const { bins } = classification;
  const first = bins.findIndex(({ role }) => role === 'class');
  const limits = outerLimits(bins);
  const write = m.formats.limits(limits);

  const named = (short: string, rest = ''): ClassLabel => ({ whole: short + rest, short, rest });
  const ofRole: Readonly<Record<Bin['role'], (index: number) => ClassLabel>> = {
    zero: () => named(m.legend.zeroShort, m.legend.zeroRest(speech.of(indicator.counted))),
    missing: () => named(m.legend.missing),
    suppressed: () =>
      named(m.legend.suppressed(m.legend.few(mostHidden(dataset.info), speech.of(indicator.unit)))),
    class: (index) => {
      const min = write(limits[index - first] ?? NaN);
      const max = write(limits[index - first + 1] ?? NaN);
      const span = min === max ? min : `${min}–${max}`;
      return index === first
        ? { whole: m.legend.first(min, max), short: span, rest: '' }
        : { whole: m.legend.range(min, max), short: `>${span}`, rest: '' };
    },
  };
  return bins.map(({ role }, index) => ofRole[role](index));
}

/** Limits of the classes; the ends are rounded outwards, so that no figure lies beyond what the legend says. */
function outerLimits(bins: readonly Bin[]): number[] {
  const classes = bins.filter(({ role }) => role === 'class');
  const least = Math.floor((classes[0]?.min ?? NaN) * 10 + 1e-9) / 10;
  const most = Math.ceil((classes.at(-1)?.max ?? NaN) * 10 - 1e-9) / 10;
  return [least, ...classes.slice(0, -1).map(({ max }) => max), most];
}
