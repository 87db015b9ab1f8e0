/** The one cell of the grid that Tab leads to. */
export function rovingCell(scroller: HTMLElement | null): HTMLElement | null {
  return scroller?.querySelector<HTMLElement>('[data-column][tabindex="0"]') ?? null;
}

/** Scrolls sideways until the cell stands clear of the column that stays put. */
export function revealColumn(scroller: HTMLElement, cell: HTMLElement): void {
  if (cell.dataset['column'] === '-1') return;
  const stays = scroller.querySelector('[role="columnheader"]')?.clientWidth ?? 0;
  const frame = scroller.getBoundingClientRect();
  const box = cell.getBoundingClientRect();
  const isRtl = getComputedStyle(scroller).direction === 'rtl';
  const left = frame.left + (isRtl ? 0 : stays);
  const right = frame.left + scroller.clientWidth - (isRtl ? stays : 0);
  if (box.left < left) scroller.scrollLeft -= left - box.left;
  else if (box.right > right) scroller.scrollLeft += Math.min(box.right - right, box.left - left);
}

/** How many rows are in view, for Page Up and Page Down. */
export function rowsInView(scroller: HTMLElement): number {
  const frame = scroller.getBoundingClientRect();
  return [...scroller.querySelectorAll('[role="row"][data-index]')].filter((row) => {
    const box = row.getBoundingClientRect();
    return box.bottom > frame.top && box.top < frame.bottom;
  }).length;
}
