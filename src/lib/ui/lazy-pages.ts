import type { PageRoute } from '$lib/state';
import type { Component } from 'svelte';

/** Every page but the first one comes when it is asked for. */
export const LAZY_PAGES: Readonly<
  Record<Exclude<PageRoute, '/peta'>, () => Promise<{ default: Component }>>
> = {
  '/presentasi': () => import('./present/PresentPage.svelte'),
  '/rembug': () => import('./meeting/MeetingPage.svelte'),
  '/data': () => import('./data/DataPage.svelte'),
  '/tentang': () => import('./about/AboutPage.svelte'),
};
