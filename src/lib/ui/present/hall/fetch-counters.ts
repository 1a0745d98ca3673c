import type { HallShow } from '$lib/meeting';
import { createHallPipeline } from '$lib/scene';
import type { Findings } from '$lib/state';

/** Density, hexagons and clusters are counted by code of their own: it is fetched now, before the line goes down. */
export function fetchCounters({ dataset, slides, scene }: HallShow, findings: Findings): void {
  for (const overlay of ['kepadatan', 'segi', 'kumpulan'] as const) {
    const slide = slides.find(({ question }) => question.overlays.includes(overlay));
    if (slide !== undefined) findings.follow(createHallPipeline()(dataset, slide.question));
  }
  // What is shown now is counted last, so that it stays.
  if (scene !== null) findings.follow(scene);
}
