import type { Agreement, Dataset } from '$lib/domain';
import { areaAt } from './marked-areas';
import { figureIn } from './area-rate';

/** What an agreement says that cannot be. */
export type AgreementHint =
  /** More households gain by it than there are. */
  | { readonly code: 'households'; readonly typed: number; readonly most: number }
  /** Its sources give more rupiah than it costs. */
  | { readonly code: 'sources'; readonly typed: number; readonly most: number }
  /** It is due before the day on which it was agreed (ISO day). */
  | { readonly code: 'due'; readonly agreed: string };

/** What of an agreement is looked at; a number of households that is left out says nothing. */
type Looked = Pick<Agreement, 'at' | 'costRp' | 'sources' | 'due'> & {
  readonly beneficiariesKk: number | string | null;
};

/** What to look at again in an agreement made on a day ('': not known). What is not said says nothing. */
export function agreementHints(
  { at, beneficiariesKk: typed, costRp, sources, due }: Looked,
  dataset: Dataset,
  agreed: string,
): readonly AgreementHint[] {
  const most = typeof typed === 'number' ? householdsOf(dataset, at) : null;
  const given = sources.reduce((sum, { rp }) => sum + (rp ?? 0), 0);
  return [
    ...(typeof typed === 'number' && most !== null && typed > most
      ? [{ code: 'households' as const, typed, most }]
      : []),
    ...(costRp !== null && given > costRp ? [{ code: 'sources' as const, typed: given, most: costRp }] : []),
    ...(due !== '' && agreed !== '' && due < agreed ? [{ code: 'due' as const, agreed }] : []),
  ];
}

/**
 * Households of an area (null: of the whole place) in the last year, by the figures of the areas of the lowest
 * level that has them; null where one of those is missing, since nobody knows the sum then.
 */
export function householdsOf(dataset: Dataset, at: Agreement['at']): number | null {
  const { levels, years, indicators } = dataset;
  const measure = indicators.find(({ unit }) => unit === 'KK')?.denominator ?? null;
  const level = levels.map(({ measures }) => measure !== null && measures.has(measure)).lastIndexOf(true);
  const own = levels.findIndex((data) => data.level === at?.level);
  const area = at === null ? 0 : (levels[own]?.indexOf.get(at.area) ?? -1);
  if (level < 0 || area < 0 || own > level) return null;
  const year = Math.max(...years);
  const within = Array.from({ length: levels[level]?.count ?? 0 }, (_, index) => index).filter(
    (index) => at === null || areaAt(dataset, named(dataset, level, index), own) === area,
  );
  const counts = within.map((index) => figureIn(dataset, { level, area: index, year }, measure));
  const known = counts.filter((count) => count !== null);
  return known.length === 0 || known.length < counts.length
    ? null
    : known.reduce((sum, count) => sum + count, 0);
}

function named({ levels }: Dataset, level: number, index: number): { level: string; area: string } {
  const data = levels[level];
  return { level: data?.level ?? '', area: data?.keys[index] ?? '' };
}
