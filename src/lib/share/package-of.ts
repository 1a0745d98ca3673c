import { loadWriting } from '$lib/data';
import type { Dataset, Reason } from '$lib/domain';

/** A package as it leaves: its files, and what no file could say. */
export interface LeavingPackage {
  /** Path → bytes, as they lie in a folder of the host. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Figures missing for a reason that no cell can say, by reason: written as "n/a". */
  readonly lost: ReadonlyMap<Reason, number>;
}

/**
 * A dataset as the files of a package, which the site reads back as the same dataset. To be given what
 * `publishCheck` returns, and nothing else, wherever the files leave the device.
 */
export async function packageOf(dataset: Dataset): Promise<LeavingPackage> {
  const { datasetFiles, lostReasons } = await loadWriting();
  return { files: datasetFiles(dataset), lost: lostReasons(dataset) };
}
