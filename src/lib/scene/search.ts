import { areaLabel, textIn, type Dataset, type Lang, type Scene } from '$lib/domain';
import { foldWords, numberedWords } from './fold-words';
import { remember } from './memo';
import { levelOf } from './pipeline';
import { keyIn, matches } from './search-match';

/** Something found: an area, of the drawn level or another one, or a group. */
export type Found =
  | { readonly what: 'area'; readonly level: number; readonly index: number; readonly label: string }
  | {
      readonly what: 'group';
      readonly index: number;
      readonly label: string;
      readonly kind: string;
      /** The filter of groups leaves it out of the map at present. */
      readonly filteredOut: boolean;
    };

/** The best matches, and how many there are in all. */
export interface SearchResult {
  readonly found: readonly Found[];
  readonly total: number;
}

const MOST_AREAS = 8;
const MOST_GROUPS = 12;
const NOTHING: SearchResult = { found: [], total: 0 };

/**
 * Makes a search that finds areas by number ("5/3" and "3 5" mean RT 3 of RW 5 where keys are two
 * numbers; "rt 3 rw v") or name, and groups by name or kind. Accents, apostrophes and case do not matter;
 * whole numbers match whole numbers ("RT 1" does not find RT 10). An area of another level is found by
 * its whole label only. Best matches first, at most 8 areas and 12 groups; it remembers the words of the
 * last dataset.
 */
export function createSearch(): (dataset: Dataset, scene: Scene, query: string, lang: Lang) => SearchResult {
  const numberedStage = remember(numberedWords);
  const areaStage = remember(wordsOf);
  const groupStage = remember(groupWords);
  const passedStage = remember(passedGroups);
  return (dataset, scene, query, lang) => {
    const numbered = numberedStage(dataset.ladder);
    const asked = foldWords(query, numbered);
    if (asked.length === 0) return NOTHING;
    const areas = findAreas(dataset, scene, query, asked, areaStage(scene.areas.labels, numbered));
    const words = groupStage(dataset, lang, numbered);
    const passed = passedStage(scene.groups.passed);
    const groups = words.flatMap(({ all, kind }, index): Found[] => {
      if (!matches(all, asked)) return [];
      const label = dataset.groups[index]?.name ?? '';
      return [{ what: 'group', index, label, kind, filteredOut: !passed.has(index) }];
    });
    return {
      found: [...areas.slice(0, MOST_AREAS), ...groups.slice(0, MOST_GROUPS)],
      total: areas.length + groups.length,
    };
  };
}

function findAreas(
  dataset: Dataset,
  scene: Scene,
  query: string,
  asked: readonly string[],
  words: readonly (readonly string[])[],
): Found[] {
  const drawn = levelOf(dataset, scene.question);
  const exact = dataset.levels.flatMap(({ keys, count }, level): Found[] => {
    // A bare number means an area that is seen; with its slash it can mean only one.
    const byKey = level === drawn || query.includes('/') ? keys.indexOf(keyIn(query)) : -1;
    const index = byKey < 0 && level !== drawn ? byWholeLabel(dataset, level, count, asked) : byKey;
    return index < 0 ? [] : [{ what: 'area', level, index, label: areaLabel(dataset, level, index) }];
  });
  const others = scene.areas.labels.flatMap((label, index): Found[] => {
    const known = exact.some(
      (found) => found.what === 'area' && found.level === drawn && found.index === index,
    );
    return known || !matches(words[index] ?? [], asked) ? [] : [{ what: 'area', level: drawn, index, label }];
  });
  return [...exact, ...others];
}

function byWholeLabel(dataset: Dataset, level: number, count: number, asked: readonly string[]): number {
  const numbered = numberedWords(dataset.ladder);
  const whole = asked.join(' ');
  for (let index = 0; index < count; index += 1) {
    if (foldWords(areaLabel(dataset, level, index), numbered).join(' ') === whole) return index;
  }
  return -1;
}

function wordsOf(labels: readonly string[], numbered: ReadonlySet<string>): string[][] {
  return labels.map((label) => foldWords(label, numbered));
}

function groupWords(
  dataset: Dataset,
  lang: Lang,
  numbered: ReadonlySet<string>,
): { all: readonly string[]; kind: string }[] {
  const kinds = new Map(dataset.kinds.map((kind) => [kind.id, kind]));
  return dataset.groups.map((group) => {
    const known = kinds.get(group.kind);
    const kind = known === undefined ? '' : textIn(known.label, lang);
    const all = foldWords([group.name, kind, ...(known?.aliases ?? [])].join(' '), numbered);
    return { all, kind };
  });
}

const passedGroups = (passed: Uint32Array): ReadonlySet<number> => new Set(passed);
