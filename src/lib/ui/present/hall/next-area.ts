import type { AreaAt } from '$lib/meeting';
import type { HallPicture } from './hall-picture.svelte';

/**
 * The area that comes after (1) or before (-1) one, round and round: of those whose name has no room on the
 * map, or whose remark has none; of all that are written where everything has.
 */
export function nextArea(picture: HallPicture, chosen: AreaAt | null, way: 1 | -1): AreaAt | null {
  const { areas } = picture.named ?? {};
  if (areas === undefined) return null;
  const { placed } = picture.labels;
  const level = areas.level.id;
  const silent = picture.unsaid.filter((callout) => callout.level === level);
  const left = [
    ...new Set([...picture.labels.left, ...silent.map(({ area }) => areas.keys.indexOf(area))]),
  ].filter((area) => area >= 0);
  const written = placed.map(({ area }) => area).sort((a, b) => a - b);
  const at = chosen?.level === level ? areas.keys.indexOf(chosen.area) : -1;
  const all = Array.from(areas.keys.keys());
  // What is spoken of is labelled before all others, so that the list changes under it.
  const list = [
    ...new Set([
      ...(left.length > 0 ? left : written.length > 0 ? written : all),
      ...(left.length > 0 && at >= 0 ? [at] : []),
    ]),
  ];
  list.sort((a, b) => a - b);
  if (list.length === 0) return null;
  const from = list.indexOf(at);
  const next = from < 0 ? (way > 0 ? 0 : list.length - 1) : (from + way + list.length) % list.length;
  const key = areas.keys[list[next] ?? -1];
  return key === undefined ? null : { level, area: key };
}
