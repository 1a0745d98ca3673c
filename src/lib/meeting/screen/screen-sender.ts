import type { HallMoment } from './hall-moment';
import { channelName, lockName, readMessage, shows, type ScreenMessage } from './screen-channel';

/** Says to screens of their own window what the hall is shown; the desk's end. */
export class ScreenSender {
  readonly #desk: string = `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;
  readonly #channel: BroadcastChannel;
  #moment: HallMoment | null = null;
  #release: () => void = () => undefined;

  constructor(packageId: string) {
    this.#channel = new BroadcastChannel(channelName(packageId));
    this.#channel.onmessage = ({ data }) => {
      if (readMessage(data)?.kind === 'tanya') this.#say();
    };
    window.addEventListener('pagehide', this.#goes);
    window.addEventListener('pageshow', this.#say);
    this.#live();
  }

  /** Shows another moment. */
  show(moment: HallMoment): void {
    this.#moment = moment;
    this.#say();
  }

  /** The desk is left: screens wait. */
  destroy(): void {
    window.removeEventListener('pagehide', this.#goes);
    window.removeEventListener('pageshow', this.#say);
    this.#goes();
    this.#release();
    this.#channel.close();
  }

  readonly #say = (): void => {
    if (this.#moment !== null) this.#post(shows(this.#desk, this.#moment));
  };

  readonly #goes = (): void => {
    this.#post({ kind: 'pergi', desk: this.#desk });
  };

  #post(message: ScreenMessage): void {
    this.#channel.postMessage(message);
  }

  /** Holds the lock that tells screens, however the desk ends. On a host without https there are no locks. */
  #live(): void {
    const { locks } = navigator as Partial<Navigator>;
    const ended = new Promise<void>((resolve) => (this.#release = resolve));
    void locks?.request(lockName(this.#desk), () => ended).catch(() => undefined);
  }
}
