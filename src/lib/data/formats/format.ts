import type { GivenContent, GivenFile } from '$lib/domain';
import type { Limits } from './limits';

/** What a reader needs besides the file. */
export interface Reading {
  readonly limits: Limits;
  /** EPSG code that a person named for coordinates whose own file does not say; null when none did. */
  readonly crs: number | null;
  /** Share of the file that is done, 0 to 1. */
  progress(share: number): void;
  /** Lets messages in between two steps; throws the signal's reason once the reading is cancelled. */
  pause(): Promise<void>;
  /** Reads a file that lies in this one. */
  inside(file: GivenFile): Promise<GivenContent>;
}

/** A file format. */
export interface Format {
  readonly id: string;
  /** Whether a file looks like it: by its content first, then by its name. Never throws. */
  fits(file: GivenFile): boolean;
  /** Content of a file that fits. Throws a Refusal, or anything else for a damaged file. */
  read(file: GivenFile, reading: Reading): Promise<GivenContent>;
}
