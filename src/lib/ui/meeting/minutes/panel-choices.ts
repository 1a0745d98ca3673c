import { PanelChoice } from './panel-choice.svelte';

const CHOICES = new Map<string, PanelChoice>();

/** What was chosen for a package, as long as the page is open: who looks at another tab comes back to the same. */
export function choiceFor(id: string): PanelChoice {
  const choice = CHOICES.get(id) ?? new PanelChoice();
  CHOICES.set(id, choice);
  return choice;
}
