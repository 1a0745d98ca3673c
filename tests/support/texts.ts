import type { Locator } from '@playwright/test';

/** What each part of something says that can be seen, with its spaces made single: all of it in one look. */
export async function textsIn(whole: Locator): Promise<string[]> {
  return whole.evaluate((element) =>
    [...element.querySelectorAll<HTMLElement>('*')]
      .filter((part) => part.checkVisibility({ visibilityProperty: true }))
      .map((part) => (part.textContent ?? '').replace(/\s+/g, ' ').trim()),
  );
}
