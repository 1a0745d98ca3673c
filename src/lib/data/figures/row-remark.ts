import { textIn, type Lang, type Text } from '$lib/domain';
import type { Columns } from '../columns/recognise-columns';
import { maskPersonal } from '../privacy/mask-personal';
import { missingWord } from '../text/missing-words';
import type { TableRow } from '../text/parse-grid';

const LANGUAGES: readonly Lang[] = ['id', 'en'];

/** Names of the columns that hold remarks: one, or one for each language. */
export function remarkNames(declared: Text | null): string[] {
  return declared === null ? [] : [...new Set(LANGUAGES.map((lang) => textIn(declared, lang)))];
}

/**
 * Reads what each row says of its figures in words; null where it says nothing. Only columns that the
 * package declares are read, for free text may name persons; identity numbers in them are masked.
 */
export function remarkReader(columns: Columns, declared: Text | null): (line: TableRow) => Text | null {
  if (declared === null) return () => null;
  return ({ cells }) => {
    const [id = '', en = ''] = LANGUAGES.map((lang) => {
      const cell = cells[columns.at.get(textIn(declared, lang)) ?? -1] ?? '';
      return missingWord(cell) === null ? maskPersonal(cell) : '';
    });
    if (id === '') return en === '' ? null : en;
    return en === '' || en === id ? id : { id, en };
  };
}

/** Two remarks of one area as one text; the same remark stands once. */
export function joinRemarks(first: Text, second: Text): Text {
  const [id = '', en = ''] = LANGUAGES.map((lang) =>
    [...new Set([textIn(first, lang), textIn(second, lang)])].join('; '),
  );
  return id === en ? id : { id, en };
}
