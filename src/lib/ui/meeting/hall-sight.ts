import { areaLabel, type AreaSet, type LevelId, type Scene } from '$lib/domain';
import { areaAt, correctable, markedAreas, oneArea, type HallShown } from '$lib/meeting';

/** Index in the ladder of the level that a scene draws. */
export function drawnLevel({ source }: HallShown, { areas }: Scene): number {
  return source.levels.findIndex(({ level }) => level === areas.level.id);
}

/** Index of the drawn area that is spoken of, or holds the one that is; -1 for none. */
export function spokenArea(shown: HallShown, scene: Scene): number {
  return shown.area === null ? -1 : areaAt(shown.source, shown.area, drawnLevel(shown, scene));
}

/** Drawn areas with proposals. The data as they were at first have none. */
export function proposedAreas(shown: HallShown, scene: Scene): readonly number[] {
  if (shown.view === 'awal') return [];
  return markedAreas(shown.corrections, shown.source, drawnLevel(shown, scene));
}

/** The area spoken of as a set of its own, where it lies below the drawn level and has a boundary. */
export function spokenOutline({ area, source }: HallShown, scene: Scene): AreaSet | null {
  const level = source.ladder.findIndex(({ id }) => id === area?.level);
  const [rung, data] = [source.ladder[level], source.levels[level]];
  if (area === null || rung === undefined || data === undefined || rung.id === scene.areas.level.id)
    return null;
  const { keys, count, geometry } = data;
  const index = data.indexOf.get(area.area) ?? -1;
  const labels = keys.map((_, i) => (i === index ? areaLabel(source, level, i) : ''));
  const centres = new Float64Array(2 * count).fill(NaN);
  return oneArea({ level: rung, count, keys, labels, geometry, centres }, index);
}

/** Whether areas of a level are corrected themselves: those of the lowest, and those with figures of their own. */
export function hasOwnFigures({ source }: HallShown, level: LevelId): boolean {
  const at = source.levels.findIndex((data) => data.level === level);
  return (
    level === source.levels.filter(({ count }) => count > 0).at(-1)?.level ||
    correctable(source, at).length > 0
  );
}
