import {
  AGREEMENT_DOERS,
  AGREEMENT_FIELDS,
  AGREEMENT_RESULTS,
  AGREEMENT_STATUSES,
  COST_SOURCES,
} from '$lib/domain';
import type { Block } from './blocks';
import { BOX, LINE, SHORT } from './forms-marks';
import type { Writing } from './write-figure';

/** Agreements on one printing: one under the head, then two a page. */
const AGREEMENTS = 5;

/** Blank agreements with every field of one, choices as boxes to be ticked. */
export function agreementForms(writing: Writing): Block[] {
  const { forms, paper } = writing.words;
  const { agreement: head } = paper;
  const ticks = (words: readonly string[]): string => words.map((word) => `${BOX} ${word}`).join('   ');
  const hands = (of: string): string => `${of}: ${paper.women} ${SHORT} ${paper.men} ${SHORT}`;
  const sources = COST_SOURCES.map((source) => `${BOX} ${paper.sources[source]} Rp${SHORT}`);
  const line = (...at: readonly number[]): string => at.map((i) => sources[i] ?? '').join('  ');
  const rows: readonly (readonly [string, string])[] = [
    [forms.whatAgreed, '\n\n'],
    [head.where, `${BOX} ${paper.whole}   ${BOX} ${LINE.slice(0, 24)}`],
    [head.field, ticks(AGREEMENT_FIELDS.map((field) => paper.fields[field]))],
    [head.result, ticks(AGREEMENT_RESULTS.map((result) => paper.results[result]))],
    [head.doer, ticks(AGREEMENT_DOERS.map((doer) => paper.doers[doer]))],
    [head.beneficiaries, `${SHORT} ${forms.kk}   ${head.due}: ${LINE.slice(0, 18)}`],
    [forms.followUpBy, ''],
    [head.cost, `${LINE.slice(0, 18)}\n${line(0, 1)}\n${line(2, 3)}\n${line(4)}`],
    [
      head.decision,
      `${BOX} ${paper.consensus}   ${BOX} ${paper.majorityName}\n${hands(forms.handsFor)}\n${hands(forms.handsAgainst)}`,
    ],
    [head.status, ticks(AGREEMENT_STATUSES.map((status) => paper.agreementStatuses[status]))],
  ];
  return Array.from({ length: AGREEMENTS }, (_, i): Block[] => [
    { kind: 'heading', text: forms.agreement(i + 1) },
    { kind: 'facts', caption: forms.agreement(i + 1), rows, tall: true },
  ]).flat();
}
