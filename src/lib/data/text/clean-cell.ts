const INVISIBLE = /[\u200b-\u200d\u2060\ufeff\u00ad]/g;
const SPACES = /[\s\u00a0]+/g;

/**
 * Text of a cell: trimmed, spaces collapsed (no-break ones too), without invisible characters and
 * without what spreadsheets and exports put around a text to keep it text (="001", '001, '=HYPERLINK).
 */
export function cleanCell(raw: string): string {
  const text = raw.replace(INVISIBLE, '').replace(SPACES, ' ').trim();
  const quoted = /^="(.*)"$/.exec(text);
  return (quoted?.[1] ?? text).replace(/^'(?=[\d=+@-])/, '').trim();
}
