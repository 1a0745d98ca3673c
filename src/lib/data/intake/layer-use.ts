import type { Level, LevelId } from '$lib/domain';

/**
 * What a layer of a map file is used for. Boundaries whose shapes have nothing but a name may be told to be of a
 * level: "boundaries/rw"; and a person may say which property names them: "boundaries//NAMOBJ".
 */
export type LayerUse = 'boundaries' | `boundaries/${LevelId}` | 'context' | 'nothing';

export function isBoundaries(use: LayerUse): boolean {
  return use.split('/')[0] === 'boundaries';
}

/** The level that the boundaries were told to be of; null where they say it themselves, or are none. */
export function levelOfUse(use: LayerUse): LevelId | null {
  const level = isBoundaries(use) ? (use.split('/')[1] ?? '') : '';
  return level === '' ? null : level;
}

/** The property that a person said names the areas; null where nobody did. */
export function fieldOfUse(use: LayerUse): string | null {
  const field = isBoundaries(use) ? use.split('/').slice(2).join('/') : '';
  return field === '' ? null : field;
}

/** Boundaries of a level and with a property of names, as far as they are said. */
export function boundariesUse(level: LevelId | null, field: string | null): LayerUse {
  if (field !== null) return `boundaries/${level ?? ''}/${field}`;
  return level === null ? 'boundaries' : `boundaries/${level}`;
}

/** Levels whose areas are told by their own name alone: of the others a name would fit several areas. */
export function levelsAlone(ladder: readonly Level[]): Level[] {
  return ladder.filter(
    ({ keyScope, whole }, i) =>
      !whole && (keyScope === 'package' || i === 0 || ladder[i - 1]?.whole === true),
  );
}
