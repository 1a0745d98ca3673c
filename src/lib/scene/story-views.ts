import type { Dataset, Problem, Story } from '$lib/domain';
import { decodeView } from './view-codec';

/**
 * What in the Views of a story does not fit the package, and falls back. The row is the number of the slide:
 * in its file, where `numbers` says it, else as it is shown.
 */
export function viewProblems(
  dataset: Dataset,
  { slides }: Story,
  file: string,
  numbers: readonly number[] = [],
): Problem[] {
  return slides.flatMap(({ view }, i) =>
    decodeView(dataset, view).problems.map(({ severity, params }): Problem => {
      return { code: 'slide-view-ignored', severity, where: { file, row: numbers[i] ?? i + 1 }, params };
    }),
  );
}
