import type { Books } from '$lib/i18n';
import type { ColumnProposal, Meaning, SheetUse } from '$lib/data';

type Words = Books['data']['meanings'];
type Option = MeaningGroup['options'][number];

/** Meanings of one sort, for a list to choose from. */
export interface MeaningGroup {
  readonly label: string;
  readonly options: readonly { readonly value: Meaning; readonly label: string }[];
}

const TENTHS = 10;

/** What a column may mean in a table of this use, in groups; '' names the group of what stands alone. `own` is what it is proposed as. */
export function meaningOptions(words: Words, use: SheetUse, own: Meaning): readonly MeaningGroup[] {
  const of = (prefix: string, names: Readonly<Record<string, string>>) =>
    Object.entries(names).map(([name, label]) => ({ value: `${prefix}:${name}` as Meaning, label }));
  const alone: MeaningGroup = {
    label: '',
    options: [
      { value: 'ignore', label: words.ignore },
      { value: 'year', label: words.year },
    ],
  };
  const areas: MeaningGroup = {
    label: words.areas,
    options: [...of('level', words.level), { value: 'combined', label: words.combined }],
  };
  const tenths = Array.from({ length: TENTHS }, (_, i) => {
    return { value: `desil:${i + 1}` as Meaning, label: words.desil(i + 1) };
  });
  const [, from = '', to = ''] = /^desil:(\d+)-(\d+)$/.exec(own) ?? [];
  const several: Option[] =
    to === ''
      ? []
      : [{ value: own, label: words.desils(Number.parseInt(from, 10), Number.parseInt(to, 10)) }];
  const parts = of(
    'part',
    Object.fromEntries(
      Object.entries(words.measure).flatMap(([id, label]) =>
        id.startsWith('persen') ? [] : [[id, words.part(label)]],
      ),
    ),
  );
  switch (use) {
    case 'figures':
      return [
        alone,
        {
          label: words.figures,
          options: [
            ...of('measure', words.measure),
            ...of('share', words.share),
            ...parts,
            ...tenths,
            ...several,
          ],
        },
        areas,
        { label: words.places, options: of('point', words.point) },
      ];
    case 'groups':
      return [
        { ...alone, options: alone.options.slice(0, 1) },
        { label: words.figures, options: of('group', words.group) },
        areas,
      ];
    case 'funds':
      return [alone, { label: words.figures, options: of('fund', words.fund) }, areas];
    case 'partnerships':
      return [alone, { label: words.figures, options: of('partner', words.partner) }];
    case 'by-name':
      return [{ ...alone, options: alone.options.slice(0, 1) }, areas];
    case 'nothing':
      return [];
  }
}

/** What a column's header leaves open, with the meanings that answer it; null where nothing is asked so. */
export function questionOf(
  { ask }: Pick<Books['data'], 'ask'>,
  { question, parts }: ColumnProposal,
): { readonly legend: string; readonly answers: readonly Option[] } | null {
  if (question === 'kk-or-jiwa') {
    const answers: Option[] = [
      { value: 'measure:kk', label: ask.households },
      { value: 'measure:jiwa', label: ask.people },
    ];
    return { legend: ask.kk, answers };
  }
  if (question === 'poor-kk-or-jiwa') {
    const answers: Option[] = [
      { value: 'measure:kk_miskin', label: ask.poorHouseholds },
      { value: 'measure:jiwa_miskin', label: ask.poorPeople },
    ];
    return { legend: ask.poor, answers };
  }
  if (question === 'parts' && parts !== null) {
    const answers: Option[] = [
      { value: `part:${parts.measure}`, label: ask.addUp },
      { value: 'ignore', label: ask.leaveOut },
    ];
    return { legend: ask.parts(parts.whole, parts.at.length), answers };
  }
  if (question !== 'percent-or-share') return null;
  const answers: Option[] = [
    { value: 'share:persen_miskin', label: ask.shares },
    { value: 'measure:persen_miskin', label: ask.percents },
  ];
  return { legend: ask.share, answers };
}
