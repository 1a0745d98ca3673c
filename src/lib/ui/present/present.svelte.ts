import { loadAmendments, type StoryReading } from '$lib/data';
import type { Dataset, Problem, Story } from '$lib/domain';
import { loadLaterPainters } from '$lib/map';
import { loadStoryEditing, type StoryEditing } from '$lib/meeting';
import { viewProblems } from '$lib/scene';
import { loadStorySources } from '$lib/state';
import { loadClusterIndex, loadHexagons } from '$lib/stats';
import type { AppContext } from '../app-context';
import { RoomWords } from './room-words.svelte';
import type { default as HallComponent } from './PublishedHall.svelte';

const FILE = 'cerita.json';

/** The story of the open package, as the page shows it; written on where the package is on this device. */
export class Present {
  readonly #app: AppContext;
  #id: string | null = null;
  #reading = $state.raw<StoryReading | null>(null);
  #editing = $state.raw<StoryEditing | null>(null);
  #failed = $state(false);
  #rooms = $state.raw<RoomWords | null>(null);
  #hall = $state.raw<typeof HallComponent | null>(null);
  #unprepared = $state(false);

  constructor(app: AppContext) {
    this.#app = app;
  }

  /** Null while it is being opened. */
  get story(): Story | null {
    return this.#editing?.story ?? this.#reading?.story ?? null;
  }

  /** Null for a package of the host: that one can only be read. */
  get editing(): StoryEditing | null {
    return this.#editing;
  }

  get failed(): boolean {
    return this.#failed;
  }

  /** What residents said to it; null while it is being opened. */
  get rooms(): RoomWords | null {
    return this.#rooms;
  }

  /** What plays it to a hall, once all that it needs is here. */
  get hall(): typeof HallComponent | null {
    return this.#hall;
  }

  /** Not everything could be fetched. */
  get unprepared(): boolean {
    return this.#unprepared;
  }

  /** What was noticed of the story, and of its Views. */
  problems(dataset: Dataset): readonly Problem[] {
    const story = this.story;
    if (story === null) return [];
    const read = this.#editing?.problems ?? this.#reading?.problems ?? [];
    return [...read, ...viewProblems(dataset, story, FILE, this.#reading?.numbers)];
  }

  /** Opens the story of a package that has been read. */
  async open(dataset: Dataset): Promise<void> {
    const { id } = dataset.info;
    this.#id = id;
    this.#failed = false;
    this.#reading = null;
    this.#editing = null;
    this.#rooms = null;
    const { own } = this.#app.explorer.packages.amendments;
    try {
      const { atHand } = this.#app;
      const { StoryEditing } = await loadStoryEditing();
      const editing =
        own === null ? null : atHand.story?.id === id ? atHand.story : await StoryEditing.open(own, dataset);
      const reading = own === null ? await (await loadStorySources()).openStory(dataset, null) : null;
      const rooms = await RoomWords.open(dataset);
      if (id !== this.#id) return;
      if (editing !== null) atHand.story = editing;
      this.#editing = editing;
      this.#reading = reading;
      this.#rooms = rooms;
      await this.prepare();
    } catch {
      if (id === this.#id) this.#failed = true;
    }
  }

  /** Fetches all that playing it needs, so that the line may go down. */
  async prepare(): Promise<void> {
    this.#unprepared = false;
    try {
      const [{ default: hall }] = await Promise.all([
        import('./PublishedHall.svelte'),
        import('$lib/i18n').then(({ loadBook }) => loadBook('hall')),
        this.#app.speech.fetchAll(),
        loadAmendments(),
        loadLaterPainters(),
        loadClusterIndex(),
        loadHexagons(),
      ]);
      this.#app.speech.book('hall');
      this.#hall = hall;
    } catch {
      this.#unprepared = true;
    }
  }
}
