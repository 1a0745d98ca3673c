import { loadFormats, loadIntake, type IntakeResult } from '$lib/data';
import { schematicTiles } from '$lib/stats/tiles';
import { voronoiCells } from '$lib/stats/voronoi';
import type { IntakeAnswer, IntakeQuestion } from './intake-client';

type Desk = Awaited<ReturnType<typeof openDesk>>;
let desk: Desk | null = null;

async function openDesk() {
  const { IntakeDesk } = await loadIntake();
  return new IntakeDesk({ tiles: schematicTiles, cells: voronoiCells });
}

// One question after another: what is built stands on what was opened.
let queue = Promise.resolve();
self.addEventListener('message', ({ data }: MessageEvent<IntakeQuestion>) => {
  // Nobody waits for what is fetched ahead.
  if (data.kind === 'prepare') void prepare(data.id);
  else queue = queue.then(() => answer(data));
});

async function prepare(id: number): Promise<void> {
  const parts = await Promise.allSettled([
    loadIntake(),
    loadFormats().then((formats) => formats.fetchReaders()),
  ]);
  const came = parts.every(({ status }) => status === 'fulfilled');
  self.postMessage(came ? { id, kind: 'ready' } : { id, kind: 'failed', unfetched: true });
}

async function answer(question: Exclude<IntakeQuestion, { kind: 'prepare' }>): Promise<void> {
  const { id } = question;
  const post = (message: IntakeAnswer): void => {
    self.postMessage(message);
  };
  try {
    desk ??= await openDesk();
    post(
      await answerWith(desk, question, (share) => {
        post({ id, kind: 'progress', share });
      }),
    );
  } catch (error) {
    post({ id, kind: 'failed', unfetched: await isUnfetched(error) });
  }
}

/** What tells this comes with the readers: where those did not come either, it is so. */
async function isUnfetched(error: unknown): Promise<boolean> {
  const formats = await loadFormats().catch(() => null);
  return formats === null || formats.isPartMissing(error);
}

async function answerWith(
  at: Desk,
  question: Exclude<IntakeQuestion, { kind: 'prepare' }>,
  progress: (share: number) => void,
): Promise<IntakeAnswer> {
  const { id } = question;
  switch (question.kind) {
    case 'open':
      return {
        id,
        kind: 'opened',
        opened: await at.open(await bytesOf(question.files), question.crs, progress),
      };
    case 'propose':
      return { id, kind: 'proposed', proposal: at.propose(question.table, question.use) };
    case 'build':
      return { id, kind: 'built', result: shown(await at.build(question.order)) };
    case 'outline':
      return { id, kind: 'outline', outline: await at.outline(question.layer, question.ladder) };
    case 'rejected':
      return {
        id,
        kind: 'rejected',
        text: at.rejected(question.table, question.reasons),
      };
    case 'forget':
      desk = null;
      return { id, kind: 'ready' };
  }
}

/** The files with their bytes; null for one that cannot be fetched: a folder, a file that is gone. */
function bytesOf(files: readonly File[]): Promise<{ name: string; bytes: Uint8Array | null }[]> {
  return Promise.all(
    files.map(async (file) => {
      const buffer = await file.arrayBuffer().catch(() => null);
      return { name: file.name, bytes: buffer && new Uint8Array(buffer) };
    }),
  );
}

/** The rows themselves stay here: to hand over hundreds of thousands would stop the page. */
function shown(result: IntakeResult): IntakeResult {
  return { ...result, figures: [] };
}
