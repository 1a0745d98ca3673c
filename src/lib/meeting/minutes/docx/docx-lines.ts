import { Paragraph, TextRun } from 'docx';

/** A line that stays with what it names. */
export const titleLine = (text: string): Paragraph =>
  new Paragraph({ keepNext: true, spacing: { before: 160 }, children: [new TextRun({ text, bold: true })] });

/** A paragraph of text, or of a remark in small letters. */
export function paragraph(text: string, small: boolean, keepNext = false): Paragraph {
  return new Paragraph({
    spacing: { after: 80 },
    keepNext,
    children: [new TextRun(small ? { text, size: 18, color: '4A5157' } : { text })],
  });
}

/** Two tables without anything between them would be one. */
export const gap = (): Paragraph => new Paragraph({ spacing: { after: 60 }, children: [] });
