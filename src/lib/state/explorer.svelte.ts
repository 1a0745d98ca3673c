import type { AreaSet, Dataset, PanelId, Scene, Stance, View } from '$lib/domain';
import {
  ancestorsOf,
  createAreaReader,
  createScenePipeline,
  levelOf,
  placesOf,
  readPlace,
  remember,
  type AreaReading,
  type PlaceReading,
} from '$lib/scene';
import { contiguity, neighbourTowards, type Direction } from '$lib/stats';
import { Findings } from './findings.svelte';
import { UpperOutlines } from './outlines.svelte';
import { PackageState } from './package.svelte';
import type { Preferences } from './preferences.svelte';
import { ViewState } from './view.svelte';

/**
 * The explore page's truth: package and address in, scene and readings out. Everything is derived;
 * the only thing it owns is what the pointer is over.
 */
export class Explorer {
  readonly packages = new PackageState();
  readonly address = new ViewState(this.packages);
  readonly findings = new Findings();
  readonly upper = new UpperOutlines();
  #preferences: Preferences;
  #hoverArea = $state.raw(-1);
  #pipeline = createScenePipeline();
  #reader = createAreaReader();
  #places = remember(placesOf);
  #neighbours = remember((areas: AreaSet) => (areas.geometry === null ? null : contiguity(areas.geometry)));

  // The question is compared by its content, so that a change of stance alone makes no new scene.
  #questionText = $derived(JSON.stringify(this.address.view?.question ?? null));
  #question = $derived.by(() => JSON.parse(this.#questionText) as View['question'] | null);

  readonly scene: Scene | null = $derived.by(() => {
    const { dataset } = this.packages;
    return dataset === null || this.#question === null
      ? null
      : this.#pipeline(
          dataset,
          this.#question,
          this.#preferences.palette,
          this.upper.outlines,
          this.findings.hexCounter,
        );
  });

  readonly stance: Stance | null = $derived(this.address.view?.stance ?? null);

  /** Index of the selected area at the drawn level; -1 for none. */
  readonly selected: number = $derived.by(() => {
    const key = this.stance?.selection ?? null;
    return key === null || this.scene === null ? -1 : this.scene.areas.keys.indexOf(key);
  });

  /** Index into Dataset.groups of the selected group; -1 for none. */
  readonly selectedGroup: number = $derived.by(() => {
    const id = this.stance?.group ?? null;
    return id === null ? -1 : (this.packages.dataset?.groups.findIndex((group) => group.id === id) ?? -1);
  });

  readonly placeReading: PlaceReading | null = $derived.by(() => {
    const { dataset } = this.packages;
    return dataset === null || this.scene === null ? null : readPlace(dataset, this.scene);
  });

  readonly areaReading: AreaReading | null = $derived(
    this.selected < 0 ? null : this.readArea(this.selected),
  );

  constructor(preferences: Preferences) {
    this.#preferences = preferences;
  }

  get dataset(): Dataset | null {
    return this.packages.dataset;
  }

  /** Area under the pointer; -1 for none. */
  get hoverArea(): number {
    return this.#hoverArea;
  }

  /** Reads one area of the drawn level: what the panel and the hover card say of it. */
  readArea(index: number): AreaReading | null {
    const { dataset, scene } = this;
    if (dataset === null || scene === null) return null;
    const touching = this.#neighbours(scene.areas);
    const list =
      touching === null
        ? []
        : Array.from(touching.neighbours.subarray(touching.start[index], touching.start[index + 1]));
    return this.#reader(dataset, scene, this.#places(dataset), list, index);
  }

  /** Index of the drawn level in the ladder. */
  get level(): number {
    const { dataset, scene } = this;
    return dataset === null || scene === null ? 0 : levelOf(dataset, scene.question);
  }

  hover(area: number): void {
    this.#hoverArea = area;
  }

  /** Picks an area by index, or nothing with -1. Whoever picks wants to read, except beside the table. */
  select(area: number, panel?: PanelId): void {
    const selection = area < 0 ? null : (this.scene?.areas.keys[area] ?? null);
    this.address.stand({ selection, group: null, panel: panel ?? this.#readingPanel(selection !== null) });
  }

  /** Walks from the selected area to the one beside it; gives its index, or -1 where there is none. */
  walk(direction: Direction): number {
    const { scene } = this;
    if (scene === null) return -1;
    const next = neighbourTowards(scene.areas.centres, this.selected, direction);
    if (next >= 0) this.address.stand({ selection: scene.areas.keys[next] ?? null, group: null }, 'replace');
    return next;
  }

  /**
   * Goes to another level of the ladder. The selection goes along: up to the area that holds it; down
   * there is no one area to choose.
   */
  chooseLevel(level: number): void {
    const { dataset, scene, level: from } = this;
    const id = dataset?.ladder[level]?.id;
    if (dataset === null || scene === null || id === undefined) return;
    const held =
      level < from ? (ancestorsOf(dataset.ladder, dataset.levels, from, level)[this.selected] ?? -1) : -1;
    const selection = dataset.levels[level]?.keys[held] ?? null;
    this.address.change({ level: id }, { selection });
  }

  /** Picks a group by index, and the area it is in, if one is known. */
  selectGroup(group: number): void {
    const { dataset, scene } = this;
    if (dataset === null || scene === null) return;
    const area = this.#places(dataset).areaAt[this.level]?.[group] ?? -1;
    this.address.stand({
      group: dataset.groups[group]?.id ?? null,
      selection: scene.areas.keys[area] ?? null,
      panel: 'baca',
    });
  }

  /** The table shows what is picked as well as the reading does; the other panels do not. */
  #readingPanel(picked: boolean): PanelId {
    const panel = this.stance?.panel ?? 'baca';
    return picked && panel !== 'tabel' ? 'baca' : panel;
  }

  destroy(): void {
    this.findings.destroy();
    this.upper.destroy();
  }
}
