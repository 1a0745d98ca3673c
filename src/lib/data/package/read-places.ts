import type { ContextFeature, Group, Kind, Problem } from '$lib/domain';
import { readFeatures } from '../boundaries/feature-list';
import { readContext } from '../boundaries/read-context';
import type { Descriptor } from '../descriptor/read-descriptor';
import { readKinds } from '../descriptor/read-kinds';
import { featuresTable } from '../groups/features-table';
import { KindBook } from '../groups/kind-book';
import { placeGroups } from '../groups/place-groups';
import { groupColumns, readGroups } from '../groups/read-groups';
import { frameAround } from '../groups/read-position';
import type { Table } from '../columns/find-header';
import type { LoadedFile } from './load-file';
import { openTable } from './open-table';
import type { Core } from './read-core';
import { USUAL_LADDER } from './infer-ladder';

/** The groups of a package and the kinds to show them with. */
export interface ReadGroups {
  readonly groups: readonly Group[];
  readonly kinds: readonly Kind[];
  readonly problems: readonly Problem[];
}

/** Opens the table of groups, whether CSV or points. */
export async function openGroups({ spec, text }: LoadedFile, descriptor: Descriptor): Promise<Table | null> {
  if (text === null) return null;
  const ladder = descriptor.ladder ?? USUAL_LADDER;
  if (!/^\s*\{/.test(text)) return openTable(spec.path, text, groupColumns(ladder));
  return featuresTable(await readFeatures(spec.path, spec.name, text));
}

/** Reads the groups and puts them to their areas. Kinds are those in use and those declared. */
export function readGroupsOf(table: Table | null, descriptor: Descriptor, core: Core): ReadGroups {
  const { kinds, declared } = readKinds(descriptor.kindEntries);
  const book = new KindBook(kinds);
  if (table === null || table.header.length === 0) {
    return { groups: [], kinds: shownKinds(book, declared, []), problems: table?.problems ?? [] };
  }
  const frame = frameAround(core.boundaries?.geometry.bbox ?? null);
  const drafts = readGroups(table, core.ladder, book, frame);
  const { groups, problems } = placeGroups(drafts, core.ladder, core.registry);
  return { groups, kinds: shownKinds(book, declared, groups), problems: [...drafts.problems, ...problems] };
}

/** Reads the layer of bearings. */
export async function readContextOf({ spec, text }: LoadedFile): Promise<{
  features: readonly ContextFeature[];
  problems: readonly Problem[];
}> {
  if (text === null) return { features: [], problems: [] };
  return readContext(await readFeatures(spec.path, spec.name, text));
}

function shownKinds(book: KindBook, declared: ReadonlySet<string>, groups: readonly Group[]): Kind[] {
  const used = new Set(groups.map(({ kind }) => kind));
  return book.kinds.filter(({ id }) => used.has(id) || declared.has(id));
}
