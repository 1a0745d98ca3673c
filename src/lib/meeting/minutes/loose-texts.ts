import type { Dataset } from '$lib/domain';
import { areaWords, looksLikeName, namesPerson, type Likeness } from '../rembug/role';
import type { Correction } from './correction';
import type { Minutes } from './minutes';

/** One word or more with capital letters, one after the other. */
const CAPITALS = /\p{Lu}[\p{L}'’.]*(?:\s+\p{Lu}[\p{L}'’.]*)*/gu;
const HOUSEHOLDS =
  /(?<![\d.,])(\d{1,3}|se|satu|dua|one|two)\s*(?:KK|keluarga|rumah tangga|households?)(?!\p{L})/giu;
const WORDS: Readonly<Record<string, number>> = { se: 1, satu: 1, one: 1, dua: 2, two: 2 };

/** What loose texts are looked at with. */
export interface LooseRules {
  readonly k: number;
  /** Names of areas are no names of persons. */
  readonly dataset: Pick<Dataset, 'levels'>;
  readonly likeness: Likeness;
}

/**
 * Texts typed for a meeting (place, agenda, what residents said, agreements, groups) that should be read again
 * before they go up, in their order, each once.
 */
export function looseTexts(
  { meeting, agreements, review, words, corrections, k }: Minutes,
  dataset: Pick<Dataset, 'levels'>,
  likeness: Likeness,
): readonly string[] {
  const texts = [
    meeting.place,
    ...meeting.agenda.split('\n'),
    ...words.flatMap((said) => said.words.split('\n')),
    ...[...agreements, ...review].flatMap(({ what, followUp }) => [what, followUp]),
  ];
  const groups = corrections
    .flatMap(groupNames)
    .filter((name) => namesPerson(name, likeness, areaWords(dataset)));
  return [...new Set([...looseAmong(texts, { k, dataset, likeness }), ...groups])];
}

/** What the groups of a correction are called in it. */
function groupNames({ of, before, after }: Correction): readonly string[] {
  if (!('group' in of)) return [];
  const into = of.kind === 'group-merged' ? [of.into] : [];
  const typed = of.kind === 'group-field' && of.field === 'nama' ? [before ?? '', after ?? ''] : [];
  return [of.group, ...into, ...typed].map((name) => name.trim());
}

/**
 * Those of some texts in which a person's name seems to stand, by its words and not by capital letters alone,
 * or a number of households from 1 to below `k`. In their order, each once.
 */
export function looseAmong(
  texts: readonly string[],
  { k, dataset, likeness }: LooseRules,
): readonly string[] {
  const areas = areaWords(dataset);
  const byWords: Likeness = (text) => (likeness(text) === 2 ? 2 : 0);
  const named = (text: string): boolean =>
    [text, ...(text.match(CAPITALS) ?? [])].some((part) => looksLikeName(part, byWords, areas));
  return [...new Set(texts.map((text) => text.trim()))].filter(
    (text) => named(text) || tellsFewHouseholds(text, k),
  );
}

function tellsFewHouseholds(text: string, k: number): boolean {
  return [...text.matchAll(HOUSEHOLDS)].some(([, number = '']) => {
    const count = WORDS[number.toLowerCase()] ?? Number.parseInt(number, 10);
    return count > 0 && count < k;
  });
}
