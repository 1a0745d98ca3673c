/** What is written of a package on this device beside its files and its log: story, meetings, residents' words. */
export const KEPT_KINDS = ['cerita', 'rembug', 'tulisan'] as const;
export type KeptKind = (typeof KEPT_KINDS)[number];

/** Name in the store `drafts` of what is kept of a package. */
export function keptName(kind: KeptKind, id: string): string {
  return `${kind}/${id}`;
}
