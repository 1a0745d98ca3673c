import { NOT_SAID, type Dataset, type Group, type GroupFilter, type KindId, type Span } from '$lib/domain';
import { factNumber, factWords, type NumberFact } from './group-filter-facts';

/** One thing that a filter asks of a group. */
export interface Criterion {
  /** 'jenis', or the name of a fact. */
  readonly fact: string;
  passes(group: Group): boolean;
}

/** What kinds and filter ask for; nothing where every group passes. */
export function criteriaOf(
  dataset: Dataset,
  kinds: readonly KindId[] | null,
  filter: GroupFilter,
): readonly Criterion[] {
  const { age, members, facts } = filter;
  const wantedKinds = kinds && new Set(kinds);
  const { umur = [], anggota = [], ...inWords } = facts;
  return [
    ...(wantedKinds === null ? [] : [{ fact: 'jenis', passes: ({ kind }: Group) => wantedKinds.has(kind) }]),
    ...numberCriterion(dataset, 'umur', age, umur),
    ...numberCriterion(dataset, 'anggota', members, anggota),
    ...Object.entries(inWords)
      .filter(([, wanted]) => wanted.length > 0)
      .map(([fact, wanted]) => ({
        fact,
        passes: (group: Group) => factWords(group, fact).some((word) => wanted.includes(word)),
      })),
  ];
}

/** Indices into Dataset.groups that pass all that is asked for, ascending. */
export function filterGroups(
  dataset: Dataset,
  kinds: readonly KindId[] | null,
  filter: GroupFilter,
): Uint32Array {
  const criteria = criteriaOf(dataset, kinds, filter);
  const all = Array.from(dataset.groups.keys());
  return Uint32Array.from(
    all.filter((i) => {
      const group = dataset.groups[i];
      return group !== undefined && criteria.every((criterion) => criterion.passes(group));
    }),
  );
}

function numberCriterion(
  { info }: Dataset,
  fact: NumberFact,
  span: Span | null,
  wanted: readonly string[],
): Criterion[] {
  const unsaid = wanted.includes(NOT_SAID);
  if (span === null && !unsaid) return [];
  return [
    {
      fact,
      passes: (group) => {
        const value = factNumber(group, fact, info.dataDate);
        return value === null ? unsaid : span !== null && within(span, value);
      },
    },
  ];
}

function within({ from, to }: Span, value: number): boolean {
  return value >= (from ?? -Infinity) && value <= (to ?? Infinity);
}
