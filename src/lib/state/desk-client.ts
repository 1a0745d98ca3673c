import { createIntakeClient, type IntakeClient } from '$workers/intake-client';

type Ask = IntakeClient['ask'];

/** The worker of the desk, started when it is first asked. Given up, it takes all that it opened with it. */
export class DeskClient {
  #client: IntakeClient | null = null;

  /** The answer; null when it was given up or fell over. */
  ask(...[question, progress]: Parameters<Ask>): ReturnType<Ask> {
    if (this.#client === null || this.#client.over) this.#client = createIntakeClient();
    return this.#client.ask(question, progress);
  }

  /** Fetches the code for files of every format, while there is a network. */
  async prepare(): Promise<void> {
    await this.ask({ kind: 'prepare' });
  }

  /** Forgets what was opened. A worker that has nothing to do stays: without a network no other one comes. */
  forget(): void {
    if (this.#client === null || this.#client.busy || this.#client.over) this.giveUp();
    else void this.#client.ask({ kind: 'forget' });
  }

  giveUp(): void {
    this.#client?.destroy();
    this.#client = null;
  }
}
