import { observe, type Dataset } from '$lib/domain';
import { schematicTiles } from '../../../stats/tiles';
import { voronoiCells } from '../../../stats/voronoi';
import { IntakeDesk } from '../desk';
import type { IntakeResult } from '../intake';
import type { TableChoice } from '../meaning';
import type { BuildOrder, Opened } from '../opened';
import { plainChoice } from '../propose-table';

/** A desk with files opened on it, for tests. */
export interface OpenDesk {
  readonly desk: IntakeDesk;
  readonly opened: Opened;
  /** Builds with these choices, by position of the table. */
  build(choices?: Readonly<Record<number, Partial<TableChoice>>>, opened?: Opened): Promise<IntakeResult>;
}

const FACTS: BuildOrder['facts'] = {
  title: 'Kelurahan Contoh',
  place: '',
  date: null,
  poorWord: 'keluarga miskin',
  setBy: '',
  simulated: false,
};

/** Opens files as the data page does. */
export async function openDesk(files: Readonly<Record<string, string | Uint8Array>>): Promise<OpenDesk> {
  const desk = new IntakeDesk({ tiles: schematicTiles, cells: voronoiCells });
  const first = await give(desk, files);
  return {
    desk,
    opened: first,
    build: (choices = {}, opened = first) =>
      desk.build({
        tables: opened.tables.map((table, i) => ({ ...plainChoice(table), ...choices[i] })),
        layers: opened.layers.map(({ use }) => use),
        boundaries: { kind: 'none' },
        ladder: null,
        facts: FACTS,
        accepted: new Map(),
      }),
  };
}

/** Gives a desk more files. */
export function give(
  desk: IntakeDesk,
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<Opened> {
  const given = Object.entries(files).map(([name, content]) => {
    return { name, bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content };
  });
  return desk.open(given, null, () => undefined);
}

/** A measure of the lowest level by key: its value, or the reason for having none. */
export function lowest(dataset: Dataset | null, measure: string, year = 0): Record<string, number | string> {
  const data = dataset?.levels.at(-1);
  return Object.fromEntries(
    (data?.keys ?? []).map((key, area) => {
      const seen = observe(data?.measures.get(measure)?.get(year), area);
      return [key, seen.missing ?? seen.value];
    }),
  );
}

/** All that would be kept, as one text. */
export function keptText({ files }: IntakeResult): string {
  return [...files.values()].map((bytes) => new TextDecoder().decode(bytes)).join('\n');
}

/** Codes of what was told. */
export function toldCodes({ problems }: IntakeResult): string[] {
  return problems.map(({ code }) => code);
}
