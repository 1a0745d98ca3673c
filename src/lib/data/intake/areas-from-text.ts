import type { Table } from '../columns/find-header';
import { TOP_LEVELS } from '../keys/level-words';
import { USUAL_LADDER } from '../package/infer-ladder';
import { problem } from '../problem';
import { foldWord } from '../text/fold-word';
import { headerYear, knownMeaning } from './header-words';

/** Headers of columns that say where something is. */
const PLACE = /alamat|lokasi|tempat(?!.*lahir)|wilayah|domisili|letak|sekretariat|daerah|kedudukan/;
/** Numbers behind the words RT and RW, each with what follows it. */
const RT = /(?<![\p{L}\d])r[.\s]?t[\s.:_-]*(o?\d{1,3}|[ivx]{1,5})(?![\p{L}\d])/giu;
const RW = /(?<![\p{L}])r[.\s]?w[\s.:_-]*(o?\d{1,3}|[ivx]{1,5})(?![\p{L}\d])/giu;
/** An RT, whatever follows. */
const ANY_RT = /(?<![\p{L}])r[.\s]?t(?!\p{L})/iu;
/** RT and RW without a word of their own: "004-002", "9/II". */
const BARE = /^(?:\d{1,3}|[ivx]{1,5})\s*[-/]\s*(?:\d{1,3}|[ivx]{1,5})$/i;
/** "RT 01/02": two RT, or an RT and its RW. */
const UNCLEAR = /(?<!\p{L})r[.\s]?[tw][\s.:_-]*\d{1,3}\s*(?:[/&+,-]|dan|s\/d|sd|sampai)\s*\d/iu;
const HEADED = /(?<!\p{L})r[.\s]?t\s*[/.-]\s*r[.\s]?w[\s.:]*(\d{1,3})\s*[-/]\s*(\d{1,3})(?!\d)/iu;

/**
 * A table whose columns name no RT or RW, with those that stand in a column of places ("Alamat", "Lokasi", "Wilayah")
 * put into a column of their own, where at least a third of its cells name one plainly. Nothing else of an address
 * is taken along. Two columns of places that do not agree say nothing.
 */
export function withAreasFromText(table: Table): Table {
  const { header, rows, file } = table;
  const known = header.map((text) => knownMeaning(headerYear(text).text, 'figures', USUAL_LADDER) ?? '');
  const named = (meaning: string): boolean =>
    meaning === 'combined' ||
    (meaning.startsWith('level:') && !TOP_LEVELS.includes(meaning.slice('level:'.length)));
  if (known.some(named)) return table;
  const found = header.flatMap((text, at) => {
    if (known[at] !== '' || !PLACE.test(foldWord(text))) return [];
    const areas = areasIn(rows.map(({ cells }) => cells[at] ?? ''));
    const told = areas.filter((area) => area !== '').length;
    const filled = rows.filter(({ cells }) => (cells[at] ?? '') !== '').length;
    return told > 0 && told * 3 >= filled ? [{ text, areas, told }] : [];
  });
  const [best, ...others] = found.sort((a, b) => b.told - a.told);
  const contradicted = others.some(({ areas }) =>
    areas.some((area, i) => area !== '' && best?.areas[i] !== '' && area !== best?.areas[i]),
  );
  if (best === undefined || contradicted) return table;
  const params = { rows: best.told, of: rows.length };
  return {
    ...table,
    header: [...header, 'RT/RW'],
    rows: rows.map(({ row, cells }, i) => {
      const own = header.map((_, at) => cells[at] ?? '');
      return { row, cells: [...own, best.areas[i] ?? '', ...cells.slice(header.length)] };
    }),
    problems: [...table.problems, problem('areas-from-text', 'note', { file, column: best.text }, params)],
  };
}

/** The area that each text names; bare numbers only where most others are named. */
export function areasIn(texts: readonly string[]): string[] {
  const areas = texts.map(plainArea);
  const worded = areas.filter((area) => area !== '').length;
  return areas.map((area, i) => {
    const text = texts[i]?.trim() ?? '';
    return area === '' && worded * 2 > texts.length && BARE.test(text) ? text : area;
  });
}

/** "RT 1/RW 2" or "RW 2" as a text names it; '' for none, several, or an RT without its RW. */
function plainArea(text: string): string {
  const headed = HEADED.exec(text);
  if (headed !== null) return `RT ${headed[1] ?? ''}/RW ${headed[2] ?? ''}`;
  const spaced = text.replace(/(\d)(?=r[.\s]?w)/gi, '$1 ');
  if (UNCLEAR.test(spaced)) return '';
  const [rt, anotherRt] = new Set([...spaced.matchAll(RT)].map(([, number = '']) => number));
  const [rw, anotherRw] = new Set([...spaced.matchAll(RW)].map(([, number = '']) => number));
  if (rw === undefined || anotherRw !== undefined || anotherRt !== undefined) return '';
  if (rt === undefined && ANY_RT.test(spaced)) return '';
  return rt === undefined ? `RW ${rw}` : `RT ${rt}/RW ${rw}`;
}
