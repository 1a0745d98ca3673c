import type { Dataset, Palette, Question, Scene } from '$lib/domain';
import { createScenePipeline, plainView } from '$lib/scene';

/** Makes the scene of a dataset at its lowest level that has boundaries, groups as dots. */
export function createPreview(): (dataset: Dataset, palette: Palette) => Scene {
  const pipeline = createScenePipeline();
  return (dataset, palette) => {
    const drawn = [...dataset.levels].reverse().find(({ geometry }) => geometry !== null);
    const { question } = plainView(dataset);
    const asked: Question = {
      ...question,
      level: drawn?.level ?? question.level,
      overlays: dataset.groups.length > 0 ? ['titik'] : [],
    };
    return pipeline(dataset, asked, palette);
  };
}
