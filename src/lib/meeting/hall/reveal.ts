import type { Dataset, Question, Slide } from '$lib/domain';

export const STAGES = ['nama', 'warna', 'angka', 'rt'] as const;
/** Steps of a slide: outlines and names, colours and groups, figures, the lowest level. */
export type Stage = (typeof STAGES)[number];

/** What a slide asks of the data, step by step. */
export interface Reveal {
  readonly stages: readonly Stage[];
  /** What the first steps show. */
  readonly question: Question;
  /** What the last step shows; null where it is not asked for. */
  readonly below: Question | null;
}

/**
 * Index of the level over the lowest, if it is no whole, its areas hold those of the lowest, and the view
 * asks for the lowest; -1 else.
 */
function levelAbove({ ladder, levels }: Dataset, question: Question): number {
  const lowest = ladder.length - 1;
  const linked = levels[lowest]?.parent.some((parent) => parent >= 0) === true;
  const drawn = levels[lowest]?.geometry != null || levels[lowest - 1]?.geometry != null;
  const asked = ladder[lowest]?.id === question.level;
  return asked && linked && drawn && ladder[lowest - 1]?.whole === false ? lowest - 1 : -1;
}

/**
 * How a slide is revealed. A view of the lowest level (RT) begins at the level above (RW); the rates of the
 * lowest come last, when they are asked for. Where there is nothing to shade there is nothing to guess; a slide
 * about words (`only` names) reveals nothing.
 */
export function revealOf(
  dataset: Dataset,
  question: Question,
  shaded: boolean,
  only?: Slide['reveal'],
): Reveal {
  const above = levelAbove(dataset, question);
  const level = dataset.ladder[above]?.id;
  if (only === 'names') {
    return {
      stages: ['nama'],
      question: level === undefined ? question : { ...question, level },
      below: null,
    };
  }
  const coloured: readonly Stage[] = shaded ? ['nama', 'warna', 'angka'] : [];
  if (level === undefined) {
    const overlaid: readonly Stage[] = question.overlays.length > 0 ? ['nama', 'warna'] : ['nama'];
    return { stages: shaded ? coloured : overlaid, question, below: null };
  }
  const first = shaded ? coloured : (['nama', 'warna'] as const);
  return { stages: [...first, 'rt'], question: { ...question, level }, below: question };
}
