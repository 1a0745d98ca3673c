import type { HallShow } from '$lib/meeting';
import { dateOf } from '../../explore/data-date';
import type { Speech } from '../../speech.svelte';

/** Where the figures of a slide come from, and their day: "Dikutip dari terbitan · 2015"; '' where nothing is known. */
export function sourceSaid({ scene, dataset }: Pick<HallShow, 'scene' | 'dataset'>, { m }: Speech): string {
  const shade = scene?.shade ?? null;
  const date = shade === null ? dataset.info.dataDate : dateOf(shade, dataset);
  const table =
    shade?.indicator.numerator === null && shade.indicator.percent === null ? 'kelompok' : 'kemiskinan';
  const nature = shade?.indicator.nature ?? dataset.info.resources.find(({ name }) => name === table)?.nature;
  return [
    nature == null || shade === null || shade.simulated ? '' : m.nature[nature],
    date === null ? '' : m.formats.date(date),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

/** That the boundaries are none of the place's own; '' where they are. */
export function boundsSaid({ dataset }: Pick<HallShow, 'dataset'>, speech: Speech): string {
  if (dataset.info.schematic) return speech.m.map.schematic;
  return dataset.info.cells === true ? (speech.book('data')?.bounds.cellsSaid ?? '') : '';
}
