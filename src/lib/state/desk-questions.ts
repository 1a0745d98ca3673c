import type { Outline } from '$lib/data';
import type { Level } from '$lib/domain';
import type { DeskClient } from './desk-client';

/** What can be asked of the files on the desk without changing how they are read. */
export class DeskQuestions {
  readonly #client: DeskClient;

  constructor(client: DeskClient) {
    this.#client = client;
  }

  /** Polygons of a layer to begin a drawing with; null where it has none. */
  async outline(layer: number, ladder: readonly Level[]): Promise<Outline | null> {
    const answer = await this.#client.ask({ kind: 'outline', layer, ladder });
    return answer?.kind === 'outline' ? answer.outline : null;
  }

  /** Rejected rows of a table as CSV, with their reasons; null where there are none. */
  async rejected(
    table: number,
    reasons: readonly (readonly [row: number, reason: string])[],
  ): Promise<string | null> {
    const answer = await this.#client.ask({ kind: 'rejected', table, reasons });
    return answer?.kind === 'rejected' ? answer.text : null;
  }
}
