import { textIn, type Dataset, type Lang, type Scene } from '$lib/domain';

/** Something found: an area of the drawn level, or a group. */
export type Found =
  | { readonly what: 'area'; readonly index: number; readonly label: string }
  | { readonly what: 'group'; readonly index: number; readonly label: string; readonly kind: string };

const MOST_AREAS = 8;
const MOST_GROUPS = 12;

/**
 * Finds areas by number ("5/3" and "3 5" mean RT 3 of RW 5 where keys are two numbers; "rt 3") or
 * name, and groups by name or kind. Accents and case do not matter; whole numbers match whole numbers
 * ("RT 1" does not find RT 10). Best matches first, at most 8 areas and 12 groups.
 */
export function search(dataset: Dataset, scene: Scene, query: string, lang: Lang): Found[] {
  const words = fold(query);
  if (words.length === 0) return [];
  const areas: Found[] = [];
  const exact = exactKey(scene, query);
  if (exact >= 0) areas.push({ what: 'area', index: exact, label: scene.areas.labels[exact] ?? '' });
  for (let i = 0; i < scene.areas.count && areas.length < MOST_AREAS; i += 1) {
    const label = scene.areas.labels[i] ?? '';
    if (i !== exact && matches(fold(label), words)) areas.push({ what: 'area', index: i, label });
  }
  const kinds = new Map(dataset.kinds.map((kind) => [kind.id, kind]));
  const groups: Found[] = [];
  for (let i = 0; i < dataset.groups.length && groups.length < MOST_GROUPS; i += 1) {
    const group = dataset.groups[i];
    const kind = kinds.get(group?.kind ?? '');
    const label = kind === undefined ? '' : textIn(kind.label, lang);
    const names = [group?.name ?? '', label, ...(kind?.aliases ?? [])];
    if (group !== undefined && matches(fold(names.join(' ')), words)) {
      groups.push({ what: 'group', index: i, label: group.name, kind: label });
    }
  }
  return [...areas, ...groups];
}

/** "5/3" (RW/RT), or "003/005" as identity cards have it (RT/RW): an area's key. -1 when there is none. */
function exactKey(scene: Scene, query: string): number {
  const parts = query.split('/');
  // Identity cards write RT before RW, three digits each: 003/005.
  if (parts.length === 2 && parts.every((part) => /^\s*0\d\d\s*$/.test(part))) parts.reverse();
  const key = parts
    .map((part) =>
      part
        .trim()
        .toLowerCase()
        .replace(/^0+(?=\d)/, ''),
    )
    .join('/');
  return scene.areas.keys.indexOf(key);
}

/** Lower-case words without accents; numbers lose leading zeros. */
function fold(text: string): string[] {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .flatMap((word) => word.match(/\d+|\D+/gu) ?? [])
    .map((word) => word.replace(/^0+(?=\d)/, ''));
}

/** Every word asked for is there: numbers whole and following their word, text by its beginning. */
function matches(words: readonly string[], asked: readonly string[]): boolean {
  return asked.every((word, i) => {
    if (!/^\d+$/.test(word)) return words.some((candidate) => candidate.startsWith(word));
    const before = asked[i - 1];
    return words.some(
      (candidate, at) =>
        candidate === word &&
        (before === undefined || /^\d+$/.test(before) || (words[at - 1] ?? '').startsWith(before)),
    );
  });
}
