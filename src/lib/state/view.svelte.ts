import type { Dataset, Problem, Question, Stance, View } from '$lib/domain';
import { decodeView, encodeView, packageIn, patchQuery } from '$lib/scene';
import { FIRST_PAGE, pageIn, type PageRoute } from './pages';
import { unknownPicks } from './unknown-picks';
import type { PackageState } from './package.svelte';

/** How a choice enters the browser's history. */
export type Trace = 'push' | 'replace';

/**
 * The address is the only owner of the View: every choice writes it, and the View is what the
 * address says of the open package. Back, forward and a pasted link need nothing else.
 */
export class ViewState {
  #packages: PackageState;
  #query = $state.raw('');
  /** The address as it was last opened, before any choice: what it said wrongly is told until another is. */
  #opened = $state.raw('');
  #page = $state.raw<PageRoute>(pageIn(location.hash) ?? FIRST_PAGE);
  /** A page that the address asked for and that there is not; '' for none. */
  #unknownPage = $state.raw('');
  #decoded = $derived.by(() => {
    const dataset = this.#packages.dataset;
    return dataset === null ? null : decodeView(dataset, this.#query);
  });

  constructor(packages: PackageState) {
    this.#packages = packages;
  }

  /** Null while no package is open. */
  get view(): View | null {
    return this.#decoded?.view ?? null;
  }

  /** What in the address did not fit this package. */
  get problems(): readonly Problem[] {
    // Before everything is read nobody can say what does not fit.
    const { status } = this.#packages;
    if (status.state !== 'ready') return [];
    const opened = decodeView(status.dataset, this.#opened);
    const problems = [...opened.problems, ...unknownPicks(status.dataset, opened.view)];
    return this.#unknownPage === '' ? problems : [pageUnknown(this.#unknownPage), ...problems];
  }

  /** The part of the address after "?", as it stands. */
  get query(): string {
    return this.#query;
  }

  get page(): PageRoute {
    return this.#page;
  }

  /** Reads the address and follows it until the returned function is called. */
  follow(): () => void {
    const onChange = (): void => {
      this.#readAddress();
    };
    onChange();
    window.addEventListener('popstate', onChange);
    window.addEventListener('hashchange', onChange);
    return () => {
      window.removeEventListener('popstate', onChange);
      window.removeEventListener('hashchange', onChange);
    };
  }

  /** Asks another question of the data. */
  ask(change: Partial<Question>, trace: Trace = 'push'): void {
    this.#write((view) => ({ ...view, question: { ...view.question, ...change } }), trace);
  }

  /** Stands elsewhere: camera, selection, panel. */
  stand(change: Partial<Stance>, trace: Trace = 'push'): void {
    this.#write((view) => ({ ...view, stance: { ...view.stance, ...change } }), trace);
  }

  /** Asks and stands at once, as one step of the history. */
  change(question: Partial<Question>, stance: Partial<Stance>): void {
    this.#write(
      (view) => ({ question: { ...view.question, ...question }, stance: { ...view.stance, ...stance } }),
      'push',
    );
  }

  /** Address of a package's own default View on this page. */
  addressOf(packageId: string): string {
    return `#${FIRST_PAGE}${packageId === this.#packages.standard ? '' : `?p=${encodeURIComponent(packageId)}`}`;
  }

  /** Address of another page with the View as it stands, so that the way back finds it again. */
  pageAddress(page: PageRoute): string {
    return `#${page}${this.#query === '' ? '' : `?${this.#query}`}`;
  }

  #write(next: (view: View) => View, trace: Trace): void {
    const dataset: Dataset | null = this.#packages.dataset;
    const view = this.view;
    if (dataset === null || view === null) return;
    const query =
      this.#packages.status.state === 'ready'
        ? encodeView(dataset, next(view), this.#packages.standard)
        : patchQuery(dataset, this.#query, view, next(view));
    if (query === this.#query) return;
    const address = `#${this.#page}${query === '' ? '' : `?${query}`}`;
    if (trace === 'push') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    this.#query = query;
  }

  #readAddress(): void {
    const [, query = ''] = /^#?[^?]*\??(.*)$/s.exec(location.hash) ?? [];
    const page = pageIn(location.hash);
    this.#page = page ?? FIRST_PAGE;
    this.#unknownPage = page === undefined ? (location.hash.split('?')[0] ?? '') : '';
    this.#query = query;
    this.#opened = query;
    const asked = packageIn(query);
    const { status } = this.#packages;
    const open = 'dataset' in status ? status.dataset.info.id : status.id;
    if (open === null || open !== (asked ?? this.#packages.standard)) void this.#packages.open(asked);
  }
}

function pageUnknown(page: string): Problem {
  return {
    code: 'page-unknown',
    severity: 'note',
    where: { file: '', value: page.slice(0, 60) },
    params: { value: page.slice(0, 60) },
  };
}
