/** Values of an element's attributes; a number is written with at most two decimals. */
export type Attributes = Readonly<Record<string, string | number>>;

/** Characters that XML 1.0 allows in no document, not even as a reference; and halves of pairs. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/**
 * Text as it may stand in XML, in an element as in an attribute: markup becomes references, and characters
 * that XML forbids (XML 1.0, 2.2) become U+FFFD. Text is data: nothing in it is ever taken for an element.
 */
export function escapeXml(text: string): string {
  return text
    .replace(FORBIDDEN, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** A number as SVG takes it: at most two decimals, no exponent, no minus zero. Not finite: 0. */
export function coordinate(value: number): string {
  return Number.isFinite(value) ? String(Math.round(value * 100) / 100 || 0) : '0';
}

/** An element whose content is markup made here; names are this project's own, values are escaped. */
export function element(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? coordinate(value) : escapeXml(value)}"`)
    .join('');
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

/** A line of text, escaped. */
export function textLine(text: string, attributes: Attributes): string {
  return element('text', attributes, escapeXml(text));
}
