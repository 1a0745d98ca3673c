/** Enter and the arrows up and down go to the box in the next row of the same column. */
export function walkCells(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  const step = event.key === 'ArrowUp' ? -1 : event.key === 'Enter' || event.key === 'ArrowDown' ? 1 : 0;
  if (step === 0 || event.isComposing || !(event.target instanceof HTMLInputElement)) return;
  const cell = event.target.closest('td');
  const row = cell?.closest('tr');
  if (cell === null || row == null) return;
  const rows = [...event.currentTarget.querySelectorAll('tbody tr')];
  const next = rows[rows.indexOf(row) + step]?.children[cell.cellIndex]?.querySelector('input');
  event.preventDefault();
  next?.focus();
  next?.select();
}
