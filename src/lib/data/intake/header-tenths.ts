import type { Meaning } from './meaning';

const ONE = /^(?:desil|decile|d)(?: kesejahteraan)?[\s._-]*(\d{1,2})$/i;
const SEVERAL =
  /^(?:desil|decile)(?: kesejahteraan)?[\s._-]*(\d{1,2})\s*(?:(?:-|–|s\.?\/?d\.?|sampai(?: dengan)?)\s*(?:desil\s*)?(\d{1,2})|\+|ke atas)$/i;
const TENTHS = 10;

/** Tenths of welfare, from the first to the last of them. */
export type Tenths = readonly [from: number, to: number];

/** The tenth of welfare that a header counts ("Desil 3", "D-10"), or several ("Desil 6-10"); null for none. */
export function headerTenths(header: string): Meaning | null {
  const text = header.trim().replace(/^(?:(?:jumlah|jml)\s+)?(?:(?:kk|keluarga)\s+)?(?=desil)/i, '');
  const [, one = ''] = ONE.exec(text) ?? [];
  if (one !== '') return isTenths(tenths(one, one)) ? `desil:${tenths(one, one)[0]}` : null;
  const [, first = '', last = String(TENTHS)] = SEVERAL.exec(text) ?? [];
  const [from, to] = tenths(first, last);
  return isTenths([from, to]) && from < to ? `desil:${from}-${to}` : null;
}

/** The tenths that a meaning counts; null for any other. */
export function tenthsOf(meaning: Meaning | undefined): Tenths | null {
  const [, from = '', to = from] = /^desil:(\d{1,2})(?:-(\d{1,2}))?$/.exec(meaning ?? '') ?? [];
  return from === '' ? null : tenths(from, to);
}

function tenths(from: string, to: string): Tenths {
  return [Number.parseInt(from, 10), Number.parseInt(to, 10)];
}

function isTenths([from, to]: Tenths): boolean {
  return from >= 1 && to <= TENTHS && from <= to;
}
