import type { Kind, KindFamily } from '$lib/domain';
import { iconPath, UNKNOWN_KIND_ICON } from '../groups/kind-icons';
import { starterKinds } from '../groups/starter-kinds';
import type { Entry } from './entry';

const FAMILIES: Readonly<Record<KindFamily, KindFamily>> = {
  keluarga: 'keluarga',
  kesehatan: 'kesehatan',
  ekonomi: 'ekonomi',
  pemuda: 'pemuda',
  agama: 'agama',
  warga: 'warga',
  pencatatan: 'pencatatan',
  lain: 'lain',
};

/**
 * Kinds of a package: its own first, in its order, then the rest of the starter list. An entry takes
 * what it does not say from the starter kind of its id; its aliases are added to those.
 */
export function readKinds(entries: readonly Entry[] | null): {
  kinds: Kind[];
  declared: ReadonlySet<string>;
} {
  const own = new Map<string, Kind>();
  for (const entry of entries ?? []) {
    const id = entry.matching('id', /^[a-z0-9][a-z0-9-]*$/);
    if (id === null || own.has(id)) entry.ignore('id');
    else own.set(id, readKind(entry, id));
  }
  const rest = starterKinds.filter(({ id }) => !own.has(id));
  return { kinds: [...own.values(), ...rest], declared: new Set(own.keys()) };
}

function readKind(entry: Entry, id: string): Kind {
  const usual = starterKinds.find((kind) => kind.id === id);
  const registration = entry.flag('pencatatan') ?? usual?.registration ?? false;
  const colour = entry.matching('warna', /^#[0-9a-f]{6}$/i) ?? usual?.colour;
  return {
    id,
    label: entry.text('label') ?? usual?.label ?? id,
    gloss: entry.text('arti') ?? usual?.gloss ?? '',
    family: entry.oneOf('rumpun', FAMILIES) ?? usual?.family ?? (registration ? 'pencatatan' : 'lain'),
    icon: iconOf(entry) ?? usual?.icon ?? UNKNOWN_KIND_ICON,
    ...(colour !== undefined && { colour }),
    aliases: [...(entry.strings('alias') ?? []), ...(usual?.aliases ?? [])],
    atHome: entry.flag('di_rumah') ?? usual?.atHome ?? false,
    registration,
    potential: entry.flag('potensi') ?? usual?.potential ?? false,
  };
}

function iconOf(entry: Entry): string | null {
  const name = entry.matching('ikon', /^[a-z0-9-]+$/);
  return name === null ? null : iconPath(name);
}
