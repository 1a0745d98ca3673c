import type { Dataset, Indicator, Question, Slide, View } from '$lib/domain';
import { decodeView, encodeView, indicatorsOf } from '$lib/scene';
import { revealOf } from '../hall/reveal';

/** The View of a slide, by the one codec of addresses; what does not fit the package falls back. */
export function slideView(dataset: Dataset, { view }: Pick<Slide, 'view'>): View {
  return decodeView(dataset, view).view;
}

/** What a small picture of a slide asks of the data: where names alone are shown, the level that the hall sees. */
export function pictureQuestion(dataset: Dataset, slide: Slide): Question {
  const { question } = slideView(dataset, slide);
  return slide.reveal === 'names' ? revealOf(dataset, question, false, slide.reveal).question : question;
}

/** A View as a slide keeps it: without the package, and without what is picked to be read in a panel. */
export function slideQuery(dataset: Dataset, view: View): string {
  const usual = decodeView(dataset, '').view.stance;
  const { camera, selection } = view.stance;
  return encodeView(dataset, { ...view, stance: { ...usual, camera, selection } }, dataset.info.id);
}

/** The View with one measure each: a hall is shown one map at a time. The very same View where it has but one. */
export function measureViews(view: View): readonly View[] {
  const { question } = view;
  if (question.beside === null) return [view];
  return [question.indicator, question.beside].map((indicator) => ({
    ...view,
    question: { ...question, indicator, beside: null },
  }));
}

/**
 * The measure that a slide compares and the hall shows, and the one that it does not show; null for a slide of
 * one measure, or about words alone.
 */
export function comparedIn(
  dataset: Dataset,
  slide: Slide,
): { readonly shown: Indicator; readonly left: Indicator } | null {
  const { indicator, beside } = slideView(dataset, slide).question;
  if (beside === null || slide.reveal === 'names') return null;
  const [shown, left] = [indicator, beside].map((id) => indicatorsOf(dataset).find((one) => one.id === id));
  return shown === undefined || left === undefined ? null : { shown, left };
}

/** Address of the map that shows what a slide shows. */
export function mapAddress({ info }: Dataset, { view }: Pick<Slide, 'view'>, standard: string): string {
  return address('/peta', info.id, view, standard);
}

/** Address of a page of a package with a View as its query. */
function address(page: string, packageId: string, query: string, standard: string): string {
  const named = packageId === standard ? [] : [`p=${encodeURIComponent(packageId)}`];
  const parts = [...named, ...(query === '' ? [] : [query])];
  return `#${page}${parts.length === 0 ? '' : `?${parts.join('&')}`}`;
}
