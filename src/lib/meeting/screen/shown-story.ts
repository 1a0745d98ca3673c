import type { Dataset, Question, Scene, Story } from '$lib/domain';
import { encodeView } from '$lib/scene';
import type { HallShown } from './hall-moment';

/** Decimals that an address keeps of a limit. */
const KEPT = 1e4;

/** What a moment asks of the data, with the rest as the address asks it. */
export function questionOf(shown: HallShown, question: Question): Question {
  const { level, year, indicator, dots } = shown;
  return {
    ...question,
    indicator: indicator ?? question.indicator,
    level,
    year: year === 0 ? null : year,
    beside: null,
    overlays: dots ? ['titik'] : [],
  };
}

/** The question with the limits of a scene's classes, so that a colour means the same in another. */
export function withClassesOf({ shade }: Pick<Scene, 'shade'>, question: Question): Question {
  const classes = shade?.classification.bins.filter(({ role }) => role === 'class') ?? [];
  if (classes.length < 2 || question.method === 'manual') return question;
  const breaks = classes.slice(0, -1).map(({ max }) => Math.ceil(max * KEPT - 1e-6) / KEPT);
  return { ...question, method: 'manual', breaks };
}

/** A question about a dataset as a story of one slide, to be shown by what shows stories to a hall. */
export function storyOf(source: Dataset, question: Question): Story {
  const stance = { camera: null, selection: null, group: null, panel: 'baca' } as const;
  const view = encodeView(source, { question, stance }, source.info.id);
  const slide = { id: 'rembug', title: '', text: [], question: null, callouts: [], room: [], view };
  return { title: '', slides: [slide] };
}
