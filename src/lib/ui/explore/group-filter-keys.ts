/** A place in a grid of lines and what stands in them. */
export interface GridPlace {
  readonly row: number;
  readonly cell: number;
}

/**
 * Where a key leads in a layout grid (ARIA Authoring Practices Guide, "Layout Grids"): arrows by one, Home and End
 * to the ends of the line, with Ctrl to the ends of the grid, never beyond. Undefined for any other key.
 */
export function gridStep(
  { key, ctrlKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey'>,
  { row, cell }: GridPlace,
  { rows, cells }: { readonly rows: number; readonly cells: number },
): GridPlace | undefined {
  const end = rows - 1;
  const steps: Readonly<Record<string, GridPlace>> = {
    ArrowDown: { row: Math.min(row + 1, end), cell },
    ArrowUp: { row: Math.max(row - 1, 0), cell },
    ArrowRight: { row, cell: Math.min(cell + 1, cells - 1) },
    ArrowLeft: { row, cell: Math.max(cell - 1, 0) },
    Home: { row: ctrlKey ? 0 : row, cell: 0 },
    End: { row: ctrlKey ? end : row, cell: cells - 1 },
  };
  return steps[key];
}
