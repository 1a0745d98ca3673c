import type { PackageInfo } from './dataset';

/**
 * The greatest number that a hidden figure may be: one less than the smallest shown; null where figures of any
 * number are hidden too, lest they give a neighbour's small one away.
 */
export function mostHidden({ smallestCount, neighboursHidden }: PackageInfo): number | null {
  return neighboursHidden === true ? null : smallestCount - 1;
}
