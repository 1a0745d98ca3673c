import type { Dataset } from '$lib/domain';
import type { Block } from './blocks';
import type { Correction } from './minutes';
import { measureText, rateText, type Writing } from './write-figure';

type Indicators = Dataset['indicators'];

/** What a correction is of: "KK miskin, RT 03/RW 05", "Mawar 1, letak di peta". */
export function correctionName({ of }: Correction, indicators: Indicators, writing: Writing): string {
  const { paper } = writing.words;
  if (of.kind === 'figure') {
    const year = of.year === 0 ? '' : ` (${of.year})`;
    return `${paper.ofArea(measureText(indicators, of.measure, writing), of.area)}${year}`;
  }
  if (of.kind === 'area-name') return paper.ofArea(paper.areaName, of.area);
  const what = {
    'group-field': of.kind === 'group-field' ? (paper.groupFields[of.field] ?? of.field) : '',
    'group-added': paper.groupAdded,
    'group-merged': paper.groupMerged,
    'group-place': paper.groupPlace,
    'group-area': paper.groupPlace,
  }[of.kind];
  return of.group === '' ? what : paper.ofArea(of.group, what);
}

/** A cell as people read it: figures in the language's digits, other text as it was typed. */
export function cellText(cell: string, { words, m }: Writing): string {
  if (cell === '') return words.paper.blank;
  return /^\d{1,9}$/.test(cell) ? m.formats.whole(Number.parseInt(cell, 10)) : cell;
}

/** "6 → 7 (!)"; where it is left out, that it was changed. A place on the map is told without coordinates. */
export function changeText({ of, before, after, large }: Correction, writing: Writing): string {
  const { paper } = writing.words;
  if (before === null || after === null) return paper.hiddenChange;
  if (of.kind === 'group-place') return paper.moved;
  if (of.kind === 'group-area') return paper.movedTo(of.area ?? paper.whole);
  if (of.kind === 'group-added') return paper.groupAdded;
  if (of.kind === 'group-merged') return paper.merged(of.into);
  const year = of.kind === 'group-field' && of.field === 'tahun_berdiri';
  const cell = (text: string): string => (year && text !== '' ? text : cellText(text, writing));
  return paper.change(cell(before), cell(after)) + (large ? paper.large : '');
}

/** The table of corrections, one row a step, or that there were none. */
export function correctionBlocks(
  corrections: readonly Correction[],
  indicators: Indicators,
  writing: Writing,
): Block[] {
  const { words, m } = writing;
  const { paper } = words;
  const heading: Block = { kind: 'heading', text: paper.corrections };
  if (corrections.length === 0) return [heading, { kind: 'text', text: paper.noCorrections }];
  const { number, what, change, rate, reason, role, status } = paper.correction;
  const steps = [...new Set(corrections.map(({ step }) => step))];
  const rows = steps.map((step, i) => {
    const parts = corrections.filter((correction) => correction.step === step);
    const said = (cell: (correction: Correction) => string): string =>
      [...new Set(parts.map(cell))].join('\n');
    return [
      m.formats.whole(i + 1),
      parts.map((part) => correctionName(part, indicators, writing)).join('\n'),
      parts.map((part) => changeText(part, writing)).join('\n'),
      said((part) => rateChange(part, writing)),
      said((part) => (part.reason === null ? paper.notSaid : paper.reasons[part.reason])),
      said((part) => (part.role === '' ? paper.notSaid : part.role)),
      said((part) => paper.statuses[part.status]),
    ];
  });
  return [
    heading,
    { kind: 'text', text: paper.correctionsNote, small: true },
    {
      kind: 'table',
      caption: paper.corrections,
      head: [number, what, change, rate, reason, role, status],
      sides: ['end', 'start', 'start', 'start', 'start', 'start', 'start'],
      widths: [6, 22, 16, 15, 12, 15, 14],
      rows,
    },
  ];
}

function rateChange({ of, hidden, rateBefore, rateAfter, status }: Correction, writing: Writing): string {
  const { paper } = writing.words;
  if (of.kind !== 'figure' || hidden || (rateBefore === null && rateAfter === null)) return paper.notSaid;
  if (rateAfter === null || status === 'tidak-disepakati') return rateText(rateBefore, writing);
  return paper.change(rateText(rateBefore, writing), rateText(rateAfter, writing));
}
