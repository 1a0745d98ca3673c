import { NO_FILTER, type Dataset, type LevelId, type Outlines, type Question, type Scene } from '$lib/domain';
import { createScenePipeline } from '$lib/scene';

/** Classes on paper: few enough to be told apart in black and white. */
const CLASSES = 4;

/** What the minutes show of the data: the first rate, else whatever comes first. */
export function minutesQuestion({ info, indicators }: Dataset, level: LevelId): Question {
  const shown = indicators.find(({ form }) => form === 'rate') ?? indicators[0];
  return {
    ...{ package: info.id, level, indicator: shown?.id ?? '', year: null },
    ...{ method: 'alami', classes: CLASSES, breaks: [], ownLimits: false, overlays: [], kinds: null },
    ...{ groupFilter: NO_FILTER, bandwidthM: 300, hexagonM: 200, beside: null },
  };
}

/** The scene of a dataset, in the colours of paper. */
export function sceneOf(dataset: Dataset, question: Question, outlines: Outlines | null): Scene {
  return createScenePipeline()(dataset, question, 'light', outlines);
}

/**
 * Scenes before and after in the same classes, so that a colour means the same on both: the limits of the
 * first, the last of them as high as the highest of either.
 */
export function scenesBeside(
  before: Dataset,
  after: Dataset,
  level: LevelId,
  outlines: Outlines | null,
): { readonly before: Scene; readonly after: Scene } {
  const question = minutesQuestion(before, level);
  const first = sceneOf(before, question, outlines);
  const limits = limitsOf(first);
  const most = Math.max(limits.at(-1) ?? 0, limitsOf(sceneOf(after, question, outlines)).at(-1) ?? 0);
  if (limits.length === 0 || !(most > 0)) return { before: first, after: sceneOf(after, question, outlines) };
  const breaks = [...limits.slice(0, -1), most];
  const same: Question = { ...question, method: 'manual', breaks };
  return { before: sceneOf(before, same, outlines), after: sceneOf(after, same, outlines) };
}

function limitsOf({ shade }: Scene): number[] {
  return (shade?.classification.bins ?? []).filter(({ role }) => role === 'class').map(({ max }) => max);
}
