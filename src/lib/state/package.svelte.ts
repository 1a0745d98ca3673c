import { readPackage, readPackageIndex, readPackageSummary, type PackageSummary } from '$lib/data';
import type { Dataset, Problem } from '$lib/domain';
import { Amendments } from './amendments.svelte';
import { fetchFile, fetchSource } from './fetch-source';
import { isOwnId } from './own/own-id';
import { openOwn } from './own/open-own';

/** How far the opening of a package has come. */
export type PackageStatus =
  | { readonly state: 'loading'; readonly id: string | null }
  /** Areas and figures are there, groups and context still on their way. */
  | { readonly state: 'partial'; readonly dataset: Dataset }
  | { readonly state: 'ready'; readonly dataset: Dataset }
  | { readonly state: 'failed'; readonly id: string; readonly problems: readonly Problem[] };

const STANDARD_ID = 'cibeureum';
const LONGEST_WAIT_MS = 4000;

/** The open package. Opening another one while the first is still loading forgets the first. */
export class PackageState {
  #status = $state.raw<PackageStatus>({ state: 'loading', id: null });
  #standard = $state.raw(STANDARD_ID);
  #listed = $state.raw<readonly string[]>([]);
  #list: Promise<void> | null = null;
  #asked = 0;
  readonly amendments = new Amendments();
  #release: (() => void) | null = null;
  #wasShown = $state.raw(false);

  get status(): PackageStatus {
    return this.#status;
  }

  /** With the amendments that are agreed; null until there is something to show. */
  readonly dataset: Dataset | null = $derived.by(() => {
    const source = 'dataset' in this.#status ? this.#status.dataset : null;
    const { amend } = this.amendments;
    return source === null || amend === null ? source : amend(source);
  });

  /** The package that the site opens when the address names none. */
  get standard(): string {
    return this.#standard;
  }

  /** Packages that the site lists. */
  get listed(): readonly string[] {
    return this.#listed;
  }

  /** Whether a first map (or page without one) has been on the screen. */
  get wasShown(): boolean {
    return this.#wasShown;
  }

  /** Opens a package by its folder under data/; null opens the site's default. */
  async open(id: string | null): Promise<void> {
    const asked = (this.#asked += 1);
    this.#status = { state: 'loading', id };
    this.#list ??= this.#readList();
    if (id === null) await this.#list;
    const wanted = id ?? this.#standard;
    try {
      const own = isOwnId(wanted) ? await openOwn(wanted) : null;
      if (asked !== this.#asked) return;
      const result = await readPackage(own ?? fetchSource(wanted), {
        onPartial: (dataset) => {
          if (asked === this.#asked) this.#status = { state: 'partial', dataset };
          return this.#untilShown();
        },
      });
      if (asked !== this.#asked) return;
      if (result.ok) await this.amendments.follow(own, result.value);
      if (asked !== this.#asked) return;
      this.#status = result.ok
        ? { state: 'ready', dataset: result.value }
        : { state: 'failed', id: wanted, problems: result.problems };
    } catch {
      if (asked === this.#asked)
        this.#status = { state: 'failed', id: wanted, problems: [unreachable(wanted)] };
    }
  }

  /** What the descriptors of the listed packages say; one that cannot be read is left out. */
  async summaries(): Promise<PackageSummary[]> {
    await this.#list;
    const all = await Promise.all(this.#listed.map((id) => readPackageSummary(fetchSource(id))));
    return all.filter((summary) => summary !== null);
  }

  /** The first map is on the screen: code and figures of the rest may come. */
  shown(): void {
    this.#wasShown = true;
    this.#release?.();
    this.#release = null;
  }

  /** Waits for the first map, but not for ever: a hidden tab shows no frames. */
  #untilShown(): Promise<void> {
    return new Promise((resolve) => {
      const late = setTimeout(resolve, LONGEST_WAIT_MS);
      this.#release = () => {
        clearTimeout(late);
        resolve();
      };
    });
  }

  async #readList(): Promise<void> {
    const bytes = await fetchFile('data/index.json').catch(() => null);
    const list = bytes && readPackageIndex(bytes);
    if (list?.ok !== true) return;
    this.#standard = list.value.bawaan;
    this.#listed = list.value.paket;
  }
}

function unreachable(id: string): Problem {
  return { code: 'package-unreachable', severity: 'error', where: { file: id }, params: { package: id } };
}
