/** What follows closely together is heard as one. */
const QUIET_MS = 1200;

/** Windows that have the same rembug open: the one that writes tells the others, which read it anew. */
export class MeetingWindows {
  readonly #channel: BroadcastChannel;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `heard`: another window has written, or is being closed. */
  constructor(packageId: string, heard: () => void) {
    this.#channel = new BroadcastChannel(`peta-rembug:ditulis:${packageId}`);
    this.#channel.onmessage = () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(heard, QUIET_MS);
    };
    window.addEventListener('pagehide', this.tell);
  }

  /** Tells the others that what is kept is another now. */
  readonly tell = (): void => {
    this.#channel.postMessage(null);
  };

  /** Leaves: another window may write now. */
  close(): void {
    clearTimeout(this.#timer);
    window.removeEventListener('pagehide', this.tell);
    this.tell();
    this.#channel.close();
  }
}
