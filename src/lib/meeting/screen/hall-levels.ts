import { areaRef, type Dataset, type Level, type LevelId } from '$lib/domain';
import type { AreaAt } from '../hall/player-state';
import { areaAt } from '../rembug/marked-areas';
import type { HallMoment } from './hall-moment';

/** Levels that a hall can be shown, from the top down: those with areas; the whole alone only where nothing else is. */
export function hallLevels({ ladder, levels }: Dataset): readonly Level[] {
  const known = ladder.filter((_, i) => (levels[i]?.count ?? 0) > 0);
  const parts = known.filter(({ whole }) => !whole);
  return parts.length > 0 ? parts : known;
}

/** The level that the hall opens at: the one above the lowest, so that no RT is shown before it is asked for. */
export function openingLevel(dataset: Dataset): LevelId {
  const levels = hallLevels(dataset);
  return (levels.at(-2) ?? levels.at(-1))?.id ?? '';
}

/**
 * The area whose figures are told while one is spoken of: itself where its level is drawn, lies above it, or
 * its figures were asked for; else the one of the drawn level that holds it. Null where there is none.
 */
export function toldArea(
  { area, told, level }: Pick<HallMoment, 'area' | 'told' | 'level'>,
  dataset: Dataset,
): AreaAt | null {
  if (area === null || told || area.level === level) return area;
  const at = (id: LevelId): number => dataset.ladder.findIndex((rung) => rung.id === id);
  const drawn = at(level);
  if (at(area.level) < drawn) return area;
  const key = dataset.levels[drawn]?.keys[areaAt(dataset, area, drawn)];
  return key === undefined ? null : { level, area: key };
}

/** Whether two areas are one. */
export const sameArea = (a: AreaAt | null, b: AreaAt | null): boolean =>
  a !== null && b !== null && areaRef(a.level, a.area) === areaRef(b.level, b.area);
