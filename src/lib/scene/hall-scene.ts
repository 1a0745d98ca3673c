import type { Dataset, GroupScene, Outlines, OverlayId, Question, Scene, Shade } from '$lib/domain';
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

/** Numbers in clusters cannot be read from the last row: each group is a dot of its own there. */
function hallOverlays(overlays: readonly OverlayId[]): readonly OverlayId[] {
  return [...new Set(overlays.map((overlay) => (overlay === 'kumpulan' ? 'titik' : overlay)))];
}

/** What is asked of the data in a hall: the same, in at most four classes. */
export function hallQuestion(question: Question): Question {
  return {
    ...question,
    classes: Math.min(question.classes, HALL_CLASSES),
    breaks: fewBreaks(question.breaks),
    overlays: hallOverlays(question.overlays),
  };
}

/** Ground of an area whose figure is not spoken of while what lies in it is. */
const NEUTRAL = '#f4f2ec';

/**
 * A shade without the colour of one area: names of what lies in it would be read as though the colour told of
 * each. Figures and counts stay; the class that its ground needs comes last and has no legend row.
 */
export function withoutColourOf(shade: Shade, area: number): Shade {
  if (shade.binOf[area] === undefined) return shade;
  const { classification } = shade;
  const ground = {
    role: 'class',
    min: NaN,
    max: NaN,
    count: 0,
    fill: { ground: NEUTRAL, hatch: null },
  } as const;
  const binOf = shade.binOf.slice();
  binOf[area] = classification.bins.length;
  return { ...shade, binOf, classification: { ...classification, bins: [...classification.bins, ground] } };
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
