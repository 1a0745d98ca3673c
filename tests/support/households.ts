import type { Page } from '@playwright/test';
import { tableOf } from './test';

/** KK of each row of the table: those that its rate stands on, and all: "200 dari 240", or one number for both. */
export async function householdsOf(page: Page): Promise<{ basis: number[]; all: number[] }> {
  const texts = await tableOf(page).locator('tbody tr td:nth-of-type(1)').allInnerTexts();
  const parts = texts.map((text) => text.replaceAll('.', '').split(/\sdari\s/));
  const read = (text = ''): number => Number.parseInt(text, 10);
  return { basis: parts.map(([part]) => read(part)), all: parts.map((part) => read(part.at(-1))) };
}
