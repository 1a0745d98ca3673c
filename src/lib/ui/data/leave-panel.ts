import type { IntakeResult } from '$lib/data';
import type { Component } from 'svelte';

/** What the panel for saving and sharing is given. */
export interface LeavePanelProps {
  readonly result: IntakeResult;
  /** Done when what was typed last is in the result. */
  readonly settled: () => Promise<void>;
}

const PANELS = import.meta.glob<{ default: Component<LeavePanelProps> }>('./leave/LeavePanel.svelte');

/** The panel for saving and sharing what was made; null where this build has none. */
export async function loadLeavePanel(): Promise<{ default: Component<LeavePanelProps> } | null> {
  const [load] = Object.values(PANELS);
  return load === undefined ? null : load();
}
