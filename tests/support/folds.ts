import type { Locator } from '@playwright/test';

/** Presses the summary of a fold, unless it is open already. */
export async function openFold(summary: Locator): Promise<void> {
  const open = await summary.evaluate((element) => element.closest('details')?.open ?? false);
  if (!open) await summary.click();
}
