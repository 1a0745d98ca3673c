import { keyOf, type AreaNames } from './package-data';

function found<Element extends HTMLElement>(selector: string): Element {
  const element = document.querySelector<Element>(selector);
  if (element === null) throw new Error(`No ${selector} in the page`);
  return element;
}

/** The map's element, of the size in the address: the same as that of the site's own map. */
export function sizedMap(): HTMLElement {
  const element = found('#map');
  const asked = new URLSearchParams(location.search);
  element.style.width = `${asked.get('w') ?? '800'}px`;
  element.style.height = `${asked.get('h') ?? '600'}px`;
  return element;
}

/** Radio buttons for the years, the newest chosen. Returns that year. */
export function offerYears(years: Iterable<string>, choose: (year: string) => void): string {
  const sorted = [...years].sort();
  const newest = sorted.at(-1) ?? '';
  const fieldset = document.createElement('fieldset');
  fieldset.innerHTML = '<legend>Tahun</legend>';
  for (const year of sorted) {
    const label = document.createElement('label');
    const input = document.createElement('input');
    Object.assign(input, { type: 'radio', name: 'year', value: year, checked: year === newest });
    input.addEventListener('change', () => {
      choose(year);
    });
    label.append(input, year);
    fieldset.append(label);
  }
  found('form').append(fieldset);
  return newest;
}

/** Says which area is under the pointer and its rate; null for none. */
export function showCard(names: AreaNames | null, rate: number | undefined): void {
  const card = found('.card');
  card.hidden = names === null;
  if (names === null) {
    delete card.dataset['area'];
    return;
  }
  card.dataset['area'] = keyOf(names);
  const sentence = rate === undefined ? 'tidak ada data' : `${rate.toFixed(1)} dari 100 KK`;
  card.textContent = `RT ${names.rt} RW ${names.rw}: ${sentence}`;
}

/** The marks of the site itself, at the same moment: once the frame with the colours is on screen. */
export function markPainted(name: 'peta:ready' | 'peta:repainted'): void {
  requestAnimationFrame(() => {
    requestAnimationFrame(() => performance.mark(name));
  });
}
