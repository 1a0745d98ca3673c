import { momentOf, readMoment, type HallMoment } from './hall-moment';

/** What windows say to each other: a screen asks; a desk shows, and says when it goes. */
export type ScreenMessage =
  | { readonly kind: 'tanya' }
  | { readonly kind: 'keadaan'; readonly desk: string; readonly moment: HallMoment }
  | { readonly kind: 'pergi'; readonly desk: string };

/** Windows of one package hear each other, and no others. */
export const channelName = (packageId: string): string => `peta-rembug:layar:${packageId}`;

/** A lock that a desk holds as long as it lives: who gets it knows that the desk is gone. */
export const lockName = (desk: string): string => `peta-rembug:layar:${desk}`;

export const shows = (desk: string, moment: HallMoment): ScreenMessage => ({
  kind: 'keadaan',
  desk,
  moment: momentOf(moment),
});

/** A message as it came; null for what is none. */
export function readMessage(value: unknown): ScreenMessage | null {
  if (typeof value !== 'object' || value === null) return null;
  const { kind, desk, moment } = value as Readonly<Record<string, unknown>>;
  if (kind === 'tanya') return { kind };
  if (typeof desk !== 'string') return null;
  if (kind === 'pergi') return { kind, desk };
  const read = readMoment(moment);
  return kind === 'keadaan' && read !== null ? { kind, desk, moment: read } : null;
}
