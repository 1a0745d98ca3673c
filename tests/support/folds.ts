import type { Locator } from '@playwright/test';

/** Presses the summary of a fold, unless it is open already. */
export async function openFold(summary: Locator): Promise<void> {
  const open = await summary.evaluate((element) => element.closest('details')?.open ?? false);
  if (!open) await summary.click();
}

/** Opens all folds of a part of the page that can be seen, and waits until what is in them has been painted. */
export async function openFolds(part: Locator): Promise<void> {
  await part.evaluate(async (element) => {
    for (const fold of element.querySelectorAll('details')) if (fold.checkVisibility()) fold.open = true;
    for (let i = 0; i < 2; i += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
  });
}
