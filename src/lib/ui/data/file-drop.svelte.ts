/** Files that are dragged over the window, and dropped. */
export class FileDrop {
  readonly #give: (files: FileList | null) => void;
  /** Children that the files are over: entering one comes before leaving the other. */
  #depth = $state.raw(0);

  constructor(give: (files: FileList | null) => void) {
    this.#give = give;
  }

  /** Files are over the window now. */
  get over(): boolean {
    return this.#depth > 0;
  }

  readonly enter = (event: DragEvent): void => this.#drag(event, 1);
  readonly move = (event: DragEvent): void => this.#drag(event, 0);
  readonly leave = (event: DragEvent): void => this.#drag(event, -1);

  readonly drop = (event: DragEvent): void => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    this.#depth = 0;
    this.#give(event.dataTransfer?.files ?? null);
  };

  #drag(event: DragEvent, step: number): void {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    this.#depth = Math.max(0, this.#depth + step);
  }
}

function holdsFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') === true;
}
