import {
  NO_FILTER,
  reasonCode,
  type Column,
  type Dataset,
  type Geometry,
  type Group,
  type Indicator,
  type Kind,
  type LevelData,
  type Reason,
  type Question,
} from '$lib/domain';

/** A figure of a test table: a number, or the reason for having none. */
export type Figure = number | Reason;

export function column(figures: readonly Figure[]): Column {
  return {
    values: Float64Array.from(figures, (f) => (typeof f === 'number' ? f : NaN)),
    reasons: Uint8Array.from(figures, (f) => (typeof f === 'number' ? 0 : reasonCode(f))),
  };
}

/** `count` unit squares (0.001°) side by side from 107.5 E, 6.9 S. */
export function squares(count: number): Geometry {
  const coords: number[] = [];
  for (let i = 0; i < count; i += 1) {
    const w = 107.5 + i * 0.001;
    coords.push(w, -6.9, w + 0.001, -6.9, w + 0.001, -6.899, w, -6.899);
  }
  const starts = Uint32Array.from({ length: count + 1 }, (_, i) => i);
  return {
    coords: Float64Array.from(coords),
    ringStart: starts.map((i) => i * 4),
    polygonStart: starts,
    areaStart: starts,
    bbox: [107.5, -6.9, 107.5 + count * 0.001, -6.899],
  };
}

export const poorIndicator: Indicator = {
  id: 'miskin',
  title: 'Keluarga miskin',
  sentence: 'Dari 100 KK, berapa yang miskin',
  form: 'rate',
  numerator: 'kk_miskin',
  denominator: 'kk',
  percent: 'persen_miskin',
  unit: 'KK',
  counted: 'KK miskin',
  definition: null,
  setBy: null,
  basis: null,
  date: null,
  dateNote: null,
  nature: 'simulasi',
  ramp: 'merah-tanah',
};

const kind = (id: string, label: string): Kind => ({
  id,
  label,
  gloss: '',
  family: 'keluarga',
  icon: 'home-heart',
  aliases: [],
  atHome: false,
  registration: false,
  potential: false,
});

/** A group; say only what matters to the test. */
export function group(id: number, over: Partial<Group> = {}): Group {
  return {
    id,
    name: `Kelompok ${id}`,
    kind: 'posyandu',
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
    ...over,
  };
}

/** The question a reader starts with; say only what matters to the test. */
export function plainQuestion(over: Partial<Question> = {}): Question {
  return {
    package: 'contoh',
    level: 'rt',
    indicator: 'miskin',
    year: null,
    method: 'alami',
    classes: 5,
    breaks: [],
    ownLimits: false,
    overlays: [],
    kinds: null,
    groupFilter: NO_FILTER,
    bandwidthM: 200,
    hexagonM: 150,
    beside: null,
    ...over,
  };
}

interface SmallDataset {
  /** Per year: KK and poor KK of every RT. */
  readonly years: Readonly<Record<number, { kk: readonly Figure[]; poor: readonly Figure[] }>>;
  readonly percents?: Readonly<Record<number, readonly Figure[]>>;
  readonly groups?: readonly Group[];
  readonly geometry?: boolean;
}

/** A kelurahan with one RW and as many RT ("1/1", "1/2" ...) as the figures have, square by square. */
export function smallDataset({ years, percents = {}, groups = [], geometry = true }: SmallDataset): Dataset {
  const yearList = [...Object.keys(years), ...Object.keys(percents)].map((year) => Number.parseInt(year, 10));
  const count = Object.values(years)[0]?.kk.length ?? Object.values(percents)[0]?.length ?? 0;
  const names = Array.from({ length: count }, (_, i) => String(i + 1).padStart(2, '0'));
  const rt: LevelData = {
    ...level(
      'rt',
      names.map((_, i) => `1/${i + 1}`),
      names,
      0,
    ),
    geometry: geometry ? squares(count) : null,
    measures: new Map([
      ['kk', new Map(Object.entries(years).map(([year, { kk }]) => [Number.parseInt(year, 10), column(kk)]))],
      [
        'kk_miskin',
        new Map(Object.entries(years).map(([year, { poor }]) => [Number.parseInt(year, 10), column(poor)])),
      ],
      [
        'persen_miskin',
        new Map(
          Object.entries(percents).map(([year, figures]) => [Number.parseInt(year, 10), column(figures)]),
        ),
      ],
    ]),
  };
  return {
    info: {
      id: 'contoh',
      title: 'Kelurahan Contoh',
      description: '',
      place: 'Kelurahan Contoh',
      dataDate: '2006-12-31',
      schematic: false,
      resources: [],
      sources: [],
      licences: [],
      poorWord: 'keluarga miskin',
      defaultView: '',
      smallestCount: 3,
      notes: [],
      profile: [],
    },
    ladder: [
      { id: 'kelurahan', label: 'Kelurahan', whole: true, name: 'Contoh', keyScope: 'parent' },
      { id: 'rw', label: 'RW', whole: false, keyScope: 'parent' },
      { id: 'rt', label: 'RT', whole: false, keyScope: 'parent' },
    ],
    levels: [level('kelurahan', [''], ['Contoh'], -1), level('rw', ['1'], ['01'], 0), rt],
    indicators: [poorIndicator],
    years: [...new Set(yearList)].sort((a, b) => a - b),
    kinds: [kind('posyandu', 'Posyandu'), kind('pengajian', 'Pengajian')],
    groups,
    funds: [],
    partnerships: [],
    amendments: [],
    remarks: new Map(),
    context: [],
    problems: [],
  };
}

function level(id: string, keys: string[], names: string[], parent: number): LevelData {
  return {
    level: id,
    count: keys.length,
    keys,
    names,
    indexOf: new Map(keys.map((key, i) => [key, i])),
    parent: Int32Array.from(keys, () => parent),
    geometry: null,
    measures: new Map(),
  };
}
