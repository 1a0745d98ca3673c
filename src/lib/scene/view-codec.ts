import {
  METHODS,
  NO_FILTER,
  PANELS,
  type Dataset,
  type LevelId,
  type MethodId,
  type Problem,
  type Question,
  type Stance,
  type View,
} from '$lib/domain';
import { readFilter, writtenFilter } from './filter-values';
import { indicatorsOf } from './indicators';
import {
  BANDWIDTH_RANGE,
  cameraNear,
  CLASS_RANGE,
  HEXAGON_RANGE,
  NONE,
  readBreaks,
  readCamera,
  readKinds,
  readOverlays,
  whole,
  writtenKinds,
} from './view-values';

/**
 * The View as a query string: the one public, versioned form of a View (links, bookmarks, slides).
 * Keys: p package, t level, i indicator, th year, m method, k classes, b manual breaks, bt limits of the
 * level's own, o overlays, bw bandwidth, hx width of hexagons, j kinds, f facts of groups, d second
 * indicator, w selected area, g selected group, c camera, s panel, v version.
 * What equals the package's own default View is left out. Later versions migrate here.
 */
const VIEW_VERSION = '1';

interface Reading {
  readonly params: URLSearchParams;
  readonly problems: Problem[];
}

/** View before the address or the package says anything. */
export function plainView(dataset: Dataset): View {
  const question: Question = {
    package: dataset.info.id,
    level: plainLevel(dataset),
    indicator: indicatorsOf(dataset)[0]?.id ?? '',
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
  };
  const stance: Stance = { camera: null, selection: null, group: null, panel: 'baca' };
  return { question, stance };
}

/** The lowest level that has boundaries, where any has: else the map would be empty; the lowest of all otherwise. */
function plainLevel({ ladder, levels }: Dataset): LevelId {
  const drawn = levels.filter(({ geometry }) => geometry !== null).at(-1);
  return drawn?.level ?? ladder[ladder.length - 1]?.id ?? '';
}

/** The package's default View: the plain one with what its descriptor says over it. */
export function defaultView(dataset: Dataset): View {
  return over(dataset, plainView(dataset), {
    params: new URLSearchParams(dataset.info.defaultView),
    problems: [],
  });
}

/** The package that an address names, before anything of it is known; null for the host's own. */
export function packageIn(query: string): string | null {
  const id = new URLSearchParams(query).get('p');
  return id === '' ? null : id;
}

/** Reads an address. A value that does not fit this package falls back and is named in `problems`. */
export function decodeView(dataset: Dataset, query: string): { view: View; problems: readonly Problem[] } {
  const reading = { params: new URLSearchParams(query), problems: [] as Problem[] };
  // Links of a later version are read as far as they fit, and the reader is told.
  read(reading, 'v', VIEW_VERSION, (text) => (text === VIEW_VERSION ? text : undefined));
  return { view: over(dataset, defaultView(dataset), reading), problems: reading.problems };
}

function over(dataset: Dataset, base: View, reading: Reading): View {
  const levels = dataset.ladder.map((level) => level.id);
  const indicators = indicatorsOf(dataset).map((indicator) => indicator.id);
  const { question: q, stance: s } = base;
  const one = <T extends string>(key: string, known: readonly T[], fallback: T): T =>
    read(reading, key, fallback, (text) => known.find((value) => value === text));
  return {
    question: {
      package: dataset.info.id,
      level: one('t', levels, q.level),
      indicator: one('i', indicators, q.indicator),
      year: read(reading, 'th', q.year, (text) => dataset.years.find((year) => String(year) === text)),
      method: one('m', METHODS, q.method),
      classes: read(reading, 'k', q.classes, (text) => whole(text, CLASS_RANGE.least, CLASS_RANGE.most)),
      breaks: read(reading, 'b', q.breaks, readBreaks),
      ownLimits: read(reading, 'bt', q.ownLimits, (text) =>
        text === '1' ? true : text === '0' ? false : undefined,
      ),
      overlays: read(reading, 'o', q.overlays, readOverlays),
      kinds: read(reading, 'j', q.kinds, (text) => readKinds(dataset, text)),
      bandwidthM: read(reading, 'bw', q.bandwidthM, (text) =>
        whole(text, BANDWIDTH_RANGE.least, BANDWIDTH_RANGE.most),
      ),
      groupFilter: read(reading, 'f', q.groupFilter, (text) => readFilter(dataset, text)),
      hexagonM: read(reading, 'hx', q.hexagonM, (text) =>
        whole(text, HEXAGON_RANGE.least, HEXAGON_RANGE.most),
      ),
      beside: read(reading, 'd', q.beside, (text) =>
        text === NONE ? null : indicators.find((known) => known === text),
      ),
    },
    stance: {
      camera: read(reading, 'c', s.camera, (text) => cameraNear(dataset, readCamera(text))),
      selection: read(reading, 'w', s.selection, (text) =>
        dataset.levels.some((level) => level.indexOf.has(text)) ? text : undefined,
      ),
      // Groups may still be on their way: whether there is such a group is seen when it is read.
      group: read(reading, 'g', s.group, (text) => whole(text, 1, 1e7)),
      panel: one('s', PANELS, s.panel),
    },
  };
}

