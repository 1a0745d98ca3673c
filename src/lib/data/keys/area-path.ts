import { textIn, type AreaKey, type Level } from '$lib/domain';
import { keyPart, normalisePart, partName } from './normalise-part';

/** An area that a row or feature names, with the areas above it that it names. */
export interface AreaPath {
  /** Index into the ladder. */
  readonly level: number;
  readonly key: AreaKey;
  /** As shown after the level's label: "03", "Gatep". */
  readonly name: string;
  /** The area in the next level up; null where it is not named. */
  readonly parent: AreaPath | null;
}

/** Why the texts of a row give no area. */
export type PathFault = 'blank' | 'incomplete' | 'elsewhere';

/**
 * The area that texts name, one text a level of the ladder ("" = not named). The deepest text decides
 * the level. 'incomplete': a level that the key needs is not named. 'elsewhere': the whole is named,
 * and it is another place than the package's. 'blank': nothing is named (which in a ladder of the
 * whole alone means the whole).
 */
export function areaPath(ladder: readonly Level[], texts: readonly string[]): AreaPath | PathFault {
  const deepest = ladder.reduce((deep, _, i) => ((texts[i] ?? '') === '' ? deep : i), -1);
  if (deepest < 0) {
    return ladder.every((level) => level.whole)
      ? (pathAt(ladder, texts, ladder.length - 1) ?? 'blank')
      : 'blank';
  }
  for (const [i, level] of ladder.entries()) {
    if (level.whole && !isWhole(level, texts[i] ?? '')) return 'elsewhere';
  }
  return pathAt(ladder, texts, deepest) ?? 'incomplete';
}

function pathAt(ladder: readonly Level[], texts: readonly string[], at: number): AreaPath | null {
  const level = ladder[at];
  if (level === undefined) return null;
  if (level.whole) return { level: at, key: '', name: level.name ?? '', parent: null };
  const name = partName(level.id, texts[at] ?? '');
  const own = keyPart(name);
  if (own === '') return null;
  const parent = pathAt(ladder, texts, at - 1);
  const alone = level.keyScope === 'package' || at === 0 || parent?.key === '';
  if (!alone && parent === null) return null;
  return { level: at, key: alone ? own : `${parent?.key}/${own}`, name: shownName(name), parent };
}

/** Whether a text names the whole itself; an empty one does not contradict it. */
function isWhole(level: Level, text: string): boolean {
  if (text === '' || level.name === undefined) return true;
  return normalisePart(level.id, text) === normalisePart(level.id, level.name);
}

/** Numbers are shown with two digits at least; text as it is written. */
function shownName(name: string): string {
  return /^\d$/.test(name) ? `0${name}` : name;
}

/** "RT 03/RW 05": what an area is called that is perhaps not in the dataset. */
export function pathLabel(ladder: readonly Level[], path: AreaPath): string {
  const labels: string[] = [];
  for (let at: AreaPath | null = path; at !== null; at = at.parent) {
    const level = ladder[at.level];
    if (level === undefined || (level.whole && labels.length > 0)) break;
    labels.push(`${textIn(level.label, 'id')} ${at.name}`.trim());
  }
  return labels.join('/');
}
