import type { HallMoment } from './hall-moment';
import { channelName, lockName, readMessage, type ScreenMessage } from './screen-channel';

/** What the desk of another window shows to the hall; it is only listened to. */
export class ScreenReceiver {
  readonly #channel: BroadcastChannel;
  #moment = $state.raw<HallMoment | null>(null);
  #desk = $state.raw<string | null>(null);
  #ended = false;

  constructor(packageId: string) {
    this.#channel = new BroadcastChannel(channelName(packageId));
    this.#channel.onmessage = ({ data }) => this.#hear(readMessage(data));
    this.#channel.postMessage({ kind: 'tanya' } satisfies ScreenMessage);
  }

  /** What was shown last; null before anything was. */
  get moment(): HallMoment | null {
    return this.#moment;
  }

  /** No desk is there: what is seen stays until there is one again. */
  get waiting(): boolean {
    return this.#desk === null;
  }

  destroy(): void {
    this.#ended = true;
    this.#channel.close();
  }

  #hear(message: ScreenMessage | null): void {
    if (message?.kind === 'pergi') this.#gone(message.desk);
    if (message?.kind !== 'keadaan') return;
    this.#moment = message.moment;
    if (this.#desk === message.desk) return;
    this.#desk = message.desk;
    void this.#outlive(message.desk);
  }

  #gone(desk: string): void {
    if (this.#desk === desk) this.#desk = null;
  }

  /** Waits for the end of a desk, also one that could not say so. */
  async #outlive(desk: string): Promise<void> {
    const { locks } = navigator as Partial<Navigator>;
    try {
      await locks?.request(lockName(desk), { mode: 'shared' }, () => {
        if (!this.#ended) this.#gone(desk);
      });
    } catch {
      // Locks may be refused; a desk that ends in order says so itself.
    }
  }
}
