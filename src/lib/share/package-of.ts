import { loadWriting } from '$lib/data';
import type { Dataset, Reason } from '$lib/domain';
import { changesApart } from './changes-apart';

/** A package as it leaves: its files, and what no file could say. */
export interface LeavingPackage {
  /** Path → bytes, as they lie in a folder of the host. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Figures missing for a reason that no cell can say, by reason: written as "n/a". */
  readonly lost: ReadonlyMap<Reason, number>;
}

/**
 * A dataset as the files of a package, which the site reads back as the same dataset; agreed changes stand
 * beside the figures as changes (see `changesApart`). To be given what
 * `publishCheck` returns, and nothing else, wherever the files leave the device.
 */
export async function packageOf(dataset: Dataset): Promise<LeavingPackage> {
  const { datasetFiles, lostReasons } = await loadWriting();
  const apart = await changesApart(dataset);
  return { files: datasetFiles(apart), lost: lostReasons(apart) };
}
