import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What axe finds against WCAG 2.2 A and AA, one line a rule. */
export async function faults(page: Page): Promise<string[]> {
  // A row half under the head that stays would seem smaller than it is.
  await page.evaluate(() => {
    for (const panel of document.querySelectorAll('[role="tabpanel"]')) panel.scrollTop = 0;
  });
  // The rows of the table are all alike: the first few stand for the rest.
  const { violations } = await new AxeBuilder({ page })
    // Where each part that is in order lies, nobody asks.
    .options({ resultTypes: ['violations'] })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .exclude('tbody tr:nth-child(n + 8)')
    // There are no frames whose results another page would have to put together.
    .setLegacyMode(true)
    .analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`,
  );
}
