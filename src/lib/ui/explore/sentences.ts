import type { Cluster, Scene } from '$lib/domain';
import type { AreaReading } from '$lib/scene';
import type { Speech } from '../speech.svelte';

/**
 * The sentence of an area's rate, the same wherever it is read: "6 dari 48 KK miskin (12,5%; kira-kira
 * antara 6 dan 25%)". Without counts it says so; without data it says why.
 */
export function rateSentence(speech: Speech, reading: AreaReading, withInterval: boolean): string {
  const { m } = speech;
  const { rate, households } = reading;
  if (rate === null) return '';
  const { count, of, ratePct, reason, interval, indicator } = rate;
  if (ratePct === null) {
    const why = m.missing[reason ?? 'no-row'];
    return households === null || households === 0
      ? m.read.noData(why)
      : m.read.noDataOfKnown(households, why);
  }
  if (count === null || of === null) return m.read.percentOnly(ratePct, speech.of(indicator.title));
  const unit = speech.of(indicator.unit);
  const counted = countedWord(speech, indicator.counted, unit);
  if (!withInterval || interval === null) return m.read.rate(count, of, unit, counted, ratePct);
  return m.read.rateBetween(count, of, unit, counted, ratePct, interval.lowPct, interval.highPct);
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
