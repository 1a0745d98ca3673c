import type { Hands } from '$lib/domain';
import type { Block } from './blocks';
import type { AgreementLine } from './minutes';
import type { Writing } from './write-figure';

/** How it was decided, in words. */
export function decisionText({ decision }: AgreementLine, { words, m }: Writing): string {
  const { paper } = words;
  if (decision.how === 'mufakat') return paper.consensus;
  const hands = ({ women, men }: Hands): [string, string] => [said(women), said(men)];
  const said = (count: number | null): string => (count === null ? paper.notSaid : m.formats.whole(count));
  return paper.majority(...hands(decision.inFavour), ...hands(decision.against));
}

/** "LKM Rp1.250.000; swadaya warga". */
export function sourcesText(
  { sources }: AgreementLine,
  { words: { paper } }: Writing,
  separator = '; ',
): string {
  return sources
    .map(({ source, rp }) => `${paper.sources[source]}${rp === null ? '' : ` ${paper.rp(rp)}`}`)
    .join(separator);
}

/** Households served: a number, few (left out), or not said. */
export function beneficiariesText(
  { beneficiariesKk: kk }: AgreementLine,
  { words: { paper } }: Writing,
): string {
  if (kk === null) return paper.notSaid;
  return kk === 'few' ? paper.few : paper.kk(kk);
}

/** Agreements as a table under a heading: every field of each; `none` is said where there are none. */
export function agreementBlocks(
  lines: readonly AgreementLine[],
  title: string,
  none: string | null,
  writing: Writing,
): Block[] {
  const { paper } = writing.words;
  const heading: Block = { kind: 'heading', text: title };
  if (lines.length === 0) return none === null ? [] : [heading, { kind: 'text', text: none }];
  const { number, what, who, beneficiaries, due, money, decided } = paper.agreement;
  return [
    heading,
    ...(none === null ? [] : [{ kind: 'text' as const, text: paper.agreementsNote, small: true }]),
    {
      kind: 'table',
      caption: title,
      head: [number, what, who, beneficiaries, due, money, decided],
      sides: ['end', 'start', 'start', 'start', 'start', 'start', 'start'],
      widths: [6, 22, 16, 12, 10, 17, 17],
      rows: lines.map((line, i) => rowOf(line, i, none === null, writing)),
    },
  ];
}

function rowOf(line: AgreementLine, i: number, dated: boolean, writing: Writing): string[] {
  const { words, m } = writing;
  const { paper } = words;
  const { agreement } = paper;
  const lines = (...texts: readonly string[]): string => texts.filter((text) => text !== '').join('\n');
  const held = dated && line.meetingDate !== '' ? m.formats.date(line.meetingDate) : '';
  const cost = line.costRp === null ? '' : paper.rp(line.costRp);
  return [
    m.formats.whole(i + 1),
    lines(
      line.what,
      `${agreement.where}: ${line.where ?? paper.whole}`,
      `${agreement.field}: ${paper.fields[line.field]}`,
      `${agreement.result}: ${paper.results[line.result]}`,
      held === '' ? '' : `${agreement.meeting} ${held}`,
    ),
    lines(paper.doneBy(paper.doers[line.doer]), paper.followedBy(line.followUp)),
    beneficiariesText(line, writing),
    line.due === '' ? paper.notSaid : m.formats.date(line.due),
    lines(cost, sourcesText(line, writing, '\n')) || paper.notSaid,
    lines(decisionText(line, writing), `${agreement.status}: ${paper.agreementStatuses[line.status]}`),
  ];
}
