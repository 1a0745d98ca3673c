import { areaLabel, measureName, type Amendment, type Dataset, type Text } from '$lib/domain';
import type { Books } from '$lib/i18n';
import { placeWords } from './place-text';

type Words = Books['edit'];

/** What a change is of: "KK miskin, RT 03/RW 05", "Mawar 1, letak". */
export function targetName(
  dataset: Dataset,
  { target, before, after }: Amendment,
  words: Words,
  of: (text: Text) => string,
): string {
  if (target.kind === 'figure' || target.kind === 'area-name') {
    const level = dataset.levels.findIndex((data) => data.level === target.level);
    const area = dataset.levels[level]?.indexOf.get(target.area) ?? -1;
    const label = area < 0 ? target.area : areaLabel(dataset, level, area);
    if (target.kind === 'area-name') return `${label}, ${words.targets['area-name'] ?? ''}`;
    const year = target.year === 0 ? '' : ` ${target.year}`;
    return `${words.cell(measureName(dataset, target.measure, words.measures, of), label)}${year}`;
  }
  if (target.kind === 'status') return words.targets['status'] ?? '';
  const found = dataset.groups.find(({ id }) => id === target.group)?.name;
  // One that has been made one with another is no longer there; its name is what stood before.
  const name = found ?? (target.kind === 'group-merged' ? before : after);
  const fields: Readonly<Record<string, string>> = words.groups;
  const what =
    target.kind === 'group-field' ? (fields[target.field] ?? target.field) : words.targets[target.kind];
  return `${name}, ${(what ?? '').toLowerCase()}`;
}

/** "6 → 7, salah catat, 22 November 2026"; areas and groups by their names. */
export function changeText(
  dataset: Dataset,
  { target, before, after, reason, date }: Amendment,
  words: Words,
  day: (iso: string) => string,
): string {
  const shown = (text: string): string => {
    if (target.kind === 'group-area' || target.kind === 'group-place')
      return (
        placeWords(dataset, text, words) || (target.kind === 'group-area' ? words.move.ofWhole : words.blank)
      );
    return text === '' ? words.blank : text;
  };
  const other = dataset.groups.find(({ id }) => target.kind === 'group-merged' && String(id) === after)?.name;
  return words.change(shown(before), shown(other ?? after), words.reasons[reason], day(date));
}
