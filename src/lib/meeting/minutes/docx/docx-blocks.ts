import { AlignmentType, HeadingLevel, ImageRun, PageBreak, Paragraph, TextRun, type FileChild } from 'docx';
import type { Block, MapBlock, TableBlock } from '../blocks';
import { gap, paragraph, titleLine } from './docx-lines';
import { docxFacts, docxSignatures, docxTable } from './docx-table';
import { pictureOf } from './picture';

/** What the blocks are set in. */
export interface DocxSetting {
  /** Width of the text, twips (twentieths of a point). */
  readonly widthTwips: number;
  /** Most that a map may be high, twips. */
  readonly heightTwips: number;
  /** PNG of each map, by its SVG; a map without one is left to its words. */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
}

/** Twips in a pixel of a picture (96 to the inch). */
const TWIPS_PER_PX = 15;
/** Room of a logo, as on paper: 40 mm by 20 mm. */
const LOGO_PX = { width: 151, height: 76 };
const centred = { alignment: AlignmentType.CENTER };

/** A block as Word's paragraphs and tables. */
export function docxOf(block: Block, setting: DocxSetting): FileChild[] {
  switch (block.kind) {
    case 'head':
      return headOf(block);
    case 'title':
      return [
        new Paragraph({ ...centred, heading: HeadingLevel.TITLE, children: [new TextRun(block.text)] }),
        ...block.lines.map((line) => new Paragraph({ ...centred, children: [new TextRun(line)] })),
      ];
    case 'warning':
      return [
        new Paragraph({
          ...{ ...centred, spacing: { before: 120, after: 120 }, shading: { fill: 'FBE6D6' } },
          children: [new TextRun({ text: block.text, bold: true })],
        }),
      ];
    case 'heading':
      return [
        new Paragraph({
          ...{ heading: HeadingLevel.HEADING_1, keepNext: true },
          children: [new TextRun(block.text)],
        }),
      ];
    case 'subheading':
      return [
        new Paragraph({
          ...{ heading: HeadingLevel.HEADING_2, keepNext: true },
          children: [new TextRun(block.text)],
        }),
      ];
    case 'text':
      return [paragraph(block.text, block.small === true, block.keep)];
    case 'list':
      return block.items.map(
        (item, i) =>
          new Paragraph({
            indent: { left: 360, hanging: 360 },
            children: [new TextRun(`${i + 1}.  ${item}`)],
          }),
      );
    case 'facts':
      return [docxFacts(block, setting.widthTwips), gap()];
    case 'table':
      return [...captionOf(block), docxTable(block, setting.widthTwips), gap()];
    case 'map':
      return mapOf(block, setting);
    case 'signatures':
      return [
        new Paragraph({
          ...{ alignment: AlignmentType.END, spacing: { before: 240, after: 240 }, keepNext: true },
          children: [new TextRun(block.at)],
        }),
        docxSignatures(block, setting.widthTwips),
      ];
    case 'page-break':
      return [new Paragraph({ children: [new PageBreak()] })];
  }
}

function headOf({ logo, logoAlt, lines }: Extract<Block, { kind: 'head' }>): Paragraph[] {
  const picture = logo === null ? null : pictureOf(logo);
  const [width, height] = picture?.size ?? [1, 1];
  const scale = Math.min(LOGO_PX.height / height, LOGO_PX.width / width);
  const size = { width: Math.round(width * scale), height: Math.round(height * scale) };
  const altText = { name: logoAlt, title: logoAlt, description: logoAlt };
  return [
    ...(picture === null
      ? []
      : [
          new Paragraph({
            ...centred,
            children: [
              new ImageRun({ type: picture.type, data: picture.data, transformation: size, altText }),
            ],
          }),
        ]),
    ...lines.map(
      (line, i) => new Paragraph({ ...centred, children: [new TextRun({ text: line, bold: i === 0 })] }),
    ),
  ];
}

function captionOf({ caption, titled }: TableBlock): Paragraph[] {
  return titled === true ? [titleLine(caption)] : [];
}

function mapOf(block: MapBlock, { pictures, widthTwips, heightTwips }: DocxSetting): Paragraph[] {
  const data = pictures.get(block.svg);
  const scale = Math.min(widthTwips / block.width, heightTwips / block.height) / TWIPS_PER_PX;
  const transformation = { width: block.width * scale, height: block.height * scale };
  const altText = { name: block.title, title: block.title, description: block.alt };
  return [
    titleLine(block.title),
    data === undefined
      ? paragraph(block.alt, true)
      : new Paragraph({
          ...centred,
          children: [new ImageRun({ type: 'png', data, transformation, altText })],
        }),
  ];
}
