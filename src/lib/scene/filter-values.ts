import { NO_FILTER, NOT_SAID, type Dataset, type GroupFilter, type Span } from '$lib/domain';
import { factNumber, factWords, NUMBER_FACTS, WORD_FACTS, type NumberFact } from './group-filter-facts';
import { NONE } from './view-values';

/**
 * Facts asked of groups, as "umur:5-10;anggota:20-,-;jaringan:organisasi-sosial,pemerintah": facts apart by
 * semicolons, values by commas (or bars), a span open where it has no number, "-" for groups that do not say.
 * A fact or value that no group of the package has makes the whole unusable.
 */
export function readFilter(dataset: Dataset, text: string): GroupFilter | undefined {
  if (text === NONE) return NO_FILTER;
  const facts: Record<string, readonly string[]> = {};
  const spans: Partial<Record<NumberFact, Span>> = {};
  for (const part of text.split(';')) {
    const [, fact = '', list = ''] = /^([a-z_]+):(.+)$/.exec(part) ?? [];
    const values = list.split(/[,|]/);
    const inNumbers = NUMBER_FACTS.find((known) => known === fact);
    const words =
      inNumbers === undefined
        ? knownWords(dataset, values, fact)
        : numberWords(dataset, values, inNumbers, spans);
    if (words === undefined || fact in facts) return undefined;
    facts[fact] = words;
  }
  const asked = Object.entries(facts).filter(([, words]) => words.length > 0);
  return { age: spans.umur ?? null, members: spans.anggota ?? null, facts: Object.fromEntries(asked) };
}

/** The filter as it stands in an address; NONE where every group passes. */
export function writtenFilter({ age, members, facts }: GroupFilter): string {
  const spans: Readonly<Record<string, Span | null>> = { umur: age, anggota: members };
  const parts = [...NUMBER_FACTS, ...WORD_FACTS].flatMap((fact) => {
    const span = spans[fact] ?? null;
    const values = [...(span === null ? [] : [writtenSpan(span)]), ...(facts[fact] ?? [])];
    return values.length === 0 ? [] : [`${fact}:${values.join(',')}`];
  });
  return parts.length === 0 ? NONE : parts.join(';');
}

function knownWords(dataset: Dataset, values: readonly string[], fact: string): string[] | undefined {
  if (!WORD_FACTS.some((known) => known === fact)) return undefined;
  const known = new Set(dataset.groups.flatMap((group) => factWords(group, fact)));
  return values.every((value) => known.has(value)) ? [...new Set(values)] : undefined;
}

/** At most one span, which goes into `spans`; what remains are the words beside it. */
function numberWords(
  dataset: Dataset,
  values: readonly string[],
  fact: NumberFact,
  spans: Partial<Record<NumberFact, Span>>,
): string[] | undefined {
  const span = readSpan(values[0] ?? '');
  const rest = span === undefined ? values : values.slice(1);
  const said = dataset.groups.map((group) => factNumber(group, fact, dataset.info.dataDate) !== null);
  if (rest.some((value) => value !== NOT_SAID || !said.includes(false))) return undefined;
  if (span !== undefined && !said.includes(true)) return undefined;
  if (span !== undefined) spans[fact] = span;
  return [...new Set(rest)];
}

/** "5-10", "20-" or "-4"; "7" is seven alone. */
function readSpan(text: string): Span | undefined {
  const [, alone, from = alone, to = alone] = /^(?:(\d{1,6})|(\d{1,6})?-(\d{1,6})?)$/.exec(text) ?? [];
  if (from === undefined && to === undefined) return undefined;
  const number = (digits: string | undefined): number | null =>
    digits === undefined ? null : Number.parseInt(digits, 10);
  const span = { from: number(from), to: number(to) };
  return (span.from ?? 0) <= (span.to ?? Infinity) ? span : undefined;
}

function writtenSpan({ from, to }: Span): string {
  return from !== null && from === to ? String(from) : `${from ?? ''}-${to ?? ''}`;
}
