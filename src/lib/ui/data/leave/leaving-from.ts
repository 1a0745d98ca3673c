import { loadAmendments } from '$lib/data';
import type { Amendment, Dataset, MeetingBook, Story } from '$lib/domain';
import type { OwnEditing } from '$lib/state';
import type { LeavingFrom } from './leaving.svelte';

/** A package on this device, with its changes and what its meetings wrote down (`kept`; null: as it came). */
export function leavingOwn(
  { amendments, source, dataset, own, files }: OwnEditing,
  kept: MeetingBook | null,
  story: Story | null,
): LeavingFrom {
  const { entries, cursor } = amendments.log;
  const book = kept ?? source.meetings ?? null;
  const changes = withNames(entries.slice(0, cursor), source);
  const all = { ...dataset, amendments: changes, ...(book !== null && { meetings: book }) };
  return { title: own.title, source, dataset: all, files, log: amendments.log, book, story };
}

/** Groups made one with others leave with their names: they are in no table any more. */
function withNames(changes: readonly Amendment[], { groups }: Dataset): readonly Amendment[] {
  return changes.map((change) => {
    const { target, before } = change;
    if (target.kind !== 'group-merged' || before !== '') return change;
    return { ...change, before: groups.find(({ id }) => id === target.group)?.name ?? '' };
  });
}

/** What was read and is not kept yet; `dataset` with its agreed changes in the figures. */
export function leavingTaken(
  title: string,
  source: Dataset,
  dataset: Dataset,
  files: ReadonlyMap<string, Uint8Array>,
  story: Story | null,
): LeavingFrom {
  return { title, source, dataset, files, log: null, book: dataset.meetings ?? null, story };
}

/** A dataset with the changes beside it that were agreed. */
export async function withAgreed(dataset: Dataset): Promise<Dataset> {
  if (dataset.amendments.length === 0) return dataset;
  const { amend, inForce } = await loadAmendments();
  const log = { entries: dataset.amendments, cursor: dataset.amendments.length };
  return amend(dataset, inForce(log, 'disepakati'));
}
