/** An object assigned to a name in a script, as its text. */
export interface CutObject {
  /** The name without qgis2web's `json_` before it. */
  readonly name: string;
  readonly json: string;
}

const ASSIGNMENT = /(?:var|let|const)\s+([\w$]+)\s*=\s*(?=\{)/g;

/**
 * The objects that a script assigns, cut out by their brackets; brackets inside quoted text do not
 * count. Nothing of the script is run. An object that never closes is left out.
 */
export function cutObjects(script: string): readonly CutObject[] {
  const found: CutObject[] = [];
  ASSIGNMENT.lastIndex = 0;
  for (let match = ASSIGNMENT.exec(script); match !== null; match = ASSIGNMENT.exec(script)) {
    const start = ASSIGNMENT.lastIndex;
    const end = closingBracket(script, start);
    if (end < 0) break;
    found.push({ name: (match[1] ?? '').replace(/^json_/, ''), json: script.slice(start, end) });
    ASSIGNMENT.lastIndex = end;
  }
  return found;
}

/** One past the bracket that closes the one at `start`; −1 where none does. */
function closingBracket(text: string, start: number): number {
  const marks = /["{}[\]]/g;
  marks.lastIndex = start;
  let depth = 0;
  for (let match = marks.exec(text); match !== null; match = marks.exec(text)) {
    const [mark] = match;
    if (mark === '"') marks.lastIndex = afterString(text, match.index);
    else if (mark === '{' || mark === '[') depth += 1;
    else depth -= 1;
    if (depth === 0) return match.index + 1;
  }
  return -1;
}

/** One past the quotation mark that closes the one at `start`; the end of the text where none does. */
function afterString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at + 1;
}
