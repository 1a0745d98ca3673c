const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
]);

/** The words of a piece of HTML: no tags, no scripts, the common entities as their letters. */
export function htmlText(html: string): string {
  return html
    .replace(/<(script|style)\b[^]*?(?:<\/\1\s*>|$)/gi, ' ')
    .replace(/<[^<>]*>/g, ' ')
    .replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w{2,6}));/gi, (whole, decimal, hex, name) =>
      letter(
        whole as string,
        decimal as string | undefined,
        hex as string | undefined,
        name as string | undefined,
      ),
    )
    .replace(/\s+/g, ' ')
    .trim();
}

/** Rows of the tables in a piece of HTML that have just two cells, a name and its value, as words. */
export function htmlRows(html: string): readonly (readonly [name: string, value: string])[] {
  if (!/<t[dh]\b/i.test(html)) return [];
  return html.split(/<tr\b/i).flatMap((row) => {
    const cells = row
      .split(/<t[dh]\b[^<>]*>/i)
      .slice(1)
      .map((cell) => htmlText(cell.replace(/<\/t[dhr]>[^]*$/i, '')));
    const [name = '', value = ''] = cells;
    return cells.length === 2 && name !== '' && name.length <= 100 ? [[name, value] as const] : [];
  });
}

function letter(whole: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return ENTITIES.get(name.toLowerCase()) ?? whole;
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number.parseInt(decimal, 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}
