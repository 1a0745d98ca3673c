import { NOT_SAID, type Dataset, type Group, type GroupFilter, type KindId, type Text } from '$lib/domain';
import { criteriaOf } from './group-filter';
import { factTexts, factWord, factWords, NUMBER_FACTS, WORD_FACTS } from './group-filter-facts';
import { numberChoice, type NumberChoice } from './group-filter-numbers';

/** One value that can be asked for, with the groups that would pass with it alone under the other filters. */
export interface ValueChoice {
  readonly value: string;
  /** As most groups write it; the level's own label for a reach; '' for NOT_SAID. */
  readonly label: Text;
  readonly count: number;
}

/** A fact in words that the package's groups carry. Most frequent value first, NOT_SAID last. */
export interface WordChoice {
  readonly fact: string;
  readonly values: readonly ValueChoice[];
}

/** All that can be asked of the groups besides what is asked already. */
export interface FilterChoices {
  /** Groups of each kind that pass all filters but that by kind. */
  readonly kinds: ReadonlyMap<KindId, number>;
  readonly numbers: readonly NumberChoice[];
  readonly words: readonly WordChoice[];
}

/**
 * What can be chosen, and how many groups would pass: each value is counted among the groups that pass
 * every other filter, so that no choice leads to a surprise. A fact that no group carries, or of which all
 * say the same, is not offered.
 */
export function filterChoices(
  dataset: Dataset,
  kinds: readonly KindId[] | null,
  filter: GroupFilter,
): FilterChoices {
  const under = groupsUnderOthers(dataset, kinds, filter);
  const kindCounts = new Map<KindId, number>();
  for (const { kind } of under('jenis')) kindCounts.set(kind, (kindCounts.get(kind) ?? 0) + 1);
  return {
    kinds: kindCounts,
    numbers: NUMBER_FACTS.flatMap((fact) => numberChoice(dataset, fact, under(fact)) ?? []),
    words: WORD_FACTS.flatMap((fact) => wordChoice(dataset, fact, under(fact)) ?? []),
  };
}

/** Per fact, the groups that pass every criterion but that fact's own. */
function groupsUnderOthers(
  dataset: Dataset,
  kinds: readonly KindId[] | null,
  filter: GroupFilter,
): (fact: string) => readonly Group[] {
  const criteria = criteriaOf(dataset, kinds, filter);
  const failed = dataset.groups.map((group) => criteria.filter((criterion) => !criterion.passes(group)));
  return (fact) =>
    dataset.groups.filter((_, i) => failed[i]?.every((criterion) => criterion.fact === fact) ?? false);
}

function wordChoice(dataset: Dataset, fact: string, under: readonly Group[]): WordChoice | null {
  const total = countWords(dataset.groups, fact);
  if (total.size < 2) return null;
  const count = countWords(under, fact);
  const labels = labelsOf(dataset, fact);
  const values = [...total.keys()]
    .sort((a, b) => rankOf(b, total) - rankOf(a, total))
    .map((value) => ({ value, label: labels.get(value) ?? '', count: count.get(value) ?? 0 }));
  return { fact, values };
}

const rankOf = (value: string, total: ReadonlyMap<string, number>): number =>
  value === NOT_SAID ? -1 : (total.get(value) ?? 0);

function countWords(groups: readonly Group[], fact: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const group of groups) {
    for (const word of new Set(factWords(group, fact))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** Each value as most groups write it; of two spellings as frequent, the first. */
function labelsOf({ groups, ladder }: Dataset, fact: string): Map<string, Text> {
  if (fact === 'jangkauan') return new Map(ladder.map(({ id, label }) => [factWord(id), label]));
  const written = new Map<string, number>();
  for (const group of groups) {
    for (const text of factTexts(group, fact)) written.set(text, (written.get(text) ?? 0) + 1);
  }
  const rarestFirst = [...written].reverse().sort(([, a], [, b]) => a - b);
  return new Map(rarestFirst.map(([text]) => [factWord(text), text]));
}
