import { AMENDMENT_REASONS, type Dataset } from '$lib/domain';
import type { Block } from './blocks';
import { agreementForms } from './forms-agreement';
import { areaTableOf } from './forms-areas';
import { BOX } from './forms-marks';
import { formColumns } from './forms-columns';
import { inLang, lowerFirst, type Writing } from './write-figure';

export const FORMS = ['hadir', 'koreksi', 'kesepakatan'] as const;
export type FormId = (typeof FORMS)[number];

/** Names of the reasons' boxes: there is no room for the words in every row. */
const LETTERS = 'ABCDEFGHIJ';

/**
 * A blank form for a hall without power: counts and roles, no names. One row for each area of the lowest
 * level, as the package's own ladder has it. With `figures` the recorded ones stand in it; `dataset` is then
 * to be what the publish check let through.
 */
export function formBlocks(
  form: FormId,
  dataset: Dataset,
  figures: boolean,
  writing: Writing,
): readonly Block[] {
  const { forms } = writing.words;
  const place = dataset.info.place === '' ? inLang(dataset.info.title, writing) : dataset.info.place;
  const head: readonly Block[] = [
    { kind: 'head', logo: null, logoAlt: '', lines: place.split(/,\s*/) },
    { kind: 'title', text: forms.heads[form], lines: [] },
    {
      kind: 'facts',
      caption: forms.heads[form],
      rows: [forms.onDay, forms.hour, forms.place].map((name) => [name, ''] as const),
      tall: true,
    },
  ];
  if (form === 'hadir') return [...head, ...attendanceForm(dataset, writing)];
  if (form === 'koreksi') return [...head, ...correctionForm(dataset, figures, writing)];
  return [...head, ...agreementForms(writing)];
}

function attendanceForm(dataset: Dataset, writing: Writing): Block[] {
  const { forms } = writing.words;
  const { names, rows, level } = areaTableOf(dataset, writing);
  const head = [forms.number, ...names, forms.men, forms.women, forms.initials(level)];
  const total = ['', forms.total, ...names.slice(1).map(() => ''), '', '', ''];
  return [
    { kind: 'text', text: forms.noNames },
    {
      ...{ kind: 'table', caption: forms.heads.hadir, head, tall: true },
      sides: head.map((_, i) => (i === 0 ? 'end' : 'start')),
      widths: [6, ...names.map(() => 9), 18, 18, 34],
      rows: [...rows.map(({ cells }, i) => [String(i + 1), ...cells, '', '', '']), total],
    },
  ];
}

function correctionForm(dataset: Dataset, figures: boolean, writing: Writing): Block[] {
  const { forms, paper } = writing.words;
  const areas = areaTableOf(dataset, writing);
  const { names, rows, year } = areas;
  const columns = formColumns(dataset, areas, writing);
  const boxes = AMENDMENT_REASONS.map((_, i) => `${BOX}${LETTERS.charAt(i)}`).join(' ');
  const key = AMENDMENT_REASONS.map((reason, i) => `${LETTERS.charAt(i)} ${paper.reasons[reason]}`);
  const told = figures ? forms.year(year) : '';
  return [
    { kind: 'text', text: forms.correctionsNote },
    { kind: 'text', text: forms.reasonKey(key) },
    ...(told === '' ? [] : [{ kind: 'text' as const, text: told }]),
    {
      ...{ kind: 'table', caption: forms.heads.koreksi, tall: true },
      head: [
        ...names,
        ...columns.map(({ name }) => forms.recorded(name)),
        ...columns.map(({ name }) => forms.proposal(lowerFirst(name))),
        ...[forms.reason, forms.confirmed],
      ],
      sides: [
        ...names.map(() => 'start' as const),
        ...[...columns, ...columns].map(() => 'end' as const),
        ...['start' as const, 'start' as const],
      ],
      widths: [...names.map(() => 6), ...[...columns, ...columns].map(() => 12), 23, 18],
      rows: rows.map(({ cells, figure }) => [
        ...cells,
        ...columns.map(({ text }) => (figures && figure !== null ? text(figure, writing) : '')),
        ...[...columns.map(() => ''), boxes, ''],
      ]),
    },
  ];
}
