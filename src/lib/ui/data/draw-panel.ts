import type { Dataset } from '$lib/domain';
import type { Component } from 'svelte';

/** What the panel for drawing by hand is given. */
export interface DrawPanelProps {
  readonly dataset: Dataset;
}

const PANELS = import.meta.glob<{ default: Component<DrawPanelProps> }>('./draw/DrawPanel.svelte');

/** The panel for drawing by hand; null where this build has none. */
export async function loadDrawPanel(): Promise<{ default: Component<DrawPanelProps> } | null> {
  const [load] = Object.values(PANELS);
  return load === undefined ? null : load();
}
