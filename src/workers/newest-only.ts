/** Why a worker gave no answer at all: it could not be loaded, or it fell over. */
export type WorkerFailure = 'worker-failed';

/** A worker of which only the newest question is answered. */
export interface NewestOnly<Question, Answer> {
  /** Asks; an older question that is still open is given up. */
  ask(question: Question, done: (answer: Answer | WorkerFailure) => void): void;
  /** Gives up the open question. */
  forget(): void;
  destroy(): void;
}

/**
 * Talks to a worker whose questions and answers carry an `id`, by which late answers to old questions
 * are dropped.
 */
export function newestOnly<Question extends object, Answer extends { readonly id: number }>(
  worker: Worker,
): NewestOnly<Question, Answer> {
  let newest = 0;
  let waiting: ((answer: Answer | WorkerFailure) => void) | null = null;
  const answer = (with_: Answer | WorkerFailure): void => {
    waiting?.(with_);
    waiting = null;
  };
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    if (data.id === newest) answer(data);
  });
  worker.addEventListener('error', () => {
    answer('worker-failed');
  });
  return {
    ask(question, done) {
      newest += 1;
      waiting = done;
      worker.postMessage({ ...question, id: newest });
    },
    forget() {
      newest += 1;
      waiting = null;
    },
    destroy() {
      worker.terminate();
    },
  };
}
