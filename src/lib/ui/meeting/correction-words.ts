import { areaLabel, measureName, type Amendment, type Text } from '$lib/domain';
import type { Books } from '$lib/i18n';
import { changeSize, type Correction, type Rembug } from '$lib/meeting';
import type { Speech } from '../speech.svelte';
import { figureChange, unitAfter } from './figure-text';

type Words = Books['meeting'];

/** What a correction is of, and from what to what. */
export interface CorrectionWords {
  /** "KK miskin, RT 03/RW 05". */
  readonly what: string;
  /** "6 → 7"; '' where there is nothing to set side by side. */
  readonly change: string;
}

/** A correction in words. */
export function correctionWords(
  rembug: Rembug,
  { head, amendments }: Correction,
  words: Words,
  speech: Pick<Speech, 'of' | 'm'>,
): CorrectionWords {
  const { target, before, after } = head;
  if (target.kind === 'figure') {
    const what = measureIn(rembug, target.measure, words, (text) => speech.of(text));
    const { measure } = target;
    const figures = [figureOf(rembug, before, measure), figureOf(rembug, after, measure)] as const;
    const unit = figures[1] === null ? '' : unitAfter(rembug, measure, speech);
    const change = figureChange(rembug, measure, figures, words, speech) + unit;
    return { what: words.list.figure(what, labelOf(rembug, target)), change };
  }
  if (target.kind === 'area-name') {
    return { what: words.list.areaName(labelOf(rembug, target)), change: changeOf(before, after, words) };
  }
  if (target.kind === 'status') return { what: '', change: '' };
  const name = groupName(rembug, target.group);
  const place = amendments.find((one) => one.target.kind === 'group-area');
  const where = (place === undefined ? null : refLabel(rembug, place.after)) ?? words.list.whole;
  if (target.kind === 'group-added') return { what: words.list.added(after, where), change: '' };
  if (target.kind === 'group-merged') {
    const into = groupName(rembug, Number.parseInt(after, 10));
    return { what: words.list.merged(name, into), change: '' };
  }
  if (target.kind !== 'group-field') return { what: words.list.moved(name, where), change: '' };
  return target.field === 'aktif' && after === 'tidak'
    ? { what: words.list.inactive(name), change: '' }
    : { what: words.list.other(name), change: changeOf(before, after, words) };
}

/** A correction in one line: "KK miskin, RT 03/RW 05, 6 → 7 KK". */
export function correctionLine(...of: Parameters<typeof correctionWords>): string {
  const { what, change } = correctionWords(...of);
  return change === '' ? what : `${what}, ${change}`;
}

/** That a figure changes by much, for the list to say again; null where it does not. */
export function largeChange(rembug: Rembug, { head }: Correction, words: Words): string | null {
  const { target, before, after } = head;
  if (target.kind !== 'figure') return null;
  const [from, to] = [before, after].map((cell) => figureOf(rembug, cell, target.measure));
  const size = changeSize(from ?? null, to ?? null);
  if (size?.large !== true) return null;
  return size.pct === null ? words.correct.fromZero : words.correct.large(size.pct);
}

/** What a measure is called here: "KK miskin", "Jumlah KK"; a second of the same name with its title. */
export function measureIn(rembug: Rembug, measure: string, words: Words, of: (text: Text) => string): string {
  return measureName(rembug.editing.source, measure, words.correct.measures, of);
}

/** The figure that a cell says; null where it says none. */
function figureOf(rembug: Rembug, cell: string, measure: string): number | null {
  const { tools, source } = rembug.editing;
  const { value, reason } = tools.readCell(cell, measure, source.indicators);
  return reason === 0 ? value : null;
}

function changeOf(before: string, after: string, words: Words): string {
  const shown = (cell: string): string => (cell === '' || cell === '-' ? words.correct.blank : cell);
  return words.correct.change(shown(before), shown(after));
}

function labelOf(rembug: Rembug, target: { readonly level: string; readonly area: string }): string {
  return rembug.labelOf(target) ?? target.area;
}

/** "RT 03/RW 05" of "rt:5/3"; null for one that is not known. */
function refLabel(rembug: Rembug, ref: string): string | null {
  const [level = '', ...key] = ref.split(':');
  const { source } = rembug.editing;
  const at = source.levels.findIndex((data) => data.level === level);
  const area = source.levels[at]?.indexOf.get(key.join(':'));
  return area === undefined ? null : areaLabel(source, at, area);
}

/** A group is called as it is now; one that is gone, as it was. */
export function groupName(rembug: Rembug, group: number): string {
  const { usulan, awal } = rembug.datasets;
  const known = [...usulan.groups, ...awal.groups].find(({ id }) => id === group)?.name;
  const added = (entry: Amendment): boolean =>
    entry.target.kind === 'group-added' && entry.target.group === group;
  const merged = (entry: Amendment): boolean =>
    entry.target.kind === 'group-merged' && entry.target.group === group;
  const { entries } = rembug.log;
  return known ?? entries.find(added)?.after ?? entries.find(merged)?.before ?? '';
}
