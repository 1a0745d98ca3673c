import { loadWriting } from '$lib/data';
import { textIn, type Dataset } from '$lib/domain';
import { beneficiariesText, decisionText, sourcesText } from './agreement-rows';
import { changeText, isBlank, placeText } from './change-text';
import { correctionName } from './correction-rows';
import type { Correction } from './correction';
import type { Figure } from './figure';
import type { AgreementLine, MinutesOutput } from './minutes';
import type { Writing } from './write-figure';

/** Decimals of rates in a table that is reckoned with. */
const DECIMALS = 2;

/**
 * Corrections as CSV, with what the minutes say and leave out. Figures are plain digits with a decimal point.
 * Every row says whether it is of the full archive or of the copy to be put up. Cells that a spreadsheet
 * might run are made harmless.
 */
export async function correctionsCsv(
  corrections: readonly Correction[],
  { indicators }: Pick<Dataset, 'indicators'>,
  writing: Writing,
  output: MinutesOutput,
): Promise<string> {
  const { tableText } = await loadWriting();
  const { paper } = writing.words;
  const { number, what, reason, role, status } = paper.correction;
  const { before, after, rateBefore, rateAfter, year } = paper.csvCorrection;
  const rows = corrections.map((correction, i) => {
    const { of } = correction;
    return [
      String(i + 1),
      correctionName(correction, indicators, writing),
      of.kind === 'figure' && of.year !== 0 ? String(of.year) : '',
      ...cellsOf(correction, writing),
      rate(correction.rateBefore),
      rate(correction.rateAfter),
      correction.reason === null ? '' : paper.reasons[correction.reason],
      correction.role,
      paper.statuses[correction.status],
      paper.csvOutput[output],
    ];
  });
  const head = [number, what, year, before, after, rateBefore, rateAfter, reason, role, status];
  return tableText([...head, paper.csvOutputHead], rows);
}

/** Before and after; what befell a group stands in words, as a place on the map has no coordinates here. */
function cellsOf(correction: Correction, writing: Writing): readonly [string, string] {
  const { of, before, after } = correction;
  const text = changeText(correction, writing);
  if (before === null || after === null) return [text, text];
  if (of.kind === 'group-area')
    return [of.from === null ? '' : placeText(of.from.area, writing), placeText(of.area, writing)];
  const plain = of.kind === 'figure' || of.kind === 'area-name' || of.kind === 'group-field';
  const cell = (typed: string): string => (of.kind === 'figure' && isBlank(typed) ? '' : typed);
  return plain ? [cell(before), cell(after)] : ['', text];
}

const rate = (figure: Figure | null): string => figure?.ratePct?.toFixed(DECIMALS) ?? '';

/** Agreements as CSV, a column for every field: the draft of a PJM Pronangkis table. */
export async function agreementsCsv(
  lines: readonly AgreementLine[],
  writing: Writing,
  output: MinutesOutput,
): Promise<string> {
  const { tableText } = await loadWriting();
  const { paper } = writing.words;
  const { agreement: head } = paper;
  const header = [
    ...[head.number, head.field, head.what, head.where, head.result, head.doer, head.beneficiaries],
    ...[head.followUp, head.due, head.cost, head.sources, head.decision, head.status, paper.csvOutputHead],
  ];
  const rows = lines.map((line, i) => {
    const { beneficiariesKk: kk } = line;
    return [
      String(i + 1),
      paper.fields[line.field],
      line.what,
      line.where ?? paper.whole,
      paper.results[line.result],
      paper.doers[line.doer],
      typeof kk === 'number' ? String(kk) : kk === null ? '' : beneficiariesText(line, writing),
      line.followUp,
      line.due,
      line.costRp === null ? '' : String(line.costRp),
      sourcesText(line, writing),
      decisionText(line, writing),
      paper.agreementStatuses[line.status],
      paper.csvOutput[output],
    ];
  });
  return tableText(header, rows);
}

/** A plain name for a file of these minutes: "berita-acara-salinan-cibeureum-2026-11-22". */
export async function fileName(
  parts: readonly string[],
  { info }: Pick<Dataset, 'info'>,
  ending: string,
): Promise<string> {
  const { slug } = await loadWriting();
  const title = slug(textIn(info.title, 'id'));
  return `${[...parts.slice(0, -1), title, ...parts.slice(-1)].filter((part) => part !== '').join('-')}.${ending}`;
}
