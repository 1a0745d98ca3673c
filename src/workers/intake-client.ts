import type { BuildOrder, IntakeResult, Opened, Outline, SheetUse, TableProposal } from '$lib/data';
import type { Level } from '$lib/domain';

/** A question to the worker of the data page. */
export type IntakeQuestion =
  | {
      readonly id: number;
      readonly kind: 'open';
      readonly files: readonly File[];
      readonly crs: number | null;
    }
  | { readonly id: number; readonly kind: 'propose'; readonly table: number; readonly use: SheetUse }
  | { readonly id: number; readonly kind: 'build'; readonly order: BuildOrder }
  | {
      readonly id: number;
      readonly kind: 'outline';
      readonly layer: number;
      readonly ladder: readonly Level[];
    }
  | {
      readonly id: number;
      readonly kind: 'rejected';
      readonly table: number;
      readonly reasons: readonly (readonly [row: number, reason: string])[];
    }
  /** Fetches the code of all that may be asked later. */
  | { readonly id: number; readonly kind: 'prepare' }
  /** Forgets everything that was opened. */
  | { readonly id: number; readonly kind: 'forget' };

/** Its answer, under the id of the question. */
export type IntakeAnswer =
  | { readonly id: number; readonly kind: 'progress'; readonly share: number }
  | { readonly id: number; readonly kind: 'opened'; readonly opened: Opened }
  | { readonly id: number; readonly kind: 'proposed'; readonly proposal: TableProposal }
  | { readonly id: number; readonly kind: 'built'; readonly result: IntakeResult }
  | { readonly id: number; readonly kind: 'outline'; readonly outline: Outline | null }
  | { readonly id: number; readonly kind: 'rejected'; readonly text: string | null }
  | { readonly id: number; readonly kind: 'ready' }
  /** `unfetched`: for want of a piece of the page's own code, which did not come. */
  | { readonly id: number; readonly kind: 'failed'; readonly unfetched: boolean };

type Asked = IntakeQuestion extends infer Q ? (Q extends IntakeQuestion ? Omit<Q, 'id'> : never) : never;

/** Reading in a worker that can be given up: then all it has opened is gone with it. */
export interface IntakeClient {
  /** Something is under way. */
  readonly busy: boolean;
  /** The worker fell over, or never came: it answers nothing any more. */
  readonly over: boolean;
  /** Asks, and waits for the answer; null when it was given up or the worker fell over. */
  ask(question: Asked, progress?: (share: number) => void): Promise<IntakeAnswer | null>;
  /** Gives up what is under way. */
  destroy(): void;
}

/** Starts the worker of the data page. */
export function createIntakeClient(): IntakeClient {
  const worker = new Worker(new URL('./intake.worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<
    number,
    { done: (answer: IntakeAnswer | null) => void; progress?: (share: number) => void }
  >();
  let last = 0;
  let heard = false;
  let over = false;
  const giveUp = (answer: IntakeAnswer | null): void => {
    for (const { done } of waiting.values()) done(answer);
    waiting.clear();
  };
  worker.addEventListener('message', ({ data }: MessageEvent<IntakeAnswer>) => {
    heard = true;
    const asked = waiting.get(data.id);
    if (data.kind === 'progress') {
      asked?.progress?.(data.share);
      return;
    }
    waiting.delete(data.id);
    asked?.done(data);
  });
  worker.addEventListener('error', () => {
    over = true;
    // One that has never said a word could not be fetched.
    giveUp(heard ? null : { id: 0, kind: 'failed', unfetched: true });
  });
  return {
    get busy() {
      return waiting.size > 0;
    },
    get over() {
      return over;
    },
    ask: (question, progress) =>
      new Promise((done) => {
        last += 1;
        waiting.set(last, { done, ...(progress && { progress }) });
        worker.postMessage({ ...question, id: last });
      }),
    destroy() {
      worker.terminate();
      giveUp(null);
    },
  };
}
