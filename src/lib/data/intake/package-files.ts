import type { Level } from '$lib/domain';
import { descriptorText } from './package-descriptor';
import type { WrittenRow } from './figures-table';
import type { NamedRow } from './kept-columns';
import type { Origin, Origins, WrittenRows } from './origins';
import { figuresCsv, namedCsv } from './written-tables';

/** What a place is called and how its data are to be told of. */
export interface PlaceFacts {
  /** "Kelurahan Cibeureum". */
  readonly title: string;
  /** "Kecamatan …, Kota …"; '' where it is not said. */
  readonly place: string;
  /** ISO date, month or year that the data hold for; null: not said. */
  readonly date: string | null;
  /** "keluarga miskin" or "kurang mampu". */
  readonly poorWord: string;
  /** Who set the figures: rembug, BPS, DTSEN; '' where it is not said. */
  readonly setBy: string;
  /** The figures are made up, to try things out. */
  readonly simulated: boolean;
}

/** Everything that was read of the given files, under canonical names. */
export interface Gathered {
  readonly facts: PlaceFacts;
  /** Limits up to which tenths of welfare count as poor, each once; none where no figure is counted so. */
  readonly tenthsUpTo: readonly number[];
  readonly ladder: readonly Level[];
  readonly figures: readonly WrittenRow[];
  readonly groups: readonly NamedRow[];
  readonly funds: readonly NamedRow[];
  readonly partnerships: readonly NamedRow[];
  /** Null where there are none. */
  readonly boundaries: WrittenMap | null;
  readonly context: WrittenMap | null;
}

/** How boundaries came about: read from files, or made here. */
export type BoundaryMake = 'given' | 'tiles' | 'cells' | 'drawn';

/** A GeoJSON text, and where its features came from; no origins for what was made here. */
export interface WrittenMap {
  readonly text: string;
  readonly origins: readonly Origin[];
  readonly make: BoundaryMake;
}

/** The files of a package, and where the rows in them came from. */
export interface WrittenPackage {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly origins: Origins;
}

/**
 * The files of a data package, as the site hosts them: CSV and GeoJSON under canonical names with a descriptor.
 * Their reader is the site's own, so that what is seen here is what would be seen there.
 */
export function packageFiles(gathered: Gathered): WrittenPackage {
  const { ladder } = gathered;
  const tables = [
    { name: 'kemiskinan', ...figuresCsv(gathered.figures, ladder) },
    { name: 'kelompok', ...namedCsv(gathered.groups, ladder) },
    { name: 'dana', ...namedCsv(gathered.funds, ladder) },
    { name: 'kemitraan', ...namedCsv(gathered.partnerships, []) },
  ].filter(({ origins }) => origins.length > 0);
  const texts = new Map<string, string>(tables.map(({ name, text }) => [`${name}.csv`, text]));
  const { boundaries, context } = gathered;
  if (boundaries !== null) texts.set('wilayah.geojson', boundaries.text);
  if (context !== null) texts.set('konteks.geojson', context.text);
  texts.set('datapackage.json', descriptorText(gathered, [...texts.keys()], slug(gathered.facts.title)));
  const encoder = new TextEncoder();
  return {
    files: new Map([...texts].map(([path, text]) => [path, encoder.encode(text)])),
    origins: new Map([
      ...tables.map(({ name, origins }) => [`${name}.csv`, { first: 2, rows: origins }] as const),
      ...mapOrigins('wilayah.geojson', boundaries),
      ...mapOrigins('konteks.geojson', context),
    ]),
  };
}

function mapOrigins(path: string, map: WrittenMap | null): (readonly [string, WrittenRows])[] {
  return map === null || map.origins.length === 0 ? [] : [[path, { first: 1, rows: map.origins }]];
}

/** A title as the name of a folder: small letters, digits and dashes. */
export function slug(title: string): string {
  const name = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40);
  return name === '' ? 'data' : name;
}
