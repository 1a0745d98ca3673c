import { loadMeetings } from '$lib/data';
import type { Dataset, MeetingBook } from '$lib/domain';
import type { KeptValue, OwnPackages } from '$lib/state';
import { readRecord, type RembugRecord } from './record';

/** Opens what is kept of the rembug of a package on this device: the same value for all who ask. */
export async function openRecord(packages: OwnPackages, id: string): Promise<KeptValue<RembugRecord>> {
  const { readBook } = await loadMeetings();
  return packages.kept('rembug', id, (kept) => readKeptRecord(kept, readBook));
}

/** What is kept of a rembug as it lies in the store. */
export function readKeptRecord(
  kept: unknown,
  readBook: Awaited<ReturnType<typeof loadMeetings>>['readBook'],
): RembugRecord {
  return readRecord(kept, (value) => {
    const { meetings, agreements } = value as Partial<MeetingBook>;
    return readBook({ rembug: meetings, kesepakatan: agreements }).book;
  });
}

/** The book of a package: what was written on this device, else what the package brought. */
export function bookIn(
  record: Pick<RembugRecord, 'book'>,
  source: Pick<Dataset, 'meetings'>,
): MeetingBook | null {
  return record.book ?? source.meetings ?? null;
}
