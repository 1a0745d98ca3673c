import type { Group, Level, PlaceKnown, Problem } from '$lib/domain';
import type { AreaRegistry } from '../areas/area-registry';
import { pathLabel, type AreaPath } from '../keys/area-path';
import { problem } from '../problem';
import type { GroupDrafts } from './read-groups';

/**
 * Looks up the area of each group. An area that the package does not have is listed and its nearest
 * known parent below the whole place taken. A point of its own comes before the area named, that before the whole place
 * (reached by the group, or all that its row names); a group with none of these is listed. In a schematic of
 * squares a point is kept and puts the group nowhere: the squares do not lie where the place does.
 */
export function placeGroups(
  drafts: GroupDrafts,
  ladder: readonly Level[],
  registry: AreaRegistry,
  schematic = false,
): { groups: Group[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const { file } = drafts;
  const groups = drafts.groups.map(({ said, path }): Group => {
    const where = { file, row: said.id };
    const known = knownPart(path, registry);
    const named = known === null || ladder[known.level]?.whole === true ? null : known;
    const reached = ladder.some((level) => level.whole && level.id === said.reach);
    // Of an area that nobody knows no more is known than of none: it does not stand for the whole place.
    const whole = reached || (known !== null && known === path);
    if (path !== null && known !== path) {
      const stands = said.lng === null && known !== null && (named !== null || whole);
      const placed = stands ? pathLabel(ladder, known) : '';
      const params = { name: said.name, area: pathLabel(ladder, path), placed };
      problems.push(problem('group-area-unknown', 'warning', { ...where, key: path.key }, params));
    }
    const point = said.lng !== null;
    const placeKnown = point && !schematic ? 'point' : placeOf(named, whole);
    if (placeKnown === 'none') {
      const params = { name: said.name, ...(point && { why: 'schematic' }) };
      problems.push(problem('group-without-place', 'note', where, params));
    }
    const areaLevel = named === null ? null : (ladder[named.level]?.id ?? null);
    return { ...said, placeKnown, areaLevel, area: named?.key ?? null };
  });
  return { groups, problems };
}

function placeOf(named: AreaPath | null, whole: boolean): PlaceKnown {
  if (named !== null) return 'area';
  return whole ? 'whole' : 'none';
}

/** The path itself, or the nearest part above it that the package has. */
function knownPart(path: AreaPath | null, registry: AreaRegistry): AreaPath | null {
  let at = path;
  while (at !== null && registry.admit(at) < 0) at = at.parent;
  return at;
}
