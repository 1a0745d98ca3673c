import type { Cluster, Indicator, Scene } from '$lib/domain';
import type { AreaReading, SideReading } from '$lib/scene';
import type { Books } from '$lib/i18n';
import type { Speech } from '../speech.svelte';

/** Columns of the poor, whatever a package calls them: their indicator is about poverty. */
const POVERTY: readonly (string | null)[] = ['kk_miskin', 'persen_miskin'];

/**
 * The sentence of an area's rate, the same wherever it is read: "6 dari 48 KK miskin (12,5%; kira-kira
 * antara 6 dan 25%)". Without counts it says so; without data it says why; a hidden figure is there, but
 * small. A count of no known number stands alone: "238 jiwa".
 */
export function rateSentence(speech: Speech, reading: AreaReading, withInterval: boolean): string {
  const { m } = speech;
  const { rate, households } = reading;
  if (rate === null) return '';
  const { count, of, ratePct, reason, interval, indicator } = rate;
  if (reason === 'suppressed')
    return m.read.few(m.legend.few(reading.mostHidden, speech.of(indicator.unit)), households);
  if (ratePct === null) {
    if (reason === null && count !== null) return m.read.countOnly(count, speech.of(indicator.counted));
    const why = m.missing[reason ?? 'no-row'];
    const poverty = POVERTY.includes(indicator.numerator ?? indicator.percent);
    return households === null || households === 0
      ? m.read.noData(why)
      : m.read.noDataOfKnown(households, why, poverty ? null : speech.of(indicator.title));
  }
  if (count === null || of === null) return m.read.percentOnly(ratePct, speech.of(indicator.title));
  const unit = speech.of(indicator.unit);
  const counted = countedWord(speech, indicator.counted, unit);
  if (!withInterval || interval === null) return m.read.rate(count, of, unit, counted, ratePct);
  return m.read.rateBetween(count, of, unit, counted, ratePct, interval.lowPct, interval.highPct);
}

/**
 * How many groups are in an area: "3 kelompok warga". Where not one group's place is known, that is said
 * instead of none.
 */
export function groupsSentence(speech: Speech, scene: Scene, reading: AreaReading): string {
  const { read } = speech.m;
  const { groups, groupsUnfiltered, groupsUnplaced } = reading;
  if (groupsUnplaced === 0) return read.groupsHere(groups, groupsUnfiltered);
  return scene.groups.nowhere === groupsUnplaced
    ? read.nowhere(groupsUnplaced)
    : read.aboveLevel(groupsUnplaced, speech.of(scene.areas.level.label));
}

/** Who says so, within a sentence: who set the indicator, else its title. */
export function sideName(speech: Speech, { setBy, title }: Indicator): string {
  if (setBy === null) return `“${speech.of(title)}”`;
  // "Rembug warga" is a phrase with the capital of its beginning; "Badan Pusat Statistik" is a name.
  return speech.of(setBy).replace(/^\p{Lu}(?=\p{Ll}+ \p{Ll})/u, (first) => first.toLowerCase());
}

/** "12,5% (kira-kira antara 6 dan 25%)", or why there is no figure. */
export function sideFigure(
  { m }: Speech,
  words: Books['indicator'],
  { ratePct, reason, interval }: SideReading,
): string {
  if (ratePct === null) return words.none(m.missing[reason ?? 'no-row']);
  const range = interval === null ? '' : words.range(interval.lowPct, interval.highPct);
  return m.formats.percent(ratePct) + range;
}

/** "KK miskin" after "48 KK" is only "miskin", and "poor households" after "48 households" only "poor". */
export function countedWord(speech: Speech, counted: Parameters<Speech['of']>[0], unit: string): string {
  const words = speech.of(counted);
  if (words.startsWith(`${unit} `)) return words.slice(unit.length + 1);
  return words.endsWith(` ${unit}`) ? words.slice(0, -unit.length - 1) : words;
}

/** "3 Dasa Wisma, 2 Posyandu": the make-up of a cluster, most first. */
export function clusterKinds(speech: Speech, scene: Scene, cluster: Cluster): string {
  return scene.groups.kinds
    .map((kind, i) => ({ label: speech.of(kind.label), count: cluster.byKind[i] ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .map(({ label, count }) => `${speech.m.formats.whole(count)} ${label}`)
    .join(', ');
}
