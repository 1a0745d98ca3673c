import { NOT_SAID, type GroupFilter, type Question } from '$lib/domain';
import type { Books } from '$lib/i18n';
import { NUMBER_FACTS, type FilterChoices, type NumberFact } from '$lib/scene';
import type { Speech } from '../speech.svelte';
import { saidValue } from './value-words';
import { asksUnsaid, spanOf, withoutNumber, withValue } from './group-filter-edit';

/** One thing that is asked of the groups, in words, and what the question is without it. */
export interface Chip {
  readonly id: string;
  readonly text: string;
  readonly without: Partial<Pick<Question, 'kinds' | 'groupFilter'>>;
}

/** What the filter asks for beside the kinds, each value by itself, in the order of the folds. */
export function filterChips(
  speech: Speech,
  words: Books['filter'],
  filter: GroupFilter,
  choices: FilterChoices,
): Chip[] {
  const numbers = NUMBER_FACTS.flatMap((fact) => numberChip(words, filter, fact));
  const inWords = choices.words.flatMap(({ fact, values }) =>
    values
      .filter(({ value }) => filter.facts[fact]?.includes(value))
      .map(({ value, label }) => {
        const known = value === NOT_SAID ? words.notSaid.toLowerCase() : words.words[fact]?.[value];
        return {
          id: `${fact}:${value}`,
          text: `${words.short[fact] ?? fact}: ${known ?? saidValue(speech, speech.of(label)).text}`,
          without: { groupFilter: withValue(filter, fact, value, false) },
        };
      }),
  );
  return [...numbers, ...inWords];
}

function numberChip(words: Books['filter'], filter: GroupFilter, fact: NumberFact): Chip[] {
  const span = spanOf(filter, fact);
  const parts = [
    ...(span === null ? [] : [words.span[fact]([span.from, span.to])]),
    ...(asksUnsaid(filter, fact) ? [words.notSaid.toLowerCase()] : []),
  ];
  if (parts.length === 0) return [];
  const text = `${words.short[fact] ?? fact}: ${parts.join(' + ')}`;
  return [{ id: fact, text, without: { groupFilter: withoutNumber(filter, fact) } }];
}
