import { loadAmendments, loadMeetings } from '$lib/data';
import type { AmendmentLog } from '$lib/domain';
import { keptName, type OwnPackages } from '$lib/state';
import { corrections } from './corrections';
import { readKeptRecord } from './open-record';

/** What a package brings of changes and meetings, until the device has its own. */
const CHANGES = 'perubahan.json';
const NO_LOG: AmendmentLog = { entries: [], cursor: 0 };

/** A rembug on this device, as a list tells of it. */
export interface MeetingHere {
  /** Of the package that it is on. */
  readonly id: string;
  readonly title: string;
  /** ISO day of its last meeting; '' where none was said. */
  readonly date: string;
  readonly meetings: number;
  readonly corrections: number;
  readonly agreements: number;
}

/** The packages on this device on which a meeting was opened, the latest first. What is being typed counts. */
export async function meetingsHere(packages: OwnPackages): Promise<readonly MeetingHere[]> {
  const [{ readBook }, { readAmendments }] = await Promise.all([
    loadMeetings(),
    loadAmendments(),
    packages.flush(),
  ]);
  await packages.refresh();
  const found = (packages.entries ?? []).map(async ({ id, title }): Promise<readonly MeetingHere[]> => {
    const kept = await packages.store.getValue('drafts', keptName('rembug', id));
    const record = await packages.store.get(id);
    const [, bytes] = [...(record?.files ?? [])].find(([path]) => path.endsWith(CHANGES)) ?? [];
    const came = readAmendments(new TextDecoder().decode(bytes));
    const book = readKeptRecord(kept, readBook).book ?? came.book;
    const last = book.meetings.at(-1);
    if (last === undefined) return [];
    const { log = NO_LOG } = record ?? {};
    const changes =
      log.entries.length > 0 ? log : { entries: came.amendments, cursor: came.amendments.length };
    return [
      {
        ...{ id, title, date: last.date, meetings: book.meetings.length },
        corrections: corrections(changes).length,
        agreements: book.agreements.filter(({ what }) => what.trim() !== '').length,
      },
    ];
  });
  return (await Promise.all(found)).flat().sort((a, b) => b.date.localeCompare(a.date));
}
