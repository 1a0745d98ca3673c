import type { Amendment, Dataset, Group, Kind } from '$lib/domain';
import type { KindBook } from '../groups/kind-book';
import { maskPersonal } from '../privacy/mask-personal';
import { readNumber } from '../text/read-number';
import { readYear } from '../text/read-year';
import { bookFor } from './kind-cell';

/** Groups and their kinds with amendments over them; the same objects where none is amended. */
export function amendGroups(
  dataset: Dataset,
  amendments: readonly Amendment[],
): { readonly groups: readonly Group[]; readonly kinds: readonly Kind[] } {
  const known = new Set(dataset.kinds.map(({ id }) => id));
  const book = bookFor(dataset.kinds);
  let { groups } = dataset;
  for (const { target, after } of amendments) {
    if (target.kind === 'group-added') {
      if (!groups.some(({ id }) => id === target.group)) {
        groups = [...groups, newGroup(target.group, after, book.match('').id)];
      }
    } else if (target.kind === 'group-merged') {
      groups = groups.filter(({ id }) => id !== target.group);
    } else if (target.kind === 'group-place') {
      groups = change(groups, target.group, (group) => ({ ...group, ...placeOf(group, after) }));
    } else if (target.kind === 'group-area') {
      groups = change(groups, target.group, (group) => ({ ...group, ...areaOf(dataset, after) }));
    } else if (target.kind === 'group-field') {
      groups = change(groups, target.group, (group) => withField(book, group, target.field, after));
    }
  }
  if (groups === dataset.groups) return dataset;
  const used = new Set(groups.map(({ kind }) => kind));
  const more = book.kinds.filter(({ id }) => used.has(id) && !known.has(id));
  return { groups, kinds: more.length === 0 ? dataset.kinds : [...dataset.kinds, ...more] };
}

function change(groups: readonly Group[], id: number, to: (group: Group) => Group): readonly Group[] {
  return groups.some((group) => group.id === id)
    ? groups.map((group) => (group.id === id ? to(group) : group))
    : groups;
}

function newGroup(id: number, name: string, kind: string): Group {
  return {
    id,
    name: maskPersonal(name),
    kind,
    placeKnown: 'none',
    lng: null,
    lat: null,
    areaLevel: null,
    area: null,
    reach: null,
    founded: null,
    members: null,
    membersUnit: '',
    active: null,
    details: new Map(),
  };
}

/** A point of its own from "lat,lng"; a blank one takes the point away and leaves the area. */
function placeOf(group: Group, cell: string): Pick<Group, 'placeKnown' | 'lng' | 'lat'> {
  const [lat = NaN, lng = NaN] = cell.split(',').map((part) => Number.parseFloat(part));
  if (Math.abs(lat) <= 90 && Math.abs(lng) <= 180) return { placeKnown: 'point', lng, lat };
  return { placeKnown: group.area === null ? 'none' : 'area', lng: null, lat: null };
}

/** Within the area that a reference names; of the whole place where it names none. */
function areaOf(
  { levels }: Dataset,
  cell: string,
): Pick<Group, 'placeKnown' | 'lng' | 'lat' | 'areaLevel' | 'area'> {
  const [id, ...rest] = cell.split(':');
  const key = rest.join(':');
  const known = key !== '' && levels.some(({ level, indexOf }) => level === id && indexOf.has(key));
  const place = known ? { areaLevel: id ?? null, area: key } : { areaLevel: null, area: null };
  return { placeKnown: known ? 'area' : 'whole', lng: null, lat: null, ...place };
}

function withField(
  book: KindBook,
  group: Group,
  field: Extract<Amendment['target'], { kind: 'group-field' }>['field'],
  cell: string,
): Group {
  if (field === 'nama') return { ...group, name: maskPersonal(cell) };
  if (field === 'jenis') return { ...group, kind: book.match(cell).id };
  if (field === 'aktif') return { ...group, active: cell === '' ? null : cell === 'ya' };
  if (field === 'tahun_berdiri') return { ...group, founded: readYear(cell) };
  const { value } = readNumber(cell, { kind: 'count', decimal: ',' });
  return { ...group, members: value };
}
