import { tick } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import type { Rembug } from '$lib/meeting';

type Box = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Where a field says what it is called. */
const NAMED = '[data-field]';

function boxOf(target: EventTarget | null): Box | null {
  const isBox =
    target instanceof HTMLInputElement ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement;
  return isBox && target.matches(NAMED) ? target : null;
}

/** What is selected in a box; 0, 0 where a box has no such thing (a date, a list). */
function selectionIn(box: Box): readonly [from: number, to: number] {
  if (box instanceof HTMLSelectElement) return [0, 0];
  return [box.selectionStart ?? 0, box.selectionEnd ?? 0];
}

/**
 * Remembers the field that is being typed in and what is selected in it, at every keystroke, until it is left.
 * After a crash or a power cut nothing was left: `backToField` finds it again.
 */
export function rememberField(rembug: Rembug): Attachment {
  return (root) => {
    const note = (event: Event): void => {
      const box = boxOf(event.target);
      const name = box?.dataset['field'];
      if (box === null || name === undefined) return;
      const [from, to] = selectionIn(box);
      const known = rembug.record.field;
      if (known?.name === name && known.from === from && known.to === to) return;
      rembug.stand({ field: { name, from, to } });
    };
    const leave = (event: Event): void => {
      const box = boxOf(event.target);
      // A field that is typed into again later is another step.
      rembug.settle();
      // Another window was looked at: the field still has the focus of this one.
      setTimeout(() => {
        const left = box !== null && document.activeElement !== box && boxOf(document.activeElement) === null;
        if (left && rembug.record.field !== null) rembug.stand({ field: null });
      });
    };
    const events = ['focusin', 'input', 'keyup', 'pointerup'] as const;
    for (const event of events) root.addEventListener(event, note);
    root.addEventListener('focusout', leave);
    return () => {
      for (const event of events) root.removeEventListener(event, note);
      root.removeEventListener('focusout', leave);
    };
  };
}

/** Puts the focus back into the field that was typed in last; whether there was one. */
export async function backToField(root: Element, rembug: Rembug): Promise<boolean> {
  const { field } = rembug.record;
  if (field === null) return false;
  await tick();
  const box = [...root.querySelectorAll(NAMED)]
    .map(boxOf)
    .find((one) => one?.dataset['field'] === field.name);
  if (box == null) return false;
  box.focus();
  if (!(box instanceof HTMLSelectElement) && box.selectionStart !== null) {
    box.setSelectionRange(field.from, field.to);
  }
  return true;
}
