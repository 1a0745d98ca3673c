import { NOT_SAID, type GroupFilter, type Span } from '$lib/domain';
import type { NumberFact } from '$lib/scene';

/** Span of the filter that a fact in figures stands for. */
const SPAN_OF = { umur: 'age', anggota: 'members' } as const;

/** The span asked of a fact in figures; null for any. */
export function spanOf(filter: GroupFilter, fact: NumberFact): Span | null {
  return filter[SPAN_OF[fact]];
}

/** The filter with another span for a fact in figures. */
export function withSpan(filter: GroupFilter, fact: NumberFact, span: Span | null): GroupFilter {
  const open = span === null || (span.from === null && span.to === null);
  return { ...filter, [SPAN_OF[fact]]: open ? null : span };
}

/** The filter with a fact asked for by exactly these values; a fact without any is not asked for. */
function withWords(filter: GroupFilter, fact: string, words: readonly string[]): GroupFilter {
  const asked = { ...filter.facts, [fact]: words };
  const facts = Object.entries(asked).filter(([, wanted]) => wanted.length > 0);
  return { ...filter, facts: Object.fromEntries(facts) };
}

/** The filter with one value of a fact ticked or unticked. Values keep one order, so that an address is the same however it came about. */
export function withValue(filter: GroupFilter, fact: string, value: string, on: boolean): GroupFilter {
  const others = (filter.facts[fact] ?? []).filter((other) => other !== value);
  return withWords(filter, fact, on ? [...others, value].sort() : others);
}

/** The filter without a fact in figures: neither its span nor those that do not say. */
export function withoutNumber(filter: GroupFilter, fact: NumberFact): GroupFilter {
  return withWords(withSpan(filter, fact, null), fact, []);
}

/** Whether groups that do not say are asked for. */
export function asksUnsaid(filter: GroupFilter, fact: string): boolean {
  return filter.facts[fact]?.includes(NOT_SAID) ?? false;
}
