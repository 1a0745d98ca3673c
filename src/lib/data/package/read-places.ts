import type {
  Amendment,
  ContextFeature,
  Fund,
  Group,
  Kind,
  MeetingBook,
  Partnership,
  Problem,
  ProblemCode,
} from '$lib/domain';
import { readAmendments } from '../amendments/amendments-json';
import { readFeatures } from '../boundaries/feature-list';
import { readContext } from '../boundaries/read-context';
import type { Table } from '../columns/find-header';
import type { Descriptor } from '../descriptor/read-descriptor';
import { readKinds } from '../descriptor/read-kinds';
import { isEmptyBook } from '../meetings/meeting-book';
import { fundColumns, readFunds } from '../funds/read-funds';
import { partnershipColumns, readPartnerships } from '../funds/read-partnerships';
import { featuresTable } from '../groups/features-table';
import { KindBook } from '../groups/kind-book';
import { placeGroups } from '../groups/place-groups';
import { groupColumns, readGroups } from '../groups/read-groups';
import { frameAround } from '../groups/read-position';
import { USUAL_LADDER } from './infer-ladder';
import type { LoadedFile } from './load-file';
import { problem } from '../problem';
import { openTable } from './open-table';
import type { PackageFiles } from './package-files';
import type { Core } from './read-core';

/** What is read of a package after areas and figures, and the files that it came from. */
export interface Places {
  readonly groups: readonly Group[];
  readonly kinds: readonly Kind[];
  readonly context: readonly ContextFeature[];
  readonly funds: readonly Fund[];
  readonly partnerships: readonly Partnership[];
  readonly amendments: readonly Amendment[];
  readonly undone: readonly Amendment[];
  readonly meetings: MeetingBook | null;
  readonly problems: readonly Problem[];
  readonly files: readonly LoadedFile[];
}

/** Reads groups, bearings, funds and partnerships once all their files have come. */
export async function readPlaces(descriptor: Descriptor, core: Core, files: PackageFiles): Promise<Places> {
  const names = ['kelompok', 'konteks', 'dana', 'kemitraan', 'perubahan'] as const;
  const [groupFile, contextFile, fundFile, partnerFile, changesFile] = await Promise.all(
    names.map((name) => files.get(name)),
  );
  const table = groupFile === undefined ? null : await openGroups(groupFile, descriptor);
  const { groups, kinds, problems } = readGroupsOf(table, descriptor, core);
  const { features: context, problems: unclear } = await readContextOf(contextFile);
  const { funds, problems: ofFunds } = readFundsOf(fundFile, core);
  const { partnerships, problems: ofPartners } = readPartnershipsOf(partnerFile, core);
  const { amendments, undone, meetings, problems: ofChanges } = readAmendmentsOf(changesFile);
  return {
    ...{ groups, kinds, context, funds, partnerships, amendments, undone, meetings },
    problems: [...problems, ...unclear, ...ofFunds, ...ofPartners, ...ofChanges],
    files: [groupFile, contextFile, fundFile, partnerFile, changesFile].filter((file) => file !== undefined),
  };
}

/** Opens the table of groups, whether CSV or points. */
export async function openGroups({ spec, text }: LoadedFile, descriptor: Descriptor): Promise<Table | null> {
  if (text === null) return null;
  const ladder = descriptor.ladder ?? USUAL_LADDER;
  if (!/^\s*\{/.test(text)) return openTable(spec.path, text, groupColumns(ladder));
  return featuresTable(await readFeatures(spec.path, spec.name, text));
}

/** Reads the groups and puts them to their areas. Kinds are those in use and those declared. */
function readGroupsOf(
  table: Table | null,
  descriptor: Descriptor,
  core: Core,
): Pick<Places, 'groups' | 'kinds' | 'problems'> {
  const { kinds, declared } = readKinds(descriptor.kindEntries);
  const book = new KindBook(kinds);
  if (table === null || table.header.length === 0) {
    return { groups: [], kinds: shownKinds(book, declared, []), problems: table?.problems ?? [] };
  }
  const { schematic } = descriptor.info;
  const frame = frameAround(schematic ? null : (core.boundaries?.bbox ?? null));
  const drafts = readGroups(table, core.ladder, book, frame);
  const { groups, problems } = placeGroups(drafts, core.ladder, core.registry, schematic);
  return { groups, kinds: shownKinds(book, declared, groups), problems: [...drafts.problems, ...problems] };
}

async function readContextOf(file: LoadedFile | undefined): Promise<ReturnType<typeof readContext>> {
  const text = file?.text ?? null;
  if (file === undefined || text === null) return { features: [], problems: [] };
  return readContext(await readFeatures(file.spec.path, file.spec.name, text));
}

function readFundsOf(
  file: LoadedFile | undefined,
  { ladder, registry }: Core,
): Pick<Places, 'funds' | 'problems'> {
  const text = file?.text ?? null;
  if (file === undefined || text === null) return { funds: [], problems: [] };
  const table = openTable(file.spec.path, text, fundColumns(ladder));
  if (table.header.length === 0) return { funds: [], problems: table.problems };
  return readFunds(table, ladder, registry, file.spec.missing);
}

function readPartnershipsOf(
  file: LoadedFile | undefined,
  { ladder }: Core,
): Pick<Places, 'partnerships' | 'problems'> {
  const text = file?.text ?? null;
  if (file === undefined || text === null) return { partnerships: [], problems: [] };
  const table = openTable(file.spec.path, text, partnershipColumns(ladder));
  if (table.header.length === 0) return { partnerships: [], problems: table.problems };
  return readPartnerships(table, ladder);
}

function readAmendmentsOf(
  file: LoadedFile | undefined,
): Pick<Places, 'amendments' | 'undone' | 'meetings' | 'problems'> {
  const text = file?.text ?? null;
  if (file === undefined || text === null)
    return { amendments: [], undone: [], meetings: null, problems: [] };
  const { amendments, undone, bad, book, badOfBook } = readAmendments(text);
  const told = (code: ProblemCode, count: number): Problem[] =>
    count === 0 ? [] : [problem(code, 'warning', { file: file.spec.path }, { count })];
  return {
    amendments,
    undone,
    meetings: isEmptyBook(book) ? null : book,
    problems: [...told('amendments-unreadable', bad), ...told('meetings-unreadable', badOfBook)],
  };
}

function shownKinds(book: KindBook, declared: ReadonlySet<string>, groups: readonly Group[]): Kind[] {
  const used = new Set(groups.map(({ kind }) => kind));
  return book.kinds.filter(({ id }) => used.has(id) || declared.has(id));
}
