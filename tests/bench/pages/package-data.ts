import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';

declare global {
  interface Window {
    /** Texts of the boundaries and of the table, asked for by the page itself before its script. */
    early: readonly [Promise<string>, Promise<string>];
  }
}

/** Names of an area in the sample packages. */
export interface AreaNames {
  readonly rw: string;
  readonly rt: string;
}

export type Areas = FeatureCollection<Polygon | MultiPolygon, AreaNames>;

/** Poor households per 100 by year and by area; an area without figure is absent. */
export type Rates = ReadonlyMap<string, ReadonlyMap<string, number>>;

const COLOURS = ['#fdecdc', '#f9c59b', '#ee8f5c', '#cf5730', '#8f2a12'];
const NO_DATA = '#d9d6cf';

/** Five classes of equally many rates over all years, as a plain page would make them. */
export class Classes {
  readonly #limits: readonly number[];

  constructor(rates: Rates) {
    const sorted = Float64Array.from([...rates.values()].flatMap((year) => [...year.values()])).sort();
    this.#limits = COLOURS.slice(1).map(
      (_, i) => sorted[Math.floor(((i + 1) * sorted.length) / COLOURS.length)] ?? 0,
    );
  }

  /** Colour of a rate; the colour of missing figures for undefined. */
  colour(rate: number | undefined): string {
    if (rate === undefined) return NO_DATA;
    return COLOURS[this.#limits.filter((limit) => rate >= limit).length] ?? NO_DATA;
  }
}

/** Key of an area, alike in both files. */
export function keyOf({ rw, rt }: AreaNames): string {
  return `${rw}/${rt}`;
}

/** The table, without quotes and in the columns of the sample. An empty cell is missing, not zero. */
export function readRates(text: string): Rates {
  const [head = '', ...lines] = text.trim().split(/\r?\n/);
  const columns = head.split(',');
  const [year, rw, rt, all, poor] = ['tahun', 'rw', 'rt', 'kk', 'kk_miskin'].map((name) =>
    columns.indexOf(name),
  );
  const rates = new Map<string, Map<string, number>>();
  for (const line of lines) {
    const cells = line.split(',');
    const cell = (at: number | undefined) => cells[at ?? -1] ?? '';
    const ofYear = rates.get(cell(year)) ?? new Map<string, number>();
    rates.set(cell(year), ofYear);
    const households = Number.parseInt(cell(all), 10);
    const poorOnes = Number.parseInt(cell(poor), 10);
    if (households > 0 && !Number.isNaN(poorOnes)) {
      ofYear.set(keyOf({ rw: cell(rw), rt: cell(rt) }), (100 * poorOnes) / households);
    }
  }
  return rates;
}

/** Both files of the package in the address. */
export async function readPackage(): Promise<{ areas: Areas; rates: Rates }> {
  const [areas, rates] = await Promise.all(window.early);
  return { areas: JSON.parse(areas) as Areas, rates: readRates(rates) };
}
