import type { Dataset, Question, Slide, View } from '$lib/domain';
import { decodeView, encodeView } from '$lib/scene';
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
