export type { MethodId, Nature, OverlayId, Reason } from '$lib/domain';

/** Choices of theme, as the dictionaries name them. */
export type ThemeWord = 'terang' | 'gelap' | 'perangkat';
