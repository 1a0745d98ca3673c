import type { Dataset, Palette, Question, Scene } from '$lib/domain';
import { createScenePipeline, plainView } from '$lib/scene';

/** Makes the scene of a dataset at the level that it opens at once it is kept, groups as dots. */
export function createPreview(): (dataset: Dataset, palette: Palette) => Scene {
  const pipeline = createScenePipeline();
  return (dataset, palette) => {
    const { question } = plainView(dataset);
    const asked: Question = {
      ...question,
      overlays: dataset.groups.length > 0 ? ['titik'] : [],
    };
    return pipeline(dataset, asked, palette);
  };
}
