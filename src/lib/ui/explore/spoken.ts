import { reasonOf, type Dataset, type Question, type Scene } from '$lib/domain';
import type { Books } from '$lib/i18n';
import { readBeside, readBesideOfPlace, type AreaReading } from '$lib/scene';
import type { Speech } from '../speech.svelte';
import { besideSentence } from './beside-words';
import { groupsSentence, rateSentence } from './sentences';

/** What a screen reader hears of the picked area: its name, figures and groups. */
export function areaSpoken(speech: Speech, dataset: Dataset, scene: Scene, reading: AreaReading): string {
  const { m } = speech;
  const when = reading.rate === null ? '' : `, ${m.legend.year(reading.rate.year)}`;
  const words = scene.beside === null ? null : speech.book('indicator');
  const beside = words === null ? null : readBeside(dataset, scene, reading.index);
  const rate = rateSentence(speech, reading, true);
  return sentences([
    `${reading.label}${when}${rate === '' ? '' : `: ${rate}`}`,
    words === null || beside === null ? '' : besideSentence(speech, words, beside),
    dataset.groups.length === 0 ? '' : groupsSentence(speech, scene, reading),
    countedSpoken(speech, scene, reading),
  ]);
}

/** The figure that the map shows of the picked area, where that is counted from the groups. */
function countedSpoken(
  speech: Speech,
  { shade }: Scene,
  { index, rate, groupsPer100Kk }: AreaReading,
): string {
  const { m } = speech;
  if (shade === null || shade.indicator === rate?.indicator) return '';
  const reason = reasonOf(shade.reasons[index] ?? 0);
  const value = shade.values[index] ?? NaN;
  if (reason !== null || Number.isNaN(value)) {
    return `${speech.of(shade.indicator.title)}: ${m.missing[reason ?? 'no-row']}`;
  }
  if (shade.indicator.form === 'groups-per-100-kk') return m.read.per100(groupsPer100Kk ?? value);
  return m.read.countOnly(value, speech.of(shade.indicator.counted));
}

/** What a screen reader hears while no area is picked: what the map shows, and how many groups. */
export function placeSpoken(speech: Speech, dataset: Dataset, scene: Scene): string {
  const { m } = speech;
  const words = scene.beside === null ? null : speech.book('indicator');
  const beside = words === null ? null : readBesideOfPlace(dataset, scene);
  return sentences([
    shownSpoken(speech, scene),
    words === null || beside === null ? '' : besideSentence(speech, words, beside),
    dataset.groups.length === 0 ? '' : m.say.filtered(scene.groups.shown, scene.groups.total),
  ]);
}

const shownSpoken = (speech: Speech, { shade }: Scene): string =>
  shade === null
    ? ''
    : speech.m.say.shown(speech.of(shade.indicator.title), speech.m.legend.year(shade.year));

/**
 * What the last choice changed, in short: the level, what is shown, the comparison, overlays switched on or
 * off. Empty where none of them changed. `alone`: no area is picked, so that what is shown is told anyway.
 */
export function changeSpoken(
  speech: Speech,
  words: Books['told'],
  scene: Scene,
  before: Question,
  alone: boolean,
): string {
  const { m } = speech;
  const { question: now } = scene;
  if (now.package !== before.package) return '';
  const switched = (from: Question, to: Question) => to.overlays.filter((id) => !from.overlays.includes(id));
  const another = now.indicator !== before.indicator || now.year !== before.year;
  return sentences([
    now.level === before.level ? '' : words.level(speech.of(scene.areas.level.label), scene.areas.count),
    another && !alone ? shownSpoken(speech, scene) : '',
    now.beside === before.beside
      ? ''
      : scene.beside === null
        ? words.notBeside
        : words.beside(speech.of(scene.beside.indicator.title)),
    ...switched(before, now).map((id) => words.on(m.choices.overlay[id])),
    ...switched(now, before).map((id) => words.off(m.choices.overlay[id])),
  ]);
}

/** Sentences one after the other, each with its full stop and no more. */
export const sentences = (parts: readonly string[]): string =>
  parts
    .filter((part) => part !== '')
    .map((part) => (/[.!?…]$/.test(part) ? part : `${part}.`))
    .join(' ');
