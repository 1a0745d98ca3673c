/** The RW that a sheet or file is called after; of several it is none. */
const NAMED =
  /(?<!\p{L})rw[\s._-]*(\d{1,3})(?!\d|\s*(?:[-–/&,+]|s\/?d|dan|sampai)\s*(?:rw[\s.]*)?\d{1,2}(?!\d))/iu;
/** Every RW of a title, whatever stands between the word and the number. */
const EACH_RW = /(?<!\p{L})rw[\s.:_-]*(\d{1,3})(?!\d)/giu;

/** The number of an RW that a title names, and the title's spreadsheet row. */
export interface TitleRw {
  readonly text: string;
  readonly row: number;
}

/** The number of the one RW that a text names; null for none or several. */
export function rwIn(text: string): string | null {
  return NAMED.exec(text)?.[1] ?? null;
}

/** The number of the RW that the lines above a header name, the nearest first, and its row; null for none or several. */
export function titleAbove(above: readonly (readonly string[])[]): TitleRw | null {
  for (const [i, cells] of [...above.entries()].reverse()) {
    const line = [...new Set(cells.filter((cell) => cell !== ''))].join(' ');
    const named = new Set([...line.matchAll(EACH_RW)].map(([, number]) => number));
    const text = rwIn(line.replace(/(\brw)\s*:\s*/i, '$1 '));
    if (named.size === 1 && text !== null) return { text, row: i + 1 };
    if (named.size > 0) return null;
  }
  return null;
}
