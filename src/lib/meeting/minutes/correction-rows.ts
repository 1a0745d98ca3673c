import type { Dataset } from '$lib/domain';
import type { Block } from './blocks';
import type { Correction } from './correction';
import { changeText, saysInactive } from './change-text';
import { measureText, rateText, type Writing } from './write-figure';

type Indicators = Dataset['indicators'];

/** What a correction is of: "KK miskin, RT 03/RW 05", "Mawar 1, letak di peta". */
export function correctionName(correction: Correction, indicators: Indicators, writing: Writing): string {
  const { of } = correction;
  const { paper } = writing.words;
  if (of.kind === 'group-field' && saysInactive(correction)) return of.group;
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
    const parts = partsTold(corrections.filter((correction) => correction.step === step));
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
      widths: [6, 19, 17, 15, 12, 16, 15],
      rows,
    },
  ];
}

/** The parts of a step that are told: a point that goes along with another place says nothing more. */
function partsTold(parts: readonly Correction[]): readonly Correction[] {
  const along = parts.some(({ of }) => of.kind === 'group-area' || of.kind === 'group-added');
  return along ? parts.filter(({ of }) => of.kind !== 'group-place') : parts;
}

function rateChange({ of, hidden, rateBefore, rateAfter, status }: Correction, writing: Writing): string {
  const { paper } = writing.words;
  if (of.kind !== 'figure' || hidden || (rateBefore === null && rateAfter === null)) return paper.notSaid;
  if (rateBefore === null && rateAfter !== null) return paper.becomes(rateText(rateAfter, writing));
  if (rateAfter === null || status === 'tidak-disepakati') return rateText(rateBefore, writing);
  return paper.change(rateText(rateBefore, writing), rateText(rateAfter, writing));
}
