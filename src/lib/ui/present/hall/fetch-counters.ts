import type { HallShow } from '$lib/meeting';
import { createHallPipeline } from '$lib/scene';
import type { Findings } from '$lib/state';

/** Density and hexagons are counted by code of their own: it is fetched now, before the line goes down. */
export function fetchCounters({ dataset, slides }: HallShow, findings: Findings): void {
  for (const overlay of ['kepadatan', 'segi'] as const) {
    const slide = slides.find(({ question }) => question.overlays.includes(overlay));
    if (slide !== undefined) findings.follow(createHallPipeline()(dataset, slide.question));
  }
}
