import type { Dataset, GroupScene, Outlines, Question, Scene, Shade } from '$lib/domain';
import { HALL_CLASSES, inHallColours } from './hall-colours';
import { hallKinds } from './hall-kinds';
import type { HexCounter } from './hexagon-stage';
import { remember } from './memo';
import { createScenePipeline } from './pipeline';

/** As many of the limits as four classes have, spread over those given. */
function fewBreaks(breaks: readonly number[]): readonly number[] {
  const most = HALL_CLASSES - 1;
  if (breaks.length <= most) return breaks;
  return Array.from({ length: most }, (_, i) => {
    const at = Math.round(((i + 1) * (breaks.length + 1)) / (most + 1)) - 1;
    return breaks[at] ?? NaN;
  });
}

/** What is asked of the data in a hall: the same, in at most four classes. */
export function hallQuestion(question: Question): Question {
  return {
    ...question,
    classes: Math.min(question.classes, HALL_CLASSES),
    breaks: fewBreaks(question.breaks),
  };
}

/** Makes the scene of a hall: the pipeline's own, at most four classes and kinds, in colours for a weak projector. */
export function createHallPipeline(): (
  dataset: Dataset,
  question: Question,
  outlines?: Outlines | null,
  hexCounter?: HexCounter | null,
) => Scene {
  const pipeline = createScenePipeline();
  const questionStage = remember(hallQuestion);
  const shadeStage = remember(inHallColours);
  const besideStage = remember(inHallColours);
  const groupStage = remember((groups: GroupScene): GroupScene => {
    return { ...groups, kinds: hallKinds(groups.kinds).marks };
  });
  const sceneStage = remember(
    (scene: Scene, groups: GroupScene, shade: Shade | null, beside: Shade | null): Scene => ({
      ...scene,
      palette: 'hall',
      groups,
      shade,
      beside,
    }),
  );
  return (dataset, question, outlines = null, hexCounter = null) => {
    const scene = pipeline(dataset, questionStage(question), 'hall', outlines, hexCounter);
    const ramp = scene.shade?.indicator.ramp ?? '';
    const shade = scene.shade && shadeStage(scene.shade, ramp);
    const beside = scene.beside && besideStage(scene.beside, ramp);
    return sceneStage(scene, groupStage(scene.groups), shade, beside);
  };
}
