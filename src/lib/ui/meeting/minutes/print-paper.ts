import type { Attachment } from 'svelte/attachments';

const PAPER = 'data-print-paper';
const PATH = 'data-print-path';
/** Margins of a page, millimetres: room for a stapler and for a punch. */
const MARGIN_MM = 18;
/** Page and pages, in browsers that can write them. */
const FOOT = '@bottom-center { content: counter(page) " / " counter(pages); font: 8pt sans-serif; }';

/**
 * Makes an element the page that is printed, however printing is asked for: all beside it and beside its parents
 * stays off the paper. The last one to come, or to be printed, is it. The size of the page follows.
 */
export function printable(size: readonly [width: number, height: number]): Attachment<HTMLElement> {
  return (element) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`@page { size: ${size[0]}mm ${size[1]}mm; margin: ${MARGIN_MM}mm; ${FOOT} }`);
    mark(element);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
      if (element.hasAttribute(PAPER)) clear();
    };
  };
}

/** Prints an element, whichever other one could be. */
export function printElement(element: HTMLElement): void {
  mark(element);
  window.print();
}

function mark(element: HTMLElement): void {
  clear();
  element.setAttribute(PAPER, '');
  for (let parent = element.parentElement; parent !== null; parent = parent.parentElement)
    parent.setAttribute(PATH, '');
}

function clear(): void {
  for (const name of [PAPER, PATH])
    for (const element of document.querySelectorAll(`[${name}]`)) element.removeAttribute(name);
}
