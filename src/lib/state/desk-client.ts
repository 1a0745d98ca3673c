import { createIntakeClient, type IntakeClient } from '$workers/intake-client';

type Ask = IntakeClient['ask'];

/** The worker of the desk, started when it is first asked. Given up, it takes all that it opened with it. */
export class DeskClient {
  #client: IntakeClient | null = null;

  /** The answer; null when it was given up or fell over. */
  async ask(...[question, progress]: Parameters<Ask>): ReturnType<Ask> {
    const client = (this.#client ??= createIntakeClient());
    const answer = await client.ask(question, progress);
    return answer?.kind === 'failed' ? null : answer;
  }

  giveUp(): void {
    this.#client?.destroy();
    this.#client = null;
  }
}
