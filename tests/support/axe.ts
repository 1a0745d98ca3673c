import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';

declare global {
  interface Window {
    axe?: typeof axe;
  }
}

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The rules of WCAG 2.2 A and AA. */
const WCAG: axe.RunOnly = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] };

/** Gives the page axe once: it is half a megabyte to read, and is kept over changes of the address. */
async function giveAxe(page: Page): Promise<void> {
  if (!(await page.evaluate(() => window.axe !== undefined))) await page.evaluate(SOURCE);
}

/** What axe finds against WCAG 2.2 A and AA, or against the rules named, one line a rule. */
export async function faults(page: Page, rules?: readonly string[]): Promise<string[]> {
  await giveAxe(page);
  return page.evaluate(
    async (runOnly) => {
      // A row half under the head that stays would seem smaller than it is.
      for (const panel of document.querySelectorAll('[role="tabpanel"]')) panel.scrollTop = 0;
      if (window.axe === undefined) throw new Error('axe has not come to the page');
      const { violations } = await window.axe.run(
        // The rows of the table are all alike: the first few stand for the rest.
        { exclude: ['tbody tr:nth-child(n + 8)'] },
        // Where each part that is in order lies, nobody asks.
        { runOnly, resultTypes: ['violations'] },
      );
      return violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`,
      );
    },
    rules === undefined ? WCAG : { type: 'rule' as const, values: [...rules] },
  );
}
