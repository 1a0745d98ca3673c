/** Lines of a header read as one. */
export interface StackedHeader {
  /** The texts of each column, from the top down. */
  readonly texts: readonly string[];
  /** The same without the lowest; '' for a column with one text alone. */
  readonly above: readonly string[];
}

const YEAR = /^(?:19|20)\d{2}$/;
/** What may stand below the one column that it is said of. */
const UNIT =
  /^\(?(?:kk|jiwa|orang|krt|keluarga|l|p|lk|pr|l ?\+ ?p|jumlah|jml|jlh|total|%|persen|persentase|ha|rp|unit)\)?$/i;

/** Whether a cell is a year and nothing else. */
export function isYear(cell: string): boolean {
  return YEAR.test(cell);
}

/** Whether no cell of a line is a figure: years and percent signs may stand in a header. */
export function isHeading(cells: readonly string[]): boolean {
  return cells.every((cell) => !/^[\d.,%-]+$/.test(cell) || isYear(cell) || cell === '%');
}

/**
 * Lines of a header as one: a text runs on over the empty cells to its right below which something stands, and one
 * that is repeated below itself (cells merged downwards) counts once.
 */
export function stacked(lines: readonly (readonly string[])[]): StackedHeader {
  const width = Math.max(...lines.map(({ length }) => length));
  const filled = lines.map((line, depth) =>
    runOn(line, lines.slice(0, depth), lines.slice(depth + 1), width),
  );
  const parts = Array.from({ length: width }, (_, at) =>
    filled.map((line) => line[at] ?? '').filter((text, i, all) => text !== '' && text !== all[i - 1]),
  );
  return {
    texts: parts.map((own) => own.join(' ')),
    above: parts.map((own) => own.slice(0, -1).join(' ')),
  };
}

function runOn(
  line: readonly string[],
  upper: readonly (readonly string[])[],
  lower: readonly (readonly string[])[],
  width: number,
): string[] {
  let text = '';
  return Array.from({ length: width }, (_, at) => {
    const own = line[at] ?? '';
    const continues = lower.some((cells) => (cells[at] ?? '') !== '');
    const begins = upper.some((cells) => (cells[at] ?? '') !== '' && cells[at] !== cells[at - 1]);
    if (own !== '' || !continues || begins) text = own;
    return text;
  });
}

/**
 * Whether a line parts the columns of the line above it: at least two different texts, years or tenths stand below
 * one text that reaches over them, and below all others nothing, the same text or a unit. Rows of a table hold
 * figures, or name an area below the header of areas.
 */
export function isSubHeader(upper: readonly string[], lower: readonly string[]): boolean {
  const width = Math.max(upper.length, lower.length);
  const over = runOn(upper, [], [lower], width);
  let parted = false;
  for (let at = 0; at < width;) {
    let end = at + 1;
    while (end < width && over[at] !== '' && over[end] === over[at]) end += 1;
    const group = over[at] ?? '';
    const below = lower.slice(at, end).filter((text) => text !== '' && text !== group);
    const wide = end - at > 1;
    if (below.some((text) => !(wide ? mayPart(text, group) : UNIT.test(text)))) return false;
    parted ||= wide && new Set(below).size > 1;
    at = end;
  }
  return parted;
}

function mayPart(text: string, group: string): boolean {
  if (/\bdesil\b/i.test(group) && /^\d{1,2}(?: ?[-–] ?\d{1,2})?$/.test(text)) return true;
  return isYear(text) || text === '%' || (/\p{L}/u.test(text) && !/^\d/.test(text));
}
