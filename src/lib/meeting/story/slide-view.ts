import type { Dataset, Slide, View } from '$lib/domain';
import { decodeView, encodeView } from '$lib/scene';

/** The View of a slide, by the one codec of addresses; what does not fit the package falls back. */
export function slideView(dataset: Dataset, { view }: Pick<Slide, 'view'>): View {
  return decodeView(dataset, view).view;
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
