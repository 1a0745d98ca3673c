import type { Level, Nature } from '$lib/domain';
import { indicatorEntries, poorInEnglish } from './indicator-entries';
import type { BoundaryMake, Gathered, PlaceFacts } from './package-files';
import { povertyMeasures } from './poverty-figures';

/** Cells about points and tiles are neither printed, nor gathered, nor figures made up: `denah` says what they are. */
const BOUNDARY_NATURE: Readonly<Record<BoundaryMake, Nature | null>> = {
  given: 'lapangan',
  drawn: 'lapangan',
  cells: null,
  tiles: null,
};
const MADE: Readonly<Record<BoundaryMake, { denah?: string; description?: string; english?: string }>> = {
  given: {},
  drawn: { description: 'Batas yang digambar sendiri.', english: 'Boundaries drawn by hand.' },
  cells: {
    denah: 'sel',
    description: 'Batas buatan: sel terdekat dari titik-titik di tiap wilayah, bukan batas sebenarnya.',
    english: 'Made-up boundaries: the ground nearest to points in each area, not true boundaries.',
  },
  tiles: {
    denah: 'kotak',
    description: 'Denah kotak, bukan batas sebenarnya.',
    english: 'A schematic of squares, not true boundaries.',
  },
};

/** The descriptor of a package of these files (Data Package v2). */
export function descriptorText(
  { facts, ladder, boundaries, figures, tenthsUpTo }: Gathered,
  paths: readonly string[],
  name: string,
): string {
  const make = boundaries?.make ?? 'given';
  const { denah, description, english } = MADE[make];
  const named = paths.map((path) => ({ path, name: path.split('.')[0] ?? path }));
  const natures = named.map(({ name: resource }) => [resource, natureOf(resource, facts, make)] as const);
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name,
    title: facts.title,
    resources: named.map(({ path, name: resource }) => ({
      name: resource,
      path,
      encoding: 'utf-8',
      ...(resource === 'wilayah' && description !== undefined && { description }),
    })),
    petaRembug: {
      versi: 1,
      ...(facts.place !== '' && { tempat: facts.place }),
      ...(facts.date !== null && { tanggal_data: facts.date }),
      tingkat: ladder.map(levelEntry),
      sifat: Object.fromEntries(natures.filter(([, nature]) => nature !== null)),
      ...(denah !== undefined && { denah }),
      ...(english !== undefined && { keterangan_en: { wilayah: english } }),
      kata: { miskin: { id: facts.poorWord, en: `${poorInEnglish(facts.poorWord)} households` } },
      indikator: paths.includes('kemiskinan.csv')
        ? indicatorEntries(facts, povertyMeasures(figures), tenthsUpTo)
        : [],
    },
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}

function natureOf(resource: string, { simulated }: PlaceFacts, make: BoundaryMake): Nature | null {
  if (resource === 'wilayah' && BOUNDARY_NATURE[make] === null) return null;
  return simulated ? 'simulasi' : 'lapangan';
}

function levelEntry(level: Level): object {
  return {
    id: level.id,
    label: level.label,
    ...(level.name !== undefined && { nama: level.name }),
    ...(level.whole && { seluruh: true }),
    lingkup_kunci: level.keyScope === 'package' ? 'paket' : 'induk',
  };
}

/** The files of a package with another title in the descriptor; unchanged where it has none that can be read. */
export function withTitle(
  files: ReadonlyMap<string, Uint8Array>,
  title: string,
): ReadonlyMap<string, Uint8Array> {
  const text = new TextDecoder().decode(files.get('datapackage.json') ?? new Uint8Array());
  try {
    const descriptor: unknown = JSON.parse(text);
    if (typeof descriptor !== 'object' || descriptor === null) return files;
    const renamed = `${JSON.stringify({ ...descriptor, title }, null, 2)}\n`;
    return new Map([...files, ['datapackage.json', new TextEncoder().encode(renamed)]]);
  } catch {
    return files;
  }
}
