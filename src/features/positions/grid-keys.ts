/** A cell by its row and column, counted from zero; column 0 is the row's header. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
  /** Rows that fit into view at once. */
  readonly page: number;
}

export interface GridKey {
  readonly key: string;
  readonly isCtrl: boolean;
  readonly isRtl: boolean;
}

/**
 * Where a key leads in a grid, as the ARIA grid pattern has it. Null: not a key of the grid.
 * The same place: it is, and there is nowhere to go.
 */
export function placeAfterKey(pressed: GridKey, from: GridPlace, size: GridSize): GridPlace | null {
  const step = stepOf(pressed, from, size);
  if (step === null) return null;
  return {
    row: Math.min(Math.max(step.row, 0), size.rows - 1),
    column: Math.min(Math.max(step.column, 0), size.columns - 1),
  };
}

function stepOf(
  { key, isCtrl, isRtl }: GridKey,
  from: GridPlace,
  size: GridSize,
): GridPlace | null {
  const { row, column } = from;
  const [last, end] = [size.rows - 1, size.columns - 1];
  const page = Math.max(1, size.page - 1);
  const onward = isRtl ? -1 : 1;
  switch (key) {
    case 'ArrowDown':
      return { row: isCtrl ? last : row + 1, column };
    case 'ArrowUp':
      return { row: isCtrl ? 0 : row - 1, column };
    case 'ArrowRight':
      return { row, column: column + onward };
    case 'ArrowLeft':
      return { row, column: column - onward };
    case 'Home':
      return { row: isCtrl ? 0 : row, column: 0 };
    case 'End':
      return { row: isCtrl ? last : row, column: end };
    case 'PageDown':
      return { row: row + page, column };
    case 'PageUp':
      return { row: row - page, column };
    default:
      return null;
  }
}
