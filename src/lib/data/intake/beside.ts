import type { GivenTable } from '$lib/domain';
import { USUAL_LADDER } from '../package/infer-ladder';
import { foldWord } from '../text/fold-word';
import { givenGrid } from './given-grid';
import { headerLines } from './header-lines';
import { headerYear, knownMeaning } from './header-words';
import { headerScore } from './table-use';

/** Columns of one of several tables: from the first to before the last. */
type Span = readonly [from: number, to: number];

/**
 * Tables that stand beside each other on one sheet, each with its own columns for areas and the same figures, as
 * tables of their own; rows keep their numbers. A title over all of them stays with each, one over its own columns
 * ("RW 02") with its own. Any other table stays as it is.
 */
export function tablesBeside(given: GivenTable): readonly GivenTable[] {
  const grid = givenGrid(given);
  const found = headerLines(grid, (header) => headerScore(header, USUAL_LADDER));
  if (found === null) return [given];
  const { texts } = found.header;
  const spans = spansOf(texts);
  if (spans.length < 2) return [given];
  const [line, body] = [grid.lines[found.at], grid.lines.slice(found.at + found.lines)];
  // Cells beside the header of a text file have shifted: nobody knows into which table.
  const shifted = body.some(({ cells }) => cells.slice(texts.length).some((cell) => cell !== ''));
  if (given.sheet === '' && shifted) return [given];
  const headerRow = line?.row ?? 1;
  return spans.map((span) => ({
    file: given.file,
    sheet: [given.sheet, `${letter(span[0])}–${letter(span[1] - 1)}`]
      .filter((text) => text !== '')
      .join(' · '),
    rows: given.rows.map((cells, at) =>
      at < headerRow - 1 ? titleFor(cells, span, spans) : cells.slice(...span),
    ),
  }));
}

/** Where the tables begin and end: each repeats the meanings of the first, with its figures. */
function spansOf(header: readonly string[]): Span[] {
  const meanings = header.map((text) => knownMeaning(headerYear(text).text, 'figures', USUAL_LADDER));
  const isArea = (meaning: string | null): boolean =>
    meaning === 'combined' || meaning?.startsWith('level:') === true;
  const first = meanings.findIndex(isArea);
  const lead = first - header.findIndex((text) => text !== '');
  const starts = meanings.flatMap((meaning, at) =>
    first >= 0 && meaning === meanings[first] ? [at - lead] : [],
  );
  if (starts.length < 2) return [];
  const spans = starts.map((from, i): Span => [from, starts[i + 1] ?? header.length]);
  const shapes = spans.map(([from, to]) =>
    header
      .slice(from, to)
      .map((text, i) => meanings[from + i] ?? foldWord(text))
      .filter((text) => text !== '')
      .join('|'),
  );
  const figures = /(?:^|\|)(?:measure|desil):/.test(shapes[0] ?? '');
  return figures && shapes.every((shape) => shape === shapes[0]) ? spans : [];
}

/** What of a row above the header belongs to one of the tables. */
function titleFor(cells: readonly string[], span: Span, spans: readonly Span[]): readonly string[] {
  const filled = spans.filter((own) => cells.slice(...own).some((cell) => cell.trim() !== ''));
  const texts = new Set(cells.filter((cell) => cell.trim() !== ''));
  const [text = ''] = texts;
  const ofOne = filled.length < 2 && /(?<!\p{L})r\.?[tw](?!\p{L})/iu.test(text);
  return texts.size === 1 && !ofOne ? [text] : cells.slice(...span);
}

/** A column as a spreadsheet names it: 0 is A, 26 is AA. */
function letter(at: number): string {
  const last = String.fromCharCode(65 + (at % 26));
  return at < 26 ? last : `${letter(Math.floor(at / 26) - 1)}${last}`;
}
