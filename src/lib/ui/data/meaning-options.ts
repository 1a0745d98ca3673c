import type { Books } from '$lib/i18n';
import type { Meaning, SheetUse } from '$lib/data';

type Words = Books['data']['meanings'];

/** Meanings of one sort, for a list to choose from. */
export interface MeaningGroup {
  readonly label: string;
  readonly options: readonly { readonly value: Meaning; readonly label: string }[];
}

const TENTHS = 10;

/** What a column may mean in a table of this use, in groups; '' names the group of what stands alone. */
export function meaningOptions(words: Words, use: SheetUse): readonly MeaningGroup[] {
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
  switch (use) {
    case 'figures':
      return [
        alone,
        { label: words.figures, options: [...of('measure', words.measure), ...tenths] },
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
