import type { AmendedView } from '$lib/data';
import type { Outlines, Palette, Question, Scene } from '$lib/domain';
import type { HallShown } from '$lib/meeting';
import { createScenePipeline, remember } from '$lib/scene';

/** The scenes of the three views, in one set of classes. */
export type HallScenes = Readonly<Record<AmendedView, Scene>>;

/**
 * Makes the scenes of what the hall sees: the question of the address at the level and year shown. All views
 * have the classes of the data as they were at first, so that a colour means the same in each.
 */
export function createHallScenes(): (
  shown: HallShown,
  question: Question,
  palette: Palette,
  outlines: Outlines | null,
) => HallScenes {
  const pipelines = {
    awal: createScenePipeline(),
    usulan: createScenePipeline(),
    disepakati: createScenePipeline(),
  };
  // While words are typed none of these changes, and nothing is painted anew.
  const make = remember(
    (
      datasets: HallShown['datasets'],
      level: HallShown['level'],
      year: number,
      indicator: HallShown['indicator'],
      dots: boolean,
      question: Question,
      palette: Palette,
      outlines: Outlines | null,
    ): HallScenes => {
      const asked: Question = {
        ...question,
        indicator: indicator ?? question.indicator,
        ...{ level, year, beside: null, overlays: dots ? ['titik'] : [] },
      };
      const awal = pipelines.awal(datasets.awal, asked, palette, outlines);
      const same = withClassesOf(awal, asked);
      return {
        awal,
        usulan: pipelines.usulan(datasets.usulan, same, palette, outlines),
        disepakati: pipelines.disepakati(datasets.disepakati, same, palette, outlines),
      };
    },
  );
  return ({ datasets, level, year, indicator, dots }, question, palette, outlines) =>
    make(datasets, level, year, indicator, dots, question, palette, outlines);
}

function withClassesOf({ shade }: Scene, question: Question): Question {
  const classes = shade?.classification.bins.filter(({ role }) => role === 'class') ?? [];
  if (classes.length < 2 || question.method === 'manual') return question;
  return { ...question, method: 'manual', breaks: classes.slice(0, -1).map(({ max }) => max) };
}
