import type { Credit, PackageInfo, ProfileFact, Text } from '$lib/domain';
import type { Entry } from './entry';
import { ISO_DATE } from './read-indicators';

const POOR = { id: 'keluarga miskin', en: 'poor households' };
/** Smallest count shown in what leaves the device, where a package does not say. */
const SMALLEST_COUNT = 3;

/** What a descriptor says of the package as a whole; its resources are filled in once they are read. */
export function readInfo(id: string, root: Entry, own: Entry): Omit<PackageInfo, 'resources'> {
  const denah = own.oneOf('denah', { kotak: 'kotak', sel: 'sel' });
  const privacy = own.entry('privasi');
  const smallest = privacy.number('jumlah_terkecil');
  return {
    id,
    title: root.text('title') ?? root.string('name') ?? id,
    description: twin(root.text('description'), own.entry('keterangan_en').string('paket')) ?? '',
    place: own.string('tempat') ?? '',
    dataDate: own.matching('tanggal_data', ISO_DATE),
    schematic: denah === 'kotak',
    ...(denah === 'sel' && { cells: true }),
    sources: (root.entries('sources') ?? []).flatMap(credit),
    licences: (root.entries('licenses') ?? []).flatMap(credit),
    poorWord: own.entry('kata').text('miskin') ?? POOR,
    defaultView: (own.string('tampilan') ?? '').replace(/^\?/, ''),
    smallestCount: smallest !== null && smallest >= 1 ? Math.ceil(smallest) : SMALLEST_COUNT,
    ...(privacy.flag('tetangga') === true && { neighboursHidden: true as const }),
    notes: own.texts('catatan'),
    profile: (own.entries('profil') ?? []).flatMap(profileFact),
  };
}

/** A plain text of the standard with its English twin, which the standard has no word for. */
export function twin(text: Text | null, english: string | null): Text | null {
  return typeof text === 'string' && english !== null ? { id: text, en: english } : text;
}

function credit(entry: Entry): Credit[] {
  const title = twin(entry.text('title') ?? entry.string('name'), entry.string('title_en'));
  const path = entry.matching('path', /^https?:\/\//i);
  return title === null ? [] : [{ title, ...(path !== null && { path }) }];
}

function profileFact(entry: Entry): ProfileFact[] {
  const label = entry.text('label');
  const value = entry.number('nilai');
  if (label === null || value === null) return [];
  return [{ topic: entry.text('topik') ?? '', label, value, unit: entry.text('satuan') ?? '' }];
}
