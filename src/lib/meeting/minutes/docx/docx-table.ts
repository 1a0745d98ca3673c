import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Block, TableBlock } from '../blocks';

type Facts = Extract<Block, { kind: 'facts' }>;
type Signatures = Extract<Block, { kind: 'signatures' }>;

/** Half-points of the letters in tables. */
const SMALL = 17;
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const NO_BORDERS = {
  ...{ top: NONE, bottom: NONE, left: NONE, right: NONE },
  ...{ insideHorizontal: NONE, insideVertical: NONE },
};
/** Height of a line to be signed on, twips. */
const ROOM_TO_SIGN = 1100;
const DOTS = '(…………………………………)';

/** A table whose first row Word repeats on every page and whose rows do not break. */
export function docxTable(block: TableBlock, widthTwips: number): Table {
  const shares = block.widths ?? block.head.map((_, i) => (i === 0 ? 2 : 1));
  const all = shares.reduce((sum, share) => sum + share, 0);
  const columnWidths = shares.map((share) => Math.round((share / all) * widthTwips));
  const row = (cells: readonly string[], head: boolean): TableRow =>
    new TableRow({
      tableHeader: head,
      cantSplit: true,
      children: cells.map((text, i) => {
        const end = block.sides[i] === 'end' && !head;
        return cellOf(text, { head, end, width: columnWidths[i] ?? 0 });
      }),
    });
  return new Table({
    columnWidths,
    layout: TableLayoutType.FIXED,
    width: { size: widthTwips, type: WidthType.DXA },
    rows: [row(block.head, true), ...block.rows.map((cells) => row(cells, false))],
  });
}

/** Facts as a table of two columns; the names are its heads. */
export function docxFacts({ rows }: Facts, widthTwips: number): Table {
  const columnWidths = [0.35, 0.65].map((share) => Math.round(share * widthTwips));
  return new Table({
    columnWidths,
    width: { size: widthTwips, type: WidthType.DXA },
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map((text, i) => cellOf(text, { head: i === 0, width: columnWidths[i] ?? 0 })),
        }),
    ),
  });
}

/** Roles with blank lines to be signed on, two beside each other; no names. */
export function docxSignatures({ roles }: Signatures, widthTwips: number): Table {
  const pairs = Array.from({ length: Math.ceil(roles.length / 2) }, (_, i) => roles.slice(2 * i, 2 * i + 2));
  const half = Math.round(widthTwips / 2);
  return new Table({
    columnWidths: [half, half],
    width: { size: widthTwips, type: WidthType.DXA },
    borders: NO_BORDERS,
    rows: pairs.map(
      (pair) =>
        new TableRow({
          cantSplit: true,
          children: [...pair, ...(pair.length < 2 ? [''] : [])].map(
            (role) =>
              new TableCell({
                width: { size: half, type: WidthType.DXA },
                borders: { top: NONE, bottom: NONE, left: NONE, right: NONE },
                children: [
                  new Paragraph({
                    alignment: AlignmentType.CENTER,
                    spacing: { after: ROOM_TO_SIGN },
                    children: [new TextRun(role)],
                  }),
                  new Paragraph({
                    alignment: AlignmentType.CENTER,
                    children: [new TextRun(role === '' ? '' : DOTS)],
                  }),
                ],
              }),
          ),
        }),
    ),
  });
}

function cellOf(
  text: string,
  { head, width, end = false }: { head: boolean; width: number; end?: boolean },
): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { left: 70, right: 70, top: 30, bottom: 30 },
    ...(head && { shading: { fill: 'EFEBE2' } }),
    children: text.split('\n').map(
      (line) =>
        new Paragraph({
          alignment: end ? AlignmentType.END : AlignmentType.START,
          children: [new TextRun({ text: line, bold: head, size: SMALL })],
        }),
    ),
  });
}
