import { AlignmentType, Document, Footer, PageNumber, Packer, Paragraph, TextRun } from 'docx';
import type { Lang } from '$lib/domain';
import { PAPERS, type Block, type PaperId } from '../blocks';
import { docxOf } from './docx-blocks';

/** What a document is called and set on. */
export interface DocxOrder {
  readonly blocks: readonly Block[];
  readonly title: string;
  readonly lang: Lang;
  readonly paper: PaperId;
  /** PNG of each map, by its SVG. */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
  /** Foot of the pages, about the marks of page and pages. */
  readonly page: (page: string, pages: string) => string;
}

const TWIPS_PER_MM = 1440 / 25.4;
const MARGIN_MM = 20;
const LANGUAGES: Readonly<Record<Lang, string>> = { id: 'id-ID', en: 'en-GB' };
/** Characters that XML 1.0 has no way to say. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/**
 * A document as .docx (Office Open XML, ECMA-376): headings and tables by Word's own styles, heads of tables
 * repeated, maps with their text in words, the language said. No author and no date of making is written.
 */
export async function writeDocx({
  blocks,
  title,
  lang,
  paper,
  pictures,
  page,
}: DocxOrder): Promise<Uint8Array> {
  const [width, height] = PAPERS[paper].map((mm) => Math.round(mm * TWIPS_PER_MM));
  const margin = Math.round(MARGIN_MM * TWIPS_PER_MM);
  const size = { width: width ?? 0, height: height ?? 0 };
  const margins = { top: margin, bottom: margin, left: margin, right: margin };
  const setting = {
    widthTwips: size.width - 2 * margin,
    heightTwips: Math.round((size.height - 2 * margin) * 0.62),
    pictures,
  };
  const text = { font: 'Arial', size: 21, language: { value: LANGUAGES[lang] } };
  const file = new Document({
    ...{ title: clean(title), creator: '', lastModifiedBy: '', description: '' },
    styles: {
      default: {
        document: { run: text },
        title: { run: { ...text, size: 28, bold: true }, paragraph: { spacing: { before: 200, after: 60 } } },
        heading2: {
          run: { ...text, bold: true },
          paragraph: { spacing: { before: 160, after: 60 } },
        },
        heading1: {
          run: { ...text, size: 24, bold: true },
          paragraph: { spacing: { before: 240, after: 80 } },
        },
      },
    },
    sections: [
      {
        properties: { page: { size, margin: margins } },
        footers: { default: footer(page) },
        children: cleaned(blocks).flatMap((block) => docxOf(block, setting)),
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}

function footer(page: DocxOrder['page']): Footer {
  const [before = '', between = '', after = ''] = page('\u0000', '\u0000').split('\u0000');
  const children = [before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after];
  return new Footer({
    children: [
      new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ children, size: 17 })] }),
    ],
  });
}

const clean = (text: string): string => text.replace(FORBIDDEN, '\uFFFD');

/** Blocks with all their texts as XML can hold them. */
function cleaned(blocks: readonly Block[]): readonly Block[] {
  return JSON.parse(JSON.stringify(blocks), (_, value: unknown) =>
    typeof value === 'string' ? clean(value) : value,
  ) as readonly Block[];
}
