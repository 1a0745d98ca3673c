import type { Level } from '$lib/domain';
import type { Entry } from './entry';

const SCOPES = {
  induk: 'parent',
  parent: 'parent',
  paket: 'package',
  seluruh: 'package',
  kelurahan: 'package',
  desa: 'package',
  package: 'package',
} as const;

/**
 * The ladder that a package declares, from the top down; null where it declares none that can be used.
 * A level without an id, with one that is no plain word, or named twice is listed and left out. A whole
 * below another level is no whole: it would be more than one area.
 */
export function readLadder(entries: readonly Entry[] | null): Level[] | null {
  const ladder: Level[] = [];
  for (const entry of entries ?? []) {
    const id = entry.matching('id', /^[\p{L}][\p{L}\p{N}_-]*$/u)?.toLowerCase() ?? null;
    if (id === null || ladder.some((level) => level.id === id)) {
      entry.ignore('id');
      continue;
    }
    const name = entry.string('nama');
    ladder.push({
      id,
      label: entry.text('label') ?? usualLabel(id),
      whole: entry.flag('seluruh') === true && ladder.every((level) => level.whole),
      ...(name !== null && { name }),
      keyScope: entry.oneOf('lingkup_kunci', SCOPES) ?? 'parent',
    });
  }
  return ladder.length > 0 ? ladder : null;
}

/** "RT", "RW", "Banjar": what a level is called that has no label of its own. */
export function usualLabel(id: string): string {
  return id.length <= 2 ? id.toUpperCase() : id.charAt(0).toUpperCase() + id.slice(1);
}
