import type { AmendedView } from '$lib/data';
import type { Outlines, Palette, Question, Scene } from '$lib/domain';
import { questionOf, withClassesOf, type HallShown } from '$lib/meeting';
import { createHallPipeline, createScenePipeline, remember } from '$lib/scene';

/** The scenes of the three views, in one set of classes. */
export type HallScenes = Readonly<Record<AmendedView, Scene>>;

type Pipeline = (dataset: HallShown['dataset'], question: Question, outlines: Outlines | null) => Scene;

/**
 * Makes the scenes of what the hall sees: the question of the address at the level and year shown. All views
 * have the classes of the data as they were at first, so that a colour means the same in each.
 */
function createScenes(makePipeline: () => Pipeline) {
  const pipelines = { awal: makePipeline(), usulan: makePipeline(), disepakati: makePipeline() };
  const sameQuestion = remember((text: string) => JSON.parse(text) as Question);
  const make = remember(
    (datasets: HallShown['datasets'], asked: Question, outlines: Outlines | null): HallScenes => {
      const awal = pipelines.awal(datasets.awal, asked, outlines);
      const same = withClassesOf(awal, asked);
      return {
        awal,
        usulan: pipelines.usulan(datasets.usulan, same, outlines),
        disepakati: pipelines.disepakati(datasets.disepakati, same, outlines),
      };
    },
  );
  // While words are typed nothing of it changes, and nothing is painted anew.
  return (shown: HallShown, question: Question, outlines: Outlines | null): HallScenes =>
    make(shown.datasets, sameQuestion(JSON.stringify(questionOf(shown, question))), outlines);
}

/** The scenes beside the form, in the palette of the page. */
export function createHallScenes(palette: () => Palette) {
  return createScenes(() => {
    const pipeline = createScenePipeline();
    return (dataset, question, outlines) => pipeline(dataset, question, palette(), outlines);
  });
}

/** The scenes of the hall's screen: few classes, in colours for a weak projector. */
export function createScreenScenes() {
  return createScenes(createHallPipeline);
}
