import { densitySurface } from '$lib/stats/density';
import type { DensityAnswer, DensityQuestion } from './density-client';

self.addEventListener('message', ({ data }: MessageEvent<DensityQuestion>) => {
  self.postMessage({ id: data.id, answer: answerTo(data) } satisfies DensityAnswer);
});

/** A bandwidth too small for the place is refused by the statistics, not by a crash. */
function answerTo({ at, bandwidthM, centre }: DensityQuestion): DensityAnswer['answer'] {
  try {
    return densitySurface(at, bandwidthM, centre);
  } catch (error) {
    if (error instanceof RangeError) return 'refused';
    throw error;
  }
}