/** The value under a key, or the fallback; a text that `parse` does not take is reported. */
function read<T>(reading: Reading, key: string, fallback: T, parse: (text: string) => T | undefined): T {
  const text = reading.params.get(key);
  if (text === null) return fallback;
  const value = parse(text);
  if (value !== undefined) return value;
  reading.problems.push({
    code: 'view-value-ignored',
    severity: 'note',
    where: { file: '', value: text.slice(0, 60) },
    params: { key, value: text.slice(0, 60) },
  });
  return fallback;
}

/** Query string of a View, defaults left out; `p` first when the package is not the host's default. */
export function encodeView(dataset: Dataset, view: View, standardPackage: string): string {
  const own = written(dataset, view);
  const usual = written(dataset, defaultView(dataset));
  const parts = Object.entries(own).filter(([key, value]) => value !== usual[key]);
  if (dataset.info.id !== standardPackage) parts.unshift(['p', dataset.info.id]);
  return parts.map(([key, value]) => `${key}=${encode(value)}`).join('&');
}

/**
 * The query with only those keys written anew that a change of View has touched. While groups and kinds
 * are still on their way the rest of the address cannot be judged, and must not be lost.
 */
export function patchQuery(dataset: Dataset, query: string, before: View, after: View): string {
  const [old, next] = [written(dataset, before), written(dataset, after)];
  const params = new URLSearchParams(query);
  for (const key of new Set([...Object.keys(old), ...Object.keys(next)])) {
    const value = next[key];
    if (value === old[key]) continue;
    if (value === undefined) params.delete(key);
    else params.set(key, value);
  }
  return [...params].map(([key, value]) => `${key}=${encode(value)}`).join('&');
}

/** Every key with its text; '' never stands for "default", so that a default can be undone. */
function written(dataset: Dataset, { question: q, stance: s }: View): Record<string, string> {
  const optional = (key: string, value: string | null): Record<string, string> =>
    value === null ? {} : { [key]: value };
  return {
    t: q.level,
    i: q.indicator,
    ...optional('th', q.year === null ? null : String(q.year)),
    m: q.method satisfies MethodId,
    k: String(q.classes),
    ...optional('b', q.breaks.length === 0 || q.method !== 'manual' ? null : q.breaks.join(',')),
    bt: q.ownLimits ? '1' : '0',
    o: q.overlays.length === 0 ? NONE : q.overlays.join(','),
    ...optional('j', writtenKinds(dataset, q.kinds)),
    f: writtenFilter(q.groupFilter),
    bw: String(q.bandwidthM),
    hx: String(q.hexagonM),
    d: q.beside ?? NONE,
    ...optional('w', s.selection),
    ...optional('g', s.group === null ? null : String(s.group)),
    ...optional('c', s.camera && [s.camera.zoom, s.camera.lat.toFixed(5), s.camera.lng.toFixed(5)].join(',')),
    s: s.panel,
  };
}

/** Percent-encoded, but with the marks that are legal in a fragment left readable. */
function encode(value: string): string {
  return encodeURIComponent(value).replace(/%(2C|2F|21|3A|3B)/gi, decodeURIComponent);
}
