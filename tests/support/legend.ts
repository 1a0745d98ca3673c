import type { Locator, Page } from '@playwright/test';

/** One row of the legend as a screen reader hears it. */
export interface LegendRow {
  readonly role: string;
  readonly ground: string;
  /** Line colour of the hatch, if there is one. */
  readonly hatch: string | null;
  readonly text: string;
  /** min < v ≤ max, the first class with its minimum; NaN for rows without limits. */
  readonly min: number;
  readonly max: number;
  readonly count: number;
  /** The row's mark says that the area under the pointer is in it. */
  readonly pointed: boolean;
  /** The same for the selected area. */
  readonly chosen: boolean;
}

export const legendOf = (page: Page): Locator => page.getByRole('list', { name: 'Legenda' });

const LIMITS = /^(lebih dari )?([\d.,]+)(?: – ([\d.,]+))?:/;
const indonesian = (text: string): number => Number.parseFloat(text.replaceAll('.', '').replace(',', '.'));

/** Reads the legend off the page, without what is hidden from a screen reader. */
export async function readLegend(page: Page): Promise<LegendRow[]> {
  const rows = await legendOf(page)
    .getByRole('listitem')
    .evaluateAll((items) =>
      items.map((item) => {
        const heard = item.cloneNode(true) as HTMLElement;
        for (const hidden of heard.querySelectorAll('[aria-hidden="true"]')) hidden.remove();
        const { role = '', ground = '' } = (item as HTMLElement).dataset;
        const line = item.querySelector('pattern path, pattern circle');
        return {
          role,
          ground,
          hatch: line?.getAttribute('stroke') ?? line?.getAttribute('fill') ?? null,
          text: (heard.textContent ?? '').replace(/\s+/g, ' ').trim(),
        };
      }),
    );
  return rows.map((row) => {
    const [, , low = '', high = low] = LIMITS.exec(row.text) ?? [];
    return {
      ...row,
      min: indonesian(low),
      max: indonesian(high),
      count: indonesian(/: ([\d.]+) /.exec(row.text)?.[1] ?? ''),
      pointed: row.text.includes('Wilayah di bawah penunjuk'),
      chosen: row.text.includes('Wilayah terpilih'),
    };
  });
}

/** The row that a rate belongs in, by the limits that the legend itself states. */
export function rowFor(rows: readonly LegendRow[], rate: number | null): LegendRow {
  const classes = rows.filter(({ role }) => role === 'class');
  const found =
    rate === null
      ? rows.find(({ role }) => role === 'missing')
      : rate === 0
        ? rows.find(({ role }) => role === 'zero')
        : // The two outermost limits are written rounded, so only those between are compared.
          (classes.find(({ max }) => rate <= max) ?? classes[classes.length - 1]);
  if (found === undefined) throw new Error(`The legend has no row for ${rate}`);
  return found;
}

/** Every colour that areas of this row may have on the map. */
export const coloursOf = ({ ground, hatch }: LegendRow): string[] =>
  hatch === null ? [ground] : [ground, hatch];
